import { afterEach, describe, expect, test } from '@jest/globals'
import type { AnyCollector, CollectRun } from '../../src/collect-run.ts'
import { SealError } from '../../src/core/errors.ts'
import { gate } from '../../src/gate/gate.ts'
import { localGate } from '../../src/gate/prepare-local.ts'
import { collectorsFor, runCollectors } from '../../src/gate/run-collectors.ts'
import { loadPacks } from '../../src/policy/load.ts'
import { silent } from '../../src/ports/progress.ts'
import { DEFAULT_PACKS } from '../../src/settings/settings.ts'
import { type Files, Repository } from '../rig/git.ts'
import { modelFiles, modelIn } from '../rig/model.ts'

const repositories: Repository[] = []
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

/** Runs the gate on a local repository, with its own rules. */
async function gateOn(files: Files) {
  const repository = new Repository()
  repositories.push(repository)
  repository.commit('main', files)
  const none = { base: undefined, path: undefined, sarif: [], plans: [], env: {}, inputs: () => undefined }
  const { options, ports } = await localGate({
    ...none,
    cwd: repository.folder,
    progress: () => silent,
    signal: new AbortController().signal,
  })
  return { repository, options, ports, result: await gate(options, ports) }
}

const TEAM = `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: team, version: 1.0.0, title: Rules of a team }
rules:
  - id: TEAM-ML-001
    title: Model files are below 1 GB
    severity: high
    select: SELECT
    assert: { required: [size], properties: { size: { maximum: 1000000000 } } }
    message: "{{/path}} has {{/size}} bytes."
    remediation: { text: Split the file. }
    controls: {}
    tests:
      - { name: small, given: { path: a, size: 1 }, expect: pass }
      - { name: large, given: { path: a, size: 2000000000 }, expect: fail, at: [/size] }
`
const CONFIG = 'version: 1\npolicies:\n  packs: [integrity]\n  custom: [.github/weightseal/policies/team.yml]\n'
const MODEL = modelIn('models/sentiment', modelFiles())
/** Terraform with a block that is never closed. */
const BROKEN = { 'main.tf': 'resource "aws_sagemaker_notebook_instance" "n" {\n  name = "n"\n' }

describe('the collectors that run', () => {
  test('for a custom pack with one rule about model files are those that the rule needs', async () => {
    const { result } = await gateOn({
      ...MODEL,
      ...BROKEN,
      '.github/weightseal.yml': CONFIG,
      '.github/weightseal/policies/team.yml': TEAM.replace('SELECT', 'model.file'),
    })
    expect(Object.keys(result.report.sources).sort()).toEqual([
      'github.base',
      'github.changes',
      'workspace.checkout',
      'workspace.models',
      'workspace.storage',
    ])
    expect(result.report.verdict).toBe('allow')
    expect(result.report.findings.filter((finding) => 'subject' in finding && finding.subject?.at.file === 'main.tf')).toEqual([])
  })

  test('for the default packs report the broken file, and only that', async () => {
    const { result } = await gateOn({ ...MODEL, ...BROKEN })
    const unknown = result.report.findings.filter(({ outcome }) => outcome === 'unknown')
    expect(unknown).toMatchObject([{ rule: { id: 'WS-META-012' }, subject: { at: { file: 'main.tf' } } }])
    expect(result.report.verdict).toBe('undecided')
  })

  test('for a pack with an unknown kind are none: the pack fails to load', async () => {
    const files = {
      ...MODEL,
      '.github/weightseal.yml': CONFIG,
      '.github/weightseal/policies/team.yml': TEAM.replace('SELECT', 'model.filee'),
    }
    await expect(gateOn(files)).rejects.toMatchObject({ code: 'PACK_INVALID', message: expect.stringContaining('model.filee') })
  })

  test.each([
    [['integrity'], ['repository', 'policy-changes', 'models']],
    [['signing'], ['repository', 'policy-changes', 'models', 'signatures']],
    [['pipeline'], ['repository', 'policy-changes', 'models', 'workflows', 'sarif', 'declarations']],
    [['repository'], ['repository', 'policy-changes', 'models', 'repository-settings']],
    [['secrets'], ['repository', 'policy-changes', 'models', 'workflows', 'repository-settings', 'declarations', 'deployments']],
    [['approvals'], ['repository', 'policy-changes', 'models', 'approvals']],
    [['serving'], ['repository', 'policy-changes', 'models', 'declarations', 'deployments']],
    [['data'], ['repository', 'policy-changes', 'models', 'declarations']],
    [['aws'], ['repository', 'policy-changes', 'models', 'declarations', 'deployments']],
  ])('for the packs %j at baseline are %j', async (packs, expected) => {
    const loaded = await loadPacks({ packs, params: {}, customPacks: [] }, async () => [])
    expect(collectorsFor(loaded).map(({ id }) => id)).toEqual(expected)
  })

  test('for the default packs at the strictest profile are all but the approvals', async () => {
    const loaded = await loadPacks({ packs: DEFAULT_PACKS, params: {}, customPacks: [], profile: 'regulated' }, async () => [])
    expect(collectorsFor(loaded).map(({ id }) => id)).toEqual([
      ...['repository', 'policy-changes', 'models', 'signatures', 'scan', 'workflows', 'sarif', 'repository-settings'],
      ...['declarations', 'deployments'],
    ])
  })

  test('leave out those of rules that are turned off', async () => {
    const rules = (await loadPacks({ packs: ['signing'], params: {}, customPacks: [] }, async () => [])).flatMap((pack) => pack.rules)
    const off = rules.map((rule) => ({ ...rule, enforcement: 'off' as const }))
    const [pack] = await loadPacks({ packs: [], params: {}, customPacks: [] }, async () => [])
    expect(pack && collectorsFor([{ ...pack, rules: off }]).map(({ id }) => id)).toEqual(['repository', 'models'])
  })
})

describe('a collector that fails', () => {
  const collector = (id: string, run: () => Promise<never> | Promise<{ sources: object; subjects: [] }>): AnyCollector => ({
    id,
    kinds: {},
    sources: [`toy.${id}`],
    load: async () => run as never,
  })
  const run = {
    options: { target: { trigger: 'push' }, policyFiles: [] },
    ports: { now: '2026-11-30' },
    results: {},
  } as unknown as CollectRun
  const good = collector('good', async () => ({ sources: { 'toy.good': { status: 'ok' } }, subjects: [] }))

  test('by an internal error makes its sources unknown, and the others report', async () => {
    const bad = collector('bad', async () => Promise.reject(new TypeError('x is undefined')))
    const { facts } = await runCollectors([bad, good], run)
    expect(facts.sources).toEqual({
      'toy.bad': { status: 'error', detail: 'internal error: x is undefined. This is a defect in Weightseal.' },
      'toy.good': { status: 'ok' },
    })
    expect(facts.subjects.find(({ id }) => id === 'toy.bad')).toMatchObject({ kind: 'source', data: { status: 'error' } })
  })

  test('without a source of its own is a source by its name', async () => {
    const bad: AnyCollector = { ...collector('bad', async () => Promise.reject(new Error('x'))), sources: [] }
    expect((await runCollectors([bad], run)).facts.sources).toMatchObject({ 'collector.bad': { status: 'error' } })
  })

  test.each(['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'] as const)('by %s ends the run', async (code) => {
    const bad = collector('bad', async () => Promise.reject(new SealError(code, 'x')))
    await expect(runCollectors([bad, good], run)).rejects.toMatchObject({ code })
  })
})

describe('one file that fails', () => {
  /** The local repository's files, of which reading one throws an error that no code foresees. */
  async function withFailure(files: Files, failing: string) {
    const { options, ports } = await gateOn(files)
    const broken = async () => {
      const real = await ports.files()
      const read = async (path: string, maxBytes: number) => {
        if (path === failing) throw new TypeError('unexpected')
        return real.read(path, maxBytes)
      }
      return { ...real, read }
    }
    const { report } = await gate(options, { ...ports, files: broken })
    return report.findings.flatMap((finding) => {
      if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') return []
      return [`${finding.rule.id}${finding.outcome === 'unknown' ? '?' : ''} ${finding.subject?.at.file}`]
    })
  }

  const injection = (name: string) => `name: ${name}
on: issues
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.issue.title }}
`
  const bucket =
    'resource "aws_sagemaker_endpoint_configuration" "e" {\n  production_variants {\n    model_name = "m"\n    variant_name = "v"\n  }\n}\n'
  const service = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { token: hunter2hunter2hunter2 }\n'

  test.each([
    ['a workflow', '.github/workflows/a.yml', '.github/workflows/b.yml', injection('x'), 'WS-CI-004'],
    ['Terraform', 'infra/a.tf', 'other/b.tf', bucket, 'WS-AWS'],
    ['a Kubernetes manifest', 'deploy/a.yml', 'deploy/b.yml', service, 'WS-SE'],
  ])('%s is undecided with its path, and the other file has its findings', async (_, failing, other, text, rule) => {
    const files = { ...MODEL, [failing]: text, [other]: text }
    const before = (await gateOn(files)).result.report.findings.flatMap((finding) =>
      finding.outcome === 'fail' && finding.subject.at.file === other ? [`${finding.rule.id} ${other}`] : [],
    )
    expect(before.some((finding) => finding.startsWith(rule))).toBe(true)
    const after = await withFailure(files, failing)
    expect(after).toContain(`WS-META-012? ${failing}`)
    expect(after.filter((finding) => finding.endsWith(` ${other}`))).toEqual(before)
  })

  test('a model is undecided with its path, and the other model is evaluated', async () => {
    const files = { ...modelIn('models/a', modelFiles()), ...modelIn('models/b', modelFiles()) }
    const { options, ports } = await gateOn(files)
    const workTree: typeof ports.workTree = {
      ...ports.workTree,
      measureModel: (folder, ...rest) =>
        folder === 'models/a' ? Promise.reject(new TypeError('unexpected')) : ports.workTree.measureModel(folder, ...rest),
    }
    const { report } = await gate(options, { ...ports, workTree })
    expect(report.models.map(({ data }) => data.path)).toEqual(['models/b'])
    expect(report.findings.filter(({ outcome }) => outcome === 'unknown')).toMatchObject([
      { rule: { id: 'WS-META-012' }, subject: { at: { file: 'models/a' } } },
    ])
    expect(report.verdict).toBe('undecided')
  })
})
