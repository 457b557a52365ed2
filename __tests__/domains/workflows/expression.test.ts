import { type data, type Expr, Lexer, Parser } from '@actions/expressions'
import { Binary, ContextAccess, FunctionCall, Grouping, IndexAccess, Literal, Logical, Star, Unary } from '@actions/expressions/ast'
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

/** The names in a text. The oracle needs the names of contexts and functions. */
const namesIn = (text: string) => text.match(/[A-Za-z_][\w-]*/g) ?? []

/** The tree of the oracle, printed as `shown` prints ours; `undefined` where it refuses the text. */
function oracle(text: string, names: readonly string[] = namesIn(text)): string | undefined {
  try {
    const functions = names.map((name) => ({ name, minArgs: 0, maxArgs: 255 }))
    const parser = new Parser(new Lexer(text).lex().tokens, [...names], functions as unknown as ConstructorParameters<typeof Parser>[2])
    const tree = parser.parse()
    return tree === undefined ? undefined : printed(tree)
  } catch {
    return undefined
  }
}

function printed(tree: Expr): string {
  if (tree instanceof Grouping) return printed(tree.group)
  if (tree instanceof Literal) return JSON.stringify(literalOf(tree.literal))
  if (tree instanceof ContextAccess) return tree.name.lexeme.toLowerCase()
  if (tree instanceof FunctionCall) return `${tree.functionName.lexeme.toLowerCase()}(${tree.args.map(printed).join(', ')})`
  if (tree instanceof Unary) return `!${printed(tree.expr)}`
  if (tree instanceof Binary) return `(${printed(tree.left)} ${tree.operator.lexeme} ${printed(tree.right)})`
  if (tree instanceof Logical) return tree.args.map(printed).reduce((left, right) => `(${left} ${tree.operator.lexeme} ${right})`)
  if (!(tree instanceof IndexAccess)) throw new Error('unknown node')
  const { expr, index } = tree
  if (index instanceof Star) return `${printed(expr)}.*`
  const name = index instanceof Literal ? literalOf(index.literal) : undefined
  return typeof name === 'string' ? `${printed(expr)}.${name.toLowerCase()}` : `${printed(expr)}[${printed(index)}]`
}

function literalOf(literal: data.ExpressionData): unknown {
  return 'value' in literal ? literal.value : null
}

const ours = (text: string) => {
  const parsed = parseExpression(text)
  return parsed.ok ? shown(parsed.expression) : undefined
}

describe('the parser of @actions/expressions', () => {
  test.each([
    'github.event.issue.title',
    "GitHub['Event'].Issue",
    'a.b-c._d.true',
    'a.*.b[*].c[0][b.c]',
    'a[!b][f(a)]',
    '!!a && b || !a == b',
    'a == 1 == b < 2 != a >= 3',
    "format('it''s {0}', 1, a.b)",
    'fromJSON(a).b[0]',
    "('x')[0]",
    '(a || b).c',
    'f ( a , b )',
    '-1.5e3',
    '.5',
    '-.5e+2',
    '1.',
    '1.e2',
    '0xfF',
    '0o17',
    '-Infinity',
    'Infinity',
    'NaN == null',
    "''",
    "'\n'",
    ' a\n&&\tb ',
  ])('accepts %j, with the same tree', (text) => {
    expect(oracle(text)).toBeDefined()
    expect(ours(text)).toBe(oracle(text))
  })

  test.each(
    ["'x'[0]", "'x'.a", '1.a', 'true.a', 'null[0]', 'true(1)', 'null()', 'a.b(1)', '-0xff', '0xFG', '0x', '0o8', '1e', '1a', '1..2', '-a']
      .concat([
        "'a",
        "a 'b'",
        'a b',
        'a.',
        'a.5',
        'a[',
        'a[]',
        'a[*',
        '*',
        'a.**',
        '!',
        'a!',
        '&&',
        'a &&',
        'a & b',
        'a | b',
        'a = b',
        'a === b',
      ])
      .concat(['a <> b', '(a', 'a)', '()', 'f(', 'f(,)', 'f(a b)', 'a;b', '{a}', 'a ? b', '"a"', 'a - 1', '', ' ']),
  )('refuses %j as well', (text) => {
    expect([oracle(text), ours(text)]).toEqual([undefined, undefined])
  })

  /** Where we keep to the runner (actions/runner, LexicalAnalyzer.cs and ExpressionUtility.cs), the oracle does not. */
  test.each([
    ['a comma before the end of the arguments', 'f(a,)', undefined],
    ['a binary number', '0b11', undefined],
    ['an infinity with a plus', '+Infinity', undefined],
    ['white space that is not ASCII', '\u00a0a', 'a'],
    ['every doubled quote of a string', "'a''b''c'", `"a'b'c"`],
  ])('%s differs', (_name, text, expected) => {
    expect(ours(text)).toBe(expected)
    expect(oracle(text)).not.toBe(expected)
  })

  test('names of contexts and functions are checked there, and not in our parser', () => {
    expect([oracle('unknown', []), ours('unknown'), oracle('unknown()', []), ours('unknown()')]).toEqual([
      undefined,
      'unknown',
      undefined,
      'unknown()',
    ])
  })

  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'github',
      '.',
      '.b',
      '[',
      ']',
      '[0]',
      "['x']",
      '.*',
      '*',
      '(',
      ')',
      ',',
      '!',
      '&&',
      '||',
      '==',
      '!=',
      '<',
      '<=',
      '>',
      '>=',
    ],
    ...[
      "'x'",
      "'it''s'",
      '1',
      '-1.5',
      '.5',
      '1.',
      '0xff',
      '-',
      '1e3',
      'true',
      'false',
      'null',
      'NaN',
      'Infinity',
      'f(',
      'f',
      ' ',
      '\n',
      '=',
      '&',
    ],
  )

  test('reads any row of pieces as we do', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom('', ' '), (pieces, between) => {
        const text = pieces.join(between)
        fc.pre(!/,\s*\)|''.*''/.test(text))
        expect([text, ours(text)]).toEqual([text, oracle(text)])
      }),
      { numRuns: 20_000, seed: 1 },
    )
  })

  const value = fc.constantFrom('a', 'github.event', 'b.*', 'a[0]', "'x y'", "'it''s'", '1', '-2.5', 'true', 'null', 'f()')
  const whole: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      value,
      fc
        .tuple(tie('tree'), fc.constantFrom('&&', '||', '==', '!=', '<', '<=', '>', '>='), tie('tree'), fc.boolean())
        .map(([left, operator, right, group]) => (group ? `(${left} ${operator} ${right})` : `${left} ${operator} ${right}`)),
      tie('tree').map((inner) => `!(${inner})`),
      tie('tree').map((inner) => `(${inner}).b[${inner}]`),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((args) => `f(${args.join(', ')})`),
    ),
  })).tree

  test('gives any expression the tree that we give it', () => {
    fc.assert(
      fc.property(whole, (text) => {
        expect(oracle(text)).toBeDefined()
        expect([text, ours(text)]).toEqual([text, oracle(text)])
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test('has the limit on nesting that we have, but for the expression itself, which it counts', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`
    expect([49, 50, 51].map((depth) => [oracle(nested(depth)) !== undefined, ours(nested(depth)) !== undefined])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ])
  })
})
