import { describe, expect, test } from '@jest/globals'
import { fileError, SealError } from '../../src/core/errors.ts'
import { unreadableFile, unreadableSubject } from '../../src/documents/unreadable.ts'
import { readYaml, readYamlDocuments } from '../../src/documents/yaml.ts'
import { parseHcl } from '../../src/domains/cloud/hcl.ts'
import { readPlan } from '../../src/domains/cloud/plan.ts'
import { readTerraform } from '../../src/domains/cloud/terraform-files.ts'

const ANYTHING = Object.assign(() => true, { errors: null })
const REJECTING = Object.assign(() => false, { errors: [] })
const LIMITS = { code: 'FILE_UNREADABLE', maxBytes: 10_000 } as const
const yaml = (text: string, where: string) => readYaml({ text, where, validate: ANYTHING, ...LIMITS })
const empty = (text: string, where: string) => readYaml({ text, where, validate: REJECTING, ...LIMITS })
const documents = (text: string, where: string) => readYamlDocuments({ text, where, ...LIMITS })
const nested = '['.repeat(50) + ']'.repeat(50)

function errorOf(read: () => unknown): SealError {
  try {
    read()
  } catch (error) {
    if (error instanceof SealError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const REJECTED: readonly (readonly [
  name: string,
  read: (text: string, where: string) => unknown,
  path: string,
  text: string,
  place: string,
  problem: string | RegExp,
])[] = [
  ['a duplicate key', yaml, 'a.yml', 'a: 1\na: 2\n', ':2:1', 'duplicate key "a"'],
  ['a key that is a list', yaml, 'a.yml', '[a]: 1\n', ':1:1', 'expected a scalar as the key'],
  ['an unclosed list', yaml, 'a.yml', 'a: [1\n', ':2:1', /^[A-Z].*[^:]$/],
  ['a file that is too large', yaml, 'a.yml', 'a'.repeat(10_001), '', 'larger than 10000 bytes'],
  ['deep nesting', yaml, 'a.yml', nested, '', 'nested deeper than 40 levels'],
  ['an alias bomb', yaml, 'a.yml', `a: &a [1, 2]\nb: [${'*a, '.repeat(200)}]\n`, '', /^cannot be parsed: /],
  ['a violated schema', empty, 'a.yml', '{}', '', 'is empty or has the wrong shape'],
  ['a merge key', documents, 'a.yml', 'a: &a {b: 1}\nc:\n  <<: *a\n', ':3:3', /^the merge key "<<" is not supported\. /],
  ['an unterminated string', parseHcl, 'main.tf', 'a = "b', ':1:5', 'unterminated string'],
  ['a duplicate attribute', parseHcl, 'main.tf', 'a = 1\na = 2\n', ':2:1', 'duplicate attribute "a"'],
  ['an unknown escape', parseHcl, 'main.tf', 'a = "\\q"', ':1:6', 'unknown escape sequence'],
  ['values that are not JSON', readTerraform, 'a.tfvars.json', 'x', '', 'expected a JSON object'],
  [
    'a plan that is not JSON',
    readPlan,
    'plan.json',
    'x',
    '',
    /^invalid JSON: expected "\{"\. Create it with "terraform show -json PLAN > plan\.json"\.$/,
  ],
  ['a file that is not a plan', readPlan, 'plan.json', '{}', '', /^not a Terraform plan: /],
]

describe('an error about a file', () => {
  test.each(REJECTED)('%s carries path, position and problem as data', (_, read, path, text, place, problem) => {
    const error = errorOf(() => read(text, path))
    expect(error.path).toBe(path)
    expect(error.at === undefined ? '' : `:${error.at.line}:${error.at.column}`).toBe(place)
    expect(error.problem).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
    expect(error.message).toBe(`${path}${place}: ${error.problem}`)
  })

  test('several violations share one error with the position of the first', () => {
    const violation = (key: string) => ({
      keyword: 'additionalProperties',
      instancePath: '',
      schemaPath: '',
      params: { additionalProperty: key },
    })
    const validate = Object.assign(() => false, { errors: [violation('a'), violation('b')] })
    const error = errorOf(() => readYaml({ text: 'a: 1\nb: 2\n', where: 'c.yml', validate, ...LIMITS }))
    expect(error).toMatchObject({ path: 'c.yml', at: { line: 1, column: 1 } })
    expect(error.message).toMatch(/^c\.yml:1:1: .*"a".*\nc\.yml:2:1: .*"b"/)
    expect(error.problem).toMatch(/^[^:\n]*"a"[^\n]*; line 2: [^\n]*"b"/)
  })

  test('an error without a separate problem uses its message', () => {
    expect(new SealError('USAGE', 'Unknown flag.').problem).toBe('Unknown flag.')
    expect(new SealError('USAGE', 'Unknown flag.', { problem: '' }).problem).toBe('Unknown flag.')
  })
})

describe('the subject of an unreadable file', () => {
  test.each(REJECTED)('for %s states the reason without the path, and the line', (_, read, path, text) => {
    const error = errorOf(() => read(text, path))
    const { id, data, at } = unreadableSubject(unreadableFile(path, error))
    expect(id).toBe(`${path}#${path}`)
    expect(data).toEqual({ path, what: path, readable: false, relevant: true, reason: error.problem })
    expect(data['reason']).toMatch(/^[^:\s].*[^:\s]$/)
    expect(at).toEqual({ file: path, line: error.at?.line ?? 1 })
  })

  test('keeps the whole message of an error about another file', () => {
    const error = fileError('FILE_UNREADABLE', { path: 'b.yml', at: { line: 2, column: 3 }, problem: 'duplicate key "a"' })
    expect(unreadableFile('a.yml', error).reason).toBe('b.yml:2:3: duplicate key "a"')
  })

  test('keeps a reason that contains the path', () => {
    expect(unreadableSubject({ path: 'a.yml', reason: 'a.yml: is mentioned' }).data['reason']).toBe('a.yml: is mentioned')
  })
})
