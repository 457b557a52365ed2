import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { PROJECT } from './rig/runner.ts'

/** Words and phrases that read as translated, and what to write instead. */
const AVOIDED: readonly (readonly [RegExp, string])[] = [
  [/(?<!there )\bis no [a-z]/i, 'is not a …'],
  [/\bstands?\b(?! for itself)/i, 'is'],
  [/\bnobody\b|\bsomebody\b|\banybody\b/i, 'no one, or name who'],
  [/\ball the same\b/i, 'still'],
  [/\btold\b/i, 'known, reported'],
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bwhoever\b|\bwhom\b/i, 'name who'],
  [/\bof one's own\b/i, 'own'],
  [/\bleads? out\b/i, 'resolves outside'],
  [/\b(cannot|can) tell\b|\bcould not tell\b/i, 'unknown, undecided'],
  [/\banew\b|\bthereof\b/i, 'again'],
  [/\bat the (most|least)\b/i, 'at most, at least'],
  [/\bas (it|they) stands?\b/i, 'name the state'],
  [/\btaken for good\b/i, 'counts as met'],
  [/\bwrong use\b/i, 'usage error'],
  [/\bunforeseen\b/i, 'internal error'],
  [/\bjudged? side\b|\btrusted side\b/i, 'head, trusted base'],
  [/\bjudg(e|ed|es|ing)\b/i, 'evaluate, check, verify'],
  [/\bgraver\b|\bgravest\b/i, 'more severe'],
  [/\bfaulty\b/i, 'invalid'],
  [/\bgit-LFS\b/, 'Git LFS'],
]

/** Texts that may contain an avoided word, each with the reason. */
const EXCEPTIONS: readonly (readonly [text: RegExp, reason: string])[] = [[/is no day/, 'part of an id that version 0.1 wrote']]

interface Text {
  readonly place: string
  readonly text: string
}

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(PROJECT, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => ending.test(name) && !/\/(generated|fixtures)\//.test(name))

/** Comments, and string literals that contain a space, of a TypeScript file. */
function textsOf(path: string): readonly Text[] {
  const code = readFileSync(join(PROJECT, path), 'utf8')
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\n] *)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+\/[a-z]*/g
  return [...code.matchAll(token)].flatMap(({ 0: text, index }) => {
    if (/^\/[^*/]/.test(text) || !text.includes(' ')) return []
    const line = code.slice(0, index).split('\n').length
    return [{ place: `${path}:${line}`, text }]
  })
}

/** Strings of a YAML or JSON value under the names that people read. */
function stringsOf(value: unknown, place: string): readonly Text[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ place, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'given' || key === 'examples' ? [] : stringsOf(member, `${place}/${key}`),
  )
}

const linesOf = (path: string): readonly Text[] =>
  readFileSync(join(PROJECT, path), 'utf8')
    .split('\n')
    .map((text, index) => ({ place: `${path}:${index + 1}`, text }))

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesIn('docs', /\.md$/)]
const DATA = [...filesIn('policies', /\.yml$/), ...filesIn('schemas', /\.json$/), 'action.yml', ...filesIn('docs', /\.ya?ml$/)]
const CODE = [...filesIn('src', /\.ts$/), ...filesIn('scripts', /\.(ts|mjs)$/), ...filesIn('bench', /\.ts$/)]
const SUITES = filesIn('__tests__', /\.ts$/).filter((path) => path !== '__tests__/language.test.ts')

function avoided(texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ place, text }) =>
    AVOIDED.flatMap(([word, better]) => {
      const found = word.exec(text)?.[0]
      if (found === undefined || EXCEPTIONS.some(([exception]) => exception.test(text))) return []
      return [`${place}: "${found}" → ${better}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`]
    }),
  )
}

describe('plain English', () => {
  test('in comments and messages of the code', () => {
    expect(avoided(CODE.flatMap(textsOf))).toEqual([])
  })
  test('in packs, frameworks, schemas and action.yml', () => {
    expect(avoided(DATA.flatMap((path) => stringsOf(parse(readFileSync(join(PROJECT, path), 'utf8')), path)))).toEqual([])
  })
  test('in the documentation', () => {
    expect(avoided(PAGES.flatMap(linesOf))).toEqual([])
  })
  test('in titles and comments of the tests', () => {
    expect(avoided(SUITES.flatMap(textsOf))).toEqual([])
  })
})
