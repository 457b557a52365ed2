/**
 * Feeds variants of the fixtures to everything that reads what an attacker can write.
 *
 *     npm run fuzz -- [--seconds 60] [--seed N] [--target NAME] [--out FOLDER] [--jobs N]
 *     npm run fuzz -- --reproduce FILE
 *
 * An input of less than 1 MiB must neither crash a reader nor take more than 5 s of CPU or 512 MiB. One that does is written to
 * the folder, and the exit code is 1.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutate } from './mutate.ts'
import { Chooser } from './random.ts'
import { readSeeds, type Seed } from './seeds.ts'
import { TARGETS, type Target } from './targets.ts'
import type { Answer, Input } from './worker.ts'

const MAX_CPU_MS = 5000
const MAX_MIB = 512
/** A reader that has not answered by then hangs. The machine may be busy, so this is much more than the limit. */
const HANG_MS = 60_000
/** Memory of a worker at the start, with the modules and the seeds. A worker that has grown is replaced. */
const REPLACE_MIB = 700

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string' },
    out: { type: 'string', default: '/tmp/weightseal-fuzz' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    reproduce: { type: 'string' },
  },
})

/** What was wrong with an input. */
type Fault = { readonly kind: 'crash' | 'time' | 'memory' | 'hang'; readonly detail: string }

class Worker {
  #child: ChildProcess | undefined
  /** Resident memory before the last input, in MiB. */
  #before = 0

  /** Returns what an input costs. An input that ends the process is a fault. */
  async read(input: Input): Promise<Fault | undefined> {
    const child = this.#child ?? (await this.#start())
    const answer = await this.#ask(child, input)
    if ('kind' in answer) {
      this.#stop()
      return answer
    }
    const grown = answer.peakMiB - this.#before
    this.#before = answer.peakMiB
    if (answer.peakMiB > REPLACE_MIB) this.#stop()
    if (answer.crash !== undefined) return { kind: 'crash', detail: answer.crash }
    if (answer.cpuMs > MAX_CPU_MS) return { kind: 'time', detail: `${answer.cpuMs} ms of CPU` }
    return grown > MAX_MIB ? { kind: 'memory', detail: `${grown} MiB` } : undefined
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'worker.ts'), {
      execArgv: ['--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child = child
    const [target, seed] = [TARGETS.find(({ name }) => name === 'pointers'), seeds.find(({ id }) => id.includes('lfs'))]
    const answer = await this.#ask(child, { target: target?.name ?? '', seed: seed?.id ?? '', bytes: '' })
    this.#before = 'kind' in answer ? 0 : answer.peakMiB
    return child
  }

  #ask(child: ChildProcess, input: Input): Promise<Answer | Fault> {
    return new Promise((resolve) => {
      let errors = ''
      const timer = setTimeout(() => done({ kind: 'hang', detail: `no answer within ${HANG_MS / 1000} s` }), HANG_MS)
      const ended = (code: number | null) => done({ kind: 'crash', detail: `the process ended with ${code}: ${errors.slice(-2000)}` })
      const onError = (chunk: Buffer) => {
        errors += chunk.toString('utf8')
      }
      const done = (answer: Answer | Fault) => {
        clearTimeout(timer)
        child.off('message', done).off('exit', ended)
        child.stderr?.off('data', onError)
        resolve(answer)
      }
      child.stderr?.on('data', onError)
      child.once('exit', ended).once('message', done)
      child.send(input)
    })
  }

  #stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  close(): void {
    this.#stop()
  }
}

const seeds = readSeeds()
const wanted = TARGETS.filter(({ name }) => values.target === undefined || name === values.target)
const pools = wanted
  .map((target) => ({ target, pool: seeds.filter(target.isSeed) }))
  .filter(({ target: { name }, pool }) => {
    if (pool.length === 0) console.log(`no fixture starts the target ${name}`)
    return true
  })

function inputFor(choose: Chooser): Input {
  const { target, pool } = choose.one(pools)
  const seed = choose.one(pool)
  return toInput(target, seed, mutate(seed.bytes, { other: choose.one(pool).bytes, text: target.text }, choose))
}

function toInput(target: Target, seed: Seed, bytes: Buffer): Input {
  return { target: target.name, seed: seed.id, bytes: bytes.toString('base64') }
}

/** Faults that were reported, by what they say without numbers and quoted text. */
const known = new Set<string>()

/** Writes an input and how to run it again, unless the same fault was found before. */
function keep(input: Input, { kind, detail }: Fault): void {
  const signature = `${kind} ${input.target} ${detail
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/\d+|"[^"]*"/g, '')}`
  if (known.has(signature)) return
  known.add(signature)
  mkdirSync(values.out, { recursive: true })
  const id = createHash('sha256').update(input.bytes).digest('hex').slice(0, 12)
  const file = join(values.out, `${kind}-${input.target}-${id}.json`)
  writeFileSync(file, JSON.stringify(input))
  console.log(`\n!! ${kind}: ${input.target} ${input.seed}\n${detail}\n   npm run fuzz -- --reproduce ${file}`)
}

/** Measures an input again in a process of its own, since garbage of earlier inputs counts as memory, and compilation as time. */
async function confirmed(input: Input, fault: Fault): Promise<Fault | undefined> {
  if (fault.kind === 'crash' && !fault.detail.startsWith('the process ended')) return fault
  const worker = new Worker()
  const again = await worker.read(input)
  worker.close()
  return again
}

async function fuzz(seconds: number, first: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  const counts = new Map<string, number>()
  let faults = 0
  let iteration = 0
  const job = async () => {
    const worker = new Worker()
    while (performance.now() < end) {
      const input = inputFor(new Chooser(first + iteration++))
      counts.set(input.target, (counts.get(input.target) ?? 0) + 1)
      const fault = await worker.read(input)
      const real = fault && (await confirmed(input, fault))
      if (real === undefined) continue
      faults += 1
      keep(input, real)
    }
    worker.close()
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, job))
  for (const [name, count] of [...counts].sort()) console.log(`${name.padEnd(14)}${String(count).padStart(9)}`)
  console.log(`${iteration} inputs in ${seconds} s from seed ${first}: ${faults === 0 ? 'no fault' : `${faults} faults`}`)
  return faults
}

if (values.reproduce === undefined) process.exitCode = (await fuzz(Number(values.seconds), Number(values.seed))) === 0 ? 0 : 1
else {
  const worker = new Worker()
  const fault = await worker.read(JSON.parse(readFileSync(values.reproduce, 'utf8')) as Input)
  worker.close()
  console.log(fault === undefined ? 'no fault' : `${fault.kind}: ${fault.detail}`)
  process.exitCode = fault === undefined ? 0 : 1
}
