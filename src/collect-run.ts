import type { Attempt } from './core/attempt.ts'
import type { Collector } from './core/collector.ts'
import type { InlineComments } from './core/inline-waivers.ts'
import type { PathIndex } from './core/path-index.ts'
import type { ChangedFile, TreeFile } from './core/repository.ts'
import type { ReleaseContext, ReleaseFacts } from './domains/approvals/collect-release.ts'
import type { DeclaredStorage } from './domains/cloud/training-storage.ts'
import type { LoneFile } from './domains/models/collect-lone.ts'
import type { EvaluatedModel } from './domains/models/collect-model.ts'
import type { PassedOver } from './domains/models/discover.ts'
import type { PolicyFile } from './domains/policy-changes/types.ts'
import type { ScanCache } from './domains/scan/cache.ts'
import type { ScanTotals } from './domains/scan/totals.ts'
import type { DeclaredAccess } from './domains/serving/openapi.ts'
import type { Expectation } from './domains/signing/signer.ts'
import type { ReadBeginning } from './domains/tensors/remote.ts'
import type { RepositoryFiles } from './ports/files/repository-files.ts'
import type { TrustedBase } from './ports/files/trusted-base.ts'
import type { WorkTree } from './ports/files/work-tree.ts'
import type { Git } from './ports/git.ts'
import type { GitHub } from './ports/github/api.ts'
import type { PosturePorts } from './ports/github/settings/api.ts'
import type { Visibility } from './ports/github/visibility.ts'
import type { Progress } from './ports/progress.ts'
import type { Settings } from './settings/settings.ts'
import type { Target } from './settings/trigger-target.ts'

/** What is collected about: the head, and the base whose configuration is trusted. */
export interface CollectOptions {
  readonly settings: Settings
  readonly target: Target
  /** The base whose manifests are trusted; `undefined` where the run evaluates a commit on its own. */
  readonly trusted: Attempt<TrustedBase | undefined>
  /** Weightseal's own configuration files, the main one first. */
  readonly policyFiles: readonly PolicyFile[]
  /** Who can see the repository. */
  readonly visibility: Visibility
}

/** What collectors may reach. */
export interface CollectPorts {
  readonly git: Git
  /** `undefined` without a token. */
  readonly github: GitHub | undefined
  /** Files of the head. */
  readonly files: () => Promise<RepositoryFiles>
  readonly workTree: WorkTree
  /** Results of earlier scans; absent where a run must not depend on them. */
  readonly scanCache?: ScanCache
  /** Reads the beginning of objects of Git LFS; absent without a token. */
  readonly lfs?: ReadBeginning
  /** Repository settings; absent where the event is not about them. */
  readonly posture?: PosturePorts
  /** The release that the run is about, and how to read its approvals; absent outside GitHub. */
  readonly release?: ReleaseContext
  /** Throws the error in the proposed version of a Weightseal configuration file. */
  readonly checkProposed: (file: PolicyFile) => Promise<void>
  /** Whose signatures count, by the trusted configuration. */
  readonly expectation: () => Promise<Expectation>
  /** Signatures that this run made, by model folder. They must verify, and replace those in the repository. */
  readonly signatures?: ReadonlyMap<string, string>
  /** ISO 8601. */
  readonly now: string
  readonly progress: (label: string) => Progress
  readonly signal?: AbortSignal
}

/** What collectors hand to the gate, and to those that need them, by the id of the collector. */
export interface Results {
  readonly repository: {
    /** Files of the head. */
    readonly head: Attempt<PathIndex<TreeFile>>
    readonly changes: readonly ChangedFile[] | undefined
  }
  readonly models: readonly EvaluatedModel[]
  /** Changed files outside of models that are evaluated on their own. */
  readonly lone: readonly LoneFile[]
  /** What the discovery of models left out. */
  readonly discovery: { readonly skipped: readonly string[]; readonly passedOver: readonly PassedOver[] }
  readonly scan: ScanTotals
  readonly workflows: InlineComments
  readonly declarations: { readonly access: readonly DeclaredAccess[]; readonly storages: readonly DeclaredStorage[] }
  readonly approvals: ReleaseFacts['release']
}

export interface CollectRun {
  readonly options: CollectOptions
  readonly ports: CollectPorts
  /** Of the collectors that have run. */
  readonly results: Partial<Results>
}

export type AnyCollector = Collector<CollectRun, Partial<Results>>

/** The file to which findings without a place are attached. */
export function fallbackFile({ policyFiles }: Pick<CollectOptions, 'policyFiles'>): string {
  return policyFiles[0]?.path ?? '.github/weightseal.yml'
}
