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

export type Switch = 'on' | 'off'

export interface RepositorySettings {
  readonly name: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  readonly organization: boolean
}

export interface SecuritySettings {
  readonly secretScanning: Switch
  readonly pushProtection: Switch
}

export interface RulesetSettings {
  readonly id: number
  readonly name: string
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly target: string
  readonly bypass: 'none' | 'some' | 'unknown'
}

export interface EnvironmentSettings {
  readonly name: string
  readonly reviewers: number
  readonly preventSelfReview: boolean
  readonly adminsCanBypass: boolean
  readonly branchPolicy: boolean
}

export interface CodeScanning {
  readonly analyses: number
  readonly openHigh: number
}

export interface DependencyAlert {
  readonly number: number
  readonly package: string
  readonly ecosystem: string
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  readonly createdAt: string
}

export interface ReleaseSettings {
  readonly tag: string
  readonly immutable: boolean
  readonly assets: readonly { readonly name: string; readonly digest: string | undefined }[]
}

export interface BranchProtection {
  readonly adminsIncluded: boolean
  readonly forcePushes: boolean
  readonly deletions: boolean
  readonly reviews: number
}

export interface ActionsSettings {
  readonly allowed: 'all' | 'local_only' | 'selected' | 'disabled'
  readonly pinningRequired: 'yes' | 'no' | 'unknown'
  readonly defaultToken: 'read' | 'write'
  readonly mayApprove: boolean
  readonly forkApproval: string
}

export interface SecretSettings {
  readonly name: string
  readonly scope: 'repository' | 'organization' | 'environment' | 'dependabot'
  /** Empty outside environments. */
  readonly environment: string
  readonly updatedAt: string
}

export interface SecretAlert {
  readonly number: number
  readonly secretType: string
  readonly createdAt: string
}

export interface DeployKey {
  readonly title: string
  readonly readOnly: boolean
  readonly createdAt: string
  readonly lastUsed: string | undefined
}

export interface Webhook {
  readonly url: string
  readonly secret: boolean
  readonly verifiesCertificate: boolean
  readonly active: boolean
}

export interface Runner {
  readonly name: string
  readonly ephemeral: boolean
  readonly labels: readonly string[]
}

export interface AccessToken {
  readonly owner: string
  readonly name: string
  readonly grantedAt: string
  readonly lastUsed: string | undefined
  readonly expires: boolean
}
