import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verifyModel } from '../../src/commands/verify/verify-model.ts'
import { NO_DEMANDS } from '../../src/domains/signing/demands.ts'
import { TRUSTED_TRIGGERS } from '../../src/domains/signing/identity.ts'
import { trustRootDigest } from '../../src/domains/signing/trust-root.ts'
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
import { CLAIMS, type LocalSigstore, startSigstore } from '../rig/sigstore.ts'

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
  const unless = (names: readonly string[], preset: readonly string[]) => (names.some((name) => flags.includes(name)) ? [] : preset)
  const root = unless(['--trusted-root', '--trusted-root-digest'], ['--trusted-root', sigstore.trustedRootFile])
  const expected = unless(['--policy', '--from-repo'], ['--from-repo', 'acme/models'])
  const { code, output } = await weightsealCommand(['verify', at.model, '--seal', file, '--offline', ...root, ...expected, ...flags], {
    cwd: at.folder,
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { code, output }
}

function withDependency(statement: Statement): Statement {
  const copy = structuredClone(statement)
  const { buildDefinition } = copy.predicate as unknown as { buildDefinition: { resolvedDependencies: object[] } }
  buildDefinition.resolvedDependencies.push({ uri: 'https://example.com/data', digest: { sha256: 'e'.repeat(64) } })
  return copy
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

  test.each<readonly [string, () => readonly Part[]]>([
    [
      'a third subject',
      () => [{ ...bare(world), subject: [...bare(world).subject, { name: 'other', digest: { sha256: 'e'.repeat(64) } }] }],
    ],
    ['a further dependency', () => provenance(world).map(withDependency)],
  ])('with %s verify', async (_, parts) => {
    expect(await verify(await seal(parts()))).toEqual({ code: 0, output: expect.stringContaining('Verified') as never })
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
      'the signature of a release, for a run on a branch',
      () => provenance(world, second).map((statement) => ({ statement, claims: second })),
      () => ({ statement: omsStatement(world), claims: { ref: 'refs/tags/v1.0.0' } }),
    ],
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

  test.each([
    ['production', 0, 'Verified'],
    ['Production', 0, 'Verified'],
    ['staging', 1, 'ran in the environment "production"; expected "staging"'],
  ])('of the environment %s, of a job in production', async (environment, code, words) => {
    const claims = { environment: 'production' }
    const file = await seal([{ statement: bare(world), claims }], { statement: omsStatement(world), claims })
    expect(await verify(file, ['--environment', environment])).toEqual({ code, output: expect.stringContaining(words) as never })
  })

  test('of a name tells apart the models of one release', async () => {
    const model = sealedWorld({ 'config.json': '{"another": true}' }, { name: 'another', version: '1.0.0' })
    const file = await seal(provenance(model), omsStatement(model), model)
    const identity = ['--repository-id', '1001', '--ref', CLAIMS.ref, '--commit', COMMIT, '--workflow-ref', CLAIMS.workflow_ref]
    expect((await verify(file, identity, model)).code).toBe(0)
    const { code, output } = await verify(file, [...identity, '--name', 'toy'], model)
    expect([code, output]).toEqual([1, expect.stringContaining('The model is "another"; expected "toy"')])
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
  const junk = (bytes: Buffer) => {
    writeFileSync(join(world.folder, 'junk.seal.json'), bytes)
    return join(world.folder, 'junk.seal.json')
  }
  const repeat = (count: number) => (json: SealFile) => {
    json.statements = Array.from({ length: count }, () => json.statements[0] as Bundle)
  }
  const aboutOtherDigest = (statement: Statement): Statement => ({
    ...statement,
    subject: statement.subject.map((each, index) => (index === 0 ? { ...each, digest: { sha256: 'e'.repeat(64) } } : each)),
  })
  const other = () => sealedWorld({ 'config.json': '{"other": true}', 'model.safetensors': 'y' }, { name: 'toy', version: '2.0.0' })

  test.each<readonly [string, () => Promise<string>, string]>([
    ['the manifest of another version', async () => seal(provenance(world), omsStatement(world), other()), 'list different files'],
    ['provenance of another version', async () => seal(provenance(other())), 'the first subject is not the model with digest'],
    ['provenance of another digest', async () => seal(provenance(world).map(aboutOtherDigest)), 'the first subject is not the model'],
    ['the signature of another model', async () => seal(provenance(world), omsStatement(other())), 'list different files'],
    [
      'a statement of a fork',
      async () => seal([{ statement: bare(world), claims: { repository: 'mallory/models', repository_id: '9' } }]),
      'repository: expected acme/models, found mallory/models',
    ],
    [
      'the model as the second subject',
      async () =>
        seal(
          provenance(world).map((statement) => ({
            ...statement,
            subject: [...statement.subject.slice(1), ...statement.subject.slice(0, 1)],
          })),
        ),
      'the first subject is not the model',
    ],
    [
      'provenance whose commit is not that of its certificate',
      async () => seal(provenance(world, { sha: OTHER })),
      '/gitCommit: the provenance states',
    ],
    [
      'provenance whose run is not that of its certificate',
      async () => seal(provenance(world, { run_id: '41' })),
      '/invocationId: the provenance states',
    ],
    ['one statement 64 times', async () => edited(await seal([bare(world)]), repeat(64)), 'statement 2 repeats statement 1'],
    ['one statement signed twice', async () => seal([...provenance(world), ...provenance(world)]), 'statement 2 repeats statement 1'],
    ['65 statements', async () => edited(await seal([bare(world)]), repeat(65)), '/statements'],
    ['40 MB of something else', async () => junk(Buffer.alloc(40_000_000, 'x')), 'expected a Weightseal seal in JSON'],
    ['200 MiB of blanks', async () => junk(Buffer.alloc(200 * 1024 * 1024, ' ')), 'the limit is'],
  ])('%s', async (_, make, words) => {
    expect(await verify(await make())).toEqual({ code: 1, output: expect.stringContaining(words) as never })
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
    ['acme/\u212Ait', 1, 'acme/kit'],
  ])('a run of %j: exit code %i', async (repository, code, from = 'acme/models') => {
    const claims = runOf(repository)
    const file = await seal([{ statement: bare(world), claims }], { statement: omsStatement(world), claims })
    expect(await verify(file, ['--from-repo', from])).toEqual({
      code,
      output: expect.stringContaining(code === 0 ? 'Verified' : `repository: expected ${from}`) as never,
    })
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
    ['a repository that was registered again, when no id is demanded', { repository_id: '9' }, [], 0],
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

  describe('the periods of the keys in a trust root', () => {
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
    let file: string
    let signed: string

    beforeAll(async () => {
      file = await seal(provenance(world))
      signed = new Date().toISOString()
    })
    const withRoot = (change: (root: Root) => unknown) => {
      const root = structuredClone(sigstore.trustedRoot) as Root
      change(root)
      writeFileSync(join(world.folder, 'root.json'), JSON.stringify(root))
      return verify(file, ['--trusted-root', 'root.json'])
    }
    const keys: readonly (readonly [string, (root: Root) => { validFor: object } | undefined, string])[] = [
      ['certificate authority', (root) => root.certificateAuthorities[0], 'the signing certificate is not trusted'],
      ['log', (root) => root.tlogs[0]?.publicKey, 'the inclusion promise of the transparency log is invalid'],
      ['certificate log', (root) => root.ctlogs[0]?.publicKey, 'the signing certificate is not trusted (SCT verification failed)'],
    ]

    test.each(keys)('a %s whose period ended before, or begins later', async (_, keyOf, words) => {
      for (const validFor of [{ start: day(-3), end: day(-2) }, { start: day(1) }])
        expect(await withRoot((root) => Object.assign(keyOf(root) ?? {}, { validFor }))).toEqual({
          code: 1,
          output: expect.stringContaining(words) as never,
        })
    })

    test.each(keys)('a %s whose period ended after signing still counts', async (_, keyOf) => {
      const { code } = await withRoot((root) => Object.assign(keyOf(root) ?? {}, { validFor: { start: day(-3), end: signed } }))
      expect(code).toBe(0)
    })

    test.each<readonly [string, (root: Root) => unknown, number, string]>([
      ['log', (root) => Object.assign(root, { tlogs: [] }), 1, 'inclusion promise'],
      ['certificate log', (root) => Object.assign(root, { ctlogs: [] }), 1, 'SCT verification failed'],
      ['certificate authority', (root) => Object.assign(root, { certificateAuthorities: [] }), 3, 'it lists no certificate authority'],
    ])('a %s that was removed', async (_, change, code, words) => {
      expect(await withRoot(change)).toEqual({ code, output: expect.stringContaining(words) as never })
    })
  })

  describe('another Sigstore instance', () => {
    let foreign: LocalSigstore
    beforeAll(async () => {
      foreign = await startSigstore()
    })
    afterAll(() => foreign.close())

    /** A seal whose signature, statement and trust root come from these instances. */
    const mixed = async (signature: LocalSigstore, statement: LocalSigstore, root: LocalSigstore) =>
      writeSeal(world, root, await signAs(signature, omsStatement(world)), [await signAs(statement, bare(world))])
    const digestOf = ({ trustedRoot }: LocalSigstore) => ['--trusted-root-digest', trustRootDigest(trustedRoot as never)]

    test.each<readonly [string, () => Promise<string>, () => readonly string[], number, string]>([
      ['signed the model', () => mixed(foreign, sigstore, sigstore), () => [], 1, 'seal.json: the signing certificate is not trusted'],
      [
        'signed a statement',
        () => mixed(sigstore, foreign, sigstore),
        () => [],
        1,
        '(statement 1): the signing certificate is not trusted',
      ],
      ['made it all', () => mixed(foreign, foreign, foreign), () => digestOf(sigstore), 3, 'The trust root in the seal has the digest'],
      [
        'gave the trust root',
        () => mixed(sigstore, sigstore, foreign),
        () => digestOf(foreign),
        1,
        'the signing certificate is not trusted',
      ],
      ['made it all, and is trusted', () => mixed(foreign, foreign, foreign), () => digestOf(foreign), 0, 'Verified'],
    ])('%s', async (_, make, flags, code, words) => {
      expect(await verify(await make(), flags())).toEqual({ code, output: expect.stringContaining(words) as never })
    })

    test('cannot call itself what it is not', async () => {
      const file = edited(await mixed(foreign, foreign, foreign), ({ trustedRoot }) => {
        trustedRoot.name = 'the public-good instance'
      })
      const { code, output } = await verify(file, digestOf(foreign))
      expect([code, output]).toEqual([0, expect.stringContaining('in the seal, with the digest')])
      expect(output).not.toContain('public-good')
    })
  })

  test('--trust-root-max-age is the age of the signature when the root is that of the seal', async () => {
    const file = await seal(provenance(world))
    const digest = ['--trusted-root-digest', trustRootDigest(sigstore.trustedRoot as never), '--trust-root-max-age']
    expect((await verify(file, [...digest, '1'])).code).toBe(0)
    expect(await verify(file, [...digest, '0'])).toEqual({ code: 3, output: expect.stringContaining('days old, more than 0') as never })
  })

  const entryOf = ({ verificationMaterial: { tlogEntries } }: Bundle) => tlogEntries[0] as LogEntry
  const stampsOf = ({ verificationMaterial: { timestampVerificationData } }: Bundle) => timestampVerificationData?.rfc3161Timestamps ?? []

  test.each<readonly [string, 1 | 2, (own: Bundle, foreign: Bundle) => unknown, RegExp]>([
    [
      'a log entry of another statement',
      1,
      (own, foreign) => own.verificationMaterial.tlogEntries.splice(0, 1, entryOf(foreign)),
      /entry is for another signature/,
    ],
    [
      'a second log entry',
      1,
      (own, foreign) => own.verificationMaterial.tlogEntries.push(entryOf(foreign)),
      /duplicate timestamp|entry is for another signature/,
    ],
    ['a log entry twice', 1, (own) => own.verificationMaterial.tlogEntries.push(entryOf(own)), /duplicate/],
    ['a log entry without a proof', 1, (own) => delete entryOf(own).inclusionProof, /malformed keyless bundle/],
    [
      'a promise of another entry',
      1,
      (own, foreign) => Object.assign(entryOf(own), { inclusionPromise: entryOf(foreign).inclusionPromise }),
      /inclusion promise/,
    ],
    [
      'another time of logging',
      1,
      (own) => Object.assign(entryOf(own), { integratedTime: String(Number(entryOf(own).integratedTime) + 5) }),
      /inclusion promise/,
    ],
    [
      'no timestamp, with Rekor v2',
      2,
      (own) => delete own.verificationMaterial.timestampVerificationData,
      /the signing time is not proven/,
    ],
    [
      'a timestamp of another signature, with Rekor v2',
      2,
      (own, foreign) => stampsOf(own).splice(0, 1, ...stampsOf(foreign)),
      /the signing time is not proven/,
    ],
    [
      'a log entry of another signature, with Rekor v2',
      2,
      (own, foreign) => own.verificationMaterial.tlogEntries.splice(0, 1, entryOf(foreign)),
      /entry is for another signature/,
    ],
    [
      'a proof of another entry, with Rekor v2',
      2,
      (own, foreign) => Object.assign(entryOf(own), { inclusionProof: entryOf(foreign).inclusionProof }),
      /inclusion proof/,
    ],
  ])('%s', async (_, rekorVersion, change, words) => {
    const sign = (statement: Statement) => signAs(sigstore, statement, {}, rekorVersion)
    const file = writeSeal(world, sigstore, await sign(omsStatement(world)), [await sign(bare(world))])
    expect((await verify(file)).code).toBe(0)
    const { code, output } = await verify(edited(file, ({ signature, statements }) => change(signature, statements[0] as Bundle)))
    expect([code, output]).toEqual([1, expect.stringMatching(words)])
  })
})

/** Changes a seal on the disk. */
function edited(file: string, change: (json: SealFile) => unknown): string {
  const json = JSON.parse(readFileSync(file, 'utf8')) as SealFile
  change(json)
  writeFileSync(file, JSON.stringify(json))
  return file
}

interface SealFile {
  readonly signature: Bundle
  statements: Bundle[]
  readonly trustedRoot: { name: string }
}

interface Bundle {
  readonly verificationMaterial: {
    readonly tlogEntries: LogEntry[]
    timestampVerificationData?: { readonly rfc3161Timestamps: unknown[] }
  }
}

interface LogEntry {
  readonly integratedTime: string
  readonly inclusionPromise?: object
  inclusionProof?: object
}

interface Root {
  readonly certificateAuthorities: readonly { validFor: object }[]
  readonly tlogs: readonly { readonly publicKey: { validFor: object } }[]
  readonly ctlogs: readonly { readonly publicKey: { validFor: object } }[]
}
