/** A location in a file of the repository. Lines and columns count from 1. */
export interface Span {
  readonly file: string
  readonly line: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** The state of a source after collection. `permission` is the line that is missing in the workflow. */
export type Source =
  | { readonly status: 'ok' | 'absent' }
  | { readonly status: 'skipped'; readonly detail: string }
  | { readonly status: 'forbidden'; readonly permission: string; readonly detail: string }
  | { readonly status: 'error'; readonly detail: string }

/** An item that rules evaluate: plain JSON data, its location, and an id that does not change when lines move. */
export interface Subject {
  readonly kind: string
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Span
  readonly spans?: Readonly<Record<string, Span>>
  /** Members, as JSON Pointers, whose value is unknown, with the reason. They are missing in `data`. */
  readonly unknown?: Readonly<Record<string, string>>
  /** Further locations of a finding that compares several. */
  readonly related?: readonly Span[]
  /** A remedy that is more specific than that of the rule. */
  readonly remedy?: string
}

/** All facts that rules evaluate. `now`, ISO 8601, is the only source of time. */
export interface Facts {
  readonly now: string
  readonly trigger: Trigger
  readonly sources: Readonly<Record<string, Source>>
  readonly subjects: readonly Subject[]
}

export type Trigger = 'pull_request' | 'push' | 'release' | 'schedule'

export interface ModelData {
  readonly name: string
  readonly path: string
  readonly presence: 'present' | 'unrecognised' | 'removed' | 'absent'
  readonly manifest: 'valid' | 'missing' | 'invalid' | 'newer'
  readonly manifestDetail?: string
  readonly version?: string
  readonly digest?: string
  readonly manifestDigest?: string
  readonly baseDigest?: string
  readonly baseVersion?: string
  readonly files: number
  readonly bytes: number
  readonly pointers: number
  readonly filesChanged: boolean
  readonly manifestChanged: boolean
  readonly versionReused: boolean
  readonly sameAsBase: boolean
  readonly trustedManifest: 'none' | 'valid' | 'missing' | 'invalid' | 'newer'
  readonly trustedDetail?: string
  readonly dependenciesMatch: boolean
  readonly changes?: { readonly added: number; readonly removed: number; readonly changed: number; readonly renamed: number }
  readonly untrustedIgnores: readonly string[]
  readonly card: boolean
  readonly licence: boolean
  readonly identityLost: 'none' | 'name' | 'version'
  readonly identityBefore?: string
}

export interface ModelFileData {
  readonly model: string
  readonly path: string
  readonly size: number
  readonly state: 'intact' | 'missing' | 'changed' | 'unexpected' | 'renamed' | 'unlisted' | 'unmeasured' | 'ignored'
  readonly detail?: string
  readonly change: FileChange | 'none'
  readonly problem: string
  readonly problemDetail?: string
  readonly nameFault: string
  readonly format: string
  readonly formatTitle: string
  readonly runsCode: 'no' | 'possible' | 'yes'
  readonly formatReason: string
  readonly class: 'weights' | 'tokenizer' | 'config' | 'code' | 'card' | 'docs' | 'data' | 'other'
  readonly scan: 'harmless' | 'flagged' | 'inconclusive' | 'none'
  readonly weights: boolean
  readonly source: 'content' | 'lfs-pointer' | 'dvc-pointer' | 'submodule' | 'none'
  readonly storage: 'git' | 'lfs' | 'untracked' | 'unknown'
  readonly attribute: 'lfs' | 'none' | 'unknown'
  readonly storedAsDeclared: boolean
  readonly contentRequired: boolean
}

export interface SignatureData {
  readonly model: string
  readonly path: string
  readonly state: 'verified' | 'unverified' | 'unchecked' | 'missing'
  readonly reason?: string
  readonly required: boolean
  readonly method: 'sigstore' | 'key' | 'certificate' | 'none'
  readonly signer: 'expected' | 'other' | 'unpinned' | 'unknown'
  readonly signerDetail?: string
  readonly identity?: string
  readonly issuer?: string
  readonly repository?: string
  readonly repositoryId?: string
  readonly ref?: string
  readonly trigger?: string
  readonly runner?: string
  readonly fromPullRequest: boolean
  readonly signedAt?: string
  readonly ageDays?: number
  readonly keyAgeDays?: number
  readonly logEntry?: string
  readonly contentHashed: boolean
  readonly unsignedFiles: number
  readonly trustRoot: 'fresh' | 'stale' | 'none'
  readonly trustRootDetail?: string
}

export interface PolicyChangeData {
  readonly path: string
  readonly role: 'config' | 'pack' | 'waivers' | 'baseline' | 'lock' | 'workflow' | 'owners' | 'other'
  readonly change: FileChange
  readonly approved: boolean
  /** Missing when the file was not checked. */
  readonly valid?: boolean
  readonly detail?: string
}

export type FileChange = 'added' | 'modified' | 'removed' | 'renamed'

/** `undecided`: something that a rule needs could not be read. It never means allow. */
export type Verdict = 'allow' | 'block' | 'undecided'
