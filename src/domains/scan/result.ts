/**
 * How severe a finding is. `note`: worth knowing. `review`: a person should look. `high`: file, network or escape on load, or certain
 * tampering. `critical`: code runs on load.
 */
export const GRADES = ['note', 'review', 'high', 'critical'] as const
export type Grade = (typeof GRADES)[number]

/** The worst grade of the findings; `clean` without one. */
export type ScanVerdict = 'clean' | Grade

/** One thing that a reader found in a file. */
export interface ScanFinding {
  readonly grade: Grade
  /** Stable name of the technique, in kebab case, such as `pickle-import`. Part of ids and waivers: never changes its meaning. */
  readonly technique: string
  /** What was found, where in the file, and why it matters; one sentence with a full stop. Text from the file is quoted with JSON. */
  readonly message: string
  /** Path inside containers, with `!` between levels: `archive.zip!data.pkl`. Empty for the file itself. */
  readonly member: string
  /** In bytes, from the start of the member. */
  readonly offset?: number
  /** What makes two findings of one technique in one member different, such as `os.system`. Part of the id. */
  readonly subject: string
  /** CVE and GHSA ids that describe the technique. */
  readonly advisories?: readonly string[]
  /** The line that allows it in the allow-list of the user, where it can be allowed. */
  readonly allow?: string
}

/** What one reader could say about a source. */
export interface Reading {
  /** The format that was read, such as `pickle` or `safetensors`. Empty if the content turned out to be something else. */
  readonly format: string
  readonly findings: readonly ScanFinding[]
  /** Why parts that a loader would read were not inspected. Empty: everything was. */
  readonly incomplete: readonly string[]
  /** Facts for people and rules: names, counts, versions. Plain JSON. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Whether `torch.load(weights_only=True)` of torch 2.13 loads a pickle. */
export interface WeightsOnly {
  readonly loads: boolean
  /** Continues "loads: yes, because …"; no full stop. */
  readonly because: string
}

/** What all readers of a file say together. */
export interface FileScan {
  readonly verdict: ScanVerdict
  readonly coverage: 'complete' | 'inconclusive'
  readonly formats: readonly string[]
  readonly findings: readonly ScanFinding[]
  /** Why it is inconclusive. */
  readonly incomplete: readonly string[]
  /** By format; those of pickles in members by `pickle in MEMBER`. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Whether `torch.load(weights_only=True)` accepts the content; absent for a file that torch does not load. */
  readonly torchLoad?: WeightsOnly
}

/** Returns the worst grade of findings. */
export function verdictOf(findings: readonly Pick<ScanFinding, 'grade'>[]): ScanVerdict {
  return findings.reduce<ScanVerdict>((worst, { grade }) => (rank(grade) > rank(worst) ? grade : worst), 'clean')
}

/** Compares verdicts: greater is worse. */
export function rank(verdict: ScanVerdict): number {
  return verdict === 'clean' ? 0 : GRADES.indexOf(verdict) + 1
}
