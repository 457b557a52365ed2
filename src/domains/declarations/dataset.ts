import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { booleanOf, isOff, ONLY_ON, pick, Section, switchOf, textsOf } from './section.ts'

/** Classification levels, from the least to the most sensitive. */
export const LEVELS = ['public', 'internal', 'confidential', 'restricted'] as const
export type Level = (typeof LEVELS)[number]

/** Requirements of each level. */
const CONSEQUENCES: Readonly<Record<Level, { readonly encrypted: boolean; readonly frameworks: readonly string[] }>> = {
  public: { encrypted: false, frameworks: [] },
  internal: { encrypted: true, frameworks: ['ISO27001'] },
  confidential: { encrypted: true, frameworks: ['GDPR', 'ISO27001'] },
  restricted: { encrypted: true, frameworks: ['HIPAA', 'GDPR', 'SOC2', 'ISO27001'] },
}

/** Words in column names, and the level that they suggest. */
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
  /** The column, and the kind of data it looks like. */
  readonly because: string
  /** Why some columns are personal data; absent if none are. */
  readonly personal?: string
}

/** Suggests a level from the names of columns; `undefined` if no name suggests one. */
export function suggestedBy(columns: readonly string[]): Suggestion | undefined {
  const found = columns.flatMap((column) => {
    const words = ` ${wordsOf(column)} `
    const run = words.replaceAll(' ', '')
    // Multi-word names are often written without separators.
    const matches = (name: string) =>
      words.includes(` ${name} `) || words.includes(` ${name}s `) || (name.includes(' ') && run.includes(name.replaceAll(' ', '')))
    return SUGGESTIONS.filter(([, , names]) => names.some(matches)).map(([what, level]) => ({
      level,
      because: `${column} looks like ${what}`,
      isPersonal: what !== 'business data',
    }))
  })
  const [first] = [...found].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  const personal = found.find(({ isPersonal }) => isPersonal)?.because
  return first && { level: first.level, because: first.because, ...(personal === undefined ? {} : { personal }) }
}

/** Returns declared column names: strings, maps with a name, or keys. */
function declaredColumns(declared: Cursor): readonly string[] {
  if (!Array.isArray(declared.value)) return declared.entries().length > 0 ? declared.entries().map(([name]) => name) : textsOf(declared)
  return declared.items().map((item) => item.text || pick(item, 'name', 'column', 'field').text || (item.entries()[0]?.[0] ?? ''))
}

/** Splits a column name into words: `creditCardNo` and `CREDIT_CARD_NO` become `credit card no`. */
function wordsOf(column: string): string {
  return column
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\be mail\b/g, 'email')
    .trim()
}

/** Parses the column names in the header of a CSV or TSV file. */
export function columnsOf(header: string): readonly string[] {
  const [line = ''] = header.split(/\r?\n/)
  const separator = line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ','
  return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''))
}

export interface DatasetParts {
  readonly data: Cursor
  /** Declared source of the training data. */
  readonly dataset: Cursor
  readonly classification: Cursor
  /** Columns of a file in the repository, or the reason why they are unknown. */
  readonly columns: readonly string[] | string
  readonly exists: (path: string) => boolean
}

/** Returns the subject of a declared dataset, with the requirements of its level. */
export function datasetSubject(model: string, { data, dataset, classification, columns, exists }: DatasetParts): Subject {
  const holder = data.exists ? data : dataset
  const declared = levelOf(pick(data, 'classification').exists ? pick(data, 'classification') : classification)
  const level = declared ?? 'internal'
  const suggested = suggestedBy([...(typeof columns === 'string' ? [] : columns), ...declaredColumns(data.get('columns'))])
  const isUnder = suggested !== undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(level)
  const { encrypted, frameworks } = CONSEQUENCES[level]
  const section = new Section(
    'dataset',
    `${holder.file.path}#${model}/data`,
    { model, path: holder.file.path, level, encryptionRequired: encrypted },
    holder.at,
  )
    .setField('classified', declared !== undefined, classification.exists ? classification : undefined)
    .setField('suggested', suggested?.level ?? 'none')
    .setField('because', suggested?.because ?? 'no column name suggests a level')
  const where = classification.exists ? classification : data.get('columns')
  if (typeof columns === 'string' && !isUnder && level !== 'restricted') section.setUnknown('underclassified', columns, where)
  else section.setField('underclassified', isUnder, where)
  if (dataset.exists)
    section
      .setField('declaresSource', true)
      .setField('source', dataset.get('source').text || undefined, dataset.get('source'))
      .setField('sha256', dataset.get('sha256').text || undefined, dataset.get('sha256'))
      .setField('license', dataset.get('license').text || undefined, dataset.get('license'))
  else section.setField('declaresSource', false)
  section.setField('declaresHandling', data.exists)
  if (!data.exists) return section.subject()
  encryption(section, data)
  privacy(section, data, { exists, columns: suggested?.personal })
  retention(section, data)
  access(section, data)
  frameworksOf(section, data, frameworks)
  return section.subject()
}

/** Switches of `data_config`. One that is off overrides other declarations. One that is on leaves the details unknown. */
const SWITCHES = ['encryption_enabled', 'pii_protection', 'retention_policy']

function isSwitched(declared: Cursor, enabled: Cursor): boolean {
  return booleanOf(enabled) === false || (enabled.exists && !declared.exists)
}

function encryption(section: Section, data: Cursor): void {
  const [declared, enabled] = [data.get('encryption'), data.get('encryption_enabled')]
  if (isSwitched(declared, enabled)) {
    section.setBoolean('encryptedAtRest', enabled, false)
    if (!isOff(enabled)) section.setUnknown('kmsKey', ONLY_ON, enabled).setUnknown('encryptedInTransit', ONLY_ON, enabled)
    return
  }
  section
    .setBoolean('encryptedAtRest', pick(declared, 'atRest', 'at_rest'))
    .setBoolean('encryptedInTransit', pick(declared, 'inTransit', 'in_transit'))
    .setField('kmsKey', pick(declared, 'kmsKey', 'kms_key').text || undefined, declared)
}

interface Privacy {
  readonly exists: (path: string) => boolean
  /** Why columns are personal data; `undefined` if none are. */
  readonly columns: string | undefined
}

function privacy(section: Section, data: Cursor, { exists, columns }: Privacy): void {
  const [declared, enabled] = [data.get('pii'), data.get('pii_protection')]
  if (isSwitched(declared, enabled)) {
    section
      .setField('personal', true, enabled)
      .setField('personalBasis', 'pii_protection is declared')
      .setField('assessmentFault', 'personal data is not protected')
    if (!isOff(enabled)) section.setUnknown('masking', ONLY_ON, enabled).setUnknown('assessment', ONLY_ON, enabled)
    return
  }
  const flag = personal(data)
  // Column names override the declaration.
  if (booleanOf(flag) !== true && columns !== undefined)
    section.setField('personal', true, flag.exists ? flag : data.get('columns')).setField('personalBasis', columns)
  else section.setBoolean('personal', flag).setField('personalBasis', 'as declared')
  const assessment = declared.get('assessment')
  // A path to a missing file does not count as an assessment.
  const isMissing = LOCAL_FILE.test(assessment.text) && !exists(assessment.text)
  section
    .setField('masking', declared.get('masking').text || undefined, declared)
    .setField('assessment', isMissing ? undefined : assessment.text || undefined, assessment.exists ? assessment : declared)
    .setField(
      'assessmentFault',
      isMissing ? `the assessment ${assessment.text} is not in this repository` : 'no impact assessment is declared',
    )
}

/** Returns the switch for personal data: `pii: true`, or its member `present` or `contains`. */
function personal(data: Cursor): Cursor {
  const declared = pick(data, 'pii.present', 'pii.contains')
  return declared.exists || typeof data.get('pii').value === 'object' ? declared : data.get('pii')
}

const LOCAL_FILE = /^[^:\s]+\.(md|pdf|txt|ya?ml|json|docx?|html)$/i

function retention(section: Section, data: Cursor): void {
  const [declared, policy] = [pick(data, 'retentionDays', 'retention_days'), data.get('retention_policy')]
  if (booleanOf(policy) === false) {
    section.setField('retentionDays', undefined, policy)
    return
  }
  const onlyOn = !declared.exists && booleanOf(policy) === true
  if (onlyOn) section.setUnknown('retentionDays', ONLY_ON, policy)
  else if (!declared.exists && policy.exists && booleanOf(policy) === undefined) section.setNumber('retentionDays', policy)
  else section.setNumber('retentionDays', declared)
  if (onlyOn && !data.get('deletion').exists) section.setUnknown('deletion', ONLY_ON, policy)
  else section.setField('deletion', data.get('deletion').text || undefined, data.get('deletion'))
}

const NOT_DECLARED = 'data_config does not declare it'

function access(section: Section, data: Cursor): void {
  const log = pick(data, 'accessLog', 'access_log', 'access_logging')
  if (!log.exists && hasSwitches(data)) section.setUnknown('accessLogged', NOT_DECLARED, data).setUnknown('logSink', NOT_DECLARED, data)
  else section.setBoolean('accessLogged', switchOf(log)).setField('logSink', log.get('sink').text || undefined, log)
}

function frameworksOf(section: Section, data: Cursor, wanted: readonly string[]): void {
  const declared = data.get('frameworks')
  const named = textsOf(declared).map((name) => name.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  if (!declared.exists && hasSwitches(data)) section.setUnknown('missingFrameworks', NOT_DECLARED, data)
  else
    section.setField(
      'missingFrameworks',
      wanted.filter((name) => !named.includes(name)),
      declared,
    )
}

function hasSwitches(data: Cursor): boolean {
  return SWITCHES.some((name) => data.get(name).exists)
}

/** Parses a level. `highly_confidential` is a synonym of `restricted`. */
function levelOf({ text }: Cursor): Level | undefined {
  const name = text.toLowerCase().replace(/[\s-]/g, '_')
  return name === 'highly_confidential' ? 'restricted' : LEVELS.find((level) => level === name)
}
