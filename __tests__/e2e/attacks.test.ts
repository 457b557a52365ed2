import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { BASE, openWorld, pullPayload, type Scenario, type World } from '../rig/gate.ts'
import { type Files, git, Repository } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { manifestOf, modelFiles, modelIn, PICKLE, safetensors } from '../rig/model.ts'
import type { StepResult } from '../rig/runner.ts'

/** Ways past the gate that were found, each with the test that keeps it closed. */

let world: World | undefined

afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  expect(unknown).toEqual([])
})

const S = 'models/sentiment'
const MODEL = Object.fromEntries(Object.entries(BASE).filter(([path]) => path.startsWith('models/')))

async function gate(scenario: Scenario): Promise<StepResult> {
  world = await openWorld(scenario)
  return world.run()
}

const rules = () =>
  (world?.github.checks ?? []).flatMap(({ annotations }) =>
    annotations.map(({ title, path }) => `${String(title).split(' ')[0]} ${String(path)}`),
  )

describe('a pickle in an unexpected place', () => {
  runsFromSource()

  test.each<[string, Files]>([
    ['in .github of a model', { [`${S}/.github/evil.pkl`]: PICKLE }],
    ['in a folder named .gitignore', { [`${S}/.gitignore/evil.pkl`]: PICKLE }],
    ['in a folder named model.sig', { [`${S}/model.sig/pytorch_model.bin`]: PICKLE }],
    ['as model.sig', { [`${S}/model.sig`]: PICKLE }],
    ['in .github of a model that is the repository', { 'model.safetensors': safetensors(1), '.github/evil.pkl': PICKLE }],
  ])('%s', async (_name, head) => {
    expect((await gate({ head })).code).toBe(1)
    expect(rules().join()).toMatch(/WS-INT-011|WS-INT-016/)
  })

  test('behind the first bytes of a format that is taken for data, declared in the manifest', async () => {
    const evil = Buffer.from(`GGUF\x00\x00\x00\x00\x000cbuiltins\nprint\n(tR.${' '.repeat(40)}`)
    expect((await gate({ head: modelIn(S, { ...modelFiles(), 'model.pkl': evil }, { version: '1.1.0' }) })).code).toBe(1)
    expect(rules()).toContain(`WS-INT-011 ${S}/model.pkl`)
  })
})

describe('what the merge brings, and GitHub’s list does not name', () => {
  test('a change of a file that the base renamed meanwhile', async () => {
    const old = modelIn('models/old', { ...modelFiles(), 'w.pkl': PICKLE })
    const repository = new Repository()
    repository.commit('main', old, 'base')
    const evil = Buffer.concat([PICKLE, Buffer.from('evil')])
    repository.commit('feature', modelIn('models/old', { ...modelFiles(), 'w.pkl': evil }, { version: '2.0.0' }), 'evil')
    const moved = Object.fromEntries(
      Object.entries(old).flatMap(
        ([path, content]) =>
          [
            [path, null],
            [path.replace('old', 'new'), content],
          ] as const,
      ),
    )
    repository.commit('main', moved, 'rename')
    world = await openWorld({ head: {} })
    await world.close()
    const { startGitHub } = await import('../rig/github.ts')
    const { FULL, pullRun } = await import('../rig/gate.ts')
    const { runStep } = await import('../rig/runner.ts')
    const github = await startGitHub({ repository, tokens: { ghs_app: { login: 'github-actions[bot]', permissions: FULL } } })
    const pull = github.openPull({ title: 't', author: 'm', baseRef: 'main', headRef: 'feature' })
    const { code } = await runStep(pullRun(repository, github, pull)).finally(() => github.close())
    expect(github.checks[0]?.annotations.map(({ title, path }) => `${String(title).split(' ')[0]} ${String(path)}`)).toContain(
      'WS-INT-011 models/new/w.pkl',
    )
    expect(code).toBe(1)
  })

  test('a push forth and back while the files are listed', async () => {
    world = await openWorld({ head: { [`${S}/evil.pkl`]: PICKLE, 'a.txt': 'a' } })
    const { github, repository, headSha } = world
    const workspace = repository.checkout(headSha)
    github.before = (call) => {
      if (!call.endsWith('/files')) return
      git(repository.folder, 'update-ref', 'refs/heads/feature', repository.commit('other', { [`${S}/evil.pkl`]: null, 'b.txt': 'b' }))
    }
    const { code } = await world.run({ workspace, payload: pullPayload(world.pull, headSha) })
    expect([1, 3]).toContain(code)
  })
})

describe('content that is not in the repository', () => {
  runsFromSource()

  test('a submodule inside a model', async () => {
    world = await openWorld({ head: {} })
    const folder = world.repository.workTree('feature')
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${S}/sub`)
    git(folder, 'commit', '--quiet', '--message', 'submodule')
    expect((await world.run()).code).toBe(1)
    expect(rules()).toContain(`WS-INT-004 ${S}/sub`)
  })

  test('a filter in .gitattributes that gives the work tree other bytes than the commit', async () => {
    const crlf = { ...modelFiles(), 'vocab.txt': 'a\r\nb\r\n' }
    const base = modelIn(S, crlf)
    world = await openWorld({ base, head: { '.gitattributes': '* -text\n' } })
    world.push({ [`${S}/vocab.txt`]: 'a\nb\n', '.gitattributes': 'vocab.txt text eol=crlf\n' })
    const { code } = await world.run()
    expect(code).toBe(1)
    expect(rules()).toContain(`WS-INT-016 ${S}/vocab.txt`)
  })

  test.each([
    ['to other bytes of the same length', (text: string) => text.replace('Dense', 'dense')],
    ['to another length', () => 'other'],
  ])('a step that changed a file before, %s', async (_name, change) => {
    world = await openWorld({ head: {} })
    const workspace = world.repository.checkout(world.headSha)
    writeFileSync(join(workspace, S, 'config.json'), change(modelFiles()['config.json'] as string))
    expect((await world.run({ workspace })).code).toBe(1)
    expect(rules()).toContain(`WS-INT-016 ${S}/config.json`)
  })
})

describe('a gate of the attacker', () => {
  runsFromSource()

  test('a base that the pull request no longer has', async () => {
    world = await openWorld({ head: { [`${S}/evil.pkl`]: PICKLE } })
    world.repository.commit('lax', { '.github/weightseal.yml': 'version: 1\ndiscover: false\n' }, 'lax')
    const payload = pullPayload({ ...world.pull, baseRef: 'lax' }, world.repository.resolve('feature'))
    const { code, outputs } = await world.run({ payload })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'undecided' })
    expect(world.github.statuses.filter(({ state }) => state === 'success')).toEqual([])
  })

  test('a push to a branch cannot overwrite the verdict on its pull request', async () => {
    world = await openWorld({ head: { [`${S}/evil.pkl`]: PICKLE, '.github/weightseal.yml': 'version: 1\ndiscover: false\n' } })
    await world.run()
    const head = world.repository.resolve('feature')
    await world.run({
      event: 'push',
      payload: { before: world.repository.resolve('main') },
      sha: head,
      ref: 'refs/heads/feature',
      workspace: world.repository.checkout(head),
    })
    expect(world.github.statuses.map(({ context, state }) => `${context} ${state}`)).toEqual([
      'weightseal failure',
      'weightseal/push success',
    ])
    expect(world.github.checks.map(({ name }) => name)).toEqual(['weightseal findings', 'weightseal/push findings'])
  })
})

describe('a manifest that lies', () => {
  runsFromSource()

  test('on the base: both the damage and the change of content are reported', async () => {
    const base = { ...BASE, [`${S}/weightseal.manifest.json`]: 'damaged' }
    await gate({ base, head: modelIn(S, modelFiles(5)) })
    expect(rules()).toEqual(
      expect.arrayContaining([`WS-INT-018 ${S}/weightseal.manifest.json`, `WS-INT-020 ${S}/weightseal.manifest.json`]),
    )
  })

  test('about dependencies', async () => {
    const manifest = JSON.parse(manifestOf(modelFiles())) as { dependencies: { hashes: string[] }[] }
    const forged = manifestOf(modelFiles()).replace(manifest.dependencies[0]?.hashes[0] ?? '', `sha256:${'0'.repeat(64)}`)
    expect((await gate({ head: { [`${S}/weightseal.manifest.json`]: forged } })).code).toBe(1)
    expect(rules()).toContain(`WS-INT-021 ${S}/weightseal.manifest.json`)
  })

  test('about sha512', async () => {
    const text = manifestOf(modelFiles()).replace(/("sha256":"[0-9a-f]{64}"),"size"/g, `$1,"sha512":"${'0'.repeat(128)}","size"`)
    expect((await gate({ head: { [`${S}/weightseal.manifest.json`]: text } })).code).toBe(1)
    expect(rules().filter((rule) => /^WS-INT-0(03|23|24)/.test(rule))).toHaveLength(5)
  })

  test('with a duplicate key', async () => {
    const text = manifestOf(modelFiles()).replace('"files":', '"files":[],"files":')
    expect((await gate({ head: { [`${S}/weightseal.manifest.json`]: text } })).code).toBe(1)
    expect(rules()).toContain(`WS-INT-001 ${S}/weightseal.manifest.json`)
  })
})

describe('what would stop the gate before it speaks', () => {
  const planted = { [`${S}/evil.pkl`]: PICKLE }

  test('links that no system call takes', async () => {
    world = await openWorld({ head: planted })
    const folder = join(world.repository.workTree('feature'), S)
    symlinkSync('a'.repeat(300), join(folder, 'long'))
    symlinkSync('loop', join(folder, 'loop'))
    symlinkSync('loop/x', join(folder, 'through'))
    world.push({})
    expect((await world.run()).code).toBe(1)
    expect(rules()).toEqual(
      expect.arrayContaining([`WS-INT-004 ${S}/evil.pkl`, `WS-INT-016 ${S}/long`, `WS-INT-016 ${S}/loop`, `WS-INT-016 ${S}/through`]),
    )
  })

  test('a lock file that takes a regular expression for a ride', async () => {
    const { code } = await gate({ head: { ...planted, [`${S}/requirements.txt`]: `b --hash=sha256:0\nb${' '.repeat(500_000)}c\n` } })
    expect(code).toBe(1)
  })

  test('a name that is not UTF-8 hides nothing, and has its own reason', async () => {
    world = await openWorld({ head: planted })
    const name = Buffer.concat([Buffer.from(`${world.repository.workTree('feature')}/n`), Buffer.from([0xff])])
    writeFileSync(name, PICKLE)
    world.push({})
    const { code, summary } = await world.run()
    expect(code).toBe(1)
    expect(rules()).toContain(`WS-INT-004 ${S}/evil.pkl`)
    expect(summary).toContain('not UTF-8')
  })

  test('a proposed pack whose own tests fail is reported before it is merged', async () => {
    const pack = `apiVersion: weightseal/v1\nkind: PolicyPack\nmetadata: { id: team, version: 1.0.0, title: T }\nrules:\n  - { id: ACME-ML-001, title: A rule with a hole, severity: low, select: model, assert: { properties: { card: { const: true } } }, message: m, remediation: { text: r }, controls: {}, tests: [{ name: a, given: { card: true }, expect: pass }, { name: b, given: { card: false }, expect: fail }] }\n`
    const base = {
      ...MODEL,
      '.github/weightseal.yml': 'version: 1\npolicies: { custom: [packs/team.yml] }\n',
      'packs/team.yml': pack.replace('assert: {', 'assert: { required: [card],'),
    }
    expect((await gate({ base, head: { 'packs/team.yml': pack } })).code).toBe(1)
    expect(rules()).toContain('WS-META-006 packs/team.yml')
  })
})
