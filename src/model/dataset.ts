import type { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
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
}

/** How sensitive columns are by their names; `undefined` when no name says anything. */
export function suggestedBy(columns: readonly string[]): Suggestion | undefined {
  const found = columns.flatMap((column) => {
    const words = ` ${wordsOf(column)} `
    return SUGGESTIONS.filter(([, , names]) => names.some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `))).map(
      ([what, level]) => ({ level, because: `${column} looks like ${what}` }),
    )
  })
  return [...found].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0]
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
  /** Columns that a file of the repository has. */
  readonly columns: readonly string[]
  readonly exists: (path: string) => boolean
}

/** A declared dataset, with what its level asks for. */
export function datasetSubject(model: string, { data, dataset, classification, columns, exists }: DatasetParts): Subject {
  const home = data.exists ? data : dataset
  const stated = levelOf(pick(data, 'classification').exists ? pick(data, 'classification') : classification)
  const level = stated ?? 'internal'
  const suggested = suggestedBy([...columns, ...textsOf(data.get('columns'))])
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
    .put(
      'underclassified',
      suggested !== undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(level),
      classification.exists ? classification : data.get('columns'),
    )
  if (dataset.exists)
    section
      .put('declaresSource', true)
      .put('source', dataset.get('source').text || undefined, dataset.get('source'))
      .put('sha256', dataset.get('sha256').text || undefined, dataset.get('sha256'))
      .put('license', dataset.get('license').text || undefined, dataset.get('license'))
  else section.put('declaresSource', false)
  section.put('declaresHandling', data.exists)
  if (!data.exists) return section.subject()
  return data.get('encryption_enabled').exists || data.get('pii_protection').exists || data.get('retention_policy').exists
    ? switches(section, data)
    : handling(section, data, { frameworks, exists })
}

interface Expected {
  readonly frameworks: readonly string[]
  readonly exists: (path: string) => boolean
}

function handling(section: Section, data: Cursor, { frameworks, exists }: Expected): Subject {
  const assessment = pick(data, 'pii.assessment').text
  const log = pick(data, 'accessLog', 'access_logging')
  const named = textsOf(data.get('frameworks')).map((name) => name.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  // A path that leads nowhere is no assessment.
  const nowhere = LOCAL_FILE.test(assessment) && !exists(assessment)
  return section
    .truth('encryptedAtRest', pick(data, 'encryption.atRest', 'encryption.at_rest'))
    .truth('encryptedInTransit', pick(data, 'encryption.inTransit', 'encryption.in_transit'))
    .put('kmsKey', pick(data, 'encryption.kmsKey', 'encryption.kms_key').text || undefined, data.get('encryption'))
    .truth('personal', personal(data))
    .put('masking', pick(data, 'pii.masking').text || undefined, data.get('pii'))
    .put('assessment', nowhere ? undefined : assessment || undefined, assessment === '' ? data.get('pii') : data.get('pii', 'assessment'))
    .put(
      'assessmentFault',
      nowhere ? `${assessment}, where its risk is assessed, is not in this repository` : 'no assessment of its risk is named',
    )
    .number('retentionDays', pick(data, 'retentionDays', 'retention_days'))
    .put('deletion', data.get('deletion').text || undefined, data.get('deletion'))
    .truth('accessLogged', switchOf(log))
    .put('logSink', log.get('sink').text || undefined, log)
    .put(
      'missingFrameworks',
      frameworks.filter((name) => !named.includes(name)),
      data.get('frameworks'),
    )
    .subject()
}

/** `pii: true`, or a map that says so. */
function personal(data: Cursor): Cursor {
  const stated = pick(data, 'pii.present', 'pii.contains')
  return stated.exists || typeof data.get('pii').value === 'object' ? stated : data.get('pii')
}

const LOCAL_FILE = /^[^:\s]+\.(md|pdf|txt|ya?ml|json|docx?|html)$/i

/** `data_config` has switches only. */
function switches(section: Section, data: Cursor): Subject {
  const [encryption, pii, retention] = [data.get('encryption_enabled'), data.get('pii_protection'), data.get('retention_policy')]
  section.truth('encryptedAtRest', encryption, false).put('personal', true, pii).put('assessmentFault', 'personal data is not protected')
  if (!isOff(encryption)) section.unknown('kmsKey', ONLY_ON, encryption).unknown('encryptedInTransit', ONLY_ON, encryption)
  if (!isOff(pii)) section.unknown('masking', ONLY_ON, pii).unknown('assessment', ONLY_ON, pii)
  if (truthOf(retention) === true) section.unknown('retentionDays', ONLY_ON, retention).unknown('deletion', ONLY_ON, retention)
  else if (truthOf(retention) === undefined) section.number('retentionDays', retention)
  for (const member of ['accessLogged', 'logSink', 'missingFrameworks']) section.unknown(member, 'data_config does not speak of it', data)
  return section.subject()
}

/** `highly_confidential` is what others call restricted. */
function levelOf({ text }: Cursor): Level | undefined {
  const name = text.toLowerCase().replace(/[\s-]/g, '_')
  return name === 'highly_confidential' ? 'restricted' : LEVELS.find((level) => level === name)
}
