/**
 * Tests that other tools verify the statements of a seal: provenance for files at every position of a large model, and the verification
 * summary, with entries in Rekor v1 and v2. sigstore-python and in-toto's messages are installed from PyPI. cosign, gh and slsa-verifier are taken from the folder SEAL_TOOLS or from the PATH, and
 * skipped where they are missing. Usage: npm run test:seals [-- --build], which builds missing ones from the Go proxy in some minutes.
 */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { approvals, bare, omsStatement, provenance, REPOSITORY, scan, sealedWorld, signAs, summary } from '../__tests__/rig/seals.ts'
import { CLAIMS, GITHUB_ISSUER, IDENTITY, startSigstore } from '../__tests__/rig/sigstore.ts'
import { signWithKey } from '../src/domains/signing/sign.ts'
import { type BundleJson, PREDICATE_TYPE as OMS_TYPE, type Statement } from '../src/domains/signing/types.ts'
import { venv } from './venv.ts'

const FILES = 1100
const POSITIONS = [0, 1, 1021, 1022, 1099]
const OTHER = IDENTITY.replace('models', 'other')

const python = join(venv('model_signing', join(PROJECT, '__tests__/interop/requirements.txt')), 'python')
const sigstore = await startSigstore()
const world = sealedWorld(Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`f${index}.bin`, `content ${index}`])))
let passed = 0
let skipped = 0
const failures: string[] = []

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: world.folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { PATH: process.env['PATH'], HOME: world.folder, GH_TOKEN: 'none', NO_COLOR: '1' },
  })
  return { code: status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` }
}

function check(name: string, isRight: boolean, output: string): void {
  if (isRight) passed += 1
  else failures.push(`${name}\n${output.slice(-1500)}`)
  console.log(`${isRight ? '✓' : '✗'} ${name}`)
}

/** Returns the path of a tool, or `undefined` with a message. */
function toolOf(name: string, ...aliases: readonly string[]): string | undefined {
  const folders = [process.env['SEAL_TOOLS'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter)].filter((folder) => folder !== '')
  const found = folders.flatMap((folder) => [name, ...aliases].map((each) => join(folder, each))).find((file) => existsSync(file))
  if (found !== undefined) return found
  if (process.argv.includes('--build')) return built(name)
  skipped += 1
  console.log(`- ${name} is not installed: skipped. Build it with "npm run test:seals -- --build", or name its folder in SEAL_TOOLS.`)
  return undefined
}

/** Package and version of each tool. Older versions of cosign do not compare the type of a statement in a bundle (GHSA-w6c6-c85g-mmv6). */
const PACKAGES: Readonly<Record<string, readonly [path: string, version: string]>> = {
  cosign: ['github.com/sigstore/cosign/v3/cmd/cosign', 'v3.1.3'],
  gh: ['github.com/cli/cli/v2/cmd/gh', 'v2.88.1'],
  'slsa-verifier': ['github.com/slsa-framework/slsa-verifier/v2/cli/slsa-verifier', 'v2.7.1'],
}

/** Builds a tool, once. @throws {Error} Go, or its proxy, cannot be reached. */
function built(name: string): string {
  const [path = '', version = ''] = PACKAGES[name] ?? []
  const folder = join(PROJECT, 'node_modules/.cache/weightseal/go', `${name}-${version}`)
  const program = join(folder, name)
  if (existsSync(program)) return program
  console.log(`Building ${path} ${version} …`)
  mkdirSync(folder, { recursive: true })
  for (const args of [
    ['mod', 'init', 'tools'],
    ['get', `${path}@${version}`],
    ['build', '-mod=mod', '-o', program, path],
  ]) {
    const { status, stderr, error } = spawnSync('go', args, { cwd: folder, encoding: 'utf8', timeout: 1_800_000 })
    if (status !== 0) throw new Error(`"go ${args.join(' ')}" failed. ${`${stderr ?? ''}${error?.message ?? ''}`.slice(-1000)}`)
  }
  return program
}

const write = (name: string, text: string): string => {
  writeFileSync(join(world.folder, name), text)
  return name
}

/** Names of bundles in the working directory. */
interface Signed {
  readonly provenance: readonly string[]
  /** The first of them, logged in Rekor v2. */
  readonly second: string
  /** Of the model, by OMS. */
  readonly signature: string
  /** Of the model, by OMS, with the digest of its subject. */
  readonly root: string
}

function withSigstorePython({ provenance: bundles, second, signature }: Signed): void {
  const verify = (bundle: string, identity: string) =>
    run(python, [join(PROJECT, '__tests__/interop/statements.py'), sigstore.trustedRootFile, bundle, identity, GITHUB_ISSUER])
  const digests = new Set<string>()
  for (const bundle of [...bundles, second, signature]) {
    const { code, output } = verify(bundle, IDENTITY)
    check(`sigstore-python verifies ${bundle}`, code === 0, output)
    if (code === 0) for (const { sha256 = '' } of JSON.parse(output) as { sha256?: string }[]) digests.add(sha256)
  }
  for (const position of POSITIONS)
    check(
      `sigstore-python: a statement is about file ${position}`,
      digests.has(world.manifest.files.find(({ path }) => path === `f${position}.bin`)?.sha256 ?? ''),
      '',
    )
  const { code, output } = verify(bundles[0] ?? '', OTHER)
  check('sigstore-python refuses another identity', code !== 0, output)
}

function withInToto(): void {
  const statements: readonly Statement[] = [
    ...provenance(world),
    approvals(world),
    summary(world),
    scan(world),
    bare(world),
    omsStatement(world),
  ]
  const files = statements.map((statement, index) => write(`statement-${index + 1}.json`, JSON.stringify(statement)))
  const { code, output } = run(python, [join(PROJECT, '__tests__/interop/in_toto.py'), ...files])
  const types = code === 0 ? (JSON.parse(output) as readonly string[]) : []
  check('in-toto parses every statement', statements.map(({ predicateType }) => predicateType).join() === types.join(), output)
}

function withCosign(cosign: string, { provenance: bundles, second, signature, root }: Signed): void {
  const verify = (bundle: string, file: string, { identity = IDENTITY, type = 'slsaprovenance1', more = [] as readonly string[] } = {}) =>
    run(cosign, [
      ...['verify-blob-attestation', '--bundle', bundle, '--trusted-root', sigstore.trustedRootFile, '--type', type, ...more],
      ...['--certificate-identity', identity, '--certificate-oidc-issuer', GITHUB_ISSUER, ...(file === '' ? [] : [file])],
    ])
  for (const position of POSITIONS) {
    const outcomes = bundles.map((bundle) => verify(bundle, `m/f${position}.bin`))
    check(
      `cosign verifies the provenance of file ${position}`,
      outcomes.filter(({ code }) => code === 0).length === 1,
      outcomes.map(({ output }) => output).join(),
    )
  }
  write('foreign.bin', 'not of the model')
  check('cosign refuses another file', verify(bundles[0] ?? '', 'foreign.bin').code !== 0, '')
  const [bundle = ''] = bundles
  check('cosign refuses another identity', verify(bundle, 'm/f0.bin', { identity: OTHER }).code !== 0, '')
  check('cosign refuses another type', verify(bundle, 'm/f0.bin', { type: 'spdxjson' }).code !== 0, '')
  const stamped = verify(second, 'm/f0.bin', { more: ['--use-signed-timestamps'] })
  check('cosign verifies an entry in Rekor v2', stamped.code === 0, stamped.output)
  const byDigest = (digest: string) => verify(signature, '', { type: OMS_TYPE, more: ['--digest', digest, '--digestAlg', 'sha256'] })
  const { code, output } = byDigest(root)
  check('cosign verifies the signature of the model by its digest', code === 0, output)
  check('cosign refuses the signature of the model by another digest', byDigest('d'.repeat(64)).code !== 0, '')
}

function withGh(gh: string, { second, signature }: Signed, bundles: readonly BundleJson[]): void {
  const lines = write('statements.jsonl', bundles.map((bundle) => JSON.stringify(bundle)).join('\n'))
  const root = write('roots.jsonl', `${JSON.stringify(sigstore.trustedRoot)}\n`)
  const verifyIn = (bundle: string, file: string, ...more: readonly string[]) =>
    run(gh, [
      ...['attestation', 'verify', file, '--bundle', bundle, '--custom-trusted-root', root],
      ...(more.includes('--repo') ? more : ['--repo', 'acme/models', ...more]),
    ])
  const verify = (file: string, ...more: readonly string[]) => verifyIn(lines, file, ...more)
  for (const position of POSITIONS) {
    const { code, output } = verify(`m/f${position}.bin`)
    check(`gh verifies the provenance of file ${position}`, code === 0, output)
  }
  const strict = [
    ...['--source-ref', CLAIMS.ref, '--source-digest', CLAIMS.sha, '--deny-self-hosted-runners'],
    ...['--signer-workflow', 'acme/models/.github/workflows/release.yml'],
  ]
  const { code, output } = verify('m/f0.bin', ...strict)
  check('gh verifies ref, commit, runner and workflow', code === 0, output)
  const logged = verifyIn(second, 'm/f0.bin')
  check('gh verifies an entry in Rekor v2', logged.code === 0, logged.output)
  write('foreign.bin', 'not of the model')
  const refused: readonly (readonly [string, readonly string[], string?])[] = [
    ['repository', ['--repo', 'acme/other']],
    ['commit', ['--source-digest', 'd'.repeat(40)]],
    ['ref', ['--source-ref', 'refs/heads/other']],
    ['workflow', ['--signer-workflow', 'acme/models/.github/workflows/other.yml']],
    ['file', [], 'foreign.bin'],
  ]
  for (const [what, flags, file = 'm/f0.bin'] of refused) check(`gh refuses another ${what}`, verify(file, ...flags).code !== 0, '')
  // It verifies the bundle of a signature, whose subject is the digest of a list of files, for no file.
  const oms = verifyIn(signature, 'm/f0.bin', '--predicate-type', OMS_TYPE)
  check(
    'gh reads the signature of the model, and finds it by no file',
    oms.code !== 0 && /verifying with issuer/.test(oms.output),
    oms.output,
  )
}

/** slsa-verifier reads verification summaries that are signed with a key. */
function withSlsaVerifier(verifier: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = write('vsa.pub', publicKey.export({ type: 'spki', format: 'pem' }).toString())
  const { dsseEnvelope } = signWithKey(summary(world), privateKey)
  const envelope = dsseEnvelope as {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly { readonly sig: string }[]
  }
  const signed = { ...envelope, signatures: envelope.signatures.map(({ sig }) => ({ sig, keyid: 'weightseal' })) }
  const file = write('vsa.json', JSON.stringify(signed))
  const verify = (id: string, level: string, resource = `git+${REPOSITORY}`, subject = `gitCommit:${CLAIMS.sha}`) =>
    run(verifier, [
      ...['verify-vsa', '--attestation-path', file, '--subject-digest', subject, '--verifier-id', id],
      ...['--resource-uri', resource, '--verified-level', level, '--public-key-path', key, '--public-key-id', 'weightseal'],
    ])
  const [id, level] = [`https://github.com/${CLAIMS.workflow_ref}`, 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED']
  const { code, output } = verify(id, level)
  check('slsa-verifier verifies the verification summary', code === 0, output)
  const bySha256 = verify(id, level, undefined, `sha256:${world.manifest.tree.root}`)
  check('slsa-verifier verifies the verification summary by the digest of the model', bySha256.code === 0, bySha256.output)
  check('slsa-verifier refuses another digest', verify(id, level, undefined, `sha256:${'d'.repeat(64)}`).code !== 0, '')
  check('slsa-verifier refuses another verifier', verify('https://example.com', level).code !== 0, '')
  check('slsa-verifier refuses another level', verify(id, 'SLSA_SOURCE_LEVEL_4').code !== 0, '')
  check('slsa-verifier refuses another resource', verify(id, level, 'git+https://github.com/acme/other').code !== 0, '')
}

try {
  const bundles: BundleJson[] = []
  for (const statement of provenance(world)) bundles.push(await signAs(sigstore, statement))
  const [statement] = provenance(world)
  const oms = omsStatement(world)
  const file = (name: string, bundle: BundleJson) => write(name, JSON.stringify(bundle))
  const signed: Signed = {
    provenance: bundles.map((bundle, index) => file(`provenance-${index + 1}.json`, bundle)),
    second: file('provenance-rekor-v2.json', await signAs(sigstore, statement as Statement, {}, 2)),
    signature: file('model.sig.json', await signAs(sigstore, oms)),
    root: oms.subject[0]?.digest['sha256'] ?? '',
  }
  withSigstorePython(signed)
  withInToto()
  const [cosign, gh, verifier] = [toolOf('cosign'), toolOf('gh'), toolOf('slsa-verifier', 'slsa')]
  if (cosign !== undefined) withCosign(cosign, signed)
  if (gh !== undefined) withGh(gh, signed, bundles)
  if (verifier !== undefined) withSlsaVerifier(verifier)
} finally {
  await sigstore.close()
  rmSync(world.folder, { recursive: true, force: true })
}
for (const failure of failures) console.error(`\n✗ ${failure}`)
console.log(`\n${passed} passed, ${failures.length} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
process.exitCode = failures.length === 0 ? 0 : 1
