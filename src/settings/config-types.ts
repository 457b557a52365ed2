import type { Tier } from '../core/tiers.ts'
import type { ApprovalPolicy, ApprovalRule, Freshness, OwnersRequirement, RoleSource } from '../domains/approvals/policy.ts'
import type { ReleasePolicy } from '../domains/approvals/release-types.ts'
import type { ChangeClass, Role } from '../domains/approvals/types.ts'
import type { AllowedName, ScanProfile } from '../domains/scan/scan-policy.ts'
import type { Method } from '../domains/signing/types.ts'
import type { CertificatePin } from '../domains/signing/verify-certificate.ts'
import type { Override, Profile, Severity } from '../policy/types.ts'

/** The `approvals` section of the configuration, as written. */
export interface ApprovalsConfig {
  readonly tier?: Tier
  readonly freshness?: Freshness
  readonly contributors?: 'deny' | 'allow'
  readonly unattributedCommits?: 'warn' | 'pending' | 'fail'
  readonly signedCommits?: 'off' | 'warn' | 'required'
  readonly requireResolvedThreads?: boolean
  readonly drafts?: 'pending' | 'judge'
  readonly matrix?: 'default' | 'off'
  readonly classes?: Partial<Readonly<Record<ChangeClass, readonly string[]>>>
  readonly codeowners?: OwnersRequirement | 'off'
  readonly veto?: ApprovalPolicy['veto']
  readonly rules?: readonly ApprovalRule[]
  readonly release?: ReleasePolicy
}

export type RolesConfig = Partial<Readonly<Record<Role, RoleSource>>>

export interface RemoteEntry {
  readonly source: string
  readonly signature?: string
  readonly identity?: IdentityConfig
}

export type CommentMode = 'always' | 'on-failure' | 'never'
export type SarifMode = 'auto' | 'always' | 'never'

export interface ModelConfig {
  readonly name?: string
  readonly path: string
  readonly version?: string
  readonly framework?: string
  readonly type?: string
  readonly include?: readonly string[]
  readonly ignorePaths?: readonly string[]
  readonly requireContent?: boolean
  readonly classification?: Tier
  readonly declarations?: readonly string[]
  readonly evidence?: { readonly modelCard?: string }
}

/** The accepted signer of keyless signatures. Names correspond to the flags of `weightseal verify`. */
export interface IdentityConfig {
  readonly fromRepo?: string
  readonly certificateIdentity?: string
  readonly certificateIdentityPattern?: string
  readonly certificateOidcIssuer?: string
  readonly repository?: string
  readonly repositoryId?: string
  readonly ref?: string
  readonly trigger?: string
  readonly runner?: string
  readonly workflowRef?: string
}

export interface SigningConfig {
  readonly method?: Method
  readonly allowPublicTransparencyLog?: boolean
  readonly required?: 'release' | 'always'
  readonly identity?: IdentityConfig
  readonly publicKeys?: readonly { readonly path: string; readonly since: string }[]
  readonly certificate?: { readonly chain: readonly string[] } & CertificatePin
  readonly trustedRoot?: { readonly path: string; readonly asOf: string }
}

/** `.github/weightseal.yml` as written. Public format: schemas/config-v1.schema.json. */
export interface Config {
  readonly version: 1
  readonly models?: readonly ModelConfig[]
  readonly discover?: boolean | { readonly tests?: boolean }
  readonly ignorePaths?: readonly string[]
  readonly policies?: {
    readonly packs?: readonly string[]
    readonly params?: Readonly<Record<string, unknown>>
    readonly profile?: Profile
    readonly rules?: Readonly<Record<string, Omit<Override, 'rule' | 'locked'>>>
    /** Paths and remote packs. */
    readonly custom?: readonly (string | RemoteEntry)[]
    readonly sarif?: readonly string[]
    readonly scanners?: readonly string[]
  }
  /** Files that declare models in other formats. */
  readonly declarations?: readonly string[]
  readonly deployment?: { readonly discover?: boolean; readonly ignorePaths?: readonly string[]; readonly plans?: readonly string[] }
  readonly scan?: { readonly profile?: ScanProfile; readonly allow?: readonly AllowedName[] }
  readonly signing?: SigningConfig
  readonly roles?: RolesConfig
  readonly approvals?: ApprovalsConfig
  readonly failOnSeverity?: Severity | 'moderate'
  readonly warnOnly?: boolean
  readonly commentSummaryInPr?: CommentMode
  readonly uploadSarif?: SarifMode
  readonly showSummary?: boolean
}
