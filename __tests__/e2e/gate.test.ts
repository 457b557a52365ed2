import { createHash } from 'node:crypto'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type ActionsServices, startActionsServices } from '../rig/actions-services.ts'
import { BASE, openWorld, type Scenario, WORKFLOW, type World } from '../rig/gate.ts'
import { temporaryFolder } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { modelFiles, modelIn, PICKLE, safetensors } from '../rig/model.ts'
import { PROJECT, type RunOptions, type StepResult } from '../rig/runner.ts'

let world: World | undefined
let services: ActionsServices | undefined

afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  await services?.close()
  services = undefined
  expect(unknown).toEqual([])
})

async function gate(scenario: Scenario, options?: Partial<RunOptions>): Promise<StepResult & { readonly world: World }> {
  world = await openWorld(scenario)
  return { ...(await world.run(options)), world }
}

/** Rules that the check run annotates, with the place of each. */
function annotated({ github }: World): readonly string[] {
  return github.checks
    .flatMap(({ annotations }) => annotations.map(({ title, path }) => `${String(title).split(' ')[0]} ${String(path)}`))
    .sort()
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const pointerTo = (content: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`

const TAMPERED = { 'models/sentiment/model.safetensors': safetensors(666), 'models/sentiment/adapter.pkl': PICKLE }
const SENTIMENT = 'models/sentiment/weightseal.manifest.json'

describe('the gate on a pull request', () => {
  test('allows a change that leaves models alone, and says nothing more than it must', async () => {
    const {
      code,
      outputs,
      summary,
      annotations,
      world: { github, headSha },
    } = await gate({ head: { 'docs/x.md': 'x' } })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'], count: outputs['findings-count'] }).toEqual({
      code: 0,
      verdict: 'allow',
      conclusion: 'pass',
      count: '0',
    })
    expect(github.statuses).toEqual([{ sha: headSha, state: 'success', context: 'weightseal', description: 'Allowed: 1 model intact' }])
    expect(github.checks).toEqual([
      expect.objectContaining({ head_sha: headSha, name: 'weightseal findings', conclusion: 'success', annotations: [] }),
    ])
    expect(github.comments).toEqual([])
    expect(summary).toContain('Allowed: 1 model intact')
    expect(annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  })

  test.each(['VERSION', 'labels.txt', 'requirements.txt'])('text in %s is not a model', async (path) => {
    const text = { VERSION: '1.0.1\n', 'labels.txt': 'cat\ndog\nbird\n', 'requirements.txt': 'numpy==1.26.4\ntorch>=2.0\n' }[path] ?? ''
    expect(await gate({ base: { ...BASE, [path]: '1.0.0\n' }, head: { [path]: text } })).toMatchObject({ code: 0 })
    expect(annotated(world as World)).toEqual([])
  })

  test('blocks tampered weights and a planted pickle, each on its file', async () => {
    const {
      code,
      outputs,
      summary,
      world: { github },
    } = await gate({ head: TAMPERED })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'] }).toEqual({
      code: 1,
      verdict: 'block',
      conclusion: 'fail',
    })
    expect(annotated(world as World)).toEqual([
      'WS-INT-003 models/sentiment/model.safetensors',
      'WS-INT-004 models/sentiment/adapter.pkl',
      `WS-INT-006 ${SENTIMENT}`,
      `WS-INT-007 ${SENTIMENT}`,
      'WS-INT-011 models/sentiment/adapter.pkl',
      `WS-INT-018 ${SENTIMENT}`,
    ])
    expect(github.checks[0]?.annotations[0]).toMatchObject({ path: 'models/sentiment/model.safetensors', annotation_level: 'failure' })
    expect(github.statuses).toEqual([expect.objectContaining({ state: 'failure' })])
    expect(github.comments).toEqual([expect.objectContaining({ login: 'github-actions[bot]', body: expect.stringContaining('Blocked') })])
    expect(summary).toContain('npx weightseal gate --base origin/main')
  })

  test('allows a change of weights that its manifest declares under a new version', async () => {
    const { code, outputs, summary } = await gate({ head: modelIn('models/sentiment', modelFiles(2), { version: '1.1.0' }) })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 0, conclusion: 'warn' })
    expect(summary).toContain('Model changes compared with')
    expect(annotated(world as World)).toEqual([`WS-INT-018 ${SENTIMENT}`])
  })

  const cases: readonly (readonly [string, Scenario, readonly string[]])[] = [
    [
      'a new version of weights under the old version number',
      { head: modelIn('models/sentiment', modelFiles(2)) },
      [`WS-INT-007 ${SENTIMENT}`, `WS-INT-018 ${SENTIMENT}`],
    ],
    [
      'a new model without a manifest',
      { head: { 'models/new/model.safetensors': safetensors(3) } },
      [
        'WS-INT-001 models/new/model.safetensors',
        'WS-INT-006 models/new/model.safetensors',
        'WS-INT-014 models/new/model.safetensors',
        'WS-INT-015 models/new/model.safetensors',
        'WS-INT-018 models/new/model.safetensors',
      ],
    ],
    ['a manifest that is deleted', { head: { [SENTIMENT]: null } }, ['WS-INT-001 models/sentiment/model.safetensors']],
    ['a manifest that contradicts itself', { head: { [SENTIMENT]: '{"schema":"weightseal/manifest@1"}' } }, [`WS-INT-001 ${SENTIMENT}`]],
    ['a manifest of a newer version', { head: { [SENTIMENT]: '{"schema":"weightseal/manifest@9"}' } }, [`WS-INT-001 ${SENTIMENT}`]],
    [
      'a file that is deleted',
      { head: { 'models/sentiment/config.json': null } },
      [`WS-INT-002 ${SENTIMENT}`, `WS-INT-006 ${SENTIMENT}`, `WS-INT-007 ${SENTIMENT}`, `WS-INT-018 ${SENTIMENT}`],
    ],
    [
      'a file that is renamed',
      { head: { 'models/sentiment/config.json': null, 'models/sentiment/config2.json': modelFiles()['config.json'] as string } },
      ['WS-INT-005 models/sentiment/config2.json', `WS-INT-006 ${SENTIMENT}`, `WS-INT-007 ${SENTIMENT}`, `WS-INT-018 ${SENTIMENT}`],
    ],
    [
      'a file that is moved out of the model',
      { head: { 'models/sentiment/config.json': null, 'elsewhere/config.json': modelFiles()['config.json'] as string } },
      [`WS-INT-002 ${SENTIMENT}`, `WS-INT-006 ${SENTIMENT}`, `WS-INT-007 ${SENTIMENT}`, `WS-INT-018 ${SENTIMENT}`],
    ],
    [
      'a pickle that calls itself a text, in a folder of its own',
      { head: { 'assets/notes.txt': PICKLE } },
      ['WS-INT-011 assets/notes.txt'],
    ],
    [
      'a truncated Git LFS pointer in place of weights',
      { head: { 'models/sentiment/model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:12' } },
      [`WS-INT-006 ${SENTIMENT}`, `WS-INT-007 ${SENTIMENT}`, 'WS-INT-016 models/sentiment/model.safetensors', `WS-INT-018 ${SENTIMENT}`],
    ],
    [
      'a lock file that is damaged',
      { head: { 'models/sentiment/requirements.txt': 'numpy==1 --hash=sha256:0\n' } },
      [
        'WS-INT-003 models/sentiment/requirements.txt',
        `WS-INT-006 ${SENTIMENT}`,
        `WS-INT-007 ${SENTIMENT}`,
        'WS-INT-016 models/sentiment/requirements.txt',
        `WS-INT-018 ${SENTIMENT}`,
      ],
    ],
    [
      'a manifest that ignores a planted file',
      { head: { ...modelIn('models/sentiment', modelFiles(), { ignore: ['evil.pkl'] }), 'models/sentiment/evil.pkl': PICKLE } },
      [
        'WS-INT-004 models/sentiment/evil.pkl',
        'WS-INT-007 models/sentiment/weightseal.manifest.json',
        'WS-INT-011 models/sentiment/evil.pkl',
        'WS-INT-017 models/sentiment/weightseal.manifest.json',
        'WS-INT-018 models/sentiment/weightseal.manifest.json',
      ],
    ],
  ]
  test.each(cases)('%s', async (_name, scenario, expected) => {
    await gate(scenario, { inProcess: true })
    expect(annotated(world as World)).toEqual([...expected].sort())
  })

  test('a trusted model that is hidden by renaming everything that is recognised blocks', async () => {
    const { code } = await gate({
      head: { [SENTIMENT]: null, 'models/sentiment/model.safetensors': null, 'models/sentiment/model.weights': 'not recognised' },
    })
    expect(code).toBe(1)
    expect(annotated(world as World).join()).toContain('WS-INT-008')
  })

  test('removing a whole trusted model is reported, and does not block', async () => {
    const gone = Object.fromEntries(
      Object.keys(BASE)
        .filter((path) => path.startsWith('models/'))
        .map((path) => [path, null]),
    )
    const { code, outputs } = await gate({ head: gone })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 0, conclusion: 'warn' })
    expect(annotated(world as World).join()).toContain('WS-INT-009')
  })

  test('a symbolic link planted in a model blocks and is not followed', async () => {
    world = await openWorld({ head: { 'models/sentiment/x': 'placeholder' } })
    const folder = world.repository.workTree('feature')
    rmSync(`${folder}/models/sentiment/x`)
    symlinkSync('/etc/passwd', `${folder}/models/sentiment/x`)
    world.push({})
    const { code, summary } = await world.run()
    expect(code).toBe(1)
    expect(annotated(world)).toContain('WS-INT-016 models/sentiment/x')
    expect(summary).not.toContain('root:x:')
  })

  test('weights known from Git LFS pointers are compared without a download', async () => {
    const content = modelFiles()['model.safetensors'] as Buffer
    const base = { ...BASE, '.gitattributes': '*.safetensors filter=lfs\n', 'models/sentiment/model.safetensors': pointerTo(content) }
    const { code } = await gate({ base, head: { 'docs/x.md': 'x' } })
    expect(code).toBe(0)
    await world?.close()
    const { code: strict } = await gate({
      base: { ...base, '.github/weightseal.yml': 'version: 1\nmodels: [{ path: models/sentiment, requireContent: true }]\n' },
      head: { 'docs/x.md': 'x' },
    })
    expect(strict).toBe(1)
    expect(annotated(world as World)).toEqual(['WS-INT-010 models/sentiment/model.safetensors'])
  })

  test('the tensors of changed weights in Git LFS are compared by their headers, which are read in part', async () => {
    const [before, after] = [safetensors(1, 1024), safetensors(2, 2048)]
    const lfs = new Map([before, after].map((content) => [sha256(content), content]))
    const attributes = { '.gitattributes': '*.safetensors filter=lfs\n' }
    const base = { ...BASE, ...attributes, 'models/sentiment/model.safetensors': pointerTo(before) }
    const scenario = { base, head: { 'models/sentiment/model.safetensors': pointerTo(after) }, github: { lfs } }
    expect((await gate(scenario)).summary).toContain(
      '| resized | <code>dense.weight</code> | 1 | <code>F32 &#91;1024&#93; &#8594; F32 &#91;2048&#93;</code> |',
    )
    await world?.close()
    const { summary } = await gate({ ...scenario, github: { lfs: new Map([[sha256(after), after]]) } })
    expect(summary).toContain('whose header could not be read')
    expect(summary).toContain('Build the manifest with --tensors')
  })

  test('a repository without models is neutral, and says so', async () => {
    const { code, outputs, summary } = await gate({ base: { 'README.md': 'x' }, head: { 'docs/x.md': 'x' } })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 0, conclusion: 'neutral' })
    expect(summary).toContain('no model recognised in this repository')
  })
})

describe('a link in place of a file that is read', () => {
  test.each(['.github/weightseal.yml', SENTIMENT])('%s is not followed, and what it points to is not quoted', async (path) => {
    const secret = join(temporaryFolder('secret'), 'file')
    writeFileSync(secret, 'SECRET=ghs_of_someone: [')
    world = await openWorld({ base: { ...BASE, '.github/weightseal.yml': 'version: 1\n' }, head: {} })
    const link = join(world.repository.workTree('feature'), path)
    rmSync(link)
    symlinkSync(secret, link)
    world.push({})
    const { code, rawOutput, summary } = await world.run()
    expect(code).toBe(1)
    for (const text of [rawOutput, summary, JSON.stringify(world.github.checks), JSON.stringify(world.github.comments)])
      expect(text).not.toMatch(/SECRET|ghs_of/)
    expect(summary).toContain('regular file')
  })
})

describe('what does not exist', () => {
  runsFromSource()

  test('a mistyped path is a usage error, not success', async () => {
    expect(await gate({ head: TAMPERED }, { inputs: { path: 'model/sentiment' } })).toMatchObject({
      code: 2,
      outputs: { verdict: 'undecided', conclusion: 'fail' },
    })
  })

  test('a configured model that neither side has blocks', async () => {
    const { code } = await gate({
      base: { ...BASE, '.github/weightseal.yml': 'version: 1\nmodels: [{ path: models/sentimnt }]\n' },
      head: {},
    })
    expect(code).toBe(1)
    expect(annotated(world as World)).toEqual(['WS-INT-019 models/sentimnt/weightseal.manifest.json'])
  })
})

describe('rules come from the base branch', () => {
  runsFromSource()

  const loose = 'version: 1\nfailOnSeverity: critical\nwarnOnly: true\ndiscover: false\n'

  test('a configuration that the change adds does not count, and is reported', async () => {
    const { code } = await gate({ head: { ...TAMPERED, '.github/weightseal.yml': loose } }, { inProcess: false })
    expect(code).toBe(1)
    expect(annotated(world as World)).toContain('WS-META-003 .github/weightseal.yml')
  })

  test('the one on the base branch counts, although the change deletes it', async () => {
    const { code, outputs } = await gate({
      base: { ...BASE, '.github/weightseal.yml': 'version: 1\nwarnOnly: true\n' },
      head: { ...TAMPERED, '.github/weightseal.yml': null },
    })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 0, verdict: 'block' })
    expect(annotated(world as World)).toContain('WS-META-003 .github/weightseal.yml')
  })

  test('a proposed configuration that cannot be read is a finding on its line', async () => {
    const { code } = await gate({ head: { '.github/weightseal.yml': 'version: 1\npolices: {}\n' } })
    expect(code).toBe(1)
    const check = (world as World).github.checks[0]
    expect(check?.annotations).toContainEqual(
      expect.objectContaining({
        path: '.github/weightseal.yml',
        start_line: 2,
        message: expect.stringContaining('did you mean "policies"?'),
      }),
    )
  })

  test('a change of the workflow that runs the gate is reported', async () => {
    await gate({ head: { '.github/workflows/gate.yml': WORKFLOW.replace('on: pull_request', 'on: push') } })
    expect(annotated(world as World)).toEqual(['WS-META-003 .github/workflows/gate.yml'])
  })

  const pack = (limit: number) => `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: team, version: 1.0.0, title: Team }
rules:
  - id: ACME-ML-001
    title: Models have few files
    severity: high
    select: model
    assert: { required: [files], properties: { files: { maximum: ${limit} } } }
    message: "{{/path}} has {{/files}} files"
    remediation: { text: Split it. }
    controls: {}
    tests:
      - { name: few, given: { files: ${limit} }, expect: pass }
      - { name: many, given: { files: ${limit + 1} }, expect: fail }
`
  const custom = {
    ...BASE,
    '.github/weightseal.yml': 'version: 1\npolicies: { custom: [.github/packs/*.yml] }\n',
    '.github/packs/team.yml': pack(2),
  }

  test('a pack of one’s own blocks, also when the change weakens it', async () => {
    const { code } = await gate({ base: custom, head: { '.github/packs/team.yml': pack(999) } }, { inProcess: false })
    expect(code).toBe(1)
    expect(annotated(world as World)).toEqual([`ACME-ML-001 ${SENTIMENT}`, 'WS-META-003 .github/packs/team.yml'])
  })

  test('a broken pack on the base branch stops the run', async () => {
    const { code, outputs } = await gate({ base: { ...custom, '.github/packs/team.yml': 'x' }, head: {} })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'] }).toEqual({
      code: 2,
      verdict: 'undecided',
      conclusion: 'fail',
    })
  })

  test('an organisation’s configuration is read from its own repository and ref', async () => {
    const {
      code,
      world: { github },
    } = await gate(
      { base: { ...BASE, 'org/policy.yml': 'version: 1\nwarnOnly: true\n' }, head: TAMPERED },
      { inputs: { 'config-file': 'acme/models/org/policy.yml@main' } },
    )
    expect(code).toBe(0)
    expect(github.calls).toContain('GET /repos/acme/models/contents/org/policy.yml')
  })

  test.each([
    ['acme/models/none.yml@main', 2],
    ['other/repo/policy.yml@main', 2],
    ['none.yml', 2],
  ])('config-file %s that is not there stops the run', async (file, expected) => {
    const { code } = await gate({ head: {} }, { inputs: { 'config-file': file } })
    expect(code).toBe(expected)
  })

  test('an inline configuration counts', async () => {
    const { code } = await gate({ head: TAMPERED }, { inputs: { config: 'version: 1\nwarnOnly: true' } })
    expect(code).toBe(0)
  })
})

describe('what a run leaves behind', () => {
  test('report, SARIF, summary and manifests, as files and as an artifact', async () => {
    services = await startActionsServices()
    const { outputs } = await gate({ head: TAMPERED }, { env: services.env, inputs: { 'upload-sarif': 'always' } })
    const report = JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8')) as { findings: { rule: string; problems: object[] }[] }
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(`${PROJECT}/schemas/report-v1.schema.json`, 'utf8')) as object,
    )
    expect([validate(report), validate.errors]).toEqual([true, null])
    expect(report.findings[0]).toMatchObject({
      rule: 'WS-INT-003',
      binding: true,
      location: { file: 'models/sentiment/model.safetensors', line: 1 },
    })
    const sarif = JSON.parse(readFileSync(outputs['sarif-path'] ?? '', 'utf8')) as object
    expect((world as World).github.sarifs).toEqual([{ commit: (world as World).headSha, ref: 'refs/pull/1/head', document: sarif }])
    expect(sarif).toMatchObject({
      runs: [{ results: expect.arrayContaining([expect.objectContaining({ ruleId: 'WS-INT-003', level: 'error' })]) }],
    })
    expect(readFileSync(outputs['manifest-path'] ?? '', 'utf8')).toContain(outputs['model-digest'] ?? 'none')
    const artifact = services.artifacts.get('weightseal-gate-1')
    expect(artifact?.finalized).toBe(true)
    for (const name of ['report-v1.json', 'weightseal.sarif', 'summary.md', 'manifests/models_sentiment-'])
      expect(artifact?.content.includes(name)).toBe(true)
    expect(services.unknown).toEqual([])
  })

  test('the same facts and rules give the same report, byte for byte', async () => {
    const first = await gate({ head: TAMPERED })
    const again = await (world as World).run()
    expect(readFileSync(again.outputs['report-path'] ?? '', 'utf8')).toBe(readFileSync(first.outputs['report-path'] ?? '', 'utf8'))
    expect(readFileSync(again.outputs['sarif-path'] ?? '', 'utf8')).toBe(readFileSync(first.outputs['sarif-path'] ?? '', 'utf8'))
  })

  test('one comment, brought up to date in place', async () => {
    await gate({ head: TAMPERED })
    const { github, push, run } = world as World
    const clean = Object.fromEntries(Object.entries(BASE).filter(([path]) => path.startsWith('models/')))
    push({ ...clean, 'models/sentiment/adapter.pkl': null })
    expect((await run()).code).toBe(0)
    expect(github.comments).toEqual([expect.objectContaining({ body: expect.stringContaining('Allowed') })])
    const calls = github.calls.length
    await run()
    expect(github.calls.slice(calls).filter((call) => call.startsWith('PATCH'))).toEqual([])
  })

  test('with a person’s token our comment is found again by that person’s name', async () => {
    const alice = { login: 'alice', permissions: ['contents: read', 'pull-requests: write', 'statuses: write', 'user: read'] }
    world = await openWorld({ head: TAMPERED, github: { tokens: { ghp_alice: alice } } })
    const options = { token: 'ghp_alice' }
    await world.run(options)
    world.push({ 'models/sentiment/another.pkl': PICKLE })
    await world.run(options)
    expect(world.github.comments).toEqual([expect.objectContaining({ login: 'alice', body: expect.stringContaining('another.pkl') })])
  })

  test('another person’s comment with our mark is left alone', async () => {
    world = await openWorld({ head: TAMPERED })
    world.github.comments.push({ id: 1, issue: 1, login: 'mallory', body: '<!-- weightseal:summary -->\nAll good!' })
    await world.run()
    expect(world.github.comments.map(({ login }) => login)).toEqual(['mallory', 'github-actions[bot]'])
    expect(world.github.comments[0]?.body).toContain('All good!')
  })

  test('a typical pull request takes few calls', async () => {
    const {
      world: { github },
    } = await gate({ head: { 'docs/x.md': 'x' } })
    expect(github.calls.length).toBeLessThanOrEqual(8)
  })

  test('a pull request of 120 files takes one call more', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.md`, `${index}`]))
    const {
      code,
      world: { github },
    } = await gate({ head: many })
    expect(code).toBe(0)
    expect(github.calls.filter((call) => call.endsWith('/files'))).toHaveLength(2)
  })
})

describe('annotations', () => {
  const planted = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`models/sentiment/extra-${index}.pkl`, PICKLE]))

  test('are posted in batches of 50, the most severe first', async () => {
    await gate({ head: { ...planted, 'models/sentiment/model.safetensors': safetensors(9) } })
    const { github } = world as World
    expect(github.calls.filter((call) => /check-runs/.test(call))).toHaveLength(3)
    const annotations = github.checks[0]?.annotations ?? []
    expect(annotations).toHaveLength(124)
    expect(annotations[0]).toMatchObject({ title: expect.stringContaining('WS-INT-003') })
    const levels = annotations.map(({ annotation_level }) => ['failure', 'warning', 'notice'].indexOf(String(annotation_level)))
    expect(levels).toEqual([...levels].sort())
  })

  test('are ten of each level in the log when no check run may be created', async () => {
    const { annotations, log } = await gate({ head: planted, permissions: ['contents: read', 'pull-requests: read'] })
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(log).toMatch(/^\d+ more in the summary\.$/m)
  })
})
