import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { git, Repository, temporaryFolder } from './rig/git.ts'
import { PROJECT } from './rig/runner.ts'

/** What the types, the generator, the linter and the suites need. */
const COPIED = [
  'src',
  'schemas',
  'policies',
  'scripts',
  'docs',
  'action.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  '__tests__',
  'biome.json',
  'jest.config.mjs',
  '.gitignore',
]

const DIFFS = [...readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(
  ([, diff = '']) => diff,
)

interface Ran {
  readonly code: number
  readonly output: string
}

function node(cwd: string, ...args: readonly string[]): Ran {
  try {
    return { code: 0, output: execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' }) }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, output: `${stdout}${stderr}` }
  }
}

describe('the diffs of CONTRIBUTING.md', () => {
  const project = temporaryFolder('contributing')
  const repository = new Repository()
  const run = (...args: readonly string[]) => node(repository.folder, join(project, 'src/index.ts'), ...args)

  beforeAll(() => {
    for (const path of COPIED) cpSync(join(PROJECT, path), join(project, path), { recursive: true })
    symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'))
    git(project, 'init', '--quiet')
    mkdirSync(join(repository.folder, 'notebooks'))
    repository.commit('main', {
      '.github/weightseal.yml': 'version: 1\npolicies:\n  packs: [notebooks]\n',
      'small.ipynb': '{}',
      'large.ipynb': ' '.repeat(1_000_001),
    })
  })
  afterAll(() => repository.remove())

  test('are three: a collector, a rule and a command', () => {
    expect(DIFFS).toHaveLength(3)
  })

  test('touch one line of the table of collectors, and one of the table of commands', () => {
    const added = DIFFS.join('').matchAll(/^\+\+\+ b\/(\S+)\n/gm)
    expect([...added].map(([, path]) => path)).toEqual([
      'src/collectors.ts',
      'src/domains/notebooks/collector.ts',
      'src/domains/notebooks/collect.ts',
      'schemas/facts/notebook.schema.json',
      'policies/notebooks.yml',
      'src/commands/index.ts',
      'src/commands/notebooks/cli.ts',
    ])
  })

  test('apply to the sources, which then generate and compile', () => {
    DIFFS.forEach((diff, index) => {
      writeFileSync(join(project, `${index}.diff`), diff)
      git(project, 'apply', `${index}.diff`)
    })
    expect(node(project, 'scripts/generate.ts')).toEqual({ code: 0, output: '' })
    expect(node(project, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit')).toEqual({ code: 0, output: '' })
  })

  test('pass the linter', () => {
    expect(node(project, 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', 'src', 'schemas').code).toBe(0)
  })

  test('pass the suites that cover the tables', () => {
    const suites = ['commands/help', 'policy/packs', '__tests__/collectors', '__tests__/architecture']
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--maxWorkers=1', ...suites]
    expect(node(project, ...jest)).toMatchObject({ code: 0 })
  })

  test('give a command', () => {
    expect(run('notebooks')).toEqual({ code: 0, output: 'large.ipynb\nsmall.ipynb\n' })
    expect(run('help').output).toContain('notebooks  list the notebooks of a folder')
  })

  test('give a finding of the rule, by the collector that the rule starts', () => {
    const report = JSON.parse(run('gate', '--json', '--quiet').output) as {
      readonly sources: readonly { readonly id: string }[]
      readonly findings: readonly { readonly rule: string; readonly message: string; readonly location: { readonly file: string } }[]
    }
    expect(report.sources.map(({ id }) => id)).toContain('workspace.notebooks')
    expect(report.findings.map(({ rule, location }) => [rule, location.file])).toEqual([['WS-NB-001', 'large.ipynb']])
  })
})
