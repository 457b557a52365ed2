import { SealError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { builtinPacks } from '../../policy/builtin.ts'
import type { PackText, RuleText } from '../../policy/types.ts'
import { type ReportFinding, readReport } from './report-file.ts'

const DEFAULT_REPORT = 'report-v1.json'

/** A rule with its pack, or the findings of a report that match a name. */
export type Explanation =
  | { readonly kind: 'rule'; readonly rule: RuleText; readonly pack: PackText }
  | { readonly kind: 'findings'; readonly findings: readonly ReportFinding[] }

/**
 * Finds the rule with an id, or the findings with a fingerprint or rule id.
 *
 * @param name - the id of a rule, or the first characters of a fingerprint; case-insensitive.
 * @param report - a report, relative to `cwd`. With it, only findings are looked up.
 * @throws {SealError} USAGE - unknown rule or finding, or not a report.
 */
export async function explainName(name: string, report: string | undefined, { cwd }: { readonly cwd: string }): Promise<Explanation> {
  if (report !== undefined) return { kind: 'findings', findings: await findingsNamed(name, report, cwd) }
  const { ownPacks } = await import('./own-packs.ts')
  const found = ruleIn(builtinPacks(), name) ?? ruleIn(await ownPacks(cwd), name)
  if (found !== undefined) return found
  if (/^ws-/i.test(name)) {
    const ids = builtinPacks().flatMap(({ rules }) => rules.map(({ id }) => id))
    throw new SealError('USAGE', `Unknown rule ${name.toUpperCase()}${didYouMean(name, ids)}`)
  }
  return { kind: 'findings', findings: await findingsNamed(name, DEFAULT_REPORT, cwd) }
}

function ruleIn(packs: readonly PackText[], name: string): Explanation | undefined {
  const id = name.toUpperCase()
  for (const pack of packs) {
    const rule = pack.rules.find((each) => each.id === id)
    if (rule !== undefined) return { kind: 'rule', rule, pack }
  }
  return undefined
}

async function findingsNamed(name: string, file: string, cwd: string): Promise<readonly ReportFinding[]> {
  const report = await readReport(cwd, file)
  const found = report.filter(({ fingerprint, rule }) => fingerprint.startsWith(name.toLowerCase()) || rule === name.toUpperCase())
  if (found.length > 0) return found
  const known = report.map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 8)}`).join(', ')
  throw new SealError('USAGE', `${file} does not contain the finding ${JSON.stringify(name)}. It contains: ${known || 'none'}.`)
}
