import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../src/errors.ts'
import type { Profile } from '../../src/policy/types.ts'
import { parseWorkflow } from '../../src/workflows/workflow.ts'
import { fixtures } from '../fixtures.ts'
import { git } from '../rig/git.ts'
import { PROJECT } from '../rig/runner.ts'
import { judgeWorkflows } from './judge.ts'

/** What the packs about workflows say in the profile that everyone has: rule and place of each finding. */
async function judge(files: Readonly<Record<string, string>>, profile: Profile = 'baseline'): Promise<readonly string[]> {
  const found = await judgeWorkflows(files, { profile, packs: ['pipeline', 'secrets'] })
  return found.map(
    ({ rule, file, line, column }) =>
      `${Object.keys(files).length > 1 ? `${file} ` : ''}${rule} ${line}${column === undefined ? '' : `:${column}`}`,
  )
}

interface Case {
  readonly text: string
  readonly expected: readonly string[]
}

describe('a workflow', () => {
  test.each(fixtures<Case>('workflows'))('%s', async (_, { text, expected }) => {
    expect(await judge({ '.github/workflows/x.yml': text })).toEqual(expected)
  })

  test('only files that GitHub would run are looked at', async () => {
    expect(await judge({ 'docs/x.yml': 'x', '.github/workflows/deep/x.yml': 'x', '.github/workflows/x.txt': 'x' })).toEqual([])
  })

  test('of any shape ends with an answer or an error of its own', () => {
    const value = fc.jsonValue({ maxDepth: 5 }).map((json) => JSON.stringify(json))
    const keyed = fc.record({ on: fc.jsonValue(), jobs: fc.dictionary(fc.string(), fc.jsonValue()) }).map((json) => JSON.stringify(json))
    fc.assert(
      fc.property(fc.oneof(value, keyed, fc.string()), (text) => {
        try {
          parseWorkflow(text, 'w.yml')
        } catch (error) {
          expect(error).toBeInstanceOf(SealError)
        }
      }),
    )
  })
})

describe('files of any shape', () => {
  const step = fc.record(
    {
      run: fc.oneof(fc.string(), fc.constantFrom('echo ${{ github.head_ref }} >> $GITHUB_ENV', '${{', '${{ a.*[b] || !c }}')),
      uses: fc.string(),
      with: fc.jsonValue(),
      env: fc.jsonValue(),
      if: fc.jsonValue(),
      id: fc.string(),
    },
    { requiredKeys: [] },
  )
  const job = fc.record(
    {
      'runs-on': fc.jsonValue(),
      steps: fc.oneof(fc.array(step), fc.jsonValue()),
      needs: fc.jsonValue(),
      env: fc.jsonValue(),
      strategy: fc.jsonValue(),
      container: fc.jsonValue(),
      services: fc.jsonValue(),
      permissions: fc.jsonValue(),
      secrets: fc.jsonValue(),
      environment: fc.jsonValue(),
      outputs: fc.jsonValue(),
      uses: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const workflow = fc.record({
    on: fc.jsonValue(),
    jobs: fc.dictionary(fc.string(), fc.oneof(job, fc.jsonValue())),
    env: fc.jsonValue(),
    permissions: fc.jsonValue(),
  })
  const action = fc.record({
    name: fc.string(),
    runs: fc.oneof(
      fc.record({ using: fc.constantFrom('composite', 'docker', 'node24'), steps: fc.array(step), image: fc.jsonValue() }),
      fc.jsonValue(),
    ),
  })
  const text = (value: fc.Arbitrary<unknown>) =>
    fc.oneof(
      fc.string(),
      value.map((json) => JSON.stringify(json)),
      fc.jsonValue().map((json) => JSON.stringify(json)),
    )

  test('as workflow, action, updates and owners give findings and no unforeseen error', async () => {
    await fc.assert(
      fc.asyncProperty(
        text(workflow),
        text(action),
        text(fc.record({ version: fc.constant(2), updates: fc.jsonValue() })),
        fc.string(),
        async (w, a, d, o) => {
          const files = { '.github/workflows/x.yml': w, 'tool/action.yml': a, '.github/dependabot.yml': d, '.github/CODEOWNERS': o }
          const found = await judgeWorkflows(files, { profile: 'regulated', packs: ['pipeline', 'secrets'] })
          for (const { line } of found) expect(line).toBeGreaterThanOrEqual(1)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what we ship', () => {
  const folders = ['docs/recipes/workflows', '.github/workflows', 'examples/model-repository/.github/workflows']
  const shipped = Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(join(PROJECT, folder))
        .filter((name) => name.endsWith('.yml') && !name.endsWith('.example.yml'))
        .map(
          (name) =>
            [`.github/workflows/${folder.replaceAll(/[/.]/g, '_')}-${name}`, readFileSync(join(PROJECT, folder, name), 'utf8')] as const,
        ),
    ),
  )

  test('passes our own packs in the profile strict', async () => {
    expect(Object.keys(shipped).length).toBeGreaterThanOrEqual(7)
    expect(await judge({ ...shipped, '.github/CODEOWNERS': '* @weightseal/maintainers\n' }, 'strict')).toEqual([])
  })

  test('and so does this repository as a whole', async () => {
    const paths = git(PROJECT, 'ls-files').split('\n')
    const files = { paths, read: async (path: string) => readFileSync(join(PROJECT, path)) }
    expect(await judgeWorkflows(files, { profile: 'strict', packs: ['pipeline', 'secrets'], visibility: 'public' })).toEqual([])
  })

  test('would not pass with a checkout of the head, a tag, or rights at the top', async () => {
    const name = Object.keys(shipped).find((path) => path.endsWith('weightseal-approvals.yml')) ?? ''
    const text = shipped[name] ?? ''
    const checkout = '    steps:\n      - uses: actions/checkout@v4\n        with: { ref: refs/pull/1/head }\n'
    const broken = text.replace('    steps:\n', checkout).replace('permissions: {}', 'permissions: write-all')
    expect((await judge({ [name]: broken })).map((finding) => finding.split(' ')[0])).toEqual(['WS-CI-001', 'WS-CI-002', 'WS-CI-003'])
  })
})

describe('a clean workflow stays silent', () => {
  const folder = join(import.meta.dirname, '../fixtures/workflows-clean')
  const names = readdirSync(folder)

  test('there are enough of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(40)
  })

  test.each(names)('%s', async (name) => {
    const files = { [`.github/workflows/${name}`]: readFileSync(join(folder, name), 'utf8') }
    expect(await judgeWorkflows(files, { profile: 'baseline', packs: ['pipeline', 'secrets'], visibility: 'public' })).toEqual([])
  })
})

interface PipelineCase {
  readonly profile: Profile
  readonly visibility: 'public' | 'private'
  readonly files: Readonly<Record<string, string>>
  readonly expected: readonly string[]
}

describe('a rule about workflows', () => {
  test.each(fixtures<PipelineCase>('pipeline'))('%s', async (_, { profile, visibility, files, expected }) => {
    const found = await judgeWorkflows(files, { profile, visibility, packs: ['pipeline', 'secrets'] })
    expect(found.map(({ rule, file, line }) => `${file.split('/').at(-1)}:${line} ${rule}`).sort()).toEqual([...expected].sort())
  })
})
