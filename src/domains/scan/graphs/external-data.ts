/** One `external_data` of an ONNX tensor, as read. */
export type ExternalData = ReadonlyMap<string, string>

/** Keys that the specification defines, and one of older converters. Others become attributes of an object in Python. */
const KEYS: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum', 'basepath'])
/** Locations that ONNX Runtime interprets as an address in memory instead of a file. */
const MEMORY = '_ORT_MEM_ADDR_'

/** Returns the keys that no loader needs. */
export function unknownKeys(data: ExternalData): readonly string[] {
  return [...data.keys()].filter((key) => !KEYS.has(key))
}

/** Returns why a path resolves outside the folder of the model, or cannot be opened safely; `undefined` for a plain relative path. */
export function escapeOf(path: string): string | undefined {
  if (path.includes('\0')) return 'contains a NUL character'
  if (path.includes(MEMORY)) return 'is an address in memory'
  if (/^[\\/]/.test(path)) return 'is absolute'
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return 'has a drive letter or a scheme'
  if (path.startsWith('~')) return 'starts in a home folder'
  if (path.split(/[\\/]/).includes('..')) return 'contains ".."'
  return path.includes('\\') ? 'contains a backslash' : undefined
}

/** Tells whether `offset` and `length` are numbers that a loader accepts. */
export function hasValidNumbers(data: ExternalData): boolean {
  return ['offset', 'length'].every((key) => /^\d{0,15}$/.test(data.get(key) ?? ''))
}
