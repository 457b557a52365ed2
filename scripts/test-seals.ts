/**
 * Tests that other tools verify the statements of a seal: provenance for files at every position of a large model, and the verification
 * summary. sigstore-python is installed from PyPI. cosign, gh and slsa-verifier are taken from the folder SEAL_TOOLS or from the PATH, and
 * skipped where they are missing. Usage: npm run test:seals [-- --build], which builds missing ones from the Go proxy in some minutes.
 */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { omsStatement, provenance, REPOSITORY, sealedWorld, signAs, summary } from '../__tests__/rig/seals.ts'
import { CLAIMS, GITHUB_ISSUER, IDENTITY, startSigstore } from '../__tests__/rig/sigstore.ts'
import { signWithKey } from '../src/domains/signing/sign.ts'
import type { BundleJson } from '../src/domains/signing/types.ts'
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

/** Package and version of each tool. */
const PACKAGES: Readonly<Record<string, readonly [path: string, version: string]>> = {
  cosign: ['github.com/sigstore/cosign/v3/cmd/cosign', 'v3.0.2'],
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

function withSigstorePython(bundles: readonly string[], signature: string): void {
  const verify = (bundle: string, identity: string) =>
    run(python, [join(PROJECT, '__tests__/interop/statements.py'), sigstore.trustedRootFile, bundle, identity, GITHUB_ISSUER])
  const digests = new Set<string>()
  for (const bundle of [...bundles, signature]) {
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

function withCosign(cosign: string, bundles: readonly string[]): void {
  const verify = (bundle: string, file: string, identity = IDENTITY) =>
    run(cosign, [
      ...['verify-blob-attestation', '--bundle', bundle, '--trusted-root', sigstore.trustedRootFile, '--type', 'slsaprovenance1'],
      ...['--certificate-identity', identity, '--certificate-oidc-issuer', GITHUB_ISSUER, file],
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
  check('cosign refuses another identity', verify(bundles[0] ?? '', 'm/f0.bin', OTHER).code !== 0, '')
}

function withGh(gh: string, bundles: readonly BundleJson[]): void {
  const lines = write('statements.jsonl', bundles.map((bundle) => JSON.stringify(bundle)).join('\n'))
  const root = write('roots.jsonl', `${JSON.stringify(sigstore.trustedRoot)}\n`)
  const verify = (file: string, ...more: readonly string[]) =>
    run(gh, [
      'attestation',
      'verify',
      file,
      '--bundle',
      lines,
      '--custom-trusted-root',
      root,
      ...(more.length === 0 ? ['--repo', 'acme/models'] : more),
    ])
  for (const position of POSITIONS) {
    const { code, output } = verify(`m/f${position}.bin`)
    check(`gh verifies the provenance of file ${position}`, code === 0, output)
  }
  const strict = ['--repo', 'acme/models', '--source-ref', CLAIMS.ref, '--source-digest', CLAIMS.sha, '--deny-self-hosted-runners']
  const { code, output } = verify('m/f0.bin', ...strict)
  check('gh verifies ref, commit and runner', code === 0, output)
  check('gh refuses another repository', verify('m/f0.bin', '--repo', 'acme/other').code !== 0, '')
  check('gh refuses another commit', verify('m/f0.bin', '--repo', 'acme/models', '--source-digest', 'd'.repeat(40)).code !== 0, '')
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
  const verify = (id: string, level: string, resource = `git+${REPOSITORY}`) =>
    run(verifier, [
      ...['verify-vsa', '--attestation-path', file, '--subject-digest', `gitCommit:${CLAIMS.sha}`, '--verifier-id', id],
      ...['--resource-uri', resource, '--verified-level', level, '--public-key-path', key, '--public-key-id', 'weightseal'],
    ])
  const [id, level] = [`https://github.com/${CLAIMS.workflow_ref}`, 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED']
  const { code, output } = verify(id, level)
  check('slsa-verifier verifies the verification summary', code === 0, output)
  check('slsa-verifier refuses another verifier', verify('https://example.com', level).code !== 0, '')
  check('slsa-verifier refuses another level', verify(id, 'SLSA_SOURCE_LEVEL_4').code !== 0, '')
  check('slsa-verifier refuses another resource', verify(id, level, 'git+https://github.com/acme/other').code !== 0, '')
}

try {
  const bundles: BundleJson[] = []
  for (const statement of provenance(world)) bundles.push(await signAs(sigstore, statement))
  const names = bundles.map((bundle, index) => write(`provenance-${index + 1}.json`, JSON.stringify(bundle)))
  withSigstorePython(names, write('model.sig.json', JSON.stringify(await signAs(sigstore, omsStatement(world)))))
  const [cosign, gh, verifier] = [toolOf('cosign'), toolOf('gh'), toolOf('slsa-verifier', 'slsa')]
  if (cosign !== undefined) withCosign(cosign, names)
  if (gh !== undefined) withGh(gh, bundles)
  if (verifier !== undefined) withSlsaVerifier(verifier)
} finally {
  await sigstore.close()
  rmSync(world.folder, { recursive: true, force: true })
}
for (const failure of failures) console.error(`\n✗ ${failure}`)
console.log(`\n${passed} passed, ${failures.length} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
process.exitCode = failures.length === 0 ? 0 : 1
