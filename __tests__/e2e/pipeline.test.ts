import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { BASE, FULL, openWorld, type World } from '../rig/gate.ts'
import { type Files, Repository } from '../rig/git.ts'
import { type FakeGitHub, startGitHub } from '../rig/github.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { execute, PROJECT, runStep, type StepResult, weightsealCommand } from '../rig/runner.ts'
import { goodSettings, POSTURE_PERMISSIONS, type RepositorySettings } from '../rig/settings.ts'

const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'
const CONFIG = 'version: 1\npolicies:\n  profile: strict\n  packs: [integrity, pipeline, secrets, repository]\n'

/** A model repository as people have them, in which every rule of the profile is met. */
const GOOD: Files = {
  ...modelIn('models/sentiment', modelFiles()),
  '.github/weightseal.yml': CONFIG,
  '.github/CODEOWNERS': '* @acme/ml\n',
  '.github/dependabot.yml':
    'version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n    schedule: { interval: weekly }\n    cooldown: { default-days: 7 }\n',
  'requirements.txt': 'numpy==2.1.0\n',
  '.github/workflows/gate.yml': `name: gate
on:
  pull_request:
  schedule:
    - cron: "0 4 * * *"
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: weightseal/weightseal@v0.1.0
`,
  '.github/workflows/test.yml': `name: test
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    container:
      image: python:3.12@sha256:${'b'.repeat(64)}
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: actions/dependency-review-action@2031cfc080254a8a887f58cffee85186f0e49e48 # v4.9.0
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          make test
          echo "tested $TITLE"
`,
  '.github/workflows/release.yml': `name: release
on:
  release:
    types: [published]
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: production
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@b47578312673ae6fa5b5096b330d9fbac3d116df # v4.2.1
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy
      - if: github.event.release.prerelease == false
        run: make publish
`,
}

/** Twelve faults, each with the rule that must say it and the place where. */
interface Fault {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly expected: string
}

const PLANTED: readonly Fault[] = [
  {
    file: '.github/workflows/test.yml',
    from: `      - uses: ${CHECKOUT}\n`,
    to: '      - uses: actions/checkout@v4\n',
    expected: 'WS-CI-001 .github/workflows/test.yml:12',
  },
  {
    file: '.github/workflows/test.yml',
    from: '"tested $TITLE"',
    to: '"tested ${{ github.event.pull_request.title }}"',
    expected: 'WS-CI-004 .github/workflows/test.yml:20',
  },
  {
    file: '.github/workflows/test.yml',
    from: `python:3.12@sha256:${'b'.repeat(64)}`,
    to: 'python:latest',
    expected: 'WS-CI-017 .github/workflows/test.yml:10',
  },
  {
    file: '.github/workflows/release.yml',
    from: '          role-to-assume: arn:aws:iam::123456789012:role/deploy\n',
    to: '          aws-access-key-id: ${{ secrets.KEY }}\n',
    expected: 'WS-SE-003 .github/workflows/release.yml:17',
  },
  {
    file: '.github/workflows/release.yml',
    from: 'if: github.event.release.prerelease == false',
    to: 'if: ${{ github.event.release.prerelease }} == false',
    expected: 'WS-CI-021 .github/workflows/release.yml:20',
  },
  {
    file: '.github/workflows/gate.yml',
    from: '    permissions:\n      contents: read\n      checks: write\n',
    to: '    permissions: write-all\n',
    expected: 'WS-CI-002 .github/workflows/gate.yml:10',
  },
  { file: '.github/dependabot.yml', from: '    cooldown: { default-days: 7 }\n', to: '', expected: 'WS-CI-013 .github/dependabot.yml:3' },
  {
    file: '.github/CODEOWNERS',
    from: '* @acme/ml\n',
    to: '* @acme/ml\n/.github/workflows/release.yml\n',
    expected: 'WS-CI-015 .github/workflows/release.yml:1',
  },
]

/** Four faults in settings; they point at a file that is there. */
function spoil(settings: RepositorySettings): void {
  Object.assign(settings, {
    admins: ['a', 'b', 'c', 'd', 'e', 'f'],
    hooks: [{ id: 1, active: true, config: { url: 'http://h.example.org/x', insecure_ssl: '0', secret: '********' } }],
    secrets: [{ name: 'DEPLOY_KEY', created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' }],
    codeAlerts: [{ number: 1, rule: { security_severity_level: 'critical' } }],
  })
}
const SETTING_FAULTS = ['WS-CI-009', 'WS-RE-009', 'WS-RE-010', 'WS-SE-002'].map((rule) => `${rule} .github/weightseal.yml:1`)

interface Here {
  readonly repository: Repository
  readonly github: FakeGitHub
  readonly run: () => Promise<StepResult>
}
let open: { close: () => Promise<void> } | undefined
afterEach(async () => {
  await open?.close()
  open = undefined
})

async function scheduled(files: Files, change: (settings: RepositorySettings) => void = () => {}): Promise<Here> {
  const repository = new Repository()
  const sha = repository.commit('main', files, 'all')
  const settings = goodSettings()
  change(settings)
  const permissions = [...FULL, 'actions: read', 'vulnerability-alerts: read', 'security-events: read']
  const tokens = {
    ghs_app: { login: 'github-actions[bot]', permissions },
    ghs_posture: { login: 'posture[bot]', permissions: POSTURE_PERMISSIONS },
  }
  const github = await startGitHub({ repository, tokens, settings })
  open = {
    close: async () => {
      await github.close()
      repository.remove()
    },
  }
  const run = () =>
    runStep({
      workspace: repository.checkout(sha),
      event: 'schedule',
      payload: {
        schedule: '0 4 * * *',
        repository: { full_name: 'acme/models', private: false, visibility: 'public', default_branch: 'main' },
      },
      sha,
      ref: 'refs/heads/main',
      apiUrl: github.url,
      inputs: { 'posture-token': 'ghs_posture', 'upload-artifact': 'false' },
    })
  return { repository, github, run }
}

const annotated = ({ github }: Pick<Here, 'github'>) =>
  (github.checks[0]?.annotations ?? []).map(({ title, path, start_line }) => `${String(title).split(' ')[0]} ${path}:${start_line}`).sort()

describe('a repository as a whole', () => {
  test('that is in order has nothing to say', async () => {
    const here = await scheduled(GOOD)
    const { code, outputs, log } = await here.run()
    expect([log.match(/WS-[A-Z]+-\d+/g), code, outputs['verdict'], annotated(here)]).toEqual([null, 0, 'allow', []])
    expect(here.github.unknown).toEqual([])
  })

  test('with twelve faults has exactly these, each on its line', async () => {
    const files: Record<string, unknown> = { ...GOOD }
    for (const { file, from, to } of PLANTED) {
      expect(String(files[file])).toContain(from)
      files[file] = String(files[file]).replace(from, () => to)
    }
    const here = await scheduled(files as Files, spoil)
    const { code, outputs, summary } = await here.run()
    const expected = [...PLANTED.map((fault) => fault.expected), ...SETTING_FAULTS].sort()
    expect(expected).toHaveLength(12)
    expect(annotated(here)).toEqual(expected)
    expect([code, outputs['verdict'], outputs['findings-count']]).toEqual([1, 'block', '12'])
    expect(summary).toContain('What would unblock this')
  })
})

describe('what a pull request adds has no effect on its own evaluation', () => {
  runsFromSource()

  let world: World | undefined
  afterEach(async () => {
    await world?.close()
    world = undefined
  })
  const workflow = (comment = '') =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/x@v1${comment}\n`
  const PATH = '.github/workflows/x.yml'
  const found = () => (world?.github.checks[0]?.annotations ?? []).map(({ title }) => String(title).split(' ')[0]).sort()
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const waiver = `version: 1\nwaivers:\n  - rule: WS-CI-001\n    subject: "*"\n    reason: the vendor ships tags only, for now\n    owner: "@acme/ml"\n    ticket: https://example.org/1\n    created: ${day(-1)}\n    expires: ${day(60)}\n`
  const comment = ` # weightseal: ignore[WS-CI-001] the vendor ships tags only — until ${day(60)}`

  test('a waiver in the head accepts nothing, and is reported', async () => {
    world = await openWorld({ head: { [PATH]: workflow(), '.github/weightseal/waivers.yml': waiver } })
    expect((await world.run()).code).toBe(1)
    expect(found()).toEqual(['WS-CI-001', 'WS-META-003'])
  })

  test('the same on the base branch does', async () => {
    world = await openWorld({ base: { ...BASE, '.github/weightseal/waivers.yml': waiver }, head: { [PATH]: workflow() } })
    const { code, summary } = await world.run()
    expect([code, found()]).toEqual([0, []])
    expect(summary).toContain('Accepted findings (1 high)')
  })

  test('a comment in the head accepts nothing', async () => {
    world = await openWorld({ head: { [PATH]: workflow(comment) } })
    expect((await world.run()).code).toBe(1)
    expect(found()).toEqual(['WS-CI-001', 'WS-META-011'])
  })

  test('the same comment on the base branch does, also when its line moves', async () => {
    world = await openWorld({ base: { ...BASE, [PATH]: workflow(comment) }, head: { [PATH]: `# moved\n${workflow(comment)}` } })
    expect([(await world.run()).code, found()]).toEqual([0, []])
  })

  test('a longer time in the head does not', async () => {
    const longer = comment.replace(day(60), day(80))
    world = await openWorld({ base: { ...BASE, [PATH]: workflow(comment) }, head: { [PATH]: workflow(longer) } })
    expect((await world.run()).code).toBe(1)
  })

  test('another violation on the line of that comment is not accepted', async () => {
    const other = workflow(comment).replace('acme/x@v1', 'acme/evil@v1')
    world = await openWorld({ base: { ...BASE, [PATH]: workflow(comment) }, head: { [PATH]: other } })
    expect((await world.run()).code).toBe(1)
    expect(found()).toContain('WS-CI-001')
  })

  test('nor is the same violation on a line that says something else now', async () => {
    const step = (run: string) =>
      workflow().replace(
        '      - uses: acme/x@v1',
        `      - run: ${run}${comment.replace('WS-CI-001', 'WS-CI-004').replace(day(60), day(20))}`,
      )
    world = await openWorld({
      base: { ...BASE, [PATH]: step('true ${{ github.head_ref }}') },
      head: { [PATH]: step('sh -c ${{ github.head_ref }}') },
    })
    expect((await world.run()).code).toBe(1)
    expect(found()).toContain('WS-CI-004')
  })

  test('nor is a second one under a second comment', async () => {
    const twice = `${workflow(comment)}      - uses: acme/x@v1${comment}\n`
    world = await openWorld({ base: { ...BASE, [PATH]: workflow(comment) }, head: { [PATH]: twice } })
    expect((await world.run()).code).toBe(1)
  })

  test('a baseline in the head accepts nothing; an unreadable one is reported before it is merged', async () => {
    world = await openWorld({ head: { [PATH]: workflow(), '.github/weightseal/baseline.json': '{"schema":"weightseal/baseline@1"}' } })
    expect((await world.run()).code).toBe(1)
    expect(found()).toEqual(['WS-CI-001', 'WS-META-003', 'WS-META-006'])
  })

  test('a configuration in the head that turns the rule off does not', async () => {
    const off = 'version: 1\npolicies: { rules: { WS-CI-001: { enforcement: off, reason: not today please } } }\n'
    world = await openWorld({ head: { [PATH]: workflow(), '.github/weightseal.yml': off } })
    expect((await world.run()).code).toBe(1)
    expect(found()).toContain('WS-CI-001')
  })
})

describe('a pack of another repository', () => {
  const PACK = `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: acme, version: 1.0.0, title: Rules of acme }
rules:
  - id: ACME-CI-001
    title: Jobs have names that are not x
    severity: high
    select: workflow.job
    needs: [workspace.workflows]
    assert: { required: [job], properties: { job: { not: { const: x } } } }
    at: /job
    message: "{{/path}}: the job is called {{/job}}."
    remediation: { text: Call it something else. }
    controls: {}
    tests:
      - { name: a name, given: { job: build }, expect: pass }
      - { name: no name, given: { job: x }, expect: fail, at: [/job] }
`
  let world: World | undefined
  afterEach(async () => {
    await world?.close()
    world = undefined
  })

  test('is locked by the command line and evaluated, and no longer evaluated when the lock has other bytes', async () => {
    const repository = new Repository()
    const commit = repository.commit('policies', { 'ml.yml': PACK }, 'pack')
    const tokens = { ghs_app: { login: 'x', permissions: ['contents: read'] } }
    const github = await startGitHub({ repository, tokens })
    open = {
      close: async () => {
        await github.close()
        repository.remove()
      },
    }
    const source = `github:acme/models//ml.yml?ref=${commit}`
    const config = `version: 1\npolicies: { packs: [pipeline], custom: ["${source}"] }\n`
    const workflow = 'on: push\npermissions: {}\njobs:\n  x: { runs-on: y, steps: [{ run: make }] }\n'
    const sha = repository.commit('main', { '.github/weightseal.yml': config, '.github/workflows/x.yml': workflow }, 'main')
    const cwd = repository.checkout(sha)
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      GITHUB_TOKEN: 'ghs_app',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_API_URL: github.url,
      WEIGHTSEAL_API_RETRY_MS: '1',
    }
    const weightseal = (...args: readonly string[]) => execute(join(PROJECT, 'dist/index.js'), { args, env, cwd })

    const before = await weightseal('gate')
    expect([before.code, before.stdout]).toEqual([1, expect.stringContaining('WS-META-005')])
    const lock = await weightseal('policies', 'lock')
    expect([lock.code, lock.stdout]).toEqual([0, expect.stringContaining('Rules of acme, 1 rule')])
    const after = await weightseal('gate')
    expect([after.code, after.stdout.match(/(?:ACME|WS)-[A-Z]+-\d+/g)]).toEqual([1, ['ACME-CI-001']])
    const file = join(cwd, '.github/weightseal/policies.lock')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`))
    const other = await weightseal('gate')
    expect([other.code, other.stdout.match(/(?:ACME|WS)-[A-Z]+-\d+/g)]).toEqual([1, ['WS-META-005']])
    const offline = await execute(join(PROJECT, 'dist/index.js'), { args: ['gate'], env: { PATH: env.PATH, HOME: cwd }, cwd })
    expect([offline.code, offline.stdout]).toEqual([3, expect.stringContaining('Set github-token')])
  })
})

describe('the command line', () => {
  test('writes a pack to start from, whose tests pass; a baseline after which nothing old blocks; and explains', async () => {
    const repository = new Repository()
    open = { close: async () => repository.remove() }
    const workflow = 'on: push\npermissions: {}\njobs:\n  x: { runs-on: y, steps: [{ uses: acme/x@v1 }] }\n'
    const cwd = repository.checkout(repository.commit('main', { '.github/workflows/x.yml': workflow }, 'main'))
    const env = { PATH: process.env['PATH'] ?? '', HOME: cwd }
    const weightseal = (...args: readonly string[]) => execute(join(PROJECT, 'dist/index.js'), { args, env, cwd })
    const kinds = (await weightseal('policies', 'kinds')).stdout.match(/^\S+(?= {2}\S)/gm) ?? []
    expect(kinds.length).toBeGreaterThan(40)
    for (const [index, kind] of kinds.entries()) {
      const args = ['policies', 'new', `p${index}`, '--select', kind, '--out', `p${index}.yml`]
      expect((await weightsealCommand(args, { env, cwd, inProcess: index > 0 })).code).toBe(0)
      if (index % 10 === 0)
        expect([kind, (await weightseal('policies', 'test', `p${index}.yml`)).stdout]).toEqual([kind, expect.stringMatching(/^ok/)])
    }
    expect((await weightseal('policies', 'new', 'p0', '--out', 'p0.yml')).code).toBe(2)
    expect((await weightseal('gate', '--out', 'out')).code).toBe(1)
    const explained = await weightseal('explain', 'WS-CI-001', '--report', 'out/report-v1.json')
    expect([explained.code, explained.stdout]).toEqual([0, expect.stringContaining('assert     /pinned must be true; actual false')])
    const made = await weightseal('policies', 'baseline', '--report', 'out')
    expect([made.code, made.stdout]).toEqual([0, expect.stringContaining('1 finding, 1 new, 0 removed')])
    const again = await weightseal('gate', '--out', 'out')
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('1 accepted: WS-CI-001')])
    expect((await weightseal('explain', 'WS-CI-001', '--report', 'out/report-v1.json')).stdout).toContain('accepted (baseline)')
    writeFileSync(join(cwd, '.github/workflows/y.yml'), workflow)
    expect((await weightseal('gate')).code).toBe(1)
    // Own rules are explained as well, and the summary says what is changed.
    const config =
      'version: 1\npolicies: { packs: [pipeline], custom: [p1.yml], rules: { WS-CI-001: { severity: low, reason: they are all our own } } }\n'
    writeFileSync(join(cwd, '.github/weightseal.yml'), config)
    const id = /id: (\S+-RULE-001)/.exec(readFileSync(join(cwd, 'p1.yml'), 'utf8'))?.[1] ?? ''
    expect((await weightseal('explain', id)).stdout).toContain(`${id} medium, pack p1`)
    expect((await weightseal('gate', '--out', 'out')).stdout).toContain('WS-CI-001 low (pack: high)')
    const summary = readFileSync(join(cwd, 'out/summary.md'), 'utf8')
    expect(summary).toContain('Rules changed by configuration (1)')
    expect(summary).toContain('they are all our own')
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(join(PROJECT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
    )
    expect([validate(JSON.parse(readFileSync(join(cwd, 'out/report-v1.json'), 'utf8'))), validate.errors]).toEqual([true, null])
    const list = await weightseal('policies', 'list', '--profile', 'strict')
    expect(list.stdout).toMatch(/\+ WS-CI-007/)
    expect((await weightseal('policies', 'list', '--profile', 'baseline')).stdout).not.toContain('WS-CI-007')
  })
})
