import type { Grade, ScanFinding } from '../result.ts'
import { advisoriesOf } from './advisories.ts'
import type { PicklePolicy } from './policy.ts'
import { type GradedImport, gradeImport } from './policy.ts'
import { type ImportRecord, textOf } from './records.ts'
import { type PickleTechnique, TECHNIQUES } from './techniques.ts'
import type { Event, Trace } from './trace.ts'

type Finding = Omit<ScanFinding, 'member'>

/**
 * Returns the findings of a trace, in the order of their offsets.
 *
 * @param isBeside - tells whether a Python file of the name of a module is next to the pickle, so that an import may run it.
 */
export function findingsOf(trace: Trace, policy: PicklePolicy, isBeside: (module: string) => boolean = () => false): readonly Finding[] {
  const records = [...trace.imports.values()]
  const isActive = records.some(({ calls, built }) => calls > 0 || built)
  const imports = records.flatMap((record) => importFinding(record, policy, isActive || isBeside(record.module ?? '')) ?? [])
  const events = [...trace.events.values()].map((event) => eventFinding(event))
  return [...imports, ...events].sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
}

/** @param isActive - whether an import can run code: the pickle calls something or sets a state, or the module is next to it. */
function importFinding(record: ImportRecord, policy: PicklePolicy, isActive: boolean): Finding | undefined {
  const graded = gradeImport(record, policy)
  const { grade, technique, why, allowable, tier } =
    isActive && graded.technique === 'pickle-import-unknown' && graded.grade !== undefined ? passed(graded) : graded
  if (grade === undefined) return undefined
  const subject = textOf(record).slice(0, 200)
  const advisories = advisoriesOf(record)
  const hint = allowable && grade !== 'note' ? hintFor(subject, policy) : ''
  return {
    grade,
    technique,
    subject,
    offset: record.offset,
    message: `${describe(record, subject)}: ${why} (${LISTS[tier] ?? tier})${advisories.length > 0 ? `; see ${advisories.join(', ')}` : ''}.${hint}`,
    ...(advisories.length > 0 && { advisories }),
    ...(allowable && { allow: subject }),
  }
}

/** Which list decided, by the tier of a name. */
const LISTS: Readonly<Record<string, string>> = {
  denied: 'on the deny-list',
  unknown: 'on no list',
  framework: 'on the allow-list, tier framework',
}

/** Says how a user can allow a name, or that the permission has expired. */
function hintFor(name: string, { expired }: PicklePolicy): string {
  const until = expired?.get(name)
  const quoted = JSON.stringify(name)
  if (until === undefined) return ` To allow it, add ${quoted} to scan.allow in .github/weightseal.yml.`
  return ` The entry of scan.allow for ${quoted} in .github/weightseal.yml expired on ${until}. To allow it again, review it and set a later date.`
}

/** An import that nothing calls itself, but that a call or an object may call when it is given to them. */
function passed(graded: GradedImport): GradedImport {
  const why = 'it is not on the allow-list, and the import itself or what the pickle calls can run it'
  return { ...graded, grade: 'high', technique: 'pickle-import-passed', why }
}

/** Says what is imported, by which opcode, and what is done with it. */
function describe(record: ImportRecord, subject: string): string {
  const { via, offset, count, call, calls, dropped, built } = record
  const times = count > 1 ? `, ${count} times` : ''
  const imported = `Imports ${JSON.stringify(subject)} (${via} at offset ${offset}${times})`
  if (call === undefined) return `${imported} without calling it`
  const fate =
    dropped > 0 ? `; the result ${dropped < calls ? `of ${dropped} calls ` : ''}is dropped` : built ? '; a state is set on the result' : ''
  return `${imported} and calls it (${call.via} at offset ${call.offset}${calls > 1 ? `, ${calls} times` : ''}${fate})`
}

function eventFinding({ technique, subject, offset, detail }: Event): Finding {
  const { grade, summary, advisories } = techniqueOf(technique)
  return {
    grade,
    technique,
    subject: subject.slice(0, 200),
    offset,
    message: `${summary.replace(/\.$/, '')}: ${detail.slice(0, 400)}.`,
    ...(advisories && { advisories }),
  }
}

function techniqueOf(technique: PickleTechnique): {
  readonly grade: Grade
  readonly summary: string
  readonly advisories?: readonly string[]
} {
  return TECHNIQUES.find((each) => each.technique === technique) ?? { grade: 'review', summary: technique }
}
