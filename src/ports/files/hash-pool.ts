import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { SealError } from '../../core/errors.ts'
import type { Progress } from '../progress.ts'
import { type HashJob, type HashOutcome, hashFile, newHashBuffer } from './hash-file.ts'

export interface SizedJob extends HashJob {
  readonly size: number
}

export interface PoolOptions {
  readonly progress: Progress
  readonly signal?: AbortSignal
  /** Maximum number of threads. Default: one per core. */
  readonly threads?: number
}

/** Below this total size, starting threads costs more than it saves. */
const INLINE_BYTES = 16 * 1024 * 1024
const SAMPLE_MS = 200

/**
 * Hashes files on all cores, largest first, so no thread is left with a large file at the end.
 *
 * @returns outcomes in the order of the jobs.
 * @throws {SealError} INTERRUPTED - the signal was aborted; threads are stopped.
 */
export async function hashAll(jobs: readonly SizedJob[], options: PoolOptions): Promise<readonly HashOutcome[]> {
  const total = jobs.reduce((sum, { size }) => sum + size, 0)
  options.progress.start(total)
  try {
    const threads = Math.min(options.threads ?? availableParallelism(), jobs.length)
    return total < INLINE_BYTES ? await hashHere(jobs, options) : await hashInThreads(jobs, threads, options)
  } finally {
    options.progress.stop()
  }
}

async function hashHere(jobs: readonly SizedJob[], { progress, signal }: PoolOptions): Promise<readonly HashOutcome[]> {
  const buffer = newHashBuffer()
  const outcomes: HashOutcome[] = []
  let done = 0
  for (const job of jobs) {
    if (signal?.aborted) throw interrupted()
    outcomes.push(
      hashFile(job, buffer, (bytes) => {
        done += bytes
      }),
    )
    progress.update(done)
    await new Promise(setImmediate)
  }
  return outcomes
}

/** Returns `hash-worker.ts` next to the source, or `hash-worker.js` next to the bundle. Computed so that ncc does not rewrite it. */
function workerUrl(): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./hash-worker.${ending}`, import.meta.url)
}

async function hashInThreads(
  jobs: readonly SizedJob[],
  threads: number,
  { progress, signal }: PoolOptions,
): Promise<readonly HashOutcome[]> {
  const counter = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)
  const queue = jobs.map((job, index) => ({ job, index })).sort((a, b) => b.job.size - a.job.size)
  const outcomes: HashOutcome[] = new Array(jobs.length)
  const workers = Array.from({ length: threads }, () => new Worker(workerUrl(), { workerData: { counter }, env: {} }))
  const sampler = setInterval(() => progress.update(Number(new BigInt64Array(counter)[0])), SAMPLE_MS)
  try {
    await Promise.all(workers.map((worker) => serve(worker, { queue, outcomes, signal })))
    return outcomes
  } finally {
    clearInterval(sampler)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

interface Shift {
  readonly queue: { readonly job: SizedJob; readonly index: number }[]
  readonly outcomes: HashOutcome[]
  readonly signal: AbortSignal | undefined
}

/** Feeds one thread until the queue is empty. */
function serve(worker: Worker, { queue, outcomes, signal }: Shift): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1
    const next = () => {
      const item = queue.shift()
      if (item === undefined) return resolve()
      current = item.index
      const { file, sha512, gitBlob } = item.job
      worker.postMessage({ file, sha512, gitBlob })
    }
    worker.on('message', (outcome: HashOutcome) => {
      outcomes[current] = outcome
      next()
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a hash thread exited unexpectedly')))
    signal?.addEventListener('abort', () => reject(interrupted()), { once: true })
    if (signal?.aborted) reject(interrupted())
    else next()
  })
}

function interrupted(): SealError {
  return new SealError('INTERRUPTED', 'Interrupted. Nothing was written.')
}
