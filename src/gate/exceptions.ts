import type { InlineComments, InlineWaiver } from '../core/inline-waivers.ts'
import { subjectsOfFile } from '../domains/workflows/collect.ts'
import { inlineWaivers } from '../domains/workflows/inline.ts'
import { PACKS } from '../generated/packs.ts'
import { BASELINE_FILE, parseBaseline, toBaseline } from '../policy/baseline.ts'
import { evaluate } from '../policy/evaluate.ts'
import type { PackFile } from '../policy/load.ts'
import type { Pack } from '../policy/types.ts'
import { type Exceptions, parseWaivers, WAIVERS_FILE } from '../policy/waivers.ts'

type Read = (path: string) => Promise<readonly PackFile[]>

export interface ExceptionsRequest {
  readonly packs: readonly Pack[]
  /** Comments in the workflows of the head. */
  readonly inline: InlineComments | undefined
  readonly now: string
  /** Whether a comment counts only if the base contains it as well. */
  readonly trusted: boolean
}

/**
 * Reads waivers, baseline and comments that accept findings. They come from the trusted base, so a change cannot waive its own
 * findings.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
export async function exceptionsFrom({ packs, inline, now, trusted }: ExceptionsRequest, read: Read): Promise<Exceptions> {
  const [waivers] = await read(WAIVERS_FILE)
  const [baseline] = await read(BASELINE_FILE)
  const here = inline?.waivers ?? []
  return {
    waivers: waivers === undefined ? [] : parseWaivers(waivers.text, WAIVERS_FILE),
    baseline: baseline === undefined ? undefined : toBaseline(parseBaseline(baseline.text, BASELINE_FILE)),
    inline: trusted ? await alsoInBase(here, packs, read) : here,
    inlineFaults: inline?.faults ?? [],
    known: new Set([...PACKS, ...packs].flatMap(({ rules }) => rules.map(({ id }) => id))),
    now,
  }
}

/**
 * Keeps the comments that the same file of the base contains as well. They accept only the findings that they accept there, so
 * a change cannot add another violation to the same line.
 */
async function alsoInBase(here: readonly InlineWaiver[], packs: readonly Pack[], read: Read): Promise<readonly InlineWaiver[]> {
  const bases = new Map<string, readonly InlineWaiver[]>()
  for (const file of new Set(here.map((waiver) => waiver.file))) {
    const [base] = (await read(file)).filter(({ path }) => path === file)
    bases.set(file, base === undefined ? [] : await acceptedIn(base, packs))
  }
  return here.flatMap((waiver) => {
    const same = (bases.get(waiver.file) ?? []).filter(({ text, code }) => text === waiver.text && code === waiver.code)
    return same.length === 0
      ? [{ ...waiver, accepts: new Set<string>(), pending: true as const }]
      : [{ ...waiver, accepts: new Set(same.flatMap(({ accepts = [] }) => [...accepts])) }]
  })
}

/** Returns the comments of a file of the base, each with the fingerprints of the findings on its line there. */
async function acceptedIn({ path, text }: PackFile, packs: readonly Pack[]): Promise<readonly InlineWaiver[]> {
  const { waivers } = inlineWaivers(text, path)
  if (waivers.length === 0) return []
  const subjects = await subjectsOfFile(path, text)
  const rules = packs.map((pack) => ({ ...pack, rules: pack.rules.map(({ needs: _, stages: __, ...rule }) => rule) }))
  const found = evaluate({ now: '', trigger: 'push', sources: {}, subjects }, rules).filter((finding) => finding.outcome === 'fail')
  return waivers.map((waiver) => {
    const covered = found.filter(
      ({ rule, subject }) => waiver.rules.includes(rule.id) && subject.at.file === path && subject.at.line === waiver.line,
    )
    return { ...waiver, accepts: new Set(covered.map(({ fingerprint }) => fingerprint)) }
  })
}
