import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Expression, parseExpression, partsOf, pathOf } from '../../../src/domains/workflows/expression.ts'
import { fencedIn } from '../../../src/domains/workflows/template.ts'

/** An expression with brackets around everything. */
function shown(expression: Expression): string {
  switch (expression.type) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'context':
      return expression.name
    case 'member':
      return `${shown(expression.of)}.${expression.name}`
    case 'index':
      return `${shown(expression.of)}[${shown(expression.key)}]`
    case 'star':
      return `${shown(expression.of)}.*`
    case 'call':
      return `${expression.name}(${expression.args.map(shown).join(', ')})`
    case 'not':
      return `!${shown(expression.operand)}`
    case 'binary':
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`
  }
}
const read = (text: string) => {
  const parsed = parseExpression(text)
  return parsed.ok ? shown(parsed.expression) : `${parsed.at}: ${parsed.message}`
}

describe('an expression', () => {
  test.each([
    ['github.event.issue.title', 'github.event.issue.title'],
    ["GitHub['Event'].Issue", 'github.event.issue'],
    ['a.b-c._d', 'a.b-c._d'],
    ['a.*.b', 'a.*.b'],
    ['a[*].b', 'a.*.b'],
    ['a[0]', 'a[0]'],
    ['a[b.c]', 'a[b.c]'],
    ['!a && b || c', '((!a && b) || c)'],
    ['a == 1 && b != 2', '((a == 1) && (b != 2))'],
    ['a < 1 == true', '((a < 1) == true)'],
    ['a || b && c', '(a || (b && c))'],
    ["format('it''s {0}', 1)", 'format("it\'s {0}", 1)'],
    ['fromJSON(a).b', 'fromjson(a).b'],
    ['success()', 'success()'],
    ['(a || b) && c', '((a || b) && c)'],
    ['-1.5e3', '-1500'],
    ['0xff', '255'],
    ['null', 'null'],
    ['true == false', '(true == false)'],
    [' a ', 'a'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['', '0: unexpected end of expression, expected a value'],
    ['a b', '2: unexpected b'],
    ['a ==', '4: unexpected end of expression, expected a value'],
    ["'a", '0: unexpected "\'"'],
    ['a.', '2: unexpected end of expression, expected a name'],
    ['a[', '2: unexpected end of expression, expected a value'],
    ['f(a', '3: unexpected end of expression, expected )'],
    ['a & b', '2: unexpected "&"'],
    ['"a"', '0: unexpected "\\""'],
  ])('%s is invalid and has an error position', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('that is too long or too deeply nested is invalid', () => {
    expect(read(`${'('.repeat(60)}a${')'.repeat(60)}`)).toContain('nested deeper')
    expect(read(`${'!'.repeat(20_000)}a`)).toContain('nested deeper')
    expect(read('a'.repeat(30_000))).toContain('longer than')
  })

  const tokens = fc.constantFrom('a', '.b', '[0]', '.*', '(', ')', '&&', '||', '==', '!', "'x'", ',', 'f(', '1', '[', ']', 'true')

  test('of any shape parses or has an error position', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(tokens).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const parsed = parseExpression(text)
          if (parsed.ok) expect([...partsOf(parsed.expression)].length).toBeGreaterThan(0)
          else expect(parsed.at).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 2000 },
    )
  })

  const name = fc.constantFrom('github', 'env', 'steps', 'x-y', '_z')
  const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      name,
      fc.constantFrom("'a b'", '1', 'true', 'null'),
      fc.tuple(name, name).map(([a, b]) => `${a}.${b}`),
      fc.tuple(tie('tree'), fc.constantFrom('&&', '||', '==', '!=', '<', '>='), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('tree').map((inner) => `!(${inner})`),
      fc.tuple(name, fc.array(tie('tree'), { maxLength: 3 })).map(([f, args]) => `${f}(${args.join(', ')})`),
    ),
  })).tree

  test('parses to the same tree after it is printed', () => {
    fc.assert(
      fc.property(tree, (text) => {
        const once = read(text)
        expect(read(once.replaceAll(/"([^"]*)"/g, "'$1'"))).toBe(once)
      }),
    )
  })

  test('has a path from its context', () => {
    const path = (text: string) => {
      const parsed = parseExpression(text)
      return parsed.ok ? pathOf(parsed.expression) : undefined
    }
    expect([path("github['event'].Issue[0].x"), path('a.*'), path('f(a).b'), path("'x'")]).toEqual([
      ['github', 'event', 'issue', '*', 'x'],
      ['a', '*'],
      undefined,
      undefined,
    ])
  })
})

describe('a text with expressions', () => {
  test.each([
    ['a ${{ b }} c ${{ d }}', ['${{ b }}', '${{ d }}']],
    ["${{ '}}' }}", ["${{ '}}' }}"]],
    ["${{ 'it''s }}' }}x", ["${{ 'it''s }}' }}"]],
    ['$ {{ a }} {{ b }}', []],
    ['${{ a', ['${{ a']],
    ['${{${{ a }}', ['${{${{ a }}']],
  ])('%s', (text, expected) => {
    expect(fencedIn(text).map((fenced) => fenced.text)).toEqual(expected)
  })

  test('has correct, non-overlapping offsets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('${{', '}}', "'", ' a ', '$', '{', 'x')).map((parts) => parts.join('')),
        (text) => {
          let end = 0
          for (const fenced of fencedIn(text)) {
            expect(fenced.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(fenced.start, fenced.end)).toBe(fenced.text)
            end = fenced.end
          }
        },
      ),
    )
  })
})
