import { toText } from '../../core/to-text.ts'
/** A result of an external scanner. */
export interface SarifResult {
  readonly tool: string
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note' | 'none'
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'info'
  readonly message: string
  readonly file: string
  readonly line: number
  readonly suppressed: boolean
}

export interface SarifRun {
  readonly tool: string
  readonly version: string
  readonly results: readonly SarifResult[]
}

const MAX_RUNS = 100
const MAX_RESULTS = 50_000
const MAX_TEXT = 500

/**
 * Parses the runs and results of a SARIF 2.1.0 log. Members that are not used may be invalid. Any other error is thrown, because
 * the results of the scanner would be unknown.
 *
 * @throws {Error} states what was expected.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function parseSarif(log: unknown): readonly SarifRun[] {
  const { version, runs } = members(log)
  if (typeof version !== 'string' || !version.startsWith('2.1')) throw new Error(`version is ${JSON.stringify(version)}, expected "2.1.0"`)
  if (!Array.isArray(runs) || runs.length === 0) throw new Error('it contains no runs')
  if (runs.length > MAX_RUNS) throw new Error(`it contains more than ${MAX_RUNS} runs`)
  const parsed = runs.map(parseRun)
  if (parsed.reduce((sum, { results }) => sum + results.length, 0) > MAX_RESULTS)
    throw new Error(`it contains more than ${MAX_RESULTS} results`)
  return parsed
}

function parseRun(run: unknown, index: number): SarifRun {
  const { tool, results, invocations } = members(run)
  const driver = members(members(tool)['driver'])
  const name = text(driver['name'])
  if (name === '') throw new Error(`runs[${index}].tool.driver.name is missing`)
  if (list(invocations).some((invocation) => (members(invocation)['executionSuccessful'] ?? true) !== true))
    throw new Error(`${name} reports a failed run (invocations.executionSuccessful is not true)`)
  if (!Array.isArray(results)) throw new Error(`runs[${index}].results is missing, so the results of ${name} are unknown`)
  if (results.length > MAX_RESULTS) throw new Error(`runs[${index}] contains more than ${MAX_RESULTS} results`)
  const rules = rulesOf(tool)
  return {
    tool: name,
    version: text(driver['semanticVersion']) || text(driver['version']),
    results: results.filter(isFinding).map((result) => parseResult(result, name, rules)),
  }
}

/** Indexes the rules of the driver and its extensions by id, and by `#component.index`. */
function rulesOf(tool: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const components = [members(tool)['driver'], ...list(members(tool)['extensions'])]
  const found = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [component, value] of components.entries())
    for (const [index, rule] of list(members(value)['rules']).map(members).entries()) {
      found.set(`#${component}.${index}`, rule)
      if (!found.has(text(rule['id']))) found.set(text(rule['id']), rule)
    }
  return found
}

/** Finds the rule of a result. `toolComponent.index` counts extensions from 0; without it the rule belongs to the driver. */
function ruleOf(result: Readonly<Record<string, unknown>>, rules: ReadonlyMap<string, Readonly<Record<string, unknown>>>) {
  const reference = members(result['rule'])
  const extension = members(reference['toolComponent'])['index']
  const component = typeof extension === 'number' ? extension + 1 : 0
  const place = rules.get(`#${component}.${result['ruleIndex'] ?? reference['index']}`)
  const id = text(result['ruleId']) || text(reference['id'])
  const named = place !== undefined && (id === '' || text(place['id']) === id || id.startsWith(`${text(place['id'])}/`)) ? place : undefined
  return named ?? rules.get(id) ?? place
}

/** Tells whether a result is a finding. Only the kinds for passed, not applicable and informational results are not. */
function isFinding(result: unknown): boolean {
  const { kind } = members(result)
  return kind !== 'pass' && kind !== 'notApplicable' && kind !== 'informational'
}

function parseResult(result: unknown, tool: string, rules: ReadonlyMap<string, Readonly<Record<string, unknown>>>): SarifResult {
  const { ruleId, level, message, locations, suppressions, rule: reference, properties } = members(result)
  const id = text(ruleId) || text(members(reference)['id'])
  const rule = ruleOf(members(result), rules) ?? {}
  const levelOf = asLevel(level) ?? asLevel(members(rule['defaultConfiguration'])['level']) ?? 'warning'
  const place = members(members(list(locations)[0])['physicalLocation'])
  const line = members(place['region'])['startLine']
  return {
    tool,
    rule: id || text(rule['id']) || 'unnamed',
    level: levelOf,
    severity: severityOf(members(properties), members(rule['properties']), levelOf),
    message: text(members(message)['text']).slice(0, MAX_TEXT),
    file: repositoryPath(text(members(place['artifactLocation'])['uri'])),
    line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 1,
    suppressed: list(suppressions).some((suppression) => (members(suppression)['status'] ?? 'accepted') === 'accepted'),
  }
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const

function asLevel(value: unknown): SarifResult['level'] | undefined {
  return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined
}

/** Returns the severity: `security-severity` in GitHub's ranges, or the property `severity` of many scanners, or the level. */
function severityOf(
  own: Readonly<Record<string, unknown>>,
  ofRule: Readonly<Record<string, unknown>>,
  level: SarifResult['level'],
): SarifResult['severity'] {
  const score = Number(toText(own['security-severity'] ?? ofRule['security-severity']))
  if (Number.isFinite(score) && score > 0) return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low'
  const byLevel = ({ error: 'high', warning: 'medium', note: 'low', none: 'info' } as const)[level]
  const word = SEVERITIES.find((each) => each === text(own['severity'] ?? ofRule['severity']).toLowerCase())
  // The higher of property and level counts.
  return word === undefined || SEVERITIES.indexOf(byLevel) < SEVERITIES.indexOf(word) ? byLevel : word
}

/** Returns a path relative to the repository root; empty for a path outside the repository. */
function repositoryPath(uri: string): string {
  let path = uri.replace(/^file:\/\//, '')
  try {
    path = decodeURIComponent(path)
  } catch {
    // The path is not percent-encoded.
  }
  const clean = path.replace(/^(\.\/)+/, '')
  return clean.startsWith('/') || clean.split('/').includes('..') ? '' : clean
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
