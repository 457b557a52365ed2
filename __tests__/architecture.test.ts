import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SIGN_FLAGS } from '../src/commands/sign/run.ts'
import { VERIFY_FLAGS } from '../src/commands/verify/run.ts'
import { PROJECT, readAction } from './rig/runner.ts'

const SRC = join(PROJECT, 'src')
const ARCHITECTURE = readFileSync(join(PROJECT, 'ARCHITECTURE.md'), 'utf8')
const FILES = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .sort()

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const STATIC = /^(?:import|export)( type)?([^'"\n]*?(?:\{[^}]*\}[^'"\n]*)?)from '([^']+)'/gm
const DYNAMIC = /import\('([^']+)'\)/g

const IMPORTS: readonly Import[] = FILES.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8')
  const target = (to: string) => (to.startsWith('.') ? relative(SRC, join(SRC, dirname(from), to)) : to)
  const isTypes = (names: string) => /^\s*\{(\s*type \w+( as \w+)?,?)+\s*\}\s*$/.test(names)
  return [
    ...[...text.matchAll(STATIC)].map(([, type, names = '', to = '']) => ({
      from,
      to: target(to),
      typeOnly: type !== undefined || isTypes(names),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, to = '']) => ({ from, to: target(to), typeOnly: false })),
  ]
})

/** The layer of a file, as ARCHITECTURE.md names it. */
function layerOf(path: string): string {
  const [first = '', second = '', file = ''] = path.split('/')
  if (!path.includes('/')) return ['collectors.ts', 'collect-run.ts'].includes(path) ? 'collectors' : 'entry'
  if (first !== 'domains') return first
  return /^(collector|collect|collect-[\w-]+)\.ts$/.test(file) ? 'collectors' : `domains/${second}`
}

/** The cells of a table between two comments of ARCHITECTURE.md, without its head. */
function tableOf(name: string): readonly (readonly string[])[] {
  const text = ARCHITECTURE.slice(ARCHITECTURE.indexOf(`<!-- ${name} -->`), ARCHITECTURE.indexOf(`<!-- ${name}: end -->`))
  const rows = text.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

interface Allowed {
  readonly layer: string
  readonly typesOnly: boolean
}

const TABLE = new Map(
  tableOf('imports').map(([layer = '', cell = '']): readonly [string, readonly Allowed[]] => [
    layer,
    cell
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => ({ layer: each.replace(' (types)', ''), typesOnly: each.endsWith(' (types)') })),
  ]),
)
const ROWS = [...TABLE.keys()]
const LAYERS = [...new Set(FILES.map(layerOf))].filter((layer) => layer !== 'generated')

const isAllowed = (from: string, to: string, typeOnly: boolean) =>
  (TABLE.get(from) ?? []).some(({ layer, typesOnly }) => (layer === to || layer === to.split('/')[0]) && (typeOnly || !typesOnly))

describe('imports', () => {
  test('are found', () => {
    expect(FILES.length).toBeGreaterThan(300)
    expect(IMPORTS.length).toBeGreaterThan(1500)
    expect(IMPORTS.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(400)
  })

  test('every layer has a row in ARCHITECTURE.md, and every row a layer', () => {
    expect(ROWS.filter((row) => !LAYERS.includes(row))).toEqual([])
    expect(LAYERS.filter((layer) => !ROWS.includes(layer))).toEqual([])
  })

  test.each(LAYERS)('of %s are those that ARCHITECTURE.md allows, types as well', (layer) => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        layerOf(from) === layer && to.endsWith('.ts') && layerOf(to) !== layer && !isAllowed(layer, layerOf(to), typeOnly),
    )
    expect(wrong).toEqual([])
  })

  test('a row imports only rows above it', () => {
    const first = (layer: string) => ROWS.findIndex((row) => row === layer || row.startsWith(`${layer}/`))
    const upward = [...TABLE].flatMap(([row, allowed]) =>
      allowed.filter(({ layer }) => layer !== 'generated' && first(layer) >= ROWS.indexOf(row)).map(({ layer }) => `${row} → ${layer}`),
    )
    expect(upward).toEqual([])
  })

  test('have no cycle, of values or of types', () => {
    const graph = Map.groupBy(
      IMPORTS.filter(({ from, to }) => to.endsWith('.ts') && !from.startsWith('generated/')),
      ({ from }) => from,
    )
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      if (done.has(file)) return
      for (const { to } of graph.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of FILES) visit(file, [])
  })

  test('of pure layers leave out files, network, environment, log and clock', () => {
    const pure = (path: string) => /^(core|documents|policy|report|settings|domains\/[\w-]+|collectors)$/.test(layerOf(path))
    const outside = IMPORTS.filter(
      ({ from, to }) => pure(from) && /^(node:|@actions|@octokit)/.test(to) && !['node:crypto', 'node:util', 'node:zlib'].includes(to),
    )
    expect(outside).toEqual([])
    const uses = FILES.filter(pure).flatMap((file) => {
      const found = /\b(process|console|fetch|setTimeout)\b[.(]|Date\.now|new Date\(\)/.exec(readFileSync(join(SRC, file), 'utf8'))?.[0]
      return found === undefined ? [] : [[file, found]]
    })
    expect(uses).toEqual([])
  })

  // `String` calls a `toString` that a document can bring; it then throws, or returns what the document says.
  test('values are converted to text by one function', () => {
    const converting = FILES.filter((file) => file !== 'core/to-text.ts' && !file.startsWith('generated/')).flatMap((file) => {
      const found = /(?<![.\w])String\(|\(String\)/.exec(readFileSync(join(SRC, file), 'utf8'))?.[0]
      return found === undefined ? [] : [file]
    })
    expect(converting).toEqual([])
  })

  test('no shell, no evaluation, no unpickling', () => {
    for (const file of FILES.filter((name) => !name.startsWith('generated/'))) {
      const text = readFileSync(join(SRC, file), 'utf8')
      const found = /(?<![.\w])(exec|execSync|spawnSync|eval)\(|shell: true|new Function|node:vm/.exec(text)?.[0]
      expect([file, found]).toEqual([file, undefined])
    }
  })
})

describe('ARCHITECTURE.md', () => {
  test('names files that exist', () => {
    const named = [...ARCHITECTURE.matchAll(/`((?:[\w-]+\/)+[\w-]+\.ts)`/g)].map(([, path = '']) => path.replace(/^src\//, ''))
    expect(named.length).toBeGreaterThan(25)
    const known = [...FILES, ...readdirSync(join(PROJECT, '__tests__'), { recursive: true }).map((path) => `__tests__/${path}`)]
    expect(named.filter((path) => !known.includes(path))).toEqual([])
  })
})

describe('action.yml', () => {
  const sources = FILES.map((name) => readFileSync(join(SRC, name), 'utf8')).join('\n')
  const action = readAction()

  /** Flags of commands that read the inputs of the same names. */
  const flags = [...Object.keys(SIGN_FLAGS), ...Object.keys(VERIFY_FLAGS)].map((name) => (name === 'ignore-path' ? 'ignore-paths' : name))

  test('every flag of sign and verify is an input', () => {
    expect(flags.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual(['json'])
  })

  test.each(Object.keys(action.inputs).filter((name) => !flags.includes(name)))('input %s is read', (name) => {
    expect(sources).toMatch(
      new RegExp(`(inputs?|getInput|choose|flag)\\((?:'[\\w-]+', )?(?:inputs\\()?'${name}'|'${name}',? ?\\]?|\\['${name}'`),
    )
  })

  test.each(Object.keys(action.outputs))('output %s is set', (name) => {
    expect(sources).toContain(`setOutput('${name}'`)
  })

  test('every output that is set is described', () => {
    const set = [...sources.matchAll(/setOutput\('([\w-]+)'/g)].map((match) => match[1])
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('only the command and the token have defaults, so that the configuration can win', () => {
    expect(
      Object.entries(action.inputs)
        .filter(([, { default: defaultValue }]) => defaultValue !== undefined)
        .map(([name]) => name),
    ).toEqual(['command', 'github-token'])
  })
})
