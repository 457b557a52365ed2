import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SIGN_FLAGS } from '../src/commands/sign/run.ts'
import { VERIFY_FLAGS } from '../src/commands/verify/run.ts'
import { PROJECT, readAction } from './rig/runner.ts'

/** The rule of DESIGN.md §3: which way the arrows point. */
const SRC = join(PROJECT, 'src')
const FILES = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .sort()

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8')
  const found = [...text.matchAll(/^(?:import|export)( type)?[^'"\n]*?(?:\{[^}]*\}[^'"\n]*)?from '([^']+)'|import\('([^']+)'\)/gm)]
  return found.map((match) => {
    const to = match[2] ?? match[3] ?? ''
    return { from, to: to.startsWith('.') ? relative(SRC, join(SRC, dirname(from), to)) : to, typeOnly: match[1] !== undefined }
  })
})

const layer = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : path)

/** Values that a folder may import from others; types may be imported more freely. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  manifest: ['errors.ts', 'schema-errors.ts', 'generated'],
  scan: [],
  signing: ['errors.ts', 'schema-errors.ts', 'regexp.ts', 'manifest', 'generated'],
  policy: ['days.ts', 'errors.ts', 'schema-errors.ts', 'suggest.ts', 'yaml.ts', 'regexp.ts', 'generated'],
  report: ['policy', 'manifest', 'model-names.ts', 'units.ts'],
  approvals: ['errors.ts', 'schema-errors.ts', 'generated', 'manifest', 'scan', 'signing'],
  ports: ['approvals', 'errors.ts', 'manifest', 'scan', 'signing', 'units.ts', 'generated'],
  settings: ['approvals', 'errors.ts', 'generated', 'manifest', 'policy', 'ports', 'signing', 'suggest.ts', 'yaml.ts'],
  facts: [
    'approvals',
    'cloud',
    'credentials.ts',
    'errors.ts',
    'manifest',
    'model',
    'model-names.ts',
    'ports',
    'scan',
    'serving',
    'settings',
    'signing',
    'posture',
    'unread.ts',
    'workflows',
    'yaml.ts',
  ],
  cloud: ['cursor.ts', 'errors.ts', 'repository-path.ts', 'unread.ts'],
  model: ['cursor.ts', 'model-names.ts', 'suggest.ts', 'unread.ts', 'yaml.ts'],
  serving: ['cursor.ts', 'errors.ts', 'regexp.ts', 'repository-path.ts', 'schema-errors.ts', 'unread.ts', 'yaml.ts'],
  workflows: ['credentials.ts', 'cursor.ts', 'days.ts', 'errors.ts', 'schema-errors.ts', 'yaml.ts'],
  posture: ['days.ts'],
  publish: ['errors.ts', 'report'],
}

describe('which way the arrows point', () => {
  test('there is something to look at', () => {
    expect(FILES.length).toBeGreaterThan(50)
    expect(IMPORTS.length).toBeGreaterThan(200)
  })

  test.each(Object.entries(MAY))('%s imports only what it may', (folder, allowed) => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        layer(from) === folder && !typeOnly && to.endsWith('.ts') && layer(to) !== folder && !allowed.includes(layer(to)),
    )
    expect(wrong).toEqual([])
  })

  test.each(['approvals', 'cloud', 'manifest', 'model', 'policy', 'posture', 'report', 'scan', 'serving', 'signing', 'workflows'])(
    '%s takes data and gives data: no file, network, environment, log or clock',
    (folder) => {
      const modules = IMPORTS.filter(
        ({ from, to, typeOnly }) => layer(from) === folder && !typeOnly && /^(node:|@actions|@octokit)/.test(to) && to !== 'node:crypto',
      )
      expect(modules).toEqual([])
      for (const file of FILES.filter((name) => layer(name) === folder))
        expect([
          file,
          /\b(process|console|fetch|setTimeout)\b[.(]|Date\.now|new Date\(\)/.exec(readFileSync(join(SRC, file), 'utf8'))?.[0],
        ]).toEqual([file, undefined])
    },
  )

  test('nothing but the entry and commands imports commands', () => {
    expect(
      IMPORTS.filter(({ from, to }) => layer(to) === 'commands' && !['commands', 'action.ts', 'cli.ts', 'index.ts'].includes(layer(from))),
    ).toEqual([])
  })

  test('there are no cycles', () => {
    const graph = Map.groupBy(
      IMPORTS.filter(({ to, typeOnly }) => to.endsWith('.ts') && !typeOnly),
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

  test('no shell, no evaluation, no unpickling', () => {
    for (const file of FILES.filter((name) => !name.startsWith('generated/'))) {
      const text = readFileSync(join(SRC, file), 'utf8')
      expect([file, /(?<![.\w])(exec|execSync|spawnSync|eval)\(|shell: true|new Function|node:vm/.exec(text)?.[0]]).toEqual([
        file,
        undefined,
      ])
    }
  })
})

describe('action.yml', () => {
  const sources = FILES.map((name) => readFileSync(join(SRC, name), 'utf8')).join('\n')
  const action = readAction()

  /** Flags of commands that a step runs with the inputs of the same names. */
  const flags = [...Object.keys(SIGN_FLAGS), ...Object.keys(VERIFY_FLAGS)].map((name) => (name === 'ignore-path' ? 'ignore-paths' : name))

  test('every flag of sign and verify is an input', () => {
    expect(flags.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual(['json'])
  })

  test.each(Object.keys(action.inputs).filter((name) => !flags.includes(name)))('input %s is read', (name) => {
    expect(sources).toMatch(new RegExp(`(given|getInput|choose|flag)\\((?:'[\\w-]+', )?(?:given\\()?'${name}'`))
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
        .filter(([, { default: preset }]) => preset !== undefined)
        .map(([name]) => name),
    ).toEqual(['command', 'github-token'])
  })
})
