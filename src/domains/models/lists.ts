import { toText } from '../../core/to-text.ts'
import { membersOf } from '../../documents/cursor.ts'
import { parseJson } from '../../documents/json.ts'
import type { FileEntry } from '../manifest/types.ts'

/** A file of a model that names other files, or a set of shards that is numbered. */
export interface FileList {
  /** Path of the list in the model; the first shard where there is none. */
  readonly path: string
  readonly list: 'shards' | 'checksums'
  /** Named files that do not exist. */
  readonly missing: readonly string[]
  /** Shards that belong to no list. */
  readonly extra: readonly string[]
  /** Files whose digest is not the listed one. */
  readonly different: readonly string[]
}

/** Longest list that is read. */
export const MAX_LIST_BYTES = 16 * 1024 * 1024
const MAX_NAMED = 20
const INDEX = /(^|\/)[^/]*\.index\.json$/
const TFJS = /(^|\/)[^/]*(model|weights_manifest)[^/]*\.json$/
const CHECKSUMS = /(^|\/)((sha|md5|checksum)[^/]*(sums?|\.txt)|checksums?|[^/]+\.(sha256|sha512|sha256sum|md5))(\.txt)?$/i

/** Tells whether the content of a file may name other files of the model. */
export function isList(path: string): boolean {
  return INDEX.test(path) || TFJS.test(path) || CHECKSUMS.test(path)
}

/** A list with its text; without one if it could not be read. */
export interface ListText {
  readonly path: string
  readonly text: string
}

/**
 * Compares the lists of a model with its files.
 *
 * @param files - the measured files of the model.
 * @param texts - the content of the files for which `isList` holds.
 */
export function compareLists(files: readonly FileEntry[], texts: readonly ListText[]): readonly FileList[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const indexes = texts.flatMap(({ path, text }) => {
    const named = shardsNamed(path, text)
    return named === undefined ? [] : [{ path, named }]
  })
  const lists = texts.flatMap((list) => (CHECKSUMS.test(list.path) ? checksums(list, byPath) : []))
  return [...shardLists(indexes, byPath), ...lists]
}

interface Index {
  readonly path: string
  readonly named: readonly string[]
}

/** Returns the shards that an index names, relative to the model; `undefined` for any other file. */
function shardsNamed(path: string, text: string): readonly string[] | undefined {
  if (CHECKSUMS.test(path)) return undefined
  const value = parseJson(text)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const names = INDEX.test(path) ? Object.values(membersOf(membersOf(value)['weight_map'])) : manifestPaths(value)
  const plain = [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))]
  return plain.length === 0 ? undefined : plain.map((name) => `${folder}${name}`)
}

/** The paths in the weights manifest of TensorFlow.js. */
function manifestPaths(value: unknown): readonly unknown[] {
  const groups = Array.isArray(value) ? value : membersOf(value)['weightsManifest']
  return Array.isArray(groups)
    ? groups.flatMap((group) => (Array.isArray(membersOf(group)['paths']) ? (membersOf(group)['paths'] as unknown[]) : []))
    : []
}

/** `model-00001-of-00003.safetensors`, `group1-shard1of3.bin` and the like: what comes before, the number, and how many there are. */
const NUMBERED = /^(.*?[-_.](?:shard)?)(\d{1,5})(-of-|of)(\d{1,5})(\.[^/]*)?$/

function shardLists(indexes: readonly Index[], byPath: ReadonlyMap<string, FileEntry>): readonly FileList[] {
  const named = new Set(indexes.flatMap((index) => index.named))
  const sets = numberedSets([...byPath.keys()])
  const series = seriesOf([...named])
  const ofIndexes = indexes.map((index): FileList => {
    const own = seriesOf(index.named)
    const siblings = sets.filter(({ prefix, ending }) => own.has(seriesKey(prefix, ending))).flatMap(({ paths }) => paths)
    return shards(
      index.path,
      index.named.filter((path) => !byPath.has(path)),
      siblings.filter((path) => !named.has(path)),
    )
  })
  const counted = sets
    .filter(({ paths }) => !paths.some((path) => named.has(path)))
    .filter(({ prefix, ending }) => !series.has(seriesKey(prefix, ending)))
    .map((set) => shards(set.paths[0] ?? '', expected(set, byPath), []))
  return [...ofIndexes, ...counted]
}

/** What numbered files of one series have in common, however many there are. */
function seriesKey(prefix: string, ending: string | undefined): string {
  return JSON.stringify([prefix, ending])
}

function seriesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const match = NUMBERED.exec(name)
      return match?.[1] === undefined ? [] : [seriesKey(match[1], match[5])]
    }),
  )
}

function shards(path: string, missing: readonly string[], extra: readonly string[]): FileList {
  return { path, list: 'shards', missing: missing.slice(0, MAX_NAMED), extra: extra.slice(0, MAX_NAMED), different: [] }
}

interface NumberedSet {
  readonly prefix: string
  readonly between: string
  readonly count: string
  readonly ending: string | undefined
  readonly digits: number
  readonly paths: readonly string[]
}

function numberedSets(paths: readonly string[]): readonly NumberedSet[] {
  const sets = new Map<string, NumberedSet & { paths: string[] }>()
  for (const path of paths) {
    const [, prefix = '', number = '', between = '', count = '', ending] = NUMBERED.exec(path) ?? []
    if (number === '' || Number(count) > 10_000) continue
    const key = JSON.stringify([prefix, between, count, ending])
    const set = sets.get(key) ?? { prefix, between, count, ending, digits: number.length, paths: [] }
    set.paths.push(path)
    sets.set(key, set)
  }
  return [...sets.values()]
}

/** Returns the first missing names of a set. TensorFlow counts its shards from zero, the others from one. */
function expected(
  { prefix, between, count, ending = '', digits, paths }: NumberedSet,
  byPath: ReadonlyMap<string, FileEntry>,
): readonly string[] {
  const first = paths.some((path) => Number(NUMBERED.exec(path)?.[2]) === 0) || /\.data-$/.test(prefix) ? 0 : 1
  const missing: string[] = []
  for (let index = 0; index < Number(count) && missing.length < MAX_NAMED; index++) {
    const number = toText(index + first)
    const name = `${prefix}${between === 'of' ? number : number.padStart(digits, '0')}${between}${count}${ending}`
    if (!byPath.has(name)) missing.push(name)
  }
  return missing
}

const LINE = /^\\?([0-9a-fA-F]{32,128})[ \t]{1,8}[ *]?(.+)$|^(?:SHA256|SHA512|SHA1|MD5) ?\((.+)\) ?= ?([0-9a-fA-F]{32,128})$/

/** Compares a list as `sha256sum` or `shasum --tag` writes it. Any other file gives nothing. */
function checksums({ path, text }: ListText, byPath: ReadonlyMap<string, FileEntry>): readonly FileList[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const entries = lines.map((line) => entryOf(line, path))
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return []
  const missing: string[] = []
  const different: string[] = []
  for (const { name, digest } of entries.filter((entry) => entry !== undefined)) {
    const target = `${folder}${name.replace(/^\.\//, '')}`
    const file = byPath.get(target)
    if (file === undefined) missing.push(target)
    else if (!agrees(file, digest)) different.push(target)
  }
  return [{ path, list: 'checksums', missing: missing.slice(0, MAX_NAMED), extra: [], different: different.slice(0, MAX_NAMED) }]
}

function entryOf(line: string, path: string): { readonly name: string; readonly digest: string } | undefined {
  const [, digest, name, tagged, tag] = LINE.exec(line.trim()) ?? []
  if (digest !== undefined && name !== undefined) return { name, digest: digest.toLowerCase() }
  if (tagged !== undefined && tag !== undefined) return { name: tagged, digest: tag.toLowerCase() }
  // A list for one file may hold the digest alone: `model.onnx.sha256`.
  const alone = /^[0-9a-fA-F]{64}$/.test(line.trim()) ? line.trim().toLowerCase() : undefined
  const own = /([^/]+)\.(sha256|sha256sum)(\.txt)?$/i.exec(path)?.[1]
  return alone === undefined || own === undefined ? undefined : { name: own, digest: alone }
}

/** Compares what the manifest has: a digest of another algorithm is not compared. */
function agrees({ sha256, sha512 }: FileEntry, digest: string): boolean {
  if (digest.length === 64) return digest === sha256
  return digest.length !== 128 || sha512 === undefined || digest === sha512
}
