import type { Grade } from '../result.ts'
import { type Tier, tierOf } from './allow-list.ts'
import { gradeOfModule, gradeOfName, gradeOfPart, MOST_PARTS, worst } from './deny-list.ts'
import { mappedName } from './python2.ts'
import type { ImportRecord } from './records.ts'
import type { PickleTechnique } from './techniques.ts'

/** How strict imports are graded. */
export interface PicklePolicy {
  /** `strict` does not allow framework classes. */
  readonly profile?: 'default' | 'strict'
  /** Names that a user allows, as `module.name`. They never overrule the deny-list. */
  readonly allow?: readonly string[]
  /** Names that a user allowed until a day, with the day as ISO 8601. */
  readonly expired?: ReadonlyMap<string, string>
}

export interface GradedImport {
  readonly grade: Grade | undefined
  readonly technique: PickleTechnique
  readonly tier: Tier | 'user' | 'denied' | 'unknown'
  /** Why, as the end of a sentence. */
  readonly why: string
  /** Whether a user can allow it. */
  readonly allowable: boolean
}

interface Pair {
  readonly module: string
  readonly name: string
}

/**
 * Grades an import: explicit deny-list first, exact allow-list second, modules of the deny-list third, the user's list fourth,
 * default last. Both the name as written and the name that CPython maps it to are checked.
 */
export function gradeImport(record: ImportRecord, policy: PicklePolicy = {}): GradedImport {
  if (record.via === 'EXT') return fixed('critical', 'pickle-extension', 'what it imports is only known to the process that loads it')
  if (record.module === null || record.name === null)
    return fixed('critical', 'pickle-import-computed', 'its name is computed while the file is loaded')
  if (record.harmless > 0 && record.harmless === record.calls && record.count <= record.harmless && !record.built)
    return {
      grade: undefined,
      technique: 'pickle-import-framework',
      tier: 'data',
      why: 'called with harmless arguments only',
      allowable: false,
    }
  const written = { module: record.module, name: record.name }
  const pairs = [written, { ...written, ...mappedName(written) } as Pair]
  return (
    gradeNames(pairs) ??
    gradeListed(pairs, record, policy) ??
    gradeModules(pairs) ??
    gradeUser(written, policy) ??
    gradeUnknown(written, record)
  )
}

function gradeNames(pairs: readonly Pair[]): GradedImport | undefined {
  const grade = worst(pairs.flatMap(splits).map(({ module, name }) => gradeOfName(module, name)))
  return grade && fixed(grade, 'pickle-import-dangerous', meaningOf(grade))
}

/** Lists the pairs that a dotted name can mean: `a.b` + `c.d` is also `b` + `c.d`, `a.b.c` + `d`, `c` + `d`. */
function splits({ module, name }: Pair): Pair[] {
  const parts = [...module.split('.'), ...name.split('.')].slice(0, MOST_PARTS)
  const inName = module.split('.').length
  const found: Pair[] = []
  for (let end = 1; end < parts.length; end++) {
    const start = end < inName ? end : 0
    for (let from = start; from < end; from++) {
      const part = parts.slice(from, end).join('.')
      // Modules import others under names with an underscore: `collections._sys`.
      found.push({ module: from === 0 ? part : part.replace(/^_+/, ''), name: parts.slice(end).join('.') })
    }
  }
  return found
}

/** Classes that their pickles make with NEWOBJ. A constructor can evaluate what the file gives it, or read a file. */
const RESTORED_BY_NEW =
  /^(?:models|ultralytics|accelerate|trl|lightgbm|xgboost|catboost|(?:pytorch_)?lightning|lightning_fabric|omegaconf|transformers|tokenizers\.models)\b/

function gradeListed(pairs: readonly Pair[], record: ImportRecord, { profile, allow }: PicklePolicy): GradedImport | undefined {
  // CPython maps names below protocol 3 only.
  const usable = record.protocol < 3 ? pairs : pairs.slice(0, 1)
  const tier = usable.map(({ module, name }) => tierOf(module, name)).find((each) => each !== undefined)
  if (tier === undefined) return undefined
  if (tier !== 'framework') return { grade: undefined, technique: 'pickle-import-framework', tier, why: 'plain data', allowable: false }
  if (record.constructed && pairs.some(({ module }) => RESTORED_BY_NEW.test(module)))
    return {
      grade: 'high',
      technique: 'pickle-call-constructor',
      tier,
      why: 'the library restores it without its constructor',
      allowable: true,
    }
  const isStrict = profile === 'strict' && !isAllowed(pairs[0], allow)
  const why = isStrict ? 'the profile strict does not allow classes of frameworks' : 'a vetted class of a framework'
  return { grade: isStrict ? 'review' : 'note', technique: 'pickle-import-framework', tier, why, allowable: true }
}

function gradeModules(pairs: readonly Pair[]): GradedImport | undefined {
  const grade = worst(pairs.flatMap(({ module, name }) => [gradeOfModule(module), ...reexports(module, name)]))
  if (grade !== undefined) return fixed(grade, 'pickle-import-dangerous', meaningOf(grade))
  const isInternal = pairs.some(({ module, name }) => name.split('.').some(isDunder) || module.split('.').some(isForbiddenModule))
  return isInternal ? fixed('critical', 'pickle-import-dunder', 'internal attributes reach any object of the process') : undefined
}

function reexports(module: string, name: string) {
  return [...module.split('.').slice(1), ...name.split('.')].slice(0, MOST_PARTS).map(gradeOfPart)
}

const isDunder = (part: string): boolean => /^__.+__$/.test(part)
const isForbiddenModule = (part: string): boolean => isDunder(part) && !/^__(?:main|mp_main|init|torch|builtin)__$/.test(part)

function gradeUser(pair: Pair, { allow }: PicklePolicy): GradedImport | undefined {
  if (!isAllowed(pair, allow)) return undefined
  return { grade: undefined, technique: 'pickle-import-unknown', tier: 'user', why: 'allowed by the user', allowable: true }
}

function isAllowed(pair: Pair | undefined, allow: readonly string[] = []): boolean {
  return pair !== undefined && allow.includes(`${pair.module}.${pair.name}`)
}

function gradeUnknown({ module, name }: Pair, { calls, built }: ImportRecord): GradedImport {
  if (/^__torch__(?:\.|$)/.test(module))
    return { grade: 'note', technique: 'pickle-import-torchscript', tier: 'unknown', why: 'TorchScript defines it', allowable: false }
  const unknown = { tier: 'unknown', why: 'it is not on the allow-list', allowable: true } as const
  if (name.includes('.')) return { grade: 'high', technique: 'pickle-import-dotted', ...unknown }
  if (calls > 0 || built) return { grade: 'high', technique: 'pickle-call-unknown', ...unknown }
  return { grade: 'review', technique: 'pickle-import-unknown', ...unknown }
}

function fixed(grade: Grade, technique: PickleTechnique, why: string): GradedImport {
  return { grade, technique, tier: 'denied', why, allowable: false }
}

function meaningOf(grade: 'high' | 'critical'): string {
  return grade === 'critical'
    ? 'it can run any code when the file is loaded'
    : 'it can use files, processes or the network when the file is loaded'
}
