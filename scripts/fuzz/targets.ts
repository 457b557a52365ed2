import { extname } from 'node:path'
import { judgeWorkflows } from '../../__tests__/domains/workflows/judge.ts'
import { collected, MODEL_PACKS } from '../../__tests__/rig/deployments.ts'
import type { Source } from '../../src/core/subject.ts'
import { OwnerIndex, parseCodeowners } from '../../src/domains/approvals/codeowners.ts'
import { parseSnapshot } from '../../src/domains/approvals/snapshot.ts'
import { detectFormat, HEAD_BYTES } from '../../src/domains/formats/format.ts'
import { readDependencies } from '../../src/domains/manifest/dependencies/dependencies.ts'
import { readPointer } from '../../src/domains/manifest/lfs.ts'
import { parseManifest, parseProof, parseShard } from '../../src/domains/manifest/parse.ts'
import { sarifFacts } from '../../src/domains/sarif/collect.ts'
import { READERS } from '../../src/domains/scan/readers.ts'
import { scanFile } from '../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../src/domains/scan/source.ts'
import { parseBundle } from '../../src/domains/signing/bundle.ts'
import { parseCertificates } from '../../src/domains/signing/certificates.ts'
import { parsePrivateKey, parsePublicKey } from '../../src/domains/signing/keys.ts'
import { parseSeal } from '../../src/domains/signing/seal.ts'
import { parseSignedModel } from '../../src/domains/signing/signed-model.ts'
import { parseTrustedRoot } from '../../src/domains/signing/trust-root.ts'
import { isTensorFormat, readTensors } from '../../src/domains/tensors/inventory.ts'
import { parseBaseline } from '../../src/policy/baseline.ts'
import { loadBuiltin } from '../../src/policy/builtin.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { checkedPack } from '../../src/policy/load.ts'
import { parseLock } from '../../src/policy/lock.ts'
import { inProfile } from '../../src/policy/profile.ts'
import type { Pack } from '../../src/policy/types.ts'
import { parseWaivers } from '../../src/policy/waivers.ts'
import type { WorkTree } from '../../src/ports/files/work-tree.ts'
import { lintApprovals } from '../../src/settings/approvals.ts'
import { parseConfig } from '../../src/settings/read-config.ts'
import type { Seed } from './seeds.ts'

/** Code that reads what an attacker wrote, with files to start from. */
export interface Target {
  readonly name: string
  readonly text: boolean
  /** Tells whether variants of a file are inputs. */
  readonly isSeed: (seed: Seed) => boolean
  /**
   * Reads an input. Throws a `SealError` for one that it rejects; returns texts in which an internal error would be reported.
   *
   * @param seed - from which the input was made; its name tells the format.
   */
  readonly read: (input: Buffer, seed: Seed) => unknown
}

/** In the order in which a seed is assigned; one seed may start several. */
export const TARGETS: readonly Target[] = [
  {
    name: 'workflows',
    text: true,
    isSeed: ({ id, name }) => /workflows|hazmat/.test(id) || /\.github\/.*\.ya?ml$|action\.ya?ml$/.test(name),
    read: readWorkflow,
  },
  {
    name: 'deployments',
    text: true,
    isSeed: ({ id, name }) => /\.(tf|tofu|tfvars|ya?ml|json)$/.test(name) && /deployments|kustomize|terraform|examples/.test(id),
    read: readDeployment,
  },
  { name: 'declarations', text: true, isSeed: ({ name }) => /weightseal\.ya?ml$|README\.md$/.test(name), read: readDeclaration },
  { name: 'config', text: true, isSeed: ({ name }) => /weightseal\.ya?ml$/.test(name), read: readConfiguration },
  { name: 'packs', text: true, isSeed: ({ id }) => /^policies\/[^/]*\.yml$/.test(id), read: readPack },
  { name: 'exceptions', text: true, isSeed: ({ name }) => /waivers|baseline|weightseal\.lock/.test(name), read: readExceptions },
  { name: 'manifests', text: true, isSeed: ({ id }) => /manifest|proof|shard/.test(id), read: readManifest },
  {
    name: 'dependencies',
    text: true,
    isSeed: ({ id, name }) => /fixtures\/dependencies/.test(id) || /requirements.*\.txt$|\.lock$/.test(name),
    read: readLockFile,
  },
  {
    name: 'signatures',
    text: true,
    isSeed: ({ id }) => /\.sig$|seal.*\.json$|bundle.*\.json$|trusted?_root/.test(id),
    read: readSignature,
  },
  { name: 'keys', text: true, isSeed: ({ id }) => /\.(pem|pub|key|crt)$/.test(id), read: readKey },
  { name: 'codeowners', text: true, isSeed: ({ id }) => /codeowners/i.test(id), read: readOwners },
  { name: 'sarif', text: true, isSeed: ({ id, name }) => /sarif/i.test(id + name), read: readSarif },
  { name: 'snapshots', text: true, isSeed: ({ id }) => /fixtures\/approvals/.test(id), read: readSnapshot },
  { name: 'pointers', text: true, isSeed: ({ id }) => /fixtures\/lfs/.test(id), read: readPointers },
  { name: 'scan', text: false, isSeed: ({ id }) => /fixtures\/(scan|tensors)\//.test(id), read: scanBytes },
  {
    name: 'scan-text',
    text: true,
    isSeed: ({ id }) => /fixtures\/(scan|tensors)\/.*\.(json|jinja|pbtxt|py|ya?ml|toml|txt)$/.test(id),
    read: scanBytes,
  },
  {
    name: 'tensors',
    text: false,
    isSeed: ({ id }) => /fixtures\/(scan|tensors)\/.*\.(safetensors|gguf|np[yz]|pt|pth|bin|onnx|h5|zip)/.test(id),
    read: inventory,
  },
]

const textOf = (input: Buffer) => input.toString('utf8')

const WORKFLOW_PACKS = ['pipeline', 'meta']

function readWorkflow(input: Buffer, { name, siblings }: Seed): unknown {
  const path = /action\.ya?ml$/.test(name) ? name : '.github/workflows/a.yml'
  return judgeWorkflows({ ...siblings, [path]: textOf(input) }, { profile: 'strict', packs: WORKFLOW_PACKS })
}

let packs: Promise<readonly Pack[]> | undefined

async function readDeployment(input: Buffer, { name, siblings }: Seed): Promise<unknown> {
  const facts = await collected({ files: { ...siblings, [name]: textOf(input) } })
  packs ??= Promise.all(MODEL_PACKS.map((pack) => loadBuiltin(pack, {})))
  const findings = evaluate(
    facts,
    (await packs).map((pack) => inProfile(pack, 'strict')),
  )
  return [
    errorsOf(facts.sources),
    findings.map((finding): unknown => finding),
    facts.subjects.filter(({ kind }) => kind === 'deployment.file'),
  ]
}

function errorsOf(sources: Readonly<Record<string, Source>>): readonly unknown[] {
  return Object.values(sources).filter(({ status }) => status === 'error')
}

async function readDeclaration(input: Buffer, { name: path }: Seed): Promise<unknown> {
  const name = extname(path) === '.md' ? 'models/m/README.md' : '.github/weightseal.yml'
  const models = [{ name: 'm', path: 'models/m', version: '1.0.0', digest: undefined }]
  const { sources, subjects } = await collected({ files: { [name]: textOf(input) }, models })
  return [errorsOf(sources), subjects]
}

function readConfiguration(input: Buffer): unknown {
  return lintApprovals(parseConfig(textOf(input), 'weightseal.yml'))
}

function readPack(input: Buffer): unknown {
  return checkedPack({ path: 'pack.yml', text: textOf(input) })
}

function readExceptions(input: Buffer, { name: path }: Seed): unknown {
  const text = textOf(input)
  if (/waiver/.test(path)) return parseWaivers(text, path)
  return /baseline/.test(path) ? parseBaseline(text, path) : parseLock(text, path)
}

function readManifest(input: Buffer): void {
  const text = textOf(input)
  all([() => parseManifest(text, 'manifest'), () => parseProof(text, 'proof'), () => parseShard(text, 'shard')])
}

const LOCK_NAMES = ['requirements.txt', 'package-lock.json', 'uv.lock', 'poetry.lock', 'pylock.toml', 'Pipfile.lock']

function readLockFile(input: Buffer): void {
  all(LOCK_NAMES.map((path) => () => readDependencies({ path, text: textOf(input) })))
}

function readSignature(input: Buffer): void {
  const text = textOf(input)
  all([
    () => parseSeal(text, 'seal'),
    () => parseSignedModel(parseBundle(text, 'bundle'), 'bundle'),
    () => parseTrustedRoot(JSON.parse(text), 'root'),
  ])
}

function readKey(input: Buffer): void {
  const text = textOf(input)
  all([() => parsePublicKey(text, 'key'), () => parsePrivateKey(text, undefined, 'key'), () => parseCertificates(text, 'certificates')])
}

function readOwners(input: Buffer): void {
  const index = new OwnerIndex(parseCodeowners(textOf(input)).rules)
  for (const path of ['models/m/model.safetensors', '.github/workflows/a.yml', `${'a/'.repeat(500)}a`]) index.find(path)
}

function readSarif(input: Buffer): unknown {
  const workTree = { madeText: async () => textOf(input), resolve: async (path: string) => path } as unknown as WorkTree
  const request = { files: ['a.sarif'], scanners: ['x'], fallbackFile: 'a', committed: async () => new Set<string>() }
  return sarifFacts({ ...request, workTree })
}

function readSnapshot(input: Buffer): unknown {
  return parseSnapshot(textOf(input), 'snapshot')
}

function readPointers(input: Buffer): void {
  readPointer(input, input.length)
}

function scanBytes(input: Buffer, { name: path }: Seed): unknown {
  const head = input.subarray(0, HEAD_BYTES)
  detectFormat({ path, head, tail: input.subarray(-HEAD_BYTES), size: input.length })
  const { findings, incomplete } = scanFile({ name: path, source: bytesSource(input), readers: READERS })
  return [findings, incomplete]
}

const TENSORS = ['safetensors', 'gguf', 'npy', 'npz', 'torch', 'onnx', 'hdf5'].filter(isTensorFormat)

function inventory(input: Buffer): unknown {
  return TENSORS.map((format) => readTensors(bytesSource(input), format).incomplete)
}

/** Runs each, and accepts that an input is none of them. Throws the first error that is not a rejection. */
function all(reads: readonly (() => unknown)[]): void {
  for (const read of reads) {
    try {
      read()
    } catch (error) {
      if (!isRejection(error)) throw error
    }
  }
}

/** Tells whether an error says that the input is wrong, and not the code. */
export function isRejection(error: unknown): boolean {
  return error instanceof Error && (error.name === 'SealError' || error instanceof SyntaxError)
}
