import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { isOff, ONLY_ON, pick, Section, switchOf, textsOf, truthOf } from './section.ts'

/** From the least to the most sensitive. */
export const LEVELS = ['public', 'internal', 'confidential', 'restricted'] as const
export type Level = (typeof LEVELS)[number]

/** What follows from a level. Days are the longest that data may be kept. */
const CONSEQUENCES: Readonly<Record<Level, { readonly encrypted: boolean; readonly frameworks: readonly string[] }>> = {
  public: { encrypted: false, frameworks: [] },
  internal: { encrypted: true, frameworks: ['ISO27001'] },
  confidential: { encrypted: true, frameworks: ['GDPR', 'ISO27001'] },
  restricted: { encrypted: true, frameworks: ['HIPAA', 'GDPR', 'SOC2', 'ISO27001'] },
}

/** Words in the name of a column, and how sensitive they say it is. */
const SUGGESTIONS: readonly (readonly [what: string, level: Level, words: readonly string[]])[] = [
  [
    'health data',
    'restricted',
    ['diagnosis', 'treatment', 'medical record', 'health plan', 'biometric', 'device identifier', 'prescription', 'patient'],
  ],
  ['financial data', 'restricted', ['credit card', 'card number', 'bank account', 'iban', 'salary']],
  [
    'personal data',
    'confidential',
    [
      'ssn',
      'social security',
      'email',
      'phone',
      'phone number',
      'email address',
      'address',
      'passport',
      'birth date',
      'date of birth',
      'dob',
      'first name',
      'last name',
      'full name',
    ],
  ],
  ['business data', 'confidential', ['revenue', 'strategy', 'proprietary']],
]

export interface Suggestion {
  readonly level: Level
  /** The column, and what it looks like. */
  readonly because: string
  /** Why some of it is about people; nothing where none is. */
  readonly personal?: string
}

/** How sensitive columns are by their names; `undefined` when no name says anything. */
export function suggestedBy(columns: readonly string[]): Suggestion | undefined {
  const found = columns.flatMap((column) => {
    const words = ` ${wordsOf(column)} `
    const run = words.replaceAll(' ', '')
    // Names of several words are often written together.
    const says = (name: string) =>
      words.includes(` ${name} `) || words.includes(` ${name}s `) || (name.includes(' ') && run.includes(name.replaceAll(' ', '')))
    return SUGGESTIONS.filter(([, , names]) => names.some(says)).map(([what, level]) => ({
      level,
      because: `${column} looks like ${what}`,
      isPersonal: what !== 'business data',
    }))
  })
  const [first] = [...found].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  const personal = found.find(({ isPersonal }) => isPersonal)?.because
  return first && { level: first.level, because: first.because, ...(personal === undefined ? {} : { personal }) }
}

/** Names of columns in any of the ways in which people list them: as texts, as maps with a name, as keys. */
function columnsSaid(stated: Cursor): readonly string[] {
  if (!Array.isArray(stated.value)) return stated.entries().length > 0 ? stated.entries().map(([name]) => name) : textsOf(stated)
  return stated.items().map((item) => item.text || pick(item, 'name', 'column', 'field').text || (item.entries()[0]?.[0] ?? ''))
}

/** `creditCardNo` and `CREDIT_CARD_NO` as `credit card no`. */
function wordsOf(column: string): string {
  return column
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\be mail\b/g, 'email')
    .trim()
}

/** Columns as the header of a file of comma- or tab-separated values names them. */
export function columnsOf(header: string): readonly string[] {
  const [line = ''] = header.split(/\r?\n/)
  const separator = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ','
  return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''))
}

export interface DatasetParts {
  readonly data: Cursor
  /** Where the training data comes from. */
  readonly dataset: Cursor
  readonly classification: Cursor
  /** Columns that a file of the repository has; a text says why nobody can tell. */
  readonly columns: readonly string[] | string
  readonly exists: (path: string) => boolean
}

/** A declared dataset, with what its level asks for. */
export function datasetSubject(model: string, { data, dataset, classification, columns, exists }: DatasetParts): Subject {
  const home = data.exists ? data : dataset
  const stated = levelOf(pick(data, 'classification').exists ? pick(data, 'classification') : classification)
  const level = stated ?? 'internal'
  const suggested = suggestedBy([...(typeof columns === 'string' ? [] : columns), ...columnsSaid(data.get('columns'))])
  const isUnder = suggested !== undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(level)
  const { encrypted, frameworks } = CONSEQUENCES[level]
  const section = new Section(
    'dataset',
    `${home.file.path}#${model}/data`,
    { model, path: home.file.path, level, encryptionRequired: encrypted },
    home.at,
  )
    .put('classified', stated !== undefined, classification.exists ? classification : undefined)
    .put('suggested', suggested?.level ?? 'none')
    .put('because', suggested?.because ?? 'no column says anything')
  const where = classification.exists ? classification : data.get('columns')
  if (typeof columns === 'string' && !isUnder && level !== 'restricted') section.unknown('underclassified', columns, where)
  else section.put('underclassified', isUnder, where)
  if (dataset.exists)
    section
      .put('declaresSource', true)
      .put('source', dataset.get('source').text || undefined, dataset.get('source'))
      .put('sha256', dataset.get('sha256').text || undefined, dataset.get('sha256'))
      .put('license', dataset.get('license').text || undefined, dataset.get('license'))
  else section.put('declaresSource', false)
  section.put('declaresHandling', data.exists)
  if (!data.exists) return section.subject()
  encryption(section, data)
  privacy(section, data, { exists, columns: suggested?.personal })
  retention(section, data)
  access(section, data)
  frameworksOf(section, data, frameworks)
  return section.subject()
}

/** `data_config` has switches, of which each is as good as saying nothing more. One that is off counts, whatever else is said. */
const SWITCHES = ['encryption_enabled', 'pii_protection', 'retention_policy']

function isSwitched(stated: Cursor, enabled: Cursor): boolean {
  return truthOf(enabled) === false || (enabled.exists && !stated.exists)
}

function encryption(section: Section, data: Cursor): void {
  const [stated, enabled] = [data.get('encryption'), data.get('encryption_enabled')]
  if (isSwitched(stated, enabled)) {
    section.truth('encryptedAtRest', enabled, false)
    if (!isOff(enabled)) section.unknown('kmsKey', ONLY_ON, enabled).unknown('encryptedInTransit', ONLY_ON, enabled)
    return
  }
  section
    .truth('encryptedAtRest', pick(stated, 'atRest', 'at_rest'))
    .truth('encryptedInTransit', pick(stated, 'inTransit', 'in_transit'))
    .put('kmsKey', pick(stated, 'kmsKey', 'kms_key').text || undefined, stated)
}

interface Privacy {
  readonly exists: (path: string) => boolean
  /** Why columns are personal; nothing where none is. */
  readonly columns: string | undefined
}

function privacy(section: Section, data: Cursor, { exists, columns }: Privacy): void {
  const [stated, enabled] = [data.get('pii'), data.get('pii_protection')]
  if (isSwitched(stated, enabled)) {
    section
      .put('personal', true, enabled)
      .put('personalBasis', 'the file speaks of its protection')
      .put('assessmentFault', 'personal data is not protected')
    if (!isOff(enabled)) section.unknown('masking', ONLY_ON, enabled).unknown('assessment', ONLY_ON, enabled)
    return
  }
  const said = personal(data)
  // What columns show counts, whatever is said of it.
  if (truthOf(said) !== true && columns !== undefined)
    section.put('personal', true, said.exists ? said : data.get('columns')).put('personalBasis', columns)
  else section.truth('personal', said).put('personalBasis', 'as it is declared')
  const assessment = stated.get('assessment')
  // A path that leads nowhere is no assessment.
  const nowhere = LOCAL_FILE.test(assessment.text) && !exists(assessment.text)
  section
    .put('masking', stated.get('masking').text || undefined, stated)
    .put('assessment', nowhere ? undefined : assessment.text || undefined, assessment.exists ? assessment : stated)
    .put(
      'assessmentFault',
      nowhere ? `${assessment.text}, where its risk is assessed, is not in this repository` : 'no assessment of its risk is named',
    )
}

/** `pii: true`, or a map that says so. */
function personal(data: Cursor): Cursor {
  const stated = pick(data, 'pii.present', 'pii.contains')
  return stated.exists || typeof data.get('pii').value === 'object' ? stated : data.get('pii')
}

const LOCAL_FILE = /^[^:\s]+\.(md|pdf|txt|ya?ml|json|docx?|html)$/i

function retention(section: Section, data: Cursor): void {
  const [stated, policy] = [pick(data, 'retentionDays', 'retention_days'), data.get('retention_policy')]
  if (truthOf(policy) === false) {
    section.put('retentionDays', undefined, policy)
    return
  }
  const onlyOn = !stated.exists && truthOf(policy) === true
  if (onlyOn) section.unknown('retentionDays', ONLY_ON, policy)
  else if (!stated.exists && policy.exists && truthOf(policy) === undefined) section.number('retentionDays', policy)
  else section.number('retentionDays', stated)
  if (onlyOn && !data.get('deletion').exists) section.unknown('deletion', ONLY_ON, policy)
  else section.put('deletion', data.get('deletion').text || undefined, data.get('deletion'))
}

const NOT_SAID = 'data_config does not speak of it'

function access(section: Section, data: Cursor): void {
  const log = pick(data, 'accessLog', 'access_log', 'access_logging')
  if (!log.exists && hasSwitches(data)) section.unknown('accessLogged', NOT_SAID, data).unknown('logSink', NOT_SAID, data)
  else section.truth('accessLogged', switchOf(log)).put('logSink', log.get('sink').text || undefined, log)
}

function frameworksOf(section: Section, data: Cursor, wanted: readonly string[]): void {
  const stated = data.get('frameworks')
  const named = textsOf(stated).map((name) => name.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  if (!stated.exists && hasSwitches(data)) section.unknown('missingFrameworks', NOT_SAID, data)
  else
    section.put(
      'missingFrameworks',
      wanted.filter((name) => !named.includes(name)),
      stated,
    )
}

function hasSwitches(data: Cursor): boolean {
  return SWITCHES.some((name) => data.get(name).exists)
}

/** `highly_confidential` is what others call restricted. */
function levelOf({ text }: Cursor): Level | undefined {
  const name = text.toLowerCase().replace(/[\s-]/g, '_')
  return name === 'highly_confidential' ? 'restricted' : LEVELS.find((level) => level === name)
}
