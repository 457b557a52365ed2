import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['__tests__/fixtures', 'examples', 'policies', 'scripts/fuzz/seeds']

/** Larger fixtures would leave no room for variants. */
const MAX_BYTES = 300_000

/** A file from which variants are made. */
export interface Seed {
  /** Fixture, and the file in it if the fixture is a case with several: `fixtures/a.json#deploy/b.yml`. */
  readonly id: string
  /** Path of the file in a repository, which tells its format. */
  readonly name: string
  readonly bytes: Buffer
  /** Other files of the same repository. */
  readonly siblings: Readonly<Record<string, string>>
}

/** Reads every fixture, example and pack. A case on disk that contains files gives those files. */
export function readSeeds(): readonly Seed[] {
  const paths = FOLDERS.flatMap(listed)
  const folders = Map.groupBy(paths, dirname)
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(ROOT, path))
    if (bytes.length === 0 || bytes.length > MAX_BYTES) return []
    const inner = path.endsWith('.json') ? casesIn(path, bytes) : []
    return inner.length > 0
      ? inner
      : [{ id: path, name: path, bytes, siblings: textsOf((folders.get(dirname(path)) ?? []).filter((each) => each !== path)) }]
  })
}

function listed(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()
}

const MAX_SIBLINGS = 4

function textsOf(paths: readonly string[]): Readonly<Record<string, string>> {
  const texts = paths.filter((path) => /\.(ya?ml|tf|tfvars|json)$/.test(path)).slice(0, MAX_SIBLINGS)
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
}

/** Returns the files in a case: its `text`, its `manifest`, or each of its `files`. */
function casesIn(path: string, bytes: Buffer): readonly Seed[] {
  let found: unknown
  try {
    found = JSON.parse(bytes.toString('utf8'))
  } catch {
    return []
  }
  const cases = Array.isArray((found as { cases?: unknown })?.cases) ? (found as { cases: unknown[] }).cases : [found]
  return cases.flatMap((each, index) => {
    const { text, manifest, files, path: name } = (each ?? {}) as Record<string, unknown>
    if (typeof text === 'string')
      return [{ id: path, name: typeof name === 'string' ? name : path, bytes: Buffer.from(text), siblings: {} }]
    if (typeof manifest === 'object') return [{ id: path, name: path, bytes: Buffer.from(JSON.stringify(manifest)), siblings: {} }]
    if (typeof files !== 'object' || files === null) return []
    const texts = Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return Object.entries(texts).map(([file, content]) => {
      const { [file]: _, ...siblings } = texts
      return { id: `${path}${cases.length > 1 ? `[${index}]` : ''}#${file}`, name: file, bytes: Buffer.from(content), siblings }
    })
  })
}
