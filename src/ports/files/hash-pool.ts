import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { SealError } from '../../core/errors.ts'
import type { Progress } from '../progress.ts'
import { type HashJob, type HashOutcome, hashFile, newHashBuffer } from './hash-file.ts'
import { runTensorJob, type TensorJob, type TensorOutcome } from './hash-tensors.ts'

/** A job with the size of its file, in bytes. */
export type SizedJob = HashJob & { readonly size: number }
export type SizedTensorJob = TensorJob & { readonly size: number }

type AnyJob = SizedJob | SizedTensorJob
type Outcome = HashOutcome | TensorOutcome

/** Outcomes in the order of the jobs. */
export interface PoolOutcomes {
  readonly files: readonly HashOutcome[]
  readonly tensors: readonly TensorOutcome[]
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
 * Hashes files on all cores, largest first, so no thread is left with a large file at the end. The tensors of a file are a job of their
 * own, so that another core computes their digests at the same time.
 *
 * @throws {SealError} INTERRUPTED - the signal was aborted; threads are stopped.
 */
export async function hashAll(
  files: readonly SizedJob[],
  options: PoolOptions,
  tensors: readonly SizedTensorJob[] = [],
): Promise<PoolOutcomes> {
  const outcomes = await runAll([...files, ...tensors], options)
  return {
    files: outcomes.slice(0, files.length) as HashOutcome[],
    tensors: outcomes.slice(files.length) as TensorOutcome[],
  }
}

async function runAll(jobs: readonly AnyJob[], options: PoolOptions): Promise<readonly Outcome[]> {
  const total = jobs.reduce((sum, { size }) => sum + size, 0)
  options.progress.start(total)
  try {
    const threads = Math.min(options.threads ?? availableParallelism(), jobs.length)
    return total < INLINE_BYTES ? await hashHere(jobs, options) : await hashInThreads(jobs, threads, options)
  } finally {
    options.progress.stop()
  }
}

async function hashHere(jobs: readonly AnyJob[], { progress, signal }: PoolOptions): Promise<readonly Outcome[]> {
  const buffer = newHashBuffer()
  const outcomes: Outcome[] = []
  let done = 0
  const advance = (bytes: number) => {
    done += bytes
  }
  for (const job of jobs) {
    if (signal?.aborted) throw interrupted()
    outcomes.push('tensorsOf' in job ? runTensorJob(job, advance) : hashFile(job, buffer, advance))
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

async function hashInThreads(jobs: readonly AnyJob[], threads: number, { progress, signal }: PoolOptions): Promise<readonly Outcome[]> {
  const counter = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)
  const queue = jobs.map((job, index) => ({ job, index })).sort((a, b) => b.job.size - a.job.size)
  const outcomes: Outcome[] = new Array(jobs.length)
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
  readonly queue: { readonly job: AnyJob; readonly index: number }[]
  readonly outcomes: Outcome[]
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
      worker.postMessage(messageOf(item.job))
    }
    worker.on('message', (outcome: Outcome) => {
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

/** Returns what a thread needs of a job. */
function messageOf(job: AnyJob): HashJob | TensorJob {
  if ('tensorsOf' in job) return { tensorsOf: job.tensorsOf }
  const { file, sha512, blobOf } = job
  return { file, sha512, blobOf }
}

function interrupted(): SealError {
  return new SealError('INTERRUPTED', 'Interrupted. Nothing was written.')
}
