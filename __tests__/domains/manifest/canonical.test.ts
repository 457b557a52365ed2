import { describe, expect, test } from '@jest/globals'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalJson, type Json } from '../../../src/domains/manifest/canonical.ts'

describe('canonical JSON', () => {
  test('the example of RFC 8785, section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('the keys of RFC 8785, section 3.2.3, in UTF-16 order', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test.each([
    ['a lone surrogate', '\ud800'],
    ['infinity', Number.POSITIVE_INFINITY],
    ['not a number', Number.NaN],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  })

  test('parses to the same value, for any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(JSON.stringify(value)?.isWellFormed() === true && !/\\ud[89a-f]/i.test(JSON.stringify(value)))
        const text = canonicalJson(value as Json)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(reversed(value) as Json)).toBe(text)
      }),
    )
  })
})

/** What the library of an author of RFC 8785 makes of a value, or that it refuses it. */
function reference(value: unknown): string {
  try {
    return canonicalize(value) ?? 'refused'
  } catch {
    return 'refused'
  }
}

function ours(value: unknown): string {
  try {
    return canonicalJson(value as Json)
  } catch (error) {
    if (error instanceof TypeError) return 'refused'
    throw error
  }
}

describe('the library canonicalize', () => {
  /** RFC 8785, appendix B: the bits of a double, and its text; the last four are no JSON numbers. */
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
    ['7fffffffffffffff', 'refused'],
    ['7ff0000000000000', 'refused'],
    ['fff0000000000000', 'refused'],
  ])('writes the double %s as we do', (bits, expected) => {
    const value = Buffer.from(bits, 'hex').readDoubleBE()
    expect([ours(value), reference(value)]).toEqual([expected, expected])
  })

  test.each([
    ['a string', '\ud800'],
    ['a string, the wrong way round', '\udc00\ud800'],
    ['a key', { '\ud800': 1 }],
    ['a key deep inside', [{ a: [{ '\udfff': null }] }]],
  ])('refuses a lone surrogate in %s as we do, where JSON.stringify writes an escape', (_name, value) => {
    expect([ours(value), reference(value)]).toEqual(['refused', 'refused'])
    expect(JSON.stringify(value)).toMatch(/\\ud[89a-f]/)
  })

  test.each([
    ['strings', ['\u0000', '\u001f', '\u007f', '\u2028', '"\\/', '\b\f\n\r\t', '\ud83d\ude00']],
    ['keys', { '\ufb33': 1, '\ud83d\ude00': 2, '\u20ac': 3, '': 4, a: 5, A: 6, '10': 7, '9': 8, __proto__: 9 }],
    ['a member that is not there', { a: undefined, b: 1 }],
    ['empty ones', [[], {}, '', 0, false, null]],
  ])('writes %s as we do', (_name, value) => {
    expect(ours(value)).toBe(reference(value))
  })

  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
  const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit))

  test('writes any JSON value as we do, and refuses the same', () => {
    const values = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: half }),
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: half }), tie('value'), { maxKeys: 4 }),
      ),
    })).value
    fc.assert(
      fc.property(values, (value) => {
        expect(ours(value)).toBe(reference(value))
      }),
      { numRuns: 5000, seed: 1 },
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
