import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openWorld, type World } from '../rig/gate.ts'
import { type Files, Repository } from '../rig/git.ts'
import { execute, PROJECT } from '../rig/runner.ts'

const EXAMPLE = join(PROJECT, 'examples/model-service')
const CONFIG = '.github/weightseal.yml'

/** The training code is in another repository, so that its commit is not in this history. */
const POLICIES = `version: 1
policies:
  profile: strict
  rules:
    WS-VE-010: { enforcement: off, reason: the training code is in another repository }
`

/** The unchanged example, in the profile strict. */
function example(): Files {
  const files: Files = Object.fromEntries(
    readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(EXAMPLE.length + 1), readFileSync(path)]),
  )
  return { ...files, [CONFIG]: readFileSync(join(EXAMPLE, CONFIG), 'utf8').replace('version: 1\n', POLICIES) }
}

interface Fault {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly expected: string
}

/** Ten faults over configuration, API, Kubernetes and Terraform; each with the rule that must say it and its line. */
const PLANTED: readonly Fault[] = [
  { file: CONFIG, from: 'requiredRoles: [model.predict, model.explain]', to: 'requiredRoles: ["*"]', expected: `WS-EP-002 ${CONFIG}:21` },
  {
    file: CONFIG,
    from: 'columns: [review, rating, email]',
    to: 'columns: [review, rating, email, diagnosis]',
    expected: `WS-DA-006 ${CONFIG}:11`,
  },
  { file: CONFIG, from: '        drift: { max: 0.1 }\n', to: '', expected: `WS-MO-001 ${CONFIG}:63` },
  { file: 'api/openapi.yml', from: '        - oauth: [model.explain]', to: '        - {}', expected: 'WS-EP-010 api/openapi.yml:32' },
  { file: 'api/openapi.yml', from: '  - url: https://models', to: '  - url: http://models', expected: 'WS-EP-012 api/openapi.yml:6' },
  { file: 'deploy/serving.yml', from: '    mode: STRICT', to: '    mode: PERMISSIVE', expected: 'WS-EP-019 deploy/serving.yml:20' },
  {
    file: 'deploy/serving.yml',
    from: '    - hosts: [models.acme.example]',
    to: '    - hosts: [other.acme.example]',
    expected: 'WS-EP-016 deploy/serving.yml:49',
  },
  {
    file: 'deploy/serving.yml',
    from: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret',
    to: 'apiVersion: v1\nkind: Secret\ndata: { password: aHVudGVyMg== }',
    expected: 'WS-SE-005 deploy/serving.yml:58',
  },
  {
    file: 'infra/main.tf',
    from: 'direct_internet_access = "Disabled"',
    to: 'direct_internet_access = "Enabled"',
    expected: 'WS-AWS-002 infra/main.tf:61',
  },
  { file: 'infra/main.tf', from: 'Action = ["s3:GetObject"]', to: 'Action = ["*"]', expected: 'WS-AWS-005 infra/main.tf:19' },
]

function planted(files: Files): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const { file, from, to } of PLANTED) {
    const text = changed[file] ?? String(files[file])
    expect(text).toContain(from)
    changed[file] = text.replace(from, () => to)
  }
  return changed
}

let world: World | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

/** What the check run says, without the finding that the configuration changes. */
function annotated({ github }: World): readonly string[] {
  const all = github.checks.at(-1)?.annotations ?? []
  return all
    .map(({ title, path, start_line }) => `${String(title).split(' ')[0]} ${path}:${start_line}`)
    .filter((line) => !line.startsWith('WS-META-003'))
    .sort()
}

describe('a model and the service around it', () => {
  test('ten faults are found on their lines, and nothing else; once fixed, there are no findings', async () => {
    const good = example()
    const head = planted(good)
    world = await openWorld({ base: good, head })
    expect((await world.run({ inputs: { 'upload-artifact': 'false' } })).outputs['verdict']).toBe('block')
    expect(annotated(world)).toEqual(PLANTED.map(({ expected }) => expected).sort())
    world.push(Object.fromEntries(Object.keys(head).map((file) => [file, good[file] ?? null])))
    expect((await world.run({ inputs: { 'upload-artifact': 'false' } })).outputs['verdict']).toBe('allow')
    expect(annotated(world)).toEqual([])
  })

  test('assess tells the same, by itself and in its public format', async () => {
    const repository = new Repository()
    const first = repository.commit('main', { 'train.py': 'x\n' }, 'train')
    const good = example()
    const lineage = (text: string) => text.replace(/commit: [0-9a-f]{40}/, `commit: ${first}`).replace(POLICIES, 'version: 1\n')
    const faulty = planted(good)
    repository.commit('main', { ...good, ...faulty, [CONFIG]: lineage(String(faulty[CONFIG])) }, 'all')
    const run = (...args: readonly string[]) =>
      execute(join(PROJECT, 'dist/index.js'), { args: ['assess', ...args], cwd: repository.workTree('main'), env: {} })
    const { code, stdout } = await run('--json', '--framework', 'assessment', '--framework', 'checklists')
    expect(code).toBe(0)
    const assessment = JSON.parse(stdout)
    const schema = JSON.parse(readFileSync(join(PROJECT, 'schemas/assessment-v1.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect([validate(assessment), validate.errors]).toEqual([true, null])
    const states = assessment.frameworks[0].scopes.flatMap(({ groups }: { groups: { controls: { id: string; state: string }[] }[] }) =>
      groups.flatMap(({ controls }) => controls.map(({ id, state }) => `${id} ${state}`)),
    )
    expect(states).toEqual([
      'authentication available',
      'authorization missing',
      'rate-limiting available',
      'api-security missing',
      'version-control available',
      'lineage available',
      'registry available',
      'artifacts available',
      'encryption available',
      'pii-protection missing',
      'retention available',
      'access-logging available',
      'artifact-signing missing',
      'infrastructure missing',
      'performance missing',
      'drift missing',
      'anomalies available',
      'security-alerts available',
      'ci-cd available',
      'deployment-approval missing',
    ])
    const text = (await run()).stdout
    expect(text).toContain('evidence missing   Callers are authorized by roles')
    expect(text).toContain(`${CONFIG}:17  WS-EP-002 high`)
    expect(text).not.toMatch(/\bcompliant\b/)
    expect((await run('--framework', 'gdrp')).stderr).toContain('did you mean "gdpr"')
    repository.remove()
  })

  test('as a step it writes the scorecard into the summary, and gives no verdict', async () => {
    const good = example()
    world = await openWorld({ base: good, head: { ...planted(good), 'models/sentiment/<img src=x>.txt': 'x' } })
    const { code, summary, outputs } = await world.run({ inputs: { command: 'assess', frameworks: 'assessment\neu-ai-act' } })
    expect({ code, verdict: outputs['verdict'] ?? '' }).toEqual({ code: 0, verdict: '' })
    expect(JSON.parse(readFileSync(outputs['assessment-path'] ?? '', 'utf8')).frameworks.map(({ id }: { id: string }) => id)).toEqual([
      'assessment',
      'eu-ai-act',
    ])
    expect(summary).toContain('| Model security: access control | Callers are authorized by roles | ❌ evidence missing |')
    expect(summary).toContain('Applies since 2 February 2025')
    expect(summary).not.toMatch(/compliant|<img/)
    expect(world.github.checks).toEqual([])
  })

  test('as a step with a framework that there is not it says which there are', async () => {
    world = await openWorld({ base: example(), head: { 'x.txt': 'x' } })
    const { code, summary } = await world.run({ inputs: { command: 'assess', frameworks: 'gdrp' } })
    expect(code).toBe(2)
    expect(summary).toContain('did you mean')
  })
})
