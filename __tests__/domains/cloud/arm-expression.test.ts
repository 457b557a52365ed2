import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Cursor } from '../../../src/documents/cursor.ts'
import { readYamlDocuments } from '../../../src/documents/yaml.ts'
import { type ArmExpression, parseArmExpression } from '../../../src/domains/cloud/arm-expression.ts'
import { ArmTemplate } from '../../../src/domains/cloud/arm-template.ts'
import { Budget } from '../../../src/domains/cloud/budget.ts'
import { isUnknown, UNKNOWN_PART } from '../../../src/domains/cloud/value.ts'

/** Returns the source text of an expression. */
function written(expression: ArmExpression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'number' ? String(expression.value) : `'${expression.value.replaceAll("'", "''")}'`
    case 'call':
      return `${expression.name}(${expression.args.map(written).join(', ')})`
    case 'member':
      return `${written(expression.of)}[${written(expression.key)}]`
  }
}

const { expression } = fc.letrec<{ expression: ArmExpression; call: ArmExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(fc.string(), fc.integer()).map((value): ArmExpression => ({ kind: 'literal', value })),
    tie('call'),
    fc.tuple(tie('call'), tie('expression')).map(([of, key]): ArmExpression => ({ kind: 'member', of, key })),
  ),
  call: fc
    .tuple(fc.constantFrom('concat', 'if', 'ns.own', 'a1'), fc.array(tie('expression'), { maxLength: 3 }))
    .map(([name, args]): ArmExpression => ({ kind: 'call', name, args })),
}))

describe('an ARM expression', () => {
  test('survives a round trip', () => {
    fc.assert(fc.property(expression, (given) => expect(parseArmExpression(written(given))).toEqual(given)))
  })

  test('from any text never throws', () => {
    const parts = fc.constantFrom('(', ')', '[', ']', '.', ',', "'", "''", ' ', 'a', 'concat(', '1', '-', '.b')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (texts) => {
        expect(() => parseArmExpression(texts.join(''))).not.toThrow()
      }),
    )
  })

  test.each([
    ['is nested too deeply', `${'a('.repeat(5000)}${')'.repeat(5000)}`],
    ['has too many members', `a()${'.b'.repeat(5000)}`],
    ['is longer than Azure allows', `concat('${'a'.repeat(30_000)}')`],
    ['is unterminated', "concat('a'"],
    ['has text after its end', "concat('a') 'b'"],
    ['is only a name', 'parameters'],
    ['has an empty argument', "concat('a',,'b')"],
  ])('that %s is rejected', (_, text) => {
    expect(parseArmExpression(text)).toBeUndefined()
  })
})

describe('an ARM template', () => {
  const parameters = {
    given: { type: 'string' },
    company: { defaultValue: 'Acme' },
    list: { defaultValue: ['a'] },
    shape: { defaultValue: { x: 'y' } },
  }
  const doubled = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [`v${index + 1}`, `[concat(variables('v${index}'), variables('v${index}'))]`]),
  )
  const variables = { ...doubled, v0: '0123456789', itself: "[variables('itself')]" }
  const text = JSON.stringify({ parameters, variables })
  const [yaml] = readYamlDocuments({ text, where: 'a.json', code: 'FILE_UNREADABLE', maxBytes: 10_000, maxAliases: 0 })
  if (yaml === undefined) throw new Error('the template is empty')
  const template = new ArmTemplate(new Cursor({ path: 'a.json', yaml }, yaml.value), new Budget(), {})

  test.each([
    ["concat(parameters('company'), '-ws')", 'Acme-ws'],
    ["toLower(PARAMETERS('Company'))", 'acme'],
    ["format('{0}/{1}/{0}', parameters('company'), 'b')", 'Acme/b/Acme'],
    ["if(equals(parameters('company'), 'Acme'), 'Disabled', 'Enabled')", 'Disabled'],
    ["if(equals(parameters('company'), 'acme'), 'Disabled', 'Enabled')", 'Enabled'],
    ["if(or(false(), not(bool('false'))), 1, 2)", 1],
    ["and(true(), equals(parameters('given'), 'x'), false())", false],
    ["concat(parameters('list'), createArray('b'))", ['a', 'b']],
    ["parameters('list')[0]", 'a'],
    ["parameters('shape').x", 'y'],
    ["coalesce(null(), 'a')", 'a'],
    ["empty(parameters('list'))", false],
    ["'it''s'", "it's"],
  ])('evaluates %s', (given, value) => {
    expect(template.evaluate(`[${given}]`)).toEqual(value)
  })

  test.each([
    ["parameters('given')", { set: false }],
    ["parameters(parameters('given'))", { set: false }],
    ["concat(parameters('given'), '-ws')", { set: true, shape: `${UNKNOWN_PART}-ws` }],
    ["if(equals(parameters('given'), 'a'), 'b', 'c')", { set: true }],
    ["if(equals(parameters('given'), 'a'), 'b', null())", { set: false }],
    ["resourceId('Microsoft.A/b', parameters('company'))", { set: true, refs: ['Microsoft.A/b', 'Acme'] }],
    ["reference(resourceId('Microsoft.A/b', 'c')).keys.uri", { set: true, refs: ['Microsoft.A/b', 'c'] }],
    ["variables('itself')", { reason: "variables('itself') refers to itself" }],
    ["variables('v20')", { reason: 'the string is too long' }],
    ["parameters('shape').z", { set: false }],
    ['parameters(', { set: false }],
    ["hasOwnProperty('a')", { reason: 'it is computed by hasownproperty()' }],
    ["constructor('a')", { reason: 'it is computed by constructor()' }],
  ])('leaves %s unknown', (given, members) => {
    const value = template.evaluate(`[${given}]`)
    expect(isUnknown(value)).toBe(true)
    expect(value).toMatchObject(members)
  })

  test('unescapes a string that begins with two brackets', () => {
    expect(template.evaluate('[[a]')).toBe('[a]')
  })
})
