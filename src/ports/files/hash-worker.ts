import { parentPort, workerData } from 'node:worker_threads'
import { type HashJob, hashFile, newHashBuffer } from './hash-file.ts'
import { runTensorJob, type TensorJob } from './hash-tensors.ts'

/** Thread of the hash pool: receives one job at a time, replies with its outcome, and counts bytes in shared memory. */
const counter = new BigInt64Array((workerData as { counter: SharedArrayBuffer }).counter)
const buffer = newHashBuffer()
const advance = (bytes: number) => void Atomics.add(counter, 0, BigInt(bytes))

parentPort?.on('message', (job: HashJob | TensorJob) =>
  parentPort?.postMessage('tensorsOf' in job ? runTensorJob(job, advance) : hashFile(job, buffer, advance)),
)
