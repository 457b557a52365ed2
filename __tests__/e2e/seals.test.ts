import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verifyModel } from '../../src/commands/verify/verify-model.ts'
import { NO_DEMANDS } from '../../src/domains/signing/demands.ts'
import { TRUSTED_TRIGGERS } from '../../src/domains/signing/identity.ts'
import type { Statement } from '../../src/domains/signing/types.ts'
import { silent } from '../../src/ports/progress.ts'
import { trustPlan } from '../../src/settings/trust-plan.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { weightsealCommand } from '../rig/runner.ts'
import {
  approvals,
  bare,
  COMMIT,
  omsStatement,
  provenance,
  REPOSITORY,
  type SealedWorld,
  scan,
  sealedWorld,
  signAs,
  summary,
  writeSeal,
} from '../rig/seals.ts'
import { type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

runsFromSource()

let sigstore: LocalSigstore
let world: SealedWorld
const OTHER = 'd'.repeat(40)

beforeAll(async () => {
  sigstore = await startSigstore()
  world = sealedWorld({ 'config.json': '{}', 'model.safetensors': 'x' })
})
afterAll(() => sigstore.close())

/** A part of a seal: a statement, or one that another run signed. */
type Part = Statement | { readonly statement: Statement; readonly claims: object }

async function seal(parts: readonly Part[], signature: Part = omsStatement(world), at: SealedWorld = world): Promise<string> {
  const signed = async (part: Part) => ('statement' in part ? signAs(sigstore, part.statement, part.claims) : signAs(sigstore, part))
  const first = await signed(signature)
  const statements = []
  for (const part of parts) statements.push(await signed(part))
  return writeSeal(at, sigstore, first, statements)
}

async function verify(file: string, flags: readonly string[] = [], at: SealedWorld = world) {
  const args = ['verify', at.model, '--seal', file, '--trusted-root', sigstore.trustedRootFile, '--offline']
  const expected = flags.includes('--policy') ? [] : ['--from-repo', 'acme/models']
  const { code, output } = await weightsealCommand([...args, ...expected, ...flags], {
    cwd: at.folder,
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { code, output }
}

const all = () => [...provenance(world), approvals(world), summary(world), scan(world)]
const REQUIRE_ALL = ['--require', 'provenance,approvals,vsa,scan']

describe('the statements of a seal', () => {
  test('that all speak for the model verify, and say so', async () => {
    const file = await seal(all())
    const { code, output } = await verify(file, REQUIRE_ALL)
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('approvals: approved at the tier confidential, v1.0.0 at commit aaaaaaaaaaaa'),
    ])
    const { output: json } = await verify(file, ['--json'])
    expect(JSON.parse(json)).toMatchObject({
      verified: true,
      evaluated: [{ kind: 'provenance' }, { kind: 'approvals' }, { kind: 'vsa' }, { kind: 'scan' }],
    })
  })

  const refused: readonly (readonly [string, () => readonly Part[], string])[] = [
    ['approvals that say no', () => [bare(world), approvals(world, { decision: 'not approved' })], 'the release was not approved'],
    [
      'approvals with a commit that was not approved',
      () => [bare(world), approvals(world, { commits: [{ commit: OTHER, pullRequest: null, approved: false }] })],
      'dddddddddddd, which was not approved',
    ],
    [
      'approvals with too few approvers',
      () => [
        bare(world),
        approvals(world, {
          deployment: { environments: ['p'], required: 2, approvers: [{ id: 1, login: 'a' }], run: { id: '1', attempt: 1 } },
        }),
      ],
      '1 of 2 required people',
    ],
    ['approvals of another commit', () => [bare(world), approvals(world, {}, OTHER)], `and the seal about ${COMMIT}`],
    [
      'approvals of another repository',
      () => [bare(world), approvals(world, {}, COMMIT, 'https://github.com/acme/other')],
      'and the seal about https://github.com/acme/models',
    ],
    [
      'approvals that follow no schema',
      () => [bare(world), approvals(world, { decision: undefined, gibberish: true })],
      'does not follow schemas/approvals-statement-v1',
    ],
    [
      'approvals of one person who is listed twice',
      () => [
        bare(world),
        approvals(world, {
          deployment: {
            environments: ['p'],
            required: 2,
            approvers: [
              { id: 1, login: 'a' },
              { id: 1, login: 'a' },
            ],
            run: { id: '42', attempt: 1 },
          },
        }),
      ],
      '1 of 2 required people',
    ],
    [
      'approvals of another run',
      () => [
        bare(world),
        approvals(world, { deployment: { environments: [], required: 0, approvers: [], run: { id: '41', attempt: 1 } } }),
      ],
      'about the run 41',
    ],
    [
      'approvals of a model with the same files',
      () => [
        bare(world),
        { ...approvals(world), subject: approvals(world).subject.filter(({ name }) => name !== 'weightseal.manifest.json') },
      ],
      'do not include the manifest',
    ],
    [
      'a summary whose level is that it failed',
      () => [bare(world), summary(world, { verifiedLevels: ['FAILED'] })],
      'it lists no verified level',
    ],
    ['a summary that failed', () => [bare(world), summary(world, { verificationResult: 'FAILED' })], 'the verification failed'],
    [
      'a summary with another result',
      () => [bare(world), summary(world, { verificationResult: 'PASSED_MAYBE' })],
      'expected "PASSED" or "FAILED"',
    ],
    [
      'a summary of another repository',
      () => [bare(world), summary(world, { resourceUri: 'git+https://github.com/acme/other' })],
      'the seal about https://github.com/acme/models',
    ],
    ['a summary without levels', () => [bare(world), summary(world, { verifiedLevels: [] })], 'it lists no verified level'],
    ['a summary without a verifier', () => [bare(world), summary(world, { verifier: {} })], 'who verified'],
    ['a summary of another commit', () => [bare(world), summary(world, {}, OTHER)], `the seal about ${COMMIT}`],
  ]
  test.each(refused)('%s: not verified, unless it is accepted', async (_, parts, words) => {
    const file = await seal(parts())
    const { code, output } = await verify(file)
    expect([code, output]).toEqual([1, expect.stringContaining(words)])
    expect((await verify(file, ['--accept', 'approvals,vsa'])).code).toBe(0)
  })

  test.each<readonly [string, () => readonly Part[]]>([
    ['provenance', () => [bare(world), approvals(world), summary(world), scan(world)]],
    ['approvals', () => [...provenance(world), summary(world), scan(world)]],
    ['vsa', () => [...provenance(world), approvals(world), scan(world)]],
    ['scan', () => [...provenance(world), approvals(world), summary(world)]],
  ])('without %s verifies, and not when it is required', async (kind, parts) => {
    const file = await seal(parts())
    expect((await verify(file)).code).toBe(0)
    const { code, output } = await verify(file, REQUIRE_ALL)
    expect([code, output]).toEqual([1, expect.stringContaining(`The seal contains no ${kind} statement`)])
  })

  test('a scan that is not clean or not complete does not satisfy --require scan', async () => {
    for (const part of [scan(world, 'high'), scan(world, 'clean', 'inconclusive')]) {
      const file = await seal([bare(world), part])
      expect((await verify(file)).code).toBe(0)
      expect((await verify(file, ['--require', 'scan'])).code).toBe(1)
      expect((await verify(file, ['--require', 'scan', '--accept', 'scan'])).code).toBe(0)
    }
  })

  test('about a scan that lists worse files than its verdict are refused', async () => {
    const clean = scan(world)
    const notable = [{ path: 'config.json', verdict: 'critical', coverage: 'complete' }]
    const { code, output } = await verify(
      await seal([bare(world), { ...clean, predicate: { ...(clean.predicate as object), notable } as never }]),
    )
    expect([code, output]).toEqual([1, expect.stringContaining('it lists "config.json" as critical')])
  })

  test('about provenance whose keys only look like those of its certificate are refused', async () => {
    const [statement] = provenance(world)
    const other = JSON.parse(JSON.stringify(statement?.predicate).replaceAll(COMMIT, OTHER)) as object
    const flat = { 'buildDefinition/resolvedDependencies/0/digest/gitCommit': COMMIT }
    const { code } = await verify(await seal([{ ...(statement as Statement), predicate: { ...other, ...flat } as never }]))
    expect(code).toBe(1)
  })

  test('of an unknown type are listed as unknown', async () => {
    const unknown = { ...bare(world), predicateType: 'https://example.com/x/v1' }
    const { code, output } = await verify(await seal([bare(world), unknown]))
    expect([code, output]).toEqual([0, expect.stringContaining('unknown type https://example.com/x/v1: not evaluated')])
  })

  test('a bare manifest statement with another version is refused', async () => {
    const other = { ...bare(world), predicate: { name: 'toy', version: '2.0.0' } }
    expect((await verify(await seal([other]))).code).toBe(1)
  })
})

describe('the parts of a seal come from one run', () => {
  const second = { sha: OTHER, run_id: '43', ref: 'refs/heads/dev' }

  test.each<readonly [string, () => readonly Part[], (() => Part) | undefined]>([
    ['a summary of another run', () => [...provenance(world), { statement: summary(world), claims: { run_id: '41' } }], undefined],
    [
      'approvals of another attempt',
      () => [...provenance(world), { statement: approvals(world), claims: { run_attempt: '2' } }],
      undefined,
    ],
    ['a signature of another run and commit', () => provenance(world), () => ({ statement: omsStatement(world), claims: second })],
    [
      'provenance of two runs',
      () => [...provenance(world), ...provenance(world, second).map((statement) => ({ statement, claims: second }))],
      undefined,
    ],
  ])('%s is refused', async (_, parts, signature) => {
    const { code, output } = await verify(await seal(parts(), signature?.()))
    expect([code, output]).toEqual([1, expect.stringContaining('the seal mixes parts of several releases')])
  })
})

describe('what a verifier demands', () => {
  test('of name, version and time', async () => {
    const file = await seal(all())
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
    const met = [
      ['--name', 'toy', '--model-version', '1.0.0', '--min-version', '0.9.9'],
      ['--min-version', '1.0.0', '--signed-after', day(-2), '--max-age', '1', '--min-tier', 'internal'],
    ]
    for (const flags of met) expect(await verify(file, flags)).toMatchObject({ code: 0 })
    const unmet: readonly (readonly [readonly string[], string])[] = [
      [['--name', 'other'], 'The model is "toy"; expected "other"'],
      [['--model-version', '1.0.1'], 'expected "1.0.1"'],
      [['--min-version', '1.0.1'], 'expected at least 1.0.1'],
      [['--signed-after', day(2)], 'expected a time after'],
      [['--environment', 'production'], 'ran in no environment'],
      [['--min-tier', 'restricted'], 'those of the tier confidential'],
    ]
    for (const [flags, words] of unmet)
      expect(await verify(file, flags)).toEqual({ code: 1, output: expect.stringContaining(words) as never })
    expect(
      await verify(
        file,
        unmet.flatMap(([flags]) => flags),
      ),
    ).toMatchObject({ code: 1 })
    for (const flags of [
      ['--require', 'sbom'],
      ['--min-tier', 'secret'],
      ['--max-age', 'old'],
      ['--signed-after', 'soon'],
      ['--min-version', 'new'],
    ])
      expect(await verify(file, flags)).toMatchObject({ code: 2 })
  })

  test('in a policy file, which flags cannot weaken', async () => {
    const file = await seal([...provenance(world), approvals(world, { decision: 'not approved' })])
    const policy = (text: string) => writeFileSync(join(world.folder, 'policy.yml'), text)
    policy('version: 1\nfromRepo: acme/models\nname: toy\nrequire: [provenance]\naccept: [approvals]\n')
    expect(await verify(file, ['--policy', 'policy.yml'])).toMatchObject({ code: 0 })
    expect(await verify(file, ['--policy', 'policy.yml', '--name', 'other'])).toEqual({
      code: 2,
      output: expect.stringContaining('policy.yml:3:1: name is "toy", and --name is "other"') as never,
    })
    policy('version: 1\nfromRepo: acme/models\nrequire: [provenance]\n')
    expect(await verify(file, ['--policy', 'policy.yml'])).toMatchObject({ code: 1 })
    expect(await verify(file, ['--policy', 'policy.yml', '--accept', 'approvals'])).toMatchObject({ code: 2 })
    expect(await verify(file, ['--policy', 'policy.yml', '--require', 'vsa'])).toEqual({
      code: 1,
      output: expect.stringContaining('no vsa statement') as never,
    })
    for (const [flag, value] of [
      ['--trigger', 'issue_comment'],
      ['--certificate-oidc-issuer', 'https://x'],
      ['--ref', 'refs/heads/x'],
      ['--only', 'config.json'],
    ] as const)
      expect(await verify(file, ['--policy', 'policy.yml', flag, value])).toEqual({
        code: 2,
        output: expect.stringContaining('could weaken policy.yml') as never,
      })
    expect(await verify(file, ['--policy', 'policy.yml', '--ignore-unsigned-files'])).toMatchObject({ code: 2 })
    policy('version: 1\nfromRepo: acme/models\naccept: [approvals]\nonly: [config.json]\nignoreUnsignedFiles: true\n')
    expect(await verify(file, ['--policy', 'policy.yml', '--max-age', '1'])).toEqual({
      code: 0,
      output: expect.stringContaining('1 file') as never,
    })
    policy('version: 1\nfromRepo: acme/models\nrequires: [provenance]\n')
    expect(await verify(file, ['--policy', 'policy.yml'])).toEqual({
      code: 2,
      output: expect.stringContaining('did you mean "require"') as never,
    })
    expect(await verify(file, ['--policy', 'none.yml'])).toMatchObject({ code: 2 })
  })

  test('of a signature without a seal cannot be met', async () => {
    const { folder, model } = world
    writeFileSync(join(folder, 'model.sig'), JSON.stringify(await signAs(sigstore, omsStatement(world))))
    const args = ['verify', model, '--trusted-root', sigstore.trustedRootFile, '--from-repo', 'acme/models', '--signature', 'model.sig']
    const run = async (...flags: readonly string[]) => (await weightsealCommand([...args, ...flags], { cwd: folder, env: {} })).code
    expect([await run('--max-age', '1'), await run('--name', 'toy'), await run('--require', 'provenance')]).toEqual([0, 1, 1])
  })
})

/** GitHub's list of events that start workflows, 2026-11. `dynamic` is that of GitHub's own workflows. */
const EVENTS =
  `branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment dynamic fork gollum
  image_version issue_comment issues label merge_group milestone page_build public pull_request pull_request_comment pull_request_review
  pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status watch workflow_call
  workflow_dispatch workflow_run`.split(/\s+/)

describe('--from-repo', () => {
  test.each(EVENTS)('and a run on %s', async (event) => {
    const file = await seal([{ statement: bare(world), claims: { event_name: event } }], {
      statement: omsStatement(world),
      claims: { event_name: event },
    })
    expect((await verify(file)).code).toBe(TRUSTED_TRIGGERS.includes(event) ? 0 : 1)
    expect((await verify(file, ['--trigger', event])).code).toBe(0)
  })

  test('every event that is trusted exists, and people without write access cause none of them', () => {
    expect(TRUSTED_TRIGGERS.filter((event) => !EVENTS.includes(event))).toEqual([])
    const open = EVENTS.filter((event) => /^(pull_request|issue|discussion|fork|watch|gollum|check_|status|workflow_run)/.test(event))
    expect(TRUSTED_TRIGGERS.filter((event) => open.includes(event))).toEqual([])
  })
})

test('the provenance of a model with many files covers each of them, in several statements', async () => {
  const many = sealedWorld(Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`f${index}.bin`, String(index)])))
  const statements = provenance(many)
  expect(statements.map(({ subject }) => subject.length)).toEqual([1024, 80])
  expect(new Set(statements.flatMap(({ subject }) => subject.map(({ name }) => name))).size).toBe(1102)
  const file = await seal(statements, omsStatement(many), many)
  expect(await verify(file, ['--require', 'provenance'], many)).toMatchObject({ code: 0 })
  const part = await seal(statements.slice(0, 1), omsStatement(many), many)
  expect(await verify(part, ['--require', 'provenance'], many)).toEqual({
    code: 1,
    output: expect.stringContaining('The provenance does not cover 78 files') as never,
  })
  expect(REPOSITORY).toContain('acme/models')
})

describe('attacks that a seal withstands', () => {
  const other = () => sealedWorld({ 'config.json': '{"other": true}', 'model.safetensors': 'y' }, { name: 'toy', version: '2.0.0' })

  test.each<readonly [string, () => Promise<string>]>([
    ['the manifest of another version', async () => seal(provenance(world), omsStatement(world), other())],
    ['provenance of another version', async () => seal(provenance(other()))],
    ['the signature of another model', async () => seal(provenance(world), omsStatement(other()))],
    ['a statement of a fork', async () => seal([{ statement: bare(world), claims: { repository: 'mallory/models', repository_id: '9' } }])],
    [
      'the model as the second subject',
      async () =>
        seal(
          provenance(world).map((statement) => ({
            ...statement,
            subject: [...statement.subject.slice(1), ...statement.subject.slice(0, 1)],
          })),
        ),
    ],
    ['provenance whose commit is not that of its certificate', async () => seal(provenance(world, { sha: OTHER }))],
    ['provenance whose run is not that of its certificate', async () => seal(provenance(world, { run_id: '41' }))],
    [
      '65 statements',
      async () => {
        const file = await seal([bare(world)])
        const json = JSON.parse(readFileSync(file, 'utf8')) as { statements: unknown[] }
        writeFileSync(file, JSON.stringify({ ...json, statements: Array.from({ length: 65 }, () => json.statements[0]) }))
        return file
      },
    ],
    [
      '40 MB of something else',
      async () => {
        const file = join(world.folder, 'junk.seal.json')
        writeFileSync(file, Buffer.alloc(40_000_000, 'x'))
        return file
      },
    ],
  ])('%s', async (_, make) => {
    expect((await verify(await make())).code).toBe(1)
  })

  const runOf = (repository: string) => {
    const workflow = `${repository}/.github/workflows/release.yml@refs/heads/main`
    return { repository, san: `https://github.com/${workflow}`, workflow_ref: workflow, job_workflow_ref: workflow }
  }
  test.each([
    ['acme-/models', 1],
    ['acme/models.', 1],
    ['acme/modelsx', 1],
    ['xacme/models', 1],
    ['\u0430cme/models', 1],
    ['acme/mode\u017f', 1],
    ['mallory/models', 1],
    ['ACME/Models', 0],
  ])('a run of %j, for --from-repo acme/models: exit code %i', async (repository, code) => {
    const claims = runOf(repository)
    const file = await seal([{ statement: bare(world), claims }], { statement: omsStatement(world), claims })
    expect((await verify(file)).code).toBe(code)
  })

  test.each<readonly [string, object, readonly string[], number]>([
    ['our reusable workflow, called by others', { repository: 'mallory/models', repository_id: '9' }, [], 1],
    [
      'a reusable workflow of others',
      {
        job_workflow_ref: 'mallory/x/.github/workflows/a.yml@refs/heads/main',
        san: 'https://github.com/mallory/x/.github/workflows/a.yml@refs/heads/main',
      },
      [],
      1,
    ],
    ['a repository that was registered again', {}, ['--repository-id', '9'], 1],
    ['a branch that is called like the tag', { ref: 'refs/heads/v1.0.0' }, ['--ref', 'refs/tags/v1.0.0'], 1],
    ['a runner of one\u2019s own', { runner_environment: 'self-hosted' }, ['--runner', 'github-hosted'], 1],
    ['the beginning of the workflow', {}, ['--workflow-ref', 'acme/models/.github/workflows/release.yml'], 1],
    ['the beginning of the commit', {}, ['--commit', COMMIT.slice(0, 7)], 1],
    ['a dispatched run on a branch', { event_name: 'workflow_dispatch', ref: 'refs/heads/dev' }, [], 0],
    ['a scheduled run', { event_name: 'schedule' }, [], 0],
    ['a runner of one\u2019s own, without a demand', { runner_environment: 'self-hosted' }, [], 0],
  ])('%s', async (_, claims, flags, code) => {
    const file = await seal([{ statement: bare(world), claims }], { statement: omsStatement(world), claims })
    expect((await verify(file, flags)).code).toBe(code)
  })

  test.each([
    ['now', 0, 'verified'],
    ['five minutes behind', -5 / 1440, 'verified'],
    ['five minutes ahead', 5 / 1440, 'verified'],
    ['two days behind', -2, 'TRUST_ROOT_STALE'],
    ['a year behind', -365, 'TRUST_ROOT_STALE'],
    ['a year and a day ahead', 366, 'TRUST_ROOT_STALE'],
  ])('a verifier whose clock is %s', async (_, days, expected) => {
    const file = await seal(provenance(world))
    const flags: Readonly<Record<string, string>> = {
      'from-repo': 'acme/models',
      'trusted-root': sigstore.trustedRootFile,
      'trusted-root-date': new Date().toISOString().slice(0, 10),
    }
    const request = {
      model: world.model,
      signature: { kind: 'seal' as const, file },
      plan: trustPlan((name) => flags[name]),
      ...{ demands: NO_DEMANDS, only: [], ignoreUnsigned: false, ignorePaths: [], requireContent: false },
    }
    const now = new Date(Date.now() + days * 86_400_000)
    const context = { cwd: world.folder, now, cachePath: undefined, progress: () => silent, signal: new AbortController().signal }
    const outcome = await verifyModel(request, context).then(
      () => 'verified',
      (error: { readonly code?: string }) => error.code,
    )
    expect(outcome).toBe(expected)
  })

  test('a log entry of another statement is refused', async () => {
    const file = await seal(provenance(world))
    const json = JSON.parse(readFileSync(file, 'utf8')) as { signature: Bundle; statements: Bundle[] }
    const [statement] = json.statements
    if (statement !== undefined) statement.verificationMaterial.tlogEntries = json.signature.verificationMaterial.tlogEntries
    writeFileSync(file, JSON.stringify(json))
    expect((await verify(file)).code).toBe(1)
  })
})

interface Bundle {
  readonly verificationMaterial: { tlogEntries: unknown[] }
}
