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

interface Entry {
  readonly indent: number
  readonly values: Map<string, string>
}

/** Tells from its name whether a file can list outputs of DVC: that of one output, or that of a pipeline. */
export function isDvcFile(path: string): boolean {
  return /\.dvc$|(^|\/)dvc\.lock$/.test(path)
}

/**
 * Yields the items of every `outs` list. Reads the plain block style that DVC writes.
 *
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
export function* dvcOutputs(lines: Iterable<string>): Generator<DvcOutput> {
  let list: number | undefined
  let entry: Entry | undefined
  let below = ''
  for (const text of lines) {
    const [, spaces = '', dash = '', key = '', value = ''] = /^( *)(- +)?([\w.]+):(?:[ \t]+(.*))?$/.exec(text.replace(/\r$/, '')) ?? []
    if (key === '') continue
    const indent = spaces.length
    if (key === 'wdir' && indent === 0) below = unquoted(value)
    const ends = list !== undefined && (indent < list || (indent === list && dash === ''))
    if (dash !== '' || ends) {
      if (entry !== undefined) yield* outputOf(entry, below)
      entry = undefined
    }
    if (ends) list = undefined
    if (list !== undefined && dash !== '') entry = { indent: indent + dash.length, values: new Map() }
    if (entry !== undefined && indent + dash.length === entry.indent) entry.values.set(key, unquoted(value))
    if (list === undefined && key === 'outs' && value.trim() === '') list = indent
  }
  if (entry !== undefined) yield* outputOf(entry, below)
}

function* outputOf({ values }: Entry, below: string): Generator<DvcOutput> {
  const path = values.get('path')
  if (path === undefined || path === '') return
  const named = values.get('md5') ?? values.get('etag') ?? values.get('checksum') ?? ''
  const hash = /^[0-9a-f]{32,64}(?:\.dir)?$/.exec(named)?.[0]
  const size = /^\d{1,15}$/.test(values.get('size') ?? '') ? Number(values.get('size')) : undefined
  yield {
    path: (below === '' || below === '.' ? path : `${below}/${path}`).slice(0, 500),
    ...(hash === undefined ? {} : { hash }),
    ...(size === undefined ? {} : { size }),
    isFolder: hash?.endsWith('.dir') === true,
  }
}

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim()
}
