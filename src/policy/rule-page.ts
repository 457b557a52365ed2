import { stringify } from 'yaml'
import { type PackText, PROFILES, type RuleTest, type RuleText } from './types.ts'
import { MAX_CRITICAL_DAYS, MAX_DAYS, WAIVERS_FILE } from './waivers.ts'

/** One part of a section. In `text`, backticks mark code. In `rows`, the first cell is the label of the others. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What the rule requires, why, and what to do: one sentence each, the second only where the pack gives a reason. */
export function sentencesOf({ title, rationale, remediation }: Pick<RuleText, 'title' | 'rationale' | 'remediation'>): readonly string[] {
  return [title, ...(rationale === undefined ? [] : [rationale]), remediation.text].map(firstSentence)
}

/** The text up to the first full stop, question mark or exclamation mark that a capital letter follows. */
function firstSentence(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const end = /[.!?](?=\s+["'(]?[A-Z])/.exec(line)
  const sentence = end === null ? line : line.slice(0, end.index + 1)
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

function isOneSentence(body = ''): boolean {
  return firstSentence(body).length >= body.trim().replace(/\s+/g, ' ').length
}

/** The beginning of a page: a bad and a good example, and how to accept the risk. */
export function overviewOf(rule: RuleText): readonly Section[] {
  return [...examplesOf(rule), acceptanceOf(rule)]
}

function examplesOf({ examples, remediation, tests }: RuleText): readonly Section[] {
  const good = examples?.good ?? (examples === undefined ? undefined : remediation.example)
  return [example('Bad example', examples?.bad ?? givenOf(tests, 'fail')), example('Good example', good ?? givenOf(tests, 'pass'))]
}

/** The subject of the first test with this result, for packs without examples. */
function givenOf(tests: readonly RuleTest[], expected: RuleTest['expect']): string {
  return stringify(tests.find(({ expect }) => expect === expected)?.given ?? {})
}

function example(title: string, text: string): Section {
  const trimmed = text.trimEnd()
  const language = languageOf(trimmed)
  return { title, blocks: [language === 'prose' ? { kind: 'text', text: trimmed } : { kind: 'code', language, text: trimmed }] }
}

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['prose', /^[^\n]+\.$/],
  ['sh', /^(weightseal|git|npx|\.\/\S+) /],
  ['python', /^(from|import|torch\.)/],
  ['hcl', /^(resource|module|data|variable) /],
  ['json', /^\{/],
  ['yaml', /^(- |\w[\w./-]*:|#|---\n)/],
]

/** A tag for the fence of an example, `prose` for a sentence. */
function languageOf(text: string): string {
  return LANGUAGES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text'
}

function acceptanceOf({ id, severity }: RuleText): Section {
  const title = 'Accept the risk'
  if (id.startsWith('WS-META-'))
    return { title, blocks: [text('This rule reports about Weightseal itself. It cannot be waived or added to a baseline.')] }
  const critical = severity === 'critical'
  const baseline = critical
    ? 'A baseline cannot contain critical findings.'
    : 'Or accept all findings of a report that exist today: `weightseal policies baseline`.'
  return {
    title,
    blocks: [
      text(`Add a waiver to \`${WAIVERS_FILE}\` on the base branch:`),
      { kind: 'code', language: 'yaml', text: waiverEntry(id, critical ? MAX_CRITICAL_DAYS : MAX_DAYS) },
      text(baseline),
    ],
  }
}

function waiverEntry(rule: string, maxDays: number): string {
  return `version: 1
waivers:
  - rule: ${rule}
    subject: "ID" # as the report prints it
    reason: Why it is acceptable (20 characters or more)
    owner: "@your-login"
    ticket: https://github.com/OWNER/REPO/issues/1
    created: YYYY-MM-DD
    expires: YYYY-MM-DD # at most ${maxDays} days after created`
}

/** Everything else: the properties, the full texts, the schemas, the parameters, the tests and the controls. */
export function detailsOf(rule: RuleText, pack: PackText): readonly Section[] {
  return [
    properties(rule, pack),
    prose('Why', isOneSentence(rule.rationale) ? undefined : rule.rationale),
    prose('Limits', rule.limits),
    remediation(rule),
    condition(rule),
    parameters(rule, pack),
    testsOf(rule),
    controls(rule),
    references(rule),
  ].filter(({ blocks }) => blocks.length > 0)
}

const WHEN_UNKNOWN = {
  fail: 'the verdict is undecided',
  warn: 'a warning',
  ignore: 'the rule is skipped',
  'warn-if-forbidden': 'the verdict is undecided; a warning if the token may not read the source',
} as const

function properties(rule: RuleText, { metadata }: PackText): Section {
  const profiles = PROFILES.slice(PROFILES.indexOf(rule.profile ?? 'baseline'))
  const rows = [
    ['pack', `\`${metadata.id}\``],
    ['severity', rule.severity],
    ['confidence', rule.confidence ?? 'high'],
    ['profiles', profiles.map(code).join(', ')],
    ['triggers', rule.stages?.join(', ') ?? 'all'],
    ['required sources', rule.needs?.map(code).join(', ') ?? 'none'],
    ['if a source is unknown', WHEN_UNKNOWN[rule.onUnknown ?? 'fail']],
    ...(rule.onFail === 'undecided' ? [['if not met', 'the verdict is undecided']] : []),
    ...(rule.effectiveFrom === undefined ? [] : [['blocks from', rule.effectiveFrom]]),
  ]
  return { title: 'Details', blocks: [{ kind: 'rows', head: ['property', 'value'], rows }] }
}

/** The full text and the example, where the beginning of the page does not show them already. */
function remediation({ examples, remediation: { text: body, example: snippet } }: RuleText): Section {
  const isShown = snippet === undefined || (examples !== undefined && (examples.good ?? snippet) === snippet)
  if (isShown && isOneSentence(body)) return { title: 'What to do', blocks: [] }
  const blocks: readonly Block[] = isShown ? [] : [{ kind: 'code', language: languageOf(snippet), text: snippet.trimEnd() }]
  return { title: 'What to do', blocks: [text(body.trim()), ...blocks] }
}

function condition({ select, when, assert, cel }: RuleText): Section {
  const selected =
    when === undefined ? [text(`Evaluates every \`${select}\`.`)] : [text(`Evaluates each \`${select}\` that matches:`), json(when)]
  const expression: readonly Block[] =
    cel === undefined ? [] : [text('The CEL expression must be true:'), { kind: 'code', language: 'text', text: cel }]
  return { title: 'The rule', blocks: [...selected, text('Each must match:'), json(assert), ...expression] }
}

function parameters(rule: RuleText, pack: PackText): Section {
  const uses = JSON.stringify([rule.when, rule.assert, rule.message, rule.because])
  const used = Object.entries(pack.params ?? {}).filter(
    ([name]) => uses.includes(`"$param":"${name}"`) || uses.includes(`{{param:${name}}}`),
  )
  const rows = used.map(([name, { default: defaultValue, description = '' }]) => [
    code(`${pack.metadata.id}.${name}`),
    `${description} Default: ${code(JSON.stringify(defaultValue))}.`.trimStart(),
  ])
  const intro = text('Set parameters under `policies.params` in `.github/weightseal.yml`.')
  return {
    title: 'Parameters',
    blocks: rows.length === 0 ? [] : [intro, { kind: 'rows', head: ['parameter', 'meaning'], rows }],
  }
}

function testsOf({ tests }: RuleText): Section {
  return {
    title: 'Tests of the rule',
    blocks: [{ kind: 'rows', head: ['case', 'expected'], rows: tests.map(({ name, expect }) => [name, expect]) }],
  }
}

function controls(rule: RuleText): Section {
  const rows = Object.entries(rule.controls).map(([framework, ids]) => [framework, ids.join(', ')])
  const intro = text('The rule gives evidence for these controls. It never proves that a control is met.')
  return { title: 'Controls', blocks: rows.length === 0 ? [] : [intro, { kind: 'rows', head: ['framework', 'controls'], rows }] }
}

function references({ references: links = [] }: RuleText): Section {
  return { title: 'References', blocks: links.map(text) }
}

function prose(title: string, body: string | undefined): Section {
  return { title, blocks: body === undefined ? [] : [text(body.trim())] }
}

function text(value: string): Block {
  return { kind: 'text', text: value }
}

function json(value: unknown): Block {
  return { kind: 'code', language: 'json', text: JSON.stringify(value, null, 2) }
}

function code(value: string): string {
  return `\`${value}\``
}
