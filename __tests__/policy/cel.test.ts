import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileCel } from '../../src/policy/cel.ts'
import { compileAnyPack, compilePack } from '../../src/policy/compile.ts'
import { lintPack } from '../../src/policy/lint.ts'
import { parsePack } from '../../src/policy/parse.ts'
import { codeOf, thrownBy } from '../fixtures.ts'

const holds = (expression: string, data: object, params: object = {}) => compileCel(expression, params as never)(data)

describe('a CEL condition', () => {
  test.each([
    ['subject.a > 3', { a: 4 }, true],
    ['subject.a > 3', { a: 3 }, false],
    ['subject.a * 2 <= subject.b', { a: 2, b: 4 }, true],
    ['subject.f < 1.5', { f: 1.2 }, true],
    ['subject.l.all(x, x.startsWith("a"))', { l: ['ab', 'ac'] }, true],
    ['subject.l.exists(x, x.matches("^b+$"))', { l: ['ab', 'bb'] }, true],
    ['size(subject.l) == 2', { l: [1, 2] }, true],
    ['has(subject.a) && subject.a', { a: true }, true],
    ['subject.o.p == "x"', { o: { p: 'x' } }, true],
    ['subject.n == null', { n: null }, true],
  ])('%s', (expression, data, expected) => {
    expect(holds(expression, data)).toBe(expected)
  })

  test.each([
    ['a missing member', 'subject.missing > 3'],
    ['a division by zero', '1 / 0 == 1'],
    ['a result that is not a boolean', 'subject.a'],
    ['another type', 'subject.a > "x"'],
  ])('%s is never met', (_, expression) => {
    expect(holds(expression, { a: 1 })).toBe(false)
  })

  test('can read the parameters', () => {
    expect(holds('subject.a <= params.most', { a: 3 }, { most: 3 })).toBe(true)
  })

  test('patterns run in linear time, and nested loops are limited', () => {
    expect(holds('subject.s.matches("^(a+)+$")', { s: `${'a'.repeat(5000)}!` })).toBe(false)
    expect(() => compileCel('subject.l.all(x, subject.l.all(y, subject.l.all(z, true)))', {})).toThrow('3 nested loops')
    expect(holds('subject.l.all(x, true)', { l: Array.from({ length: 3000 }, () => 1) })).toBe(false)
  })

  test('of any form ends with a result or an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('subject', '.a', '(', ')', '[', ']', '&&', '1', '"x"', '==', '!', 'all'))
            .map((parts) => parts.join(' ')),
        ),
        (text) => {
          try {
            expect(typeof holds(text, { a: 1 })).toBe('boolean')
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a pack with CEL', () => {
  const text = (cel: string) => `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: own, version: 0.1.0, title: Own }
params: { most: { schema: { type: integer }, default: 3 } }
rules:
  - id: OWN-CEL-001
    title: A model has few files
    severity: low
    select: model
    assert: { required: [files] }
    cel: ${JSON.stringify(cel)}
    message: "{{id}} has too many files."
    remediation: { text: Split it. }
    controls: {}
    tests:
      - { name: few, given: { files: 3 }, expect: pass }
      - { name: many, given: { files: 4 }, expect: fail }
`
  const known = {
    schemas: { model: { type: 'object', additionalProperties: false, properties: { files: { type: 'integer' } } } },
    sources: [],
  }

  test('is compiled, tested and evaluated like any other', async () => {
    expect(lintPack(await compileAnyPack(parsePack(text('subject.files <= params.most'), 'p'), {}, 'p'), known)).toEqual([])
    expect(lintPack(await compileAnyPack(parsePack(text('subject.files <= 100'), 'p'), {}, 'p'), known)).toEqual([
      { rule: 'OWN-CEL-001', problem: 'test "many": expected fail, got pass' },
    ])
  })

  test('is rejected if it names a member that no subject has', async () => {
    const problems = lintPack(await compileAnyPack(parsePack(text('!has(subject.flies) || subject.files <= 3'), 'p'), {}, 'p'), known)
    expect(problems.map(({ problem }) => problem)).toContain('names /flies, which subjects of kind model do not have')
  })

  test('is rejected with the id of the rule if an expression is invalid', async () => {
    expect(await codeOf(() => compileAnyPack(parsePack(text('subject.files <='), 'p'), {}, 'p'))).toBe('PACK_INVALID')
    expect(await thrownBy(() => compileAnyPack(parsePack(text('subject.files <='), 'p'), {}, 'p'))).toContain('p: rule OWN-CEL-001:')
    expect(await codeOf(() => compilePack(parsePack(text('true'), 'p'), {}, 'p'))).toBe('PACK_INVALID')
  })
})
