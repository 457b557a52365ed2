/**
 * Measures the performance budgets: every figure is a ratio to a reference in the same run, as medians.
 * Usage: npm run bench [-- --gib 4] [-- --only start,pipelines]
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { GITHUB_ISSUER, IDENTITY, startSigstore } from '../__tests__/rig/sigstore.ts'
import type { Facts, Subject } from '../src/core/subject.ts'
import { scanBench } from './scan.ts'

const gib = Number(process.argv[process.argv.indexOf('--gib') + 1] ?? 2) || 2
const MAIN = join(PROJECT, 'dist/index.js')
const FILES = 40
const rows: (readonly [string, string, string, string])[] = []

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const timed = (run: () => void) => {
  const began = performance.now()
  run()
  return performance.now() - began
}
const repeat = (count: number, run: () => void) => median(Array.from({ length: count }, () => timed(run)))

function row(what: string, measured: string, reference: string, budget: string): void {
  rows.push([what, measured, reference, budget])
  console.log(`${what.padEnd(46)} ${measured.padEnd(26)} ${reference.padEnd(46)} ${budget}`)
}

/** Single-core SHA-256 rate of OpenSSL in bytes a second, large blocks. */
function opensslRate(): number | undefined {
  const { status, stdout } = spawnSync('openssl', ['speed', '-seconds', '1', '-bytes', '16384', '-evp', 'sha256'], { encoding: 'utf8' })
  const kilobytes = /^sha256\s+([\d.]+)k/im.exec(stdout)?.[1]
  return status === 0 && kilobytes !== undefined ? Number(kilobytes) * 1000 : undefined
}

function makeModel(folder: string, bytes: number): void {
  const chunk = Buffer.alloc(1024 * 1024)
  for (let index = 0; index < FILES; index++) {
    const file = openSync(join(folder, `part-${String(index).padStart(2, '0')}.safetensors`), 'w')
    const size = Math.floor((bytes / FILES) * (index % 4 === 0 ? 1.6 : 0.8))
    for (let at = 0; at < size; at += chunk.length) {
      chunk.fill(index * 31 + at / chunk.length)
      writeSync(file, chunk, 0, Math.min(chunk.length, size - at))
    }
    closeSync(file)
  }
}

const hash = (folder: string) =>
  execFileSync(process.execPath, [MAIN, 'manifest', folder, '--out', join(folder, '..', 'bench.json'), '-q'], { stdio: 'ignore' })

/** Peak resident memory of a child, in MiB, as the kernel counts it. */
async function peakMemory(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...args], { stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => {
    const file = `/proc/${child.pid}/status`
    const kilobytes = existsSync(file) ? /^VmHWM:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
    peak = Math.max(peak, Number(kilobytes ?? 0) / 1024)
  }, 10)
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  return peak
}

async function manifestThroughput(): Promise<void> {
  const folder = join(temporaryFolder('bench'), 'model')
  execFileSync('mkdir', [folder])
  const bytes = gib * 1024 ** 3
  makeModel(folder, bytes)
  const cores = availableParallelism()
  const names = execFileSync('ls', [folder], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((name) => join(folder, name))
  hash(folder)
  const own: number[] = []
  const sums: number[] = []
  const rates: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < 5; round++) {
    const before = opensslRate() ?? Number.NaN
    own.push(timed(() => hash(folder)))
    const after = opensslRate() ?? Number.NaN
    rates.push((before + after) / 2)
    ratios.push(((bytes / (own.at(-1) ?? 1)) * 1000) / (((before + after) / 2) * cores))
    sums.push(timed(() => execFileSync('sha256sum', names, { stdio: 'ignore' })))
  }
  const rate = (bytes / median(own)) * 1000
  row(
    `manifest of ${FILES} files, ${gib} GiB, warm cache`,
    `${(rate / 1e9).toFixed(2)} GB/s`,
    `${median(ratios).toFixed(2)} × (${cores} cores × openssl ${(median(rates) / 1e9).toFixed(2)} GB/s)`,
    '≥ 0.85',
  )
  row(
    '  the same against sha256sum',
    `${(median(own) / 1000).toFixed(2)} s`,
    `${(median(sums) / median(own)).toFixed(2)} × as fast (sha256sum ${(median(sums) / 1000).toFixed(2)} s)`,
    '',
  )
  const bare = await peakMemory(['-e', 'setTimeout(() => {}, 300)'])
  const peak = await peakMemory([MAIN, 'manifest', folder, '--out', join(folder, '..', 'bench.json'), '-q'])
  row('  memory above Node’s own', `${(peak - bare).toFixed(0)} MiB`, `Node alone ${bare.toFixed(0)} MiB`, '≤ 160 MB')
  rmSync(join(folder, '..'), { recursive: true, force: true })
}

/**
 * The digests of tensors are computed on another core than that of the file. Files that keep every core busy leave none for them: SHA-256 of
 * each byte is then computed twice.
 */
function tensorDigests(): void {
  tensorDigestsOf(1, '≤ 1.10')
  tensorDigestsOf(8, 'none: every core is busy')
}

function tensorDigestsOf(files: number, budget: string): void {
  const folder = join(temporaryFolder('bench'), 'model')
  execFileSync('mkdir', [folder])
  const data = (gib * 1024 ** 3) / files
  for (let index = 0; index < files; index++) {
    const tensors = Object.fromEntries(
      Array.from({ length: 16 }, (_, at) => [
        `t${at}`,
        { dtype: 'U8', shape: [data / 16], data_offsets: [(data / 16) * at, (data / 16) * (at + 1)] },
      ]),
    )
    const json = JSON.stringify(tensors)
    const header = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8))
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(header.length))
    const file = openSync(join(folder, `w${index}.safetensors`), 'w')
    writeSync(file, Buffer.concat([length, header]))
    const chunk = Buffer.alloc(1024 * 1024, index + 1)
    for (let at = 0; at < data; at += chunk.length) writeSync(file, chunk)
    closeSync(file)
  }
  const run = (...flags: readonly string[]) =>
    timed(() =>
      execFileSync(process.execPath, [MAIN, 'manifest', folder, '--out', join(folder, '..', 'b.json'), '-q', ...flags], {
        stdio: 'ignore',
      }),
    )
  run()
  const pairs = Array.from({ length: 5 }, () => [run(), run('--tensors')] as const)
  const [alone, both] = [median(pairs.map(([one]) => one)), median(pairs.map(([, two]) => two))]
  row(
    `tensor digests of ${gib} GiB in ${files} ${files === 1 ? 'file' : 'files'}`,
    `${(both / 1000).toFixed(2)} s`,
    `${median(pairs.map(([one, two]) => two / one)).toFixed(2)} × the manifest alone (${(alone / 1000).toFixed(2)} s)`,
    budget,
  )
  rmSync(join(folder, '..'), { recursive: true, force: true })
}

function startUp(): void {
  const bare: number[] = []
  const own: number[] = []
  const packs: number[] = []
  for (let round = 0; round < 15; round++) {
    bare.push(timed(() => execFileSync(process.execPath, ['-e', '0'])))
    own.push(timed(() => execFileSync(process.execPath, [MAIN, 'version'])))
    packs.push(timed(() => execFileSync(process.execPath, [MAIN, 'policies', 'list'])))
  }
  row(
    'start of dist/ doing nothing',
    `${median(own).toFixed(0)} ms`,
    `${(median(own) / median(bare)).toFixed(2)} × node -e 0 (${median(bare).toFixed(0)} ms)`,
    '≤ 3.5',
  )
  row('load of the built-in packs, in the bundle', `${(median(packs) - median(own)).toFixed(0)} ms`, 'policies list − version', '≤ 60 ms')
}

async function policy(): Promise<void> {
  const { loadPacks } = await import('../src/policy/load.ts')
  const { builtinPacks } = await import('../src/policy/builtin.ts')
  const names = builtinPacks().map(({ metadata }) => metadata.id)
  const packs = await loadPacks({ packs: names, params: {}, customPacks: [], profile: 'regulated' }, () => Promise.resolve([]))
  const { evaluate } = await import('../src/policy/evaluate.ts')
  const rules = packs.flatMap((pack) => pack.rules)
  const given = rules.flatMap((rule) => rule.tests.map((test) => ({ kind: rule.select, data: test.given })))
  const subjects = Array.from({ length: 5000 }, (_, index): Subject => {
    const { kind, data } = given[index % given.length] as (typeof given)[number]
    return { kind, id: `s${index}`, data, at: { file: 'f', line: 1 } }
  })
  const sources = Object.fromEntries(rules.flatMap((rule) => rule.needs ?? []).map((id) => [id, { status: 'ok' as const }]))
  const facts: Facts = { now: '2026-01-01', trigger: 'pull_request', sources, subjects }
  const ms = repeat(7, () => void evaluate(facts, packs))
  const parse = JSON.stringify(subjects)
  const reference = repeat(7, () => void JSON.parse(parse))
  row(
    `5,000 subjects × ${rules.length} rules`,
    `${ms.toFixed(0)} ms`,
    `${(ms / reference).toFixed(1)} × JSON.parse of the subjects`,
    '≤ 2 s',
  )
}

/** A thousand workflows, each one of the realistic ones of the tests, and what their facts cost. */
/** A Terraform plan as `terraform show -json` prints it: every tenth resource is of SageMaker, the others have forty members. */
function planOf(count: number): string {
  const filler = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`member_${n}`, `value ${n} of a resource that has nothing to do with models`]),
  )
  const vpc = [{ subnets: ['subnet-1'], security_group_ids: ['sg-1'] }]
  const changes = Array.from({ length: count }, (_, n) => {
    const ours = n % 10 === 0
    const type = ours ? 'aws_sagemaker_model' : 'aws_s3_object'
    const after = ours ? { ...filler, enable_network_isolation: n % 100 !== 0, vpc_config: vpc } : filler
    return {
      address: `${type}.r${n}`,
      mode: 'managed',
      type,
      name: `r${n}`,
      change: { actions: ['create'], before: null, after, after_unknown: { id: true, arn: true } },
    }
  })
  const resources = changes.map(({ address, mode, type, name }) => ({
    address,
    mode,
    type,
    name,
    expressions: { member_1: { references: ['var.x'] } },
  }))
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.0',
    resource_changes: changes,
    configuration: { root_module: { resources } },
  })
}

async function deployments(): Promise<void> {
  const { deploymentFacts } = await import('../src/domains/deployments/collect.ts')
  const { loadPacks } = await import('../src/policy/load.ts')
  const { evaluate } = await import('../src/policy/evaluate.ts')
  const { parseAllDocuments } = await import('yaml')
  const plan = planOf(5000)
  const folder = join(PROJECT, '__tests__/fixtures/deployments/kubernetes')
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const manifests = new Map(
    Array.from({ length: 200 }, (_, n) => [
      `deploy/m${n}.yml`,
      Buffer.from((texts[n % texts.length] ?? '').replaceAll('name: ', `name: n${n}-`)),
    ]),
  )
  const repository = {
    paths: [...manifests.keys()].sort(),
    read: async (path: string) => manifests.get(path) ?? Buffer.alloc(0),
    link: async () => undefined,
  }
  const request = {
    discover: true,
    ignorePaths: [],
    plans: ['plan.json'],
    committed: async () => new Set<string>(),
    readMade: async () => plan,
    access: [],
    storages: [],
  }
  const packs = await loadPacks(
    { packs: ['serving', 'secrets', 'aws', 'azure', 'gcp'], params: {}, customPacks: [], profile: 'regulated' },
    () => Promise.resolve([]),
  )
  const sources = Object.fromEntries(
    packs.flatMap(({ rules }) => rules.flatMap((rule) => rule.needs ?? [])).map((id) => [id, { status: 'ok' as const }]),
  )
  const times: number[] = []
  let found = 0
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    const { subjects } = await deploymentFacts(async () => repository, request)
    found = evaluate({ now: '2026-01-01', trigger: 'push', sources, subjects }, packs).length
    times.push(performance.now() - began)
  }
  const reference = repeat(5, () => {
    JSON.parse(plan)
    for (const bytes of manifests.values())
      for (const document of parseAllDocuments(bytes.toString('utf8')) as { toJS: () => unknown }[]) document.toJS()
  })
  row(
    `a plan of 5,000 (${(plan.length / 1e6).toFixed(0)} MB), 200 files of manifests`,
    `${median(times).toFixed(0)} ms, ${found} outcomes`,
    `${(median(times) / reference).toFixed(2)} × parsing alone (${reference.toFixed(0)} ms)`,
    '≤ 2 s',
  )
  const gate = temporaryFolder('bench')
  execFileSync('git', ['init', '--quiet'], { cwd: gate })
  execFileSync('mkdir', ['-p', join(gate, 'deploy')])
  for (const [path, bytes] of manifests) writeFileSync(join(gate, path), bytes)
  execFileSync('git', ['add', '-A'], { cwd: gate })
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', 'commit', '--quiet', '-m', 'x'], { cwd: gate })
  writeFileSync(join(gate, 'plan.json'), plan)
  const before = process.cwd()
  process.chdir(gate)
  const bare = await peakMemory(['-e', '0'])
  const whole = await peakMemory([MAIN, 'gate', '--plan', 'plan.json', '-q'])
  process.chdir(before)
  row('  the whole gate on them', `${(whole - bare).toFixed(0)} MiB above Node`, '', '≤ 160 MiB')
}

async function pipelines(): Promise<void> {
  const { workflowFacts } = await import('../src/domains/workflows/collect.ts')
  const { loadPacks } = await import('../src/policy/load.ts')
  const { evaluate } = await import('../src/policy/evaluate.ts')
  const { parseDocument } = await import('yaml')
  const folder = join(PROJECT, '__tests__/fixtures/workflows-clean')
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const files = new Map(
    Array.from({ length: 1000 }, (_, index) => [`.github/workflows/w${index}.yml`, Buffer.from(texts[index % texts.length] ?? '')]),
  )
  const repository = {
    paths: [...files.keys()].sort(),
    read: async (path: string) => files.get(path) ?? Buffer.alloc(0),
    link: async () => undefined,
  }
  const request = { fallbackFile: 'x', protect: [], visibility: 'public' } as const
  const times: number[] = []
  let subjects: readonly Subject[] = []
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    subjects = (await workflowFacts(async () => repository, request)).subjects
    times.push(performance.now() - began)
  }
  const reference = repeat(5, () => {
    for (const bytes of files.values()) parseDocument(bytes.toString('utf8')).toJS()
  })
  row(
    'facts of 1,000 workflows',
    `${median(times).toFixed(0)} ms`,
    `${(median(times) / reference).toFixed(2)} × the YAML library alone (${reference.toFixed(0)} ms)`,
    '',
  )
  const packs = await loadPacks({ packs: ['pipeline', 'secrets'], params: {}, customPacks: [], profile: 'regulated' }, () =>
    Promise.resolve([]),
  )
  const rules = packs.flatMap((pack) => pack.rules)
  const sources = Object.fromEntries(rules.flatMap((rule) => rule.needs ?? []).map((id) => [id, { status: 'ok' as const }]))
  const ms = repeat(5, () => void evaluate({ now: '2026-01-01', trigger: 'push', sources, subjects }, packs))
  const text = JSON.stringify(subjects)
  const parse = repeat(5, () => void JSON.parse(text))
  row(
    `  their ${subjects.length} subjects × ${rules.length} rules`,
    `${ms.toFixed(0)} ms`,
    `${(ms / parse).toFixed(1)} × JSON.parse of the subjects`,
    '5,000 in ≤ 2 s',
  )
  const gate = temporaryFolder('bench')
  execFileSync('git', ['init', '--quiet'], { cwd: gate })
  execFileSync('mkdir', ['-p', join(gate, '.github/workflows')])
  for (const [path, bytes] of files) writeFileSync(join(gate, path), bytes)
  execFileSync('git', ['add', '-A'], { cwd: gate })
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', 'commit', '--quiet', '-m', 'x'], { cwd: gate })
  process.chdir(gate)
  const bare = await peakMemory(['-e', 'setTimeout(() => {}, 300)'])
  const peak = await peakMemory([MAIN, 'gate', '-q'])
  row('  the whole gate on them, memory above Node’s own', `${(peak - bare).toFixed(0)} MiB`, `Node alone ${bare.toFixed(0)} MiB`, '')
  process.chdir(PROJECT)
  rmSync(gate, { recursive: true, force: true })
}

/** Bytes of the bundle that every run loads, and of all of it. */
function bundleSize(): void {
  const all = readdirSync(join(PROJECT, 'dist')).filter((name) => name.endsWith('.js'))
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + readFileSync(join(PROJECT, 'dist', name)).length, 0)
  row(
    'bundle',
    `${(bytes(['index.js']) / 1024).toFixed(0)} KiB at start`,
    `${(bytes(all) / 1024 / 1024).toFixed(1)} MiB in ${all.length} parts, loaded when needed`,
    '',
  )
}

/** Everything of a verification but reading the files: bundle, statement, signer, listing, comparison. */
async function verification(): Promise<void> {
  const { measure, listModel } = await import('../src/ports/files/model-files.ts')
  const { silent } = await import('../src/ports/progress.ts')
  const { buildManifest } = await import('../src/domains/manifest/build.ts')
  const { statementOf } = await import('../src/domains/signing/statement.ts')
  const { payloadOf } = await import('../src/domains/signing/sign.ts')
  const { signKeyless } = await import('../src/ports/sigstore/sigstore-signer.ts')
  const { servicesOf } = await import('../src/domains/signing/services.ts')
  const { parseBundle } = await import('../src/domains/signing/bundle.ts')
  const { parseSignedModel } = await import('../src/domains/signing/signed-model.ts')
  const { verifyBundle } = await import('../src/domains/signing/verify.ts')
  const { compareSigned } = await import('../src/domains/signing/compare.ts')
  const { parseTrustedRoot } = await import('../src/domains/signing/trust-root.ts')
  const folder = temporaryFolder('bench')
  for (let index = 0; index < 1000; index++) writeFileSync(join(folder, `part-${index}.bin`), `content ${index}`)
  const { entries } = await listModel(folder, { ignore: [], include: [] })
  const { files } = await measure(entries, { sha512: false, progress: silent })
  const measured = files.map(({ entry }) => entry)
  const manifest = buildManifest({ model: { name: 'm', version: '1' }, ignore: [], dependencies: [], files: measured })
  const sigstore = await startSigstore()
  const { trustedRoot, signingConfig } = JSON.parse(readFileSync(sigstore.trustConfig, 'utf8')) as {
    trustedRoot: unknown
    signingConfig: unknown
  }
  const services = servicesOf(signingConfig, { rekorVersion: 1, timestamp: true, now: new Date() }, 'bench')
  const bundle = await signKeyless(payloadOf(statementOf(manifest, { subject: 'm' })), { services, token: await sigstore.token() })
  await sigstore.close()
  const text = JSON.stringify(bundle)
  const root = parseTrustedRoot(trustedRoot, 'bench')
  const trust = {
    method: 'sigstore',
    trustRoot: { root, json: null, from: 'file', name: 'bench' },
    policy: { issuer: GITHUB_ISSUER, identity: IDENTITY },
  } as const
  const times: number[] = []
  for (let round = 0; round < 15; round++) {
    const began = performance.now()
    const parsed = parseBundle(text, 'b')
    const signed = parseSignedModel(parsed, 'b')
    await verifyBundle(parsed, trust, 'b')
    await listModel(folder, { ignore: [], include: [] })
    if (compareSigned(signed, measured, { own: new Map() }).length > 0) throw new Error('it does not verify')
    times.push(performance.now() - began)
  }
  const reference = repeat(15, () => void JSON.parse(text))
  row(
    'verify a keyless 1,000-file model, without hashing',
    `${median(times).toFixed(0)} ms`,
    `${(median(times) / reference).toFixed(0)} × JSON.parse of the bundle (${reference.toFixed(1)} ms)`,
    '≤ 150 ms',
  )
  rmSync(folder, { recursive: true, force: true })
}

/** Side by side with the Python tool, which the interoperability test installs. */
function againstPython(): void {
  const tool = join(PROJECT, 'node_modules/.cache/weightseal/model_signing/bin/model_signing')
  if (!existsSync(tool)) {
    console.log('sign and verify against model_signing: not measured, run "npm run test:interop" first, which installs it')
    return
  }
  const folder = temporaryFolder('bench')
  const model = join(folder, 'model')
  execFileSync('mkdir', [model])
  makeModel(model, gib * 1024 ** 3)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(join(folder, 'k.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(folder, 'k.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  const quiet = { cwd: folder, stdio: 'ignore' } as const
  const ours = (...args: readonly string[]) => timed(() => execFileSync(process.execPath, [MAIN, ...args, '-q'], quiet))
  const theirs = (...args: readonly string[]) => timed(() => execFileSync(tool, [...args], quiet))
  const signs: [number, number][] = []
  const verifies: [number, number][] = []
  for (let round = 0; round < 3; round++) {
    signs.push([
      ours('sign', 'model', '--method', 'key', '--private-key', 'k.pem', '--signature', 'ours.sig'),
      theirs('sign', 'key', 'model', '--signature', 'theirs.sig', '--private_key', 'k.pem'),
    ])
    verifies.push([
      ours('verify', 'model', '--signature', 'theirs.sig', '--public-key', 'k.pub'),
      theirs('verify', 'key', 'model', '--signature', 'ours.sig', '--public_key', 'k.pub'),
    ])
  }
  for (const [what, pairs] of [
    ['sign', signs],
    ['verify', verifies],
  ] as const) {
    const [own, other] = [median(pairs.map(([one]) => one)), median(pairs.map(([, two]) => two))]
    row(
      `${what} ${gib} GiB with a key`,
      `${(own / 1000).toFixed(2)} s`,
      `${(other / own).toFixed(2)} × as fast as model_signing (${(other / 1000).toFixed(2)} s)`,
      '≥ 1',
    )
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Owners of 3,000 files by 10,000 lines, beside git with the same lines as ignore rules; and one decision. */
async function approvals(): Promise<void> {
  const { OwnerIndex, parseCodeowners } = await import('../src/domains/approvals/codeowners.ts')
  const shapes = (line: number) => [`/models/m${line}/`, `*.ext${line}`, `name${line}*`, `/a/**/b${line}/*.bin`, `src/*/t${line}`]
  const patterns = Array.from({ length: 10_000 }, (_, line) => shapes(line)[line % 5] ?? '')
  const paths = Array.from({ length: 3000 }, (_, file) => `models/m${file * 5}/deep/er/file.ext${file * 5 + 1}`)
  const owners = patterns.map((pattern) => `${pattern} @acme/ml`).join('\n')
  const own = repeat(5, () => {
    const index = new OwnerIndex(parseCodeowners(owners).rules)
    for (const path of paths) index.find(path)
  })
  const folder = temporaryFolder('bench')
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  writeFileSync(join(folder, '.git/info/exclude'), patterns.join('\n'))
  const ignore = repeat(3, () => spawnSync('git', ['check-ignore', '--no-index', '--stdin'], { cwd: folder, input: paths.join('\n') }))
  const rate = `${(ignore / own).toFixed(2)} × as fast as git check-ignore (${ignore.toFixed(0)} ms)`
  row('CODEOWNERS: 10,000 lines × 3,000 files', `${own.toFixed(0)} ms`, rate, '≤ 1 s')
  rmSync(folder, { recursive: true, force: true })

  const { evaluateApprovals } = await import('../src/domains/approvals/evaluate.ts')
  const { policyOf, snapshotOf } = await import('../__tests__/rig/approvals.ts')
  const files = Array.from({ length: 100 }, (_, file) => `src/f${file}.py`)
  const reviews = Array.from({ length: 10 }, (_, review) => ({ by: `p${review}` }))
  const people = Object.fromEntries(reviews.map(({ by }) => [by, 'write']))
  const [policy, snapshot] = [policyOf(), snapshotOf({ files, reviews, people, codeowners: owners })]
  const text = JSON.stringify(snapshot)
  const [decision, parsing] = [repeat(9, () => evaluateApprovals(policy, snapshot)), repeat(9, () => JSON.parse(text))]
  row(
    'decision: 100 files, 10 reviews, 10,000 owners',
    `${decision.toFixed(0)} ms`,
    `JSON.parse of its snapshot ${parsing.toFixed(1)} ms`,
    '',
  )
}

console.log(`Node ${process.version}, ${availableParallelism()} cores. Medians; this machine's figures mean little, the ratios more.\n`)
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  start: startUp,
  bundle: bundleSize,
  policy,
  pipelines,
  deployments,
  approvals,
  verification,
  scan: () => scanBench({ main: MAIN, timed, median, peakMemory, row }),
  manifest: manifestThroughput,
  tensors: tensorDigests,
  python: againstPython,
}
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',') : Object.keys(PARTS)
for (const part of only) await PARTS[part]?.()
