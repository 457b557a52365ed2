import type { AnyCollector, CollectRun, Results } from '../collect-run.ts'
import { fallbackFile } from '../collect-run.ts'
import { COLLECTORS } from '../collectors.ts'
import { isPassedOn, reasonOf, sourceSubjects } from '../core/attempt.ts'
import type { CollectedFacts } from '../core/collector.ts'
import type { Facts, Source, Subject } from '../core/subject.ts'
import type { Pack } from '../policy/types.ts'
import type { CollectedForGate } from './types.ts'

/** Collectors that run for every gate: the report lists the models, and the gate writes their manifests. */
const ALWAYS: readonly string[] = ['models']

/** Selects the collectors whose kinds or sources the active rules use, and those that they need, in the order of the table. */
export function collectorsFor(packs: readonly Pack[], table: readonly AnyCollector[] = COLLECTORS): readonly AnyCollector[] {
  const rules = packs.flatMap((pack) => pack.rules).filter(({ enforcement }) => enforcement !== 'off')
  const selected = new Set(rules.map(({ select }) => select))
  const required = new Set(rules.flatMap(({ needs = [] }) => needs))
  const wanted = table.filter(
    ({ id, kinds, sources }) =>
      ALWAYS.includes(id) || Object.keys(kinds).some((kind) => selected.has(kind)) || sources.some((source) => required.has(source)),
  )
  return withNeeds(
    wanted.map(({ id }) => id),
    table,
  )
}

function withNeeds(ids: readonly string[], table: readonly AnyCollector[]): readonly AnyCollector[] {
  const all = new Set<string>()
  const add = (id: string): void => {
    const collector = table.find((each) => each.id === id)
    if (collector === undefined) throw new Error(`no collector ${id} in the table`)
    all.add(id)
    for (const need of collector.needs ?? []) if (!all.has(need)) add(need)
  }
  for (const id of ids) add(id)
  return table.filter(({ id }) => all.has(id))
}

/** Runs collectors one after another. Does not depend on packs or verdicts. */
export async function runCollectors(
  collectors: readonly AnyCollector[],
  { options, ports, results }: CollectRun,
): Promise<CollectedForGate> {
  const { trigger } = options.target
  const file = fallbackFile(options)
  let collected: CollectedForGate = { facts: { now: ports.now, trigger, sources: {}, subjects: [] }, results }
  for (const collector of collectors) {
    const found = await runOne(collector, { options, ports, results: collected.results })
    collected = { facts: withFacts(collected.facts, found, file), results: { ...collected.results, ...found.results } }
  }
  return collected
}

/** Makes the sources of a collector unknown when it fails, which never allows; the others still report their findings. */
async function runOne(collector: AnyCollector, run: CollectRun): Promise<CollectedFacts<Partial<Results>>> {
  try {
    return await (await collector.load())(run)
  } catch (error) {
    if (isPassedOn(error)) throw error
    const source: Source = { status: 'error', detail: reasonOf(error) }
    // A collector without a source of its own still has to be reported.
    const ids = collector.sources.length > 0 ? collector.sources : [`collector.${collector.id}`]
    return { sources: Object.fromEntries(ids.map((id) => [id, source])), subjects: [] }
  }
}

/** Adds facts: the states of sources come first, as subjects that rules can select. @param file - for findings without a place. */
export function withFacts(facts: Facts, { sources, settings = {}, subjects }: CollectedFacts, file: string): Facts {
  return {
    ...facts,
    sources: { ...facts.sources, ...sources, ...settings },
    subjects: [...sourceSubjects(sources, file), ...facts.subjects, ...subjects],
  }
}

/** Replaces what some collectors reported, after something that they read has changed. */
export async function recollect(
  ids: readonly string[],
  collected: CollectedForGate,
  run: Omit<CollectRun, 'results'>,
): Promise<CollectedForGate> {
  const collectors = COLLECTORS.filter(({ id }) => ids.includes(id))
  const fresh = await runCollectors(collectors, { ...run, results: collected.results })
  const kinds = new Set(collectors.flatMap((collector) => Object.keys(collector.kinds)))
  const sources = new Set(collectors.flatMap((collector) => collector.sources))
  const isReplaced = ({ kind, id }: Subject) => kinds.has(kind) || (kind === 'source' && sources.has(id))
  const { facts } = collected
  return {
    facts: {
      ...facts,
      sources: { ...facts.sources, ...fresh.facts.sources },
      subjects: [...facts.subjects.filter((subject) => !isReplaced(subject)), ...fresh.facts.subjects],
    },
    results: fresh.results,
  }
}
