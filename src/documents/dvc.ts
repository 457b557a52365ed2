import { toText } from '../core/to-text.ts'
import { readYamlDocuments } from './yaml.ts'

/** One output of a DVC file: content that is stored elsewhere. */
export interface DvcOutput {
  /** Relative to the folder of the file. */
  readonly path: string
  /** Hex digits, of MD5 unless the storage has another. Ends with `.dir` for the list of a folder. */
  readonly hash?: string
  /** In bytes. */
  readonly size?: number
  readonly isFolder: boolean
}

/** The most bytes of a file of DVC that are parsed: a `dvc.lock` with 5,000 outputs has half of them. */
export const MAX_DVC_BYTES = 1024 * 1024
/** Levels of `stages`, their names, and `outs` in it. */
const MAX_DEPTH = 4

/** Tells from its name whether a file can list outputs of DVC: that of one output, or that of a pipeline. */
export function isDvcFile(path: string): boolean {
  return /\.dvc$|(^|\/)dvc\.lock$/.test(path)
}

/**
 * Returns the items of every `outs` list; `undefined` for text that is not YAML.
 *
 * @param text - at most `MAX_DVC_BYTES`.
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
export function dvcOutputs(text: string): readonly DvcOutput[] | undefined {
  const root = parsed(text)
  return root === undefined ? undefined : listsIn(root, '', 0)
}

function parsed(text: string): unknown {
  try {
    const [first, second] = readYamlDocuments({ text, where: 'the file', code: 'FILE_UNREADABLE', maxBytes: MAX_DVC_BYTES })
    // DVC reads one document.
    return second === undefined ? (first?.value ?? {}) : undefined
  } catch {
    return undefined
  }
}

type Mapping = Readonly<Record<string, unknown>>

function listsIn(value: unknown, above: string, depth: number): readonly DvcOutput[] {
  if (!isMapping(value) || depth > MAX_DEPTH) return []
  const { outs, wdir } = value
  const below = typeof wdir === 'string' ? wdir : above
  const own = Array.isArray(outs) ? outs.filter(isMapping).flatMap((item) => outputOf(item, below)) : []
  return [...own, ...Object.values(value).flatMap((member) => listsIn(member, below, depth + 1))]
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function outputOf({ path, md5, etag, checksum, size }: Mapping, below: string): readonly DvcOutput[] {
  if ((typeof path !== 'string' && typeof path !== 'number') || path === '') return []
  const hash = /^[0-9a-f]{32,64}(?:\.dir)?$/.exec(toText(md5 ?? etag ?? checksum))?.[0]
  return [
    {
      path: (below === '' || below === '.' ? toText(path) : `${below}/${path}`).slice(0, 500),
      ...(hash === undefined ? {} : { hash }),
      ...(Number.isSafeInteger(size) && Number(size) >= 0 ? { size: Number(size) } : {}),
      isFolder: hash?.endsWith('.dir') === true,
    },
  ]
}
