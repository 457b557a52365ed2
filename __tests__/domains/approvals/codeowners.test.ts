import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matches, type Pattern, parsePattern, splitPath } from '../../../src/core/path-pattern.ts'
import { foldPath, MAX_CODEOWNERS_BYTES, type Owner, OwnerIndex, parseCodeowners } from '../../../src/domains/approvals/codeowners.ts'
import { fixtures } from '../../fixtures.ts'

interface PatternCase {
  readonly pattern: string
  readonly matches: readonly string[]
  readonly others: readonly string[]
}

interface FileCase {
  readonly text: string
  readonly rules: readonly { readonly line: number; readonly pattern: string; readonly owners: readonly string[] }[]
  readonly faults: readonly { readonly line: number; readonly column: number; readonly kind: string; readonly level: string }[]
}

const shown = (owner: Owner) => (owner.kind === 'user' ? `@${owner.login}` : owner.kind === 'team' ? `@${owner.team}` : owner.email)
const pattern = (text: string) => parsePattern(text) as Pattern

describe('a pattern of CODEOWNERS', () => {
  test.each(fixtures<PatternCase>('codeowners-patterns'))('%s', (_, { pattern: text, matches: yes, others: no }) => {
    const compiled = parsePattern(text)
    if (typeof compiled === 'string') throw new Error(compiled)
    expect([...yes, ...no].filter((path) => matches(compiled, splitPath(path)))).toEqual(yes)
    // The index must agree with the pattern, regardless of the key that it chose.
    const index = new OwnerIndex([{ line: 1, pattern: compiled, owners: [] }])
    expect([...yes, ...no].filter((path) => index.find(path) !== undefined)).toEqual(yes)
  })

  test('without wildcards matches a path and everything below it', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abAB.-_é '), minLength: 1, maxLength: 6 })
    const path = fc.array(name, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(path, path, (parts, more) => {
        const compiled = pattern(`/${parts.join('/')}`)
        expect(matches(compiled, splitPath(parts.join('/')))).toBe(true)
        expect(matches(compiled, splitPath([...parts, ...more].join('/')))).toBe(true)
        expect(matches(compiled, splitPath(['x!', ...parts].join('/')))).toBe(false)
      }),
    )
  })

  /** The same rules as one regular expression, which may be slow. */
  function reference(text: string): RegExp {
    const parts = text.split('/')
    if (parts[0] === '') parts.shift()
    else if (parts.length === 1 || (parts.length === 2 && parts[1] === '')) parts.unshift('**')
    if (parts.length > 1 && parts.at(-1) === '') parts[parts.length - 1] = '**'
    const last = parts.length - 1
    const source = parts.map((part, index) => {
      if (part === '**') return index === last ? '[^/]+(/.*)?' : '([^/]+/)*'
      const one = part === '*' ? '[^/]+' : [...part].map((char) => (char === '*' ? '[^/]*' : char === '?' ? '[^/]' : char)).join('')
      return `${one}${index < last ? '/' : part === '*' ? '' : '(/.*)?'}`
    })
    return new RegExp(`^${source.join('')}$`, 'su')
  }

  test('agrees with a regular expression on short patterns and paths', () => {
    const part = fc.oneof(fc.constantFrom('**', '*', 'a', 'b', 'ab', 'a*', '*b', '?', 'a?'), fc.constantFrom('a', 'b'))
    const text = fc
      .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean())
      .map(([lead, parts, tail]) => `${lead ? '/' : ''}${parts.join('/')}${tail ? '/' : ''}`)
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(text, path, (from, to) => {
        expect([from, to, matches(pattern(from), splitPath(to))]).toEqual([from, to, reference(from).test(to)])
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['', 'empty'],
    ['a'.repeat(1025), 'too-long'],
    ['***', 'three-asterisks'],
    ['!a', 'negation'],
    ['\\#a', 'escaped-hash'],
    ['a[b', 'invalid-bracket'],
    ['a\\', 'trailing-backslash'],
  ])('%j is invalid', (text, fault) => {
    expect(parsePattern(text)).toBe(fault)
  })
})

describe('a CODEOWNERS file', () => {
  test.each(fixtures<FileCase>('codeowners-files'))('%s', (_, { text, rules, faults }) => {
    const parsed = parseCodeowners(text)
    expect(parsed.rules.map((rule) => ({ line: rule.line, pattern: rule.pattern.text, owners: rule.owners.map(shown) }))).toEqual(rules)
    expect(parsed.faults.map(({ line, column, kind, level }) => ({ line, column, kind, level }))).toEqual(faults)
  })

  test('of 3 MB or more is not loaded', () => {
    const line = '/models/ @acme/ml\n'
    const fit = line.repeat(Math.floor((MAX_CODEOWNERS_BYTES - 1) / line.length))
    expect(parseCodeowners(fit.padEnd(MAX_CODEOWNERS_BYTES - 1, '\n')).rules.length).toBeGreaterThan(0)
    expect(parseCodeowners(fit.padEnd(MAX_CODEOWNERS_BYTES, '\n'))).toMatchObject({ rules: [], faults: [{ kind: 'too-large' }] })
  })

  test('the last matching line applies, even without owners', () => {
    const index = new OwnerIndex(parseCodeowners('* @all\n/models/ @ml\n/models/public/\n*.md @docs').rules)
    const line = (path: string) => index.find(path)?.line
    expect([line('a'), line('models/w.bin'), line('models/public/w.bin'), line('models/public/README.md')]).toEqual([1, 2, 3, 4])
    expect(index.find('models/public/w.bin')?.owners).toEqual([])
  })

  test('the index returns the same line as a linear search from the end', () => {
    const part = fc.constantFrom('a', 'b', 'c', 'a*', '*c', '?b', '*', '**', 'a?c', '*b*')
    const text = fc
      .tuple(fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
      .map(([lead, parts, tail]) => `${lead}${parts.join('/')}${tail}`)
    const path = fc.array(fc.constantFrom('a', 'b', 'c', 'abc', 'bb', 'cb'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), path, (texts, to) => {
        const { rules } = parseCodeowners(texts.join('\n'))
        const slow = rules.findLast((rule) => matches(rule.pattern, splitPath(to)))
        expect(new OwnerIndex(rules).find(to)?.line).toBe(slow?.line)
      }),
      { numRuns: 1000 },
    )
  })

  test('the index handles 10,000 lines and 3,000 files', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, line) => [`/models/m${line}/ @a`, `*.ext${line} @a`, `name${line}* @a`, `/a/**/b${line}/*.bin @a`, `src/*/t${line} @a`][line % 5],
    )
    const index = new OwnerIndex(parseCodeowners(lines.join('\n')).rules)
    const found = Array.from({ length: 3000 }, (_, file) => index.find(`models/m${file * 5}/deep/er/file.ext${file * 5 + 1}`)?.line)
    expect(found.slice(0, 3)).toEqual([2, 7, 12])
    expect(found.filter((line) => line === undefined)).toHaveLength(1000)
  })
})

describe('foldPath', () => {
  test.each([
    ['Models/A', 'models/a'],
    ['cafe\u0301', 'caf\u00e9'],
    ['models /a', 'models/a'],
    ['models./a', 'models/a'],
    ['.github/CODEOWNERS', '.github/codeowners'],
  ])('%j', (path, folded) => {
    expect(foldPath(path)).toBe(folded)
  })
})
