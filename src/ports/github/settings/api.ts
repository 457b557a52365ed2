import type {
  AccessToken,
  ActionsSettings,
  BranchProtection,
  CodeScanning,
  DependencyAlert,
  DeployKey,
  EnvironmentSettings,
  ReleaseSettings,
  RepositorySettings,
  RulesetSettings,
  Runner,
  SecretAlert,
  SecretSettings,
  SecuritySettings,
  Webhook,
} from '../../../domains/repository-settings/types.ts'

/**
 * The calls for settings of a repository. Responses are validated and keep GitHub's values; data that cannot be read throws a
 * SealError and is never returned as empty.
 */
export interface PostureApi {
  readonly repository: () => Promise<RepositorySettings>
  /** Rulesets of the repository and the organisation. */
  readonly rulesets: () => Promise<readonly RulesetSettings[]>
  readonly environments: () => Promise<readonly EnvironmentSettings[]>
  /** `undefined` if code scanning is disabled. */
  readonly codeScanning: (branch: string) => Promise<CodeScanning | undefined>
  /** Open alerts of severity high and critical; `undefined` if alerts are disabled. */
  readonly dependabotAlerts: () => Promise<readonly DependencyAlert[] | undefined>
  /** The newest published releases. */
  readonly releases: () => Promise<readonly ReleaseSettings[]>
}

/** The calls that require the token of an administrator, or of an app with the same permissions. */
export interface AdminApi {
  /** @throws {SealError} GITHUB_FORBIDDEN - the response lacks the settings, because the token cannot read them. */
  readonly security: () => Promise<SecuritySettings>
  /** `undefined` if the branch is not protected. */
  readonly protection: (branch: string) => Promise<BranchProtection | undefined>
  /** @param open - whether the repository is public, so that outside contributors can open pull requests. */
  readonly actions: (open: boolean) => Promise<ActionsSettings>
  /** @param organization - whether an organisation owns the repository; it can share secrets with it. */
  readonly secrets: (organization: boolean) => Promise<readonly SecretSettings[]>
  /** Open alerts; `undefined` if secret scanning is disabled. */
  readonly secretAlerts: () => Promise<readonly SecretAlert[] | undefined>
  readonly deployKeys: () => Promise<readonly DeployKey[]>
  readonly webhooks: () => Promise<readonly Webhook[]>
  /** Logins of people with the role admin, directly or through teams. */
  readonly admins: () => Promise<readonly string[]>
  readonly runners: () => Promise<readonly Runner[]>
  /** Fine-grained tokens of the organisation that owns the repository. */
  readonly tokens: () => Promise<readonly AccessToken[]>
  /** `undefined` if code scanning is disabled. */
  readonly defaultSetup: () => Promise<'configured' | 'not-configured' | undefined>
}

export interface PosturePorts {
  readonly api: PostureApi | undefined
  /** With `posture-token`; without it what only administrators see is not requested. */
  readonly admin: AdminApi | undefined
}
