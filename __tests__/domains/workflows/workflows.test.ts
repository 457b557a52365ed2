import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../../src/core/errors.ts'
import { workflowFacts } from '../../../src/domains/workflows/collect.ts'
import { parseWorkflow } from '../../../src/domains/workflows/workflow.ts'
import type { Profile } from '../../../src/policy/types.ts'
import { fixtures } from '../../fixtures.ts'
import { git } from '../../rig/git.ts'
import { PROJECT } from '../../rig/project.ts'
import { filesOf, judgeWorkflows } from './judge.ts'

/** Evaluates the packs about workflows. Returns the rule and position of each finding. */
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

  test('is read only from paths that GitHub runs', async () => {
    expect(await judge({ 'docs/x.yml': 'x', '.github/workflows/deep/x.yml': 'x', '.github/workflows/x.txt': 'x' })).toEqual([])
  })

  test('of any shape parses or throws a SealError', () => {
    const value = fc.jsonValue({ maxDepth: 5 }).map((json) => JSON.stringify(json))
    const keyed = fc.record({ on: fc.jsonValue(), jobs: fc.dictionary(fc.string(), fc.jsonValue()) }).map((json) => JSON.stringify(json))
    expect(parseWorkflow('{"on":[{"toString":false}],"jobs":{}}', 'w.yml').path).toBe('w.yml')
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

describe('a hostile file', () => {
  const judged = (text: string) =>
    judgeWorkflows({ '.github/workflows/x.yml': text }, { profile: 'regulated', packs: ['pipeline', 'secrets'] })
  const job = (steps: string) => `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`

  // Without limits, each of these takes minutes or overflows the stack.
  test.each([
    ['a path of ten thousand names', job(`      - run: echo \${{ a${'.a'.repeat(10_400)} }}\n`)],
    ['a choice among ten thousand', job(`      - run: echo \${{ a${'||a'.repeat(6000)} }}\n`)],
    [
      'steps that build on each other',
      job(
        Array.from({ length: 60 }, (_, index) => `      - run: echo "V${index + 1}=$V${index}-$V0-$V1-$V2" >> $GITHUB_ENV\n`).join('') +
          '      - run: echo ${{ env.Z }}\n',
      ),
    ],
    [
      'variables that name each other',
      job(
        `      - run: echo \${{ env.V0 }}\n        env: { ${Array.from({ length: 60 }, (_, index) => `V${index}: "\${{ env.V${index + 1} }}\${{ env.V${index + 2} }}"`).join(', ')} }\n`,
      ),
    ],
    ['forty thousand empty expressions', job(`      - run: "${'${{}}'.repeat(40_000)}"\n`)],
    ['thirty thousand expressions', job(`      - run: "${'${{a.b}}'.repeat(30_000)}"\n`)],
    [
      'four thousand jobs',
      `on: push\npermissions: {}\njobs:\n${Array.from({ length: 4000 }, (_, index) => `  j${index}: { runs-on: x, needs: [j0], steps: [{ run: make }] }\n`).join('')}`,
    ],
    ['a line of one command, many times', job(`      - run: "echo ${'tee '.repeat(200_000)} GITHUB_ENV"\n`)],
    ['a line of quotes and words, many times', job(`      - run: "echo ${"'a ".repeat(200_000)} >> $GITHUB_ENV"\n`)],
    [
      'thousands of blocks inside each other',
      job(`      - run: |\n${'          done >> $GITHUB_ENV\n'.repeat(4900)}      - run: echo \${{ env.Z }}\n`),
    ],
    [
      'one long word in a block',
      job(`      - run: |\n          {\n          ${'a'.repeat(900_000)}\n          } >> $GITHUB_ENV\n      - run: echo \${{ env.Z }}\n`),
    ],
    ['the beginning of a key, many times', job(`      - run: "${'sk-'.repeat(300_000)}"\n`)],
  ])('%s: evaluation is fast', async (_, text) => {
    expect((await judged(text)).length).toBeLessThan(35_000)
  })

  test('a list repeated by YAML aliases is limited', async () => {
    const list = `[${Array.from({ length: 1000 }, () => 'a').join(', ')}]`
    const text = `on: push\npermissions: {}\njobs:\n  a: { runs-on: x, steps: [], env: &l ${list} }\n${Array.from({ length: 900 }, (_, index) => `  j${index}: { runs-on: x, steps: [], env: *l }\n`).join('')}`
    expect((await judged(text)).map(({ rule, message }) => [rule, message.includes('contains more than')])).toContainEqual([
      'WS-CI-031',
      true,
    ])
  })

  test('a credential never appears in a message', async () => {
    const token = `ghp_${'aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gI3kM5'}`
    const text = job(
      `      - uses: acme/x@${token}\n      - run: echo \${{ github.event.issue.title == '${token}' && github.event.issue.title || '${token}' }}\n        if: "\${{ true }} ${token}"\n`,
    )
    const found = await judged(text)
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['WS-SE-001', 'WS-CI-001', 'WS-CI-021', 'WS-CI-004']))
    expect(JSON.stringify(found)).not.toContain(token)
  })

  test('a new violation never reuses the id of an old one', async () => {
    const ids = async (steps: string) => {
      const { subjects } = await workflowFacts(async () => filesOf({ '.github/workflows/x.yml': job(steps) }), {
        fallbackFile: 'h',
        protect: [],
        visibility: undefined,
      })
      return subjects.filter(({ kind }) => kind === 'workflow.uses').map(({ id }) => id.split('#')[1])
    }
    const before = await ids('      - uses: acme/l@v1\n      - uses: acme/l@v1\n')
    const after = await ids('      - uses: acme/l@v1\n      - uses: acme/l@v1\n      - uses: acme/l@v1~2\n      - uses: acme/l@evil\n')
    expect(before).toEqual(['a/acme/l@v1', 'a/acme/l@v1~2'])
    expect(after).toEqual([...before, 'a/acme/l@v1~02', 'a/acme/l@evil'])
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

  test('as workflow, action, Dependabot configuration and CODEOWNERS cause no internal error', async () => {
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

  test('passes our own packs in the strict profile', async () => {
    expect(Object.keys(shipped).length).toBeGreaterThanOrEqual(7)
    expect(await judge({ ...shipped, '.github/CODEOWNERS': '* @weightseal/maintainers\n' }, 'strict')).toEqual([])
  })

  test('passes for this repository as a whole', async () => {
    const paths = git(PROJECT, 'ls-files').split('\n')
    const files = { paths, read: async (path: string) => readFileSync(join(PROJECT, path)), link: async () => undefined }
    const ignorePaths = ['__tests__', 'examples']
    expect(await judgeWorkflows(files, { profile: 'strict', packs: ['pipeline', 'secrets'], visibility: 'public', ignorePaths })).toEqual(
      [],
    )
  })

  test('fails with a checkout of the head, a tag, or top-level write permissions', async () => {
    const name = Object.keys(shipped).find((path) => path.endsWith('weightseal-approvals.yml')) ?? ''
    const text = shipped[name] ?? ''
    const checkout = '    steps:\n      - uses: actions/checkout@v4\n        with: { ref: refs/pull/1/head }\n'
    const broken = text.replace('    steps:\n', checkout).replace('permissions: {}', 'permissions: write-all')
    expect((await judge({ [name]: broken })).map((finding) => finding.split(' ')[0])).toEqual(['WS-CI-001', 'WS-CI-002', 'WS-CI-003'])
  })
})

describe('a clean workflow stays silent', () => {
  const folder = join(import.meta.dirname, '../../fixtures/workflows-clean')
  const names = readdirSync(folder)

  test('has at least 40 examples', () => {
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
