import { type DvcOutput, dvcOutputs, isDvcFile } from '../../documents/dvc.ts'
import { detectFormat, type FileFormat, isModelPointer, UNREAD } from './format.ts'

/** What a file of DVC says about content that is stored elsewhere. */
export interface DvcPointer {
  readonly outputs: readonly DvcOutput[]
  /** Of the output that leads to a model, by its name. */
  readonly format: FileFormat
}

/**
 * Reads a `.dvc` file, or a `dvc.lock` with an output that leads to a model; `undefined` for any other file. One that cannot be read is
 * `UNREAD`.
 *
 * @param head - the first bytes. The rest of a longer `dvc.lock` may list anything.
 * @param size - of the whole file, in bytes.
 */
export function readDvcPointer({
  path,
  head,
  size,
}: {
  readonly path: string
  readonly head: Uint8Array
  readonly size: number
}): DvcPointer | undefined {
  if (!isDvcFile(path)) return undefined
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8')
  const all = dvcOutputs(size > head.length ? text.slice(0, text.lastIndexOf('\n- ') + 1) : text)
  if (all === undefined) return { outputs: [], format: UNREAD }
  const outputs = all.filter(({ hash }) => hash !== undefined)
  const model = outputs.find((output) => isModelPointer(output.path))
  const isLock = !path.endsWith('.dvc')
  const first = model ?? (isLock ? undefined : outputs[0])
  if (first !== undefined) {
    const format = detectFormat({ path: first.path, size: first.size ?? 1 })
    return { outputs, format: { ...format, weights: format.weights || model !== undefined } }
  }
  return size > head.length ? { outputs, format: UNREAD } : undefined
}
