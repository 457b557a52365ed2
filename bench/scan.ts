import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'

/** What the bench measures with. */
export interface Meter {
  readonly main: string
  readonly timed: (run: () => void) => number
  readonly median: (values: readonly number[]) => number
  /** In MiB. */
  readonly peakMemory: (args: readonly string[]) => Promise<number>
  readonly row: (what: string, measured: string, reference: string, budget: string) => void
}

const VENV = join(PROJECT, 'node_modules/.cache/weightseal/scanners')
const MIB = 1024 * 1024

interface Case {
  readonly name: string
  readonly file: string
  readonly budget: string
  readonly write: (path: string) => void
  readonly rounds: number
}

const CASES: readonly Case[] = [
  { name: '5 million opcodes', file: 'case.pkl', budget: '≥ 10', rounds: 3, write: writeOpcodes },
  { name: 'dict of a million strings', file: 'case.pkl', budget: '≥ 10', rounds: 3, write: writeStrings },
  { name: '512 MiB in one bytes object', file: 'case.pkl', budget: '≥ 10', rounds: 3, write: writePayload },
  { name: 'torch zip of 1 GiB', file: 'case.pt', budget: '≤ 50 ms more', rounds: 5, write: writeTorchZip },
  { name: 'safetensors of 1 GiB', file: 'case.safetensors', budget: '', rounds: 5, write: writeSafetensors },
  { name: '1,000 small pickles', file: 'cases', budget: '', rounds: 3, write: writeSmall },
]

/**
 * Scans beside picklescan and modelscan of PyPI, each as a whole process. The second factor leaves out what each tool takes for a file of
 * two bytes: with one seek over the payload, ours is nothing but its start.
 */
export async function scanBench(meter: Meter): Promise<void> {
  const tools = installed()
  const folder = temporaryFolder('bench')
  const { main, timed, median, row, peakMemory } = meter
  const nothing = join(folder, 'nothing.pkl')
  writeFileSync(nothing, ascii('N.'))
  const start = median(Array.from({ length: 7 }, () => timed(() => run(process.execPath, [main, 'scan', nothing, '-q']))))
  const starts = new Map(
    tools.map(({ tool, command }) => [tool, median(Array.from({ length: 5 }, () => timed(() => run(command, ['-p', nothing]))))]),
  )
  const bare = await peakMemory(['-e', 'setTimeout(() => {}, 300)'])
  for (const { name, file, budget, write, rounds } of CASES) {
    const path = join(folder, file)
    write(path)
    // What was just written must not be written to the disk while it is measured.
    run('sync', [])
    const ours = median(Array.from({ length: rounds }, () => timed(() => run(process.execPath, [main, 'scan', path, '-q']))))
    const memory = (await peakMemory([main, 'scan', path, '-q'])) - bare
    const others = tools.map(({ tool, command }) => {
      const taken = timed(() => run(command, ['-p', path]))
      const work = Math.max(0, taken - (starts.get(tool) ?? 0))
      return `${(taken / ours).toFixed(1)} × as fast as ${tool} (${(taken / 1000).toFixed(2)} s), ${factor(work, ours - start)} without start`
    })
    row(
      `scan: ${name}`,
      `${ours.toFixed(0)} ms (scan of 2 bytes ${start.toFixed(0)}), ${memory.toFixed(0)} MiB`,
      others.length === 0 ? 'picklescan and modelscan cannot be installed' : others.join(', '),
      budget,
    )
    rmSync(path, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Below 5 ms ours is within the noise of a start, so the factor is only a lower bound. */
function factor(theirs: number, ours: number): string {
  return ours < 5 ? `≥ ${(theirs / 5).toFixed(0)} ×` : `${(theirs / ours).toFixed(1)} ×`
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 })
}

/** Installs the scanners once, outside the project's dependencies. */
function installed(): readonly { readonly tool: string; readonly command: string }[] {
  try {
    if (!existsSync(join(VENV, 'bin/picklescan')) || !existsSync(join(VENV, 'bin/modelscan'))) {
      execFileSync('python3', ['-m', 'venv', VENV])
      execFileSync(join(VENV, 'bin/python'), ['-m', 'pip', 'install', '--quiet', 'picklescan', 'modelscan'])
    }
    return ['picklescan', 'modelscan'].map((tool) => ({ tool, command: join(VENV, 'bin', tool) }))
  } catch {
    return []
  }
}

const ascii = (text: string) => Buffer.from(text, 'latin1')

function writeOpcodes(path: string): void {
  const file = openSync(path, 'w')
  writeSync(file, ascii('\x80\x02]('))
  const block = ascii('K\x01'.repeat(500_000))
  for (let index = 0; index < 10; index++) writeSync(file, block)
  writeSync(file, ascii('e.'))
  closeSync(file)
}

function writeStrings(path: string): void {
  const file = openSync(path, 'w')
  writeSync(file, ascii('\x80\x04}('))
  for (let block = 0; block < 100; block++) {
    const items = Array.from({ length: 10_000 }, (_, index) => `\x8c\x0ckey_${String(block * 10_000 + index).padStart(8, '0')}K\x01`)
    writeSync(file, ascii(items.join('')))
  }
  writeSync(file, ascii('u.'))
  closeSync(file)
}

/** No hole: a hole is read faster than weights. */
function writePayload(path: string): void {
  const file = openSync(path, 'w')
  const size = Buffer.alloc(8)
  size.writeBigUInt64LE(BigInt(512 * MIB))
  writeSync(file, Buffer.concat([ascii('\x80\x04\x8e'), size]))
  const block = randomBytes(MIB)
  for (let index = 0; index < 512; index++) writeSync(file, block)
  writeSync(file, ascii('.'))
  closeSync(file)
}

function writeSafetensors(path: string): void {
  const bytes = 1024 * MIB
  const json = JSON.stringify({ w: { dtype: 'U8', shape: [bytes], data_offsets: [0, bytes] } })
  const header = ascii(json.padEnd(Math.ceil(json.length / 8) * 8))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  const file = openSync(path, 'w')
  writeSync(file, Buffer.concat([length, header]))
  ftruncateSync(file, 8 + header.length + bytes)
  closeSync(file)
}

/** A stored archive as PyTorch writes it: a small pickle, and 1 GiB of zeros. */
function writeTorchZip(path: string): void {
  const code = [
    'import zipfile, sys',
    "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_STORED)",
    "z.writestr('m/data.pkl', b'\\x80\\x02}q\\x00.')",
    "z.writestr('m/version', b'3\\n')",
    "f = z.open('m/data/0', 'w', force_zip64=True)",
    'for _ in range(1024): f.write(bytes(1048576))',
    'f.close(); z.close()',
  ].join('\n')
  execFileSync('python3', ['-c', code, path])
}

function writeSmall(path: string): void {
  mkdirSync(path)
  const pickle = ascii('\x80\x02ccollections\nOrderedDict\n)R.')
  for (let index = 0; index < 1000; index++) writeFileSync(join(path, `m${index}.pkl`), pickle)
}
