/**
 * Holds the readers of model files against other implementations: CPython's own readers of pickles, torch, and the libraries of
 * safetensors, NumPy, ONNX, GGUF and HDF5. Installs them from PyPI and npm into separate folders.
 * Usage: npm run test:formats [-- --seed N] [--opcodes N]
 *
 * torch is 3 GB with what it needs, so it is used only where TORCH_PYTHON names a Python that has it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'
import { packedSamples, readSample } from '../__tests__/rig/samples.ts'
import { mappedName } from '../src/domains/scan/pickle/python2.ts'
import { readRegion } from '../src/domains/scan/pickle/region.ts'
import { Window } from '../src/domains/scan/pickle/window.ts'
import { READERS } from '../src/domains/scan/readers.ts'
import { type FileScan, rank } from '../src/domains/scan/result.ts'
import { sampleOf, scanFile } from '../src/domains/scan/scan-file.ts'
import { bytesSource } from '../src/domains/scan/source.ts'
import { readTensors, tensorFormatOf } from '../src/domains/tensors/inventory.ts'
import { withSource } from '../src/ports/files/file-source.ts'
import { venv } from './venv.ts'

const SCRIPTS = join(PROJECT, '__tests__/interop')
const ORACLES = join(PROJECT, 'node_modules/.cache/weightseal/oracles')

const flag = (name: string, preset: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? preset : Number(process.argv[at + 1])
}
const seed = flag('seed', 1)
/** CPython stops at the first error of a program, so fewer opcodes run than are written. */
const opcodes = flag('opcodes', 1_000_000)

let passed = 0
let skipped = 0
const failures: string[] = []
function check(name: string, wrong: readonly string[]): void {
  if (wrong.length === 0) passed += 1
  else failures.push(`${name}: ${wrong.length} wrong, such as\n${wrong.slice(0, 20).join('\n')}`)
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name}`)
}

interface ListedTensor {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly sha256?: string
}

const sorted = (tensors: readonly ListedTensor[]) => [...tensors].sort((a, b) => (a.name < b.name ? -1 : 1))
const line = ({ name, dtype, shape }: ListedTensor) => `${name} ${dtype} [${shape.join()}]`

/** Lists the tensors of a file with our reader, with the digests of their bytes. */
function ours(file: string): readonly ListedTensor[] {
  const bytes = readFileSync(file)
  return withSource(file, (source) => {
    const format = tensorFormatOf(sampleOf(file, source))
    if (format === undefined) return []
    const { tensors, incomplete } = readTensors(source, format)
    if (incomplete.length > 0) throw new Error(`${file}: ${incomplete.join('; ')}`)
    return tensors.map(({ name, dtype, shape, offset, bytes: length }) => ({
      name,
      dtype,
      shape,
      ...(offset === undefined || length === undefined ? {} : { sha256: digest(bytes.subarray(offset, offset + length)) }),
    }))
  })
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Returns how the lists differ. A digest counts where both have one. */
function differences(file: string, theirs: readonly ListedTensor[], own: readonly ListedTensor[]): readonly string[] {
  const [expected, found] = [sorted(theirs), sorted(own)]
  const lists = expected.map(line).join('\n') === found.map(line).join('\n') ? [] : [`${file}:\n${expected.map(line)}\n${found.map(line)}`]
  const values = expected.filter(({ sha256 }, index) => {
    const other = found[index]?.sha256
    return sha256 !== undefined && other !== undefined && other !== sha256
  })
  return [...lists, ...values.map(({ name }) => `${file}: other bytes of ${name}`)]
}

/** Installs the readers of npm, once for each lock file. */
function oracles(): NodeJS.Require {
  const lock = join(SCRIPTS, 'oracles/package-lock.json')
  const stamp = join(ORACLES, 'installed.json')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== readFileSync(lock, 'utf8')) {
    rmSync(ORACLES, { recursive: true, force: true })
    cpSync(join(SCRIPTS, 'oracles'), ORACLES, { recursive: true })
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: ORACLES, encoding: 'utf8' })
    if (status !== 0) throw new Error(`npm ci failed in ${ORACLES}.\n${stderr.slice(-2000)}`)
    writeFileSync(stamp, readFileSync(lock))
  }
  return createRequire(join(ORACLES, 'package.json'))
}

interface Gguf {
  readonly gguf: (
    path: string,
    options: { readonly allowLocalFile: true },
  ) => Promise<{ readonly tensorInfos: readonly { readonly name: string; readonly shape: readonly bigint[]; readonly dtype: number }[] }>
  readonly GGMLQuantizationType: Readonly<Record<number, string>>
}

async function ggufTensors(require: NodeJS.Require, file: string): Promise<readonly ListedTensor[]> {
  const { gguf, GGMLQuantizationType } = require('@huggingface/gguf') as Gguf
  const { tensorInfos } = await gguf(file, { allowLocalFile: true })
  return tensorInfos.map(({ name, shape, dtype }) => ({
    name,
    dtype: GGMLQuantizationType[dtype] ?? String(dtype),
    shape: shape.map(Number),
  }))
}

interface Hdf5Group {
  readonly keys: () => readonly string[]
  readonly get: (name: string) => unknown
}
interface Hdf5 {
  readonly ready: Promise<unknown>
  readonly File: new (path: string, mode: 'r') => Hdf5Group & { readonly close: () => void }
  readonly Group: abstract new () => Hdf5Group
  readonly Dataset: abstract new () => object
}

/** Counts the groups and datasets of a file, its root included. */
function hdf5Objects({ File, Group, Dataset }: Hdf5, path: string): number {
  const file = new File(path, 'r')
  const below = (group: Hdf5Group): number =>
    group
      .keys()
      .map((key) => group.get(key))
      .reduce<number>((sum, each) => sum + (each instanceof Group ? below(each) : each instanceof Dataset ? 1 : 0), 1)
  try {
    return below(file)
  } finally {
    file.close()
  }
}

async function formats(): Promise<void> {
  const python = join(venv('formats', join(SCRIPTS, 'formats-requirements.txt')), 'python')
  const require = oracles()
  const hdf5 = (await import(pathToFileURL(join(ORACLES, 'node_modules/h5wasm/dist/node/hdf5_hl.js')).href)) as unknown as {
    readonly default: Hdf5
  } & Hdf5
  await hdf5.ready
  const folder = temporaryFolder('formats')
  const { status, stdout, stderr } = spawnSync(python, [join(SCRIPTS, 'formats.py'), folder, String(seed)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`formats.py failed.\n${stderr.slice(-2000)}`)
  const expected = JSON.parse(stdout) as Readonly<Record<string, readonly ListedTensor[] | null>>
  const wrong = new Map<string, string[]>(['safetensors', 'npy', 'npz', 'onnx', 'gguf', 'h5'].map((ending) => [ending, []]))
  for (const [name, theirs] of Object.entries(expected)) {
    const file = join(folder, name)
    const ending = name.slice(name.lastIndexOf('.') + 1)
    if (ending === 'h5') wrong.get(ending)?.push(...hdf5Differences(file, hdf5Objects(hdf5.default ?? hdf5, file)))
    else wrong.get(ending)?.push(...differences(name, theirs ?? (await ggufTensors(require, file)), ours(file)))
  }
  const reader: Readonly<Record<string, string>> = { gguf: '@huggingface/gguf', h5: 'h5wasm', npy: 'NumPy', npz: 'NumPy', onnx: 'onnx' }
  for (const [ending, differing] of wrong) check(`.${ending} as ${reader[ending] ?? ending} reads it`, differing)
  rmSync(folder, { recursive: true, force: true })
}

/** Every object is read, and the Lambda layer that is somewhere in the file is found. */
function hdf5Differences(file: string, objects: number): readonly string[] {
  const scan = withSource(file, (source): FileScan => scanFile({ name: file, source, readers: READERS }))
  const found = (scan.facts['hdf5'] as { readonly objects: number }).objects
  return [
    ...(scan.coverage === 'complete' ? [] : [`${file}: ${scan.incomplete.join('; ')}`]),
    ...(found === objects ? [] : [`${file}: ${objects} objects, ${found} found`]),
    ...(scan.findings.some(({ technique }) => technique === 'keras-lambda') ? [] : [`${file}: the Lambda layer was not found`]),
  ]
}

interface Pickle {
  readonly bytes: string
  readonly imports: readonly (readonly [module: string, name: string])[]
  readonly loads: boolean
}

/** Every name that CPython's readers import is listed, unless a name could not be resolved, which is a finding of its own. */
async function pickles(): Promise<void> {
  const [missed, refused]: [string[], string[]] = [[], []]
  const count = { pickles: 0, opcodes: 0, imports: 0 }
  for (let round = 0; count.opcodes < opcodes; round += 1) {
    const child = spawn('python3', [join(SCRIPTS, 'pickles.py'), String(seed * 1000 + round), '1000000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const text of createInterface({ input: child.stdout })) {
      const { bytes, imports, loads } = JSON.parse(text) as Pickle
      const { trace } = readRegion(new Window(bytesSource(Buffer.from(bytes, 'base64'))), 0, { step: () => true, search: false })
      const records = [...trace.imports.values()]
      const found = new Set(records.flatMap((record) => [record, mappedName(record)]).map(({ module, name }) => `${module} ${name}`))
      const isOpen = records.some(({ module, name }) => module === null || name === null)
      if (!isOpen && imports.some(([module, name]) => !found.has(`${module} ${name}`))) missed.push(bytes)
      if (loads && trace.pickles === 0) refused.push(bytes)
      count.pickles += 1
      count.opcodes += trace.opcodes
      count.imports += imports.length
    }
    if (count.pickles === 0) throw new Error('pickles.py wrote nothing; python3 is required.')
  }
  const of = `${count.pickles} pickles with ${count.opcodes} opcodes`
  check(`${of}: each of ${count.imports} names that CPython imports is listed`, missed)
  check(`${of}: each that CPython loads is a pickle`, refused)
}

/** Whether torch loads a file with weights_only=True is what the scan says. */
function torch(): void {
  const python = process.env['TORCH_PYTHON']
  if (python === undefined) {
    skipped += 1
    console.log('- skipped: torch.load(weights_only=True), because TORCH_PYTHON does not name a Python with torch (3 GB on PyPI)')
    return
  }
  const folder = temporaryFolder('torch')
  const said = new Map<string, { readonly loads: boolean; readonly isFlagged: boolean }>()
  for (const [index, path] of packedSamples().entries()) {
    const bytes = readSample(path)
    const scan = scanFile({ name: path, source: bytesSource(bytes), readers: READERS })
    if (scan.torchLoad === undefined) continue
    said.set(`${index}`, { loads: scan.torchLoad.loads, isFlagged: rank(scan.verdict) >= rank('high') })
    writeFileSync(join(folder, `${index}`), bytes)
  }
  const { stdout, status, stderr } = spawnSync(python, [join(SCRIPTS, 'weights-only.py'), folder], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`weights-only.py failed.\n${stderr.slice(-2000)}`)
  const theirs = JSON.parse(stdout) as Readonly<Record<string, { readonly loads: boolean; readonly why: string }>>
  // A damaged record is another reason to fail than a refused opcode; torch does not read what follows the pickles that it knows.
  const wrong = [...said].filter(([name, { loads, isFlagged }]) => {
    const { loads: accepts = false, why = '' } = theirs[name] ?? {}
    return loads ? !accepts && /UnpicklingError|TorchScript/.test(why) : accepts && !isFlagged
  })
  check(
    `${said.size} files: torch.load(weights_only=True) loads what the scan says`,
    wrong.map(
      ([name, { loads }]) => `${packedSamples()[Number(name)]}: we say ${loads}, torch ${theirs[name]?.loads} (${theirs[name]?.why})`,
    ),
  )
  rmSync(folder, { recursive: true, force: true })
}

await formats()
await pickles()
torch()
for (const failure of failures) console.error(`\n✗ ${failure}`)
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`)
process.exitCode = failures.length === 0 ? 0 : 1
