import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseManifest } from '../src/domains/manifest/parse.ts'
import { inlineWaivers } from '../src/domains/workflows/inline.ts'
import { KNOWN } from '../src/generated/facts.ts'
import { compileAnyPack } from '../src/policy/compile.ts'
import { lintPack } from '../src/policy/lint.ts'
import { parsePack } from '../src/policy/parse.ts'
import { parseWaivers } from '../src/policy/waivers.ts'
import { demandsOf } from '../src/settings/demands.ts'
import { parseConfig } from '../src/settings/read-config.ts'
import { withPolicy } from '../src/settings/verify-policy.ts'
import { judgeWorkflows } from './domains/workflows/judge.ts'
import { PROJECT, readAction } from './rig/runner.ts'

/** The examples of the documentation are held to what the program takes. */
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/threat-model.md',
  ...readdirSync(join(PROJECT, 'docs/recipes'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/recipes/${name}`),
]
const text = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const blocks = PAGES.flatMap((page) =>
  [...text(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map((match, index) => [`${page} #${index + 1}`, match[1] ?? ''] as const),
)
const WORKFLOWS = [
  '.github/workflows/ci.yml',
  '.github/workflows/check-dist.yml',
  '.github/workflows/weightseal.yml',
  'examples/model-repository/.github/workflows/weightseal.yml',
  'examples/model-service/.github/workflows/weightseal.yml',
  'examples/model-service/.github/workflows/checks.yml',
  'docs/recipes/workflows/weightseal-approvals.yml',
  'docs/recipes/workflows/weightseal-signal.yml',
  'docs/recipes/workflows/weightseal-release.yml',
]

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: object
        readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>>; readonly run?: string }[]
      }
    >
  >
  readonly permissions?: object
}

test('pages that help and messages name exist', () => {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!generated).*\.ts$/.test(name),
  )
  const named = sources.flatMap((name) => text(`src/${name}`).match(/\bdocs\/recipes\/[\w-]+\.md\b/g) ?? [])
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((page) => !existsSync(join(PROJECT, page)))).toEqual([])
})

describe('examples', () => {
  test('there are some', () => expect(blocks.length).toBeGreaterThan(5))

  test.each(blocks)('%s is YAML, and a pack, a configuration, waivers, a policy or a workflow that holds', async (_name, block) => {
    const value = parse(block) as { kind?: string; version?: number; jobs?: object; waivers?: object; fromRepo?: string }
    if (value.kind === 'PolicyPack') expect(lintPack(await compileAnyPack(parsePack(block, 'p'), {}, 'p'), KNOWN)).toEqual([])
    else if (value.waivers !== undefined) expect(parseWaivers(block, 'w')).toHaveLength(1)
    else if (value.fromRepo !== undefined) expect(demandsOf(withPolicy(() => undefined, block, 'v')).require.length).toBeGreaterThan(0)
    else if (value.version !== undefined) expect(() => parseConfig(block, 'c')).not.toThrow()
    if (value.jobs !== undefined) {
      const found = await judgeWorkflows({ '.github/workflows/x.yml': block }, { profile: 'baseline', packs: ['pipeline', 'secrets'] })
      const waived = inlineWaivers(block, '.github/workflows/x.yml').waivers.map(({ line, rules }) => `${line} ${rules.join()}`)
      expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual(waived)
    }
    for (const [name] of block.matchAll(/weightseal\/weightseal@[\s\S]*?with:\n((?: {10}\S.*\n)+)/g))
      for (const [, input = ''] of name.matchAll(/^ {10}([\w-]+):/gm)) expect(Object.keys(readAction().inputs)).toContain(input)
  })

  test('the workflow of the README is the one in examples/', () => {
    expect(text('README.md')).toContain(text('examples/model-repository/.github/workflows/weightseal.yml').trim())
  })

  test('the example model is what its manifest lists, and its configuration holds', () => {
    expect(() => parseManifest(text('examples/model-repository/models/sentiment/weightseal.manifest.json'), 'm')).not.toThrow()
    expect(() => parseConfig(text('examples/model-repository/.github/weightseal.yml'), 'c')).not.toThrow()
    expect(() => parseConfig(text('.github/weightseal.yml'), 'c')).not.toThrow()
  })
})

describe('workflows', () => {
  test.each(WORKFLOWS)('%s: least permissions, and every action pinned by its full commit', (path) => {
    const { permissions, jobs } = parse(text(path)) as Workflow
    expect(permissions).toEqual({})
    for (const { permissions: granted, steps = [] } of Object.values(jobs)) {
      expect(granted).toBeDefined()
      for (const { uses = './', with: inputs, run = '' } of steps) {
        // Text from a pull request would become a part of the script.
        expect(run).not.toContain('${{')
        if (!uses.startsWith('weightseal/weightseal@')) expect(uses).toMatch(/^\.\/$|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
        if (uses.startsWith('actions/checkout')) expect(inputs?.['persist-credentials']).toBe(false)
      }
    }
  })
})

/** What the tables of the threat model say in their column of tests. */
function testsOfThreats(): readonly string[] {
  const tables = text('docs/threat-model.md').match(/^\|.*\| tests? \|\n(?:\|.*\n)+/gm) ?? []
  return tables.flatMap((table) => table.trim().split('\n').slice(2)).map((row) => row.split(' | ').at(-1) ?? '')
}

/** Which tests and fixtures of a cell do not exist, as `NAME "WORDS"`: words belong to the file or fixtures named before them. */
function missingTests(cell: string): readonly string[] {
  let [name, known]: [string, readonly string[] | undefined] = ['', undefined]
  return [...cell.matchAll(/`([^`]+)`|"([^"]+)"/g)].flatMap(([found, file, words = '']) => {
    if (file !== undefined) [name, known] = [file, titlesOf(file)]
    return known?.some((title) => title.includes(words)) === true ? [] : [file === undefined ? `${name} ${found}` : name]
  })
}

/** Names of the cases of a suite or of a folder of fixtures, by its name in the threat model; `undefined` when there is none. */
function titlesOf(name: string): readonly string[] | undefined {
  const suite = join(PROJECT, `__tests__/${name}.test.ts`)
  if (existsSync(suite)) {
    const code = readFileSync(suite, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)"/g)].map(([, one, other, third]) => one ?? other ?? third ?? '')
  }
  const root = join(PROJECT, '__tests__/fixtures')
  const folder = readdirSync(root, { recursive: true, encoding: 'utf8' }).find(
    (each) => `fixtures/${each}` === name || each.split('/')[1] === name || each === name,
  )
  return folder === undefined ? undefined : readdirSync(join(root, folder)).map((file) => file.replaceAll('-', ' '))
}

describe('links', () => {
  test.each(PAGES)('of %s lead somewhere', (page) => {
    for (const [, target = ''] of text(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
      expect([target, existsSync(join(PROJECT, dirname(page), target))]).toEqual([target, true])
  })

  test('of the threat model name tests that exist', () => {
    const rows = testsOfThreats()
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.flatMap(missingTests)).toEqual([])
  })

  /** With these rights nothing of the pull request may come near. */
  test('the workflow of the approvals checks nothing out, uses nothing but Weightseal, and may do as little as it can', () => {
    const path = 'docs/recipes/workflows/weightseal-approvals.yml'
    const { jobs } = parse(text(path)) as Workflow
    for (const { steps = [], permissions } of Object.values(jobs)) {
      expect(steps.map(({ uses, run }) => uses?.split('@')[0] ?? run)).toEqual(['weightseal/weightseal'])
      expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'read', statuses: 'write' })
    }
    const { on } = parse(text(path)) as { on: Readonly<Record<string, object | null>> }
    expect(Object.keys(on)).not.toContain('pull_request')
    // A filter would leave pull requests without a decision.
    for (const event of Object.values(on))
      for (const filter of ['paths', 'paths-ignore', 'branches-ignore']) expect(Object.keys(event ?? {})).not.toContain(filter)
  })

  /** GitHub cancels the waiting run of a group when another one comes, and takes the group before the condition of the job. */
  test('a comment, or a branch of the same name in another fork, does not cancel a waiting decision', () => {
    const root = parse(text('docs/recipes/workflows/weightseal-approvals.yml')) as {
      readonly concurrency?: unknown
      readonly jobs: { readonly approvals: { readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean } } }
    }
    const { concurrency } = root.jobs.approvals
    expect([root.concurrency, concurrency['cancel-in-progress']]).toEqual([undefined, false])
    expect(concurrency.group).toContain('github.event.workflow_run.head_repository.id')
  })

  test('the signal has no rights', () => {
    const { jobs } = parse(text('docs/recipes/workflows/weightseal-signal.yml')) as Workflow
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([{}])
  })

  test('the signal has the name for which the approvals wait', () => {
    const { on } = parse(text('docs/recipes/workflows/weightseal-approvals.yml')) as { on: { workflow_run: { workflows: string[] } } }
    expect(on.workflow_run.workflows).toEqual([(parse(text('docs/recipes/workflows/weightseal-signal.yml')) as { name: string }).name])
  })

  test('the configuration that init writes holds', () => {
    expect(() => parseConfig(text('docs/recipes/workflows/weightseal.example.yml'), 'c')).not.toThrow()
  })
})
