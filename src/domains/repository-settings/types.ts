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
  /** Refs that it covers, such as `~ALL` and `refs/tags/v*`, and those that it leaves out. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Types of its rules, such as `deletion`. */
  readonly rules: readonly string[]
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
