import { PACKS } from '../generated/packs.ts'
import { BASELINE_FILE, parseBaseline, toBaseline } from '../policy/baseline.ts'
import type { Pack } from '../policy/types.ts'
import { parseWaivers, type Tolerance, WAIVERS_FILE } from '../policy/waivers.ts'
import { type InlineComments, type InlineWaiver, inlineWaivers } from '../workflows/inline.ts'
import type { PolicyText } from './gate.ts'

type Read = (path: string) => Promise<readonly PolicyText[]>

export interface ToleranceRequest {
  readonly packs: readonly Pack[]
  /** Comments of the judged side. */
  readonly inline: readonly InlineComments[]
  readonly now: string
  /** Only what the base says as well counts. */
  readonly trusted: boolean
}

/**
 * What may make a finding bearable, from the trusted side: a change does not waive what it brings.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
export async function toleranceFrom({ packs, inline, now, trusted }: ToleranceRequest, read: Read): Promise<Tolerance> {
  const [waivers] = await read(WAIVERS_FILE)
  const [baseline] = await read(BASELINE_FILE)
  const here = inline.flatMap((comments) => comments.waivers)
  return {
    waivers: waivers === undefined ? [] : parseWaivers(waivers.text, WAIVERS_FILE),
    baseline: baseline === undefined ? undefined : toBaseline(parseBaseline(baseline.text, BASELINE_FILE)),
    inline: trusted ? await alsoInBase(here, read) : here,
    inlineFaults: inline.flatMap((comments) => comments.faults),
    known: new Set([...PACKS, ...packs].flatMap(({ rules }) => rules.map(({ id }) => id))),
    now,
  }
}

/** A comment counts when the same file of the base holds the same: rules, reason and end. */
async function alsoInBase(here: readonly InlineWaiver[], read: Read): Promise<readonly InlineWaiver[]> {
  const texts = new Map<string, ReadonlySet<string>>()
  for (const file of new Set(here.map((waiver) => waiver.file))) {
    const [base] = (await read(file)).filter(({ path }) => path === file)
    texts.set(file, new Set(base === undefined ? [] : inlineWaivers(base.text, file).waivers.map(({ text }) => text)))
  }
  return here.filter(({ file, text }) => texts.get(file)?.has(text) === true)
}
