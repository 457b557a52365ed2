import { messageOf, type SealError } from '../../core/errors.ts'
import { omsRoot } from '../manifest/build.ts'
import { faultOfPath } from '../manifest/paths.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { quoted } from './quoted.ts'
import { LEGACY_PREDICATE_TYPE, PREDICATE_TYPE, STATEMENT_TYPE } from './types.ts'

export const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 } as const
export type HashAlgorithm = keyof typeof HASH_LENGTHS

/** A byte range of a file; `end` is exclusive. */
export interface SignedShard {
  readonly start: number
  readonly end: number
  readonly digest: string
}

/** A file that the signature covers. A whole file has one digest, a sharded file has one for each shard. */
export type SignedFile =
  | { readonly path: string; readonly algorithm: HashAlgorithm; readonly digest: string }
  | { readonly path: string; readonly algorithm: HashAlgorithm; readonly size: number; readonly shards: readonly SignedShard[] }

/** The model that a statement describes, validated but not yet compared with files. */
export interface SignedModel {
  readonly subject: string
  /** OMS root, hex. */
  readonly root: string
  readonly files: readonly SignedFile[]
  /** Paths that the signer excluded. Files there are not covered. */
  readonly ignorePaths: readonly string[]
  /** The only resource is named ".": the model is a single file of any name. */
  readonly nameless: boolean
}

const MAX_RESOURCES = 1_000_000
const MAX_IGNORES = 10_000

type Fields = Readonly<Record<string, unknown>>
type Fail = (what: string) => SealError

/**
 * Parses and validates the statement of a bundle before any file is accessed: names are unique paths below the model, the
 * root matches the listed digests, and the ignore list does not exclude the whole model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first problem.
 */
export function parseSignedModel({ payload }: Pick<SignedBundle, 'payload'>, where: string): SignedModel {
  const fail = (what: string) => badSignature(where, `invalid signed statement: ${what}`)
  const statement = parseStatement(payload, fail)
  if (statement['predicateType'] === LEGACY_PREDICATE_TYPE) return legacyModel(statement, fail)
  if (statement['predicateType'] !== PREDICATE_TYPE)
    throw fail(`predicateType is ${quoted(statement['predicateType'])}, expected ${JSON.stringify(PREDICATE_TYPE)}`)
  const subject = onlySubject(statement, fail)
  const predicate = fields(statement['predicate'], 'predicate', fail)
  const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail)
  const { resources } = predicate
  if (!Array.isArray(resources) || resources.length === 0)
    throw fail('it lists no files (predicate.resources is empty), so it would cover any directory')
  if (resources.length > MAX_RESOURCES) throw fail(`it lists more than ${MAX_RESOURCES} files`)
  const listed = resources.map((resource: unknown) => readResource(resource, serialization, fail))
  checkRoot(listed, subject.root, fail)
  const files = serialization.sharded
    ? joinShards(listed, serialization.algorithm, fail)
    : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }))
  return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths }
}

/** Parses a payload as an in-toto statement of any predicate type. */
export function parseStatement(payload: Buffer, fail: Fail): Fields {
  let statement: unknown
  try {
    statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
  } catch (cause) {
    throw fail(`it is not JSON in UTF-8 (${messageOf(cause)})`)
  }
  const found = fields(statement, 'the statement', fail)
  if (found['_type'] !== STATEMENT_TYPE)
    throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(STATEMENT_TYPE)}`)
  return found
}

function onlySubject(statement: Fields, fail: Fail): { subject: string; root: string } {
  const { subject: subjects } = statement
  if (!Array.isArray(subjects) || subjects.length !== 1)
    throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`)
  const { name, digest } = fields(subjects[0], 'subject[0]', fail)
  const root = fields(digest, 'subject[0].digest', fail)['sha256']
  if (!isHex(root, HASH_LENGTHS.sha256)) throw fail('subject[0].digest.sha256 is not 64 hex digits')
  return { subject: typeof name === 'string' ? name : '', root }
}

interface Serialization {
  readonly algorithm: HashAlgorithm
  readonly sharded: boolean
  readonly shardSize: number | undefined
  readonly ignorePaths: readonly string[]
}

function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }: Fields, fail: Fail): Serialization {
  if (method !== 'files' && method !== 'shards') throw fail(`serialization.method is ${quoted(method)}, expected "files" or "shards"`)
  if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
    throw fail(`serialization.hash_type is ${quoted(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`)
  if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
    throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`)
  for (const path of ignore_paths as readonly unknown[]) {
    const fault = typeof path === 'string' ? (faultOfPath(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text'
    if (fault !== undefined)
      throw fail(`serialization.ignore_paths contains ${quoted(path)} (${fault}); ignored paths must be literal and below the model`)
  }
  return {
    algorithm: hash_type as HashAlgorithm,
    sharded: method === 'shards',
    shardSize: typeof shard_size === 'number' ? shard_size : undefined,
    ignorePaths: ignore_paths as readonly string[],
  }
}

interface Resource {
  readonly name: string
  readonly digest: string
}

function readResource(resource: unknown, { algorithm, sharded, shardSize }: Serialization, fail: Fail): Resource {
  const { name, algorithm: declared, digest } = fields(resource, 'a resource', fail)
  if (typeof name !== 'string') throw fail('a resource has no name')
  // The Python client writes "sha256-sharded-1000000000" for a shard; the specification uses the plain algorithm name.
  const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])]
  if (!spellings.includes(declared as HashAlgorithm))
    throw fail(`resource ${quoted(name)} has algorithm ${quoted(declared)}, but serialization.hash_type is ${algorithm}`)
  if (!isHex(digest, HASH_LENGTHS[algorithm]))
    throw fail(
      `resource ${quoted(name)} has digest ${quoted(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`,
    )
  return { name, digest }
}

function checkRoot(listed: readonly Resource[], root: string, fail: Fail): void {
  const computed = omsRoot(listed.map(({ digest }) => ({ sha256: digest })))
  if (computed !== root) throw fail(`the subject's digest is ${root.slice(0, 12)}, but the listed files give ${computed.slice(0, 12)}`)
}

/** Checks that names are unique paths below the model, or that the only name is ".". */
function checkNames(files: readonly SignedFile[], fail: Fail): Pick<SignedModel, 'files' | 'nameless'> {
  if (files.length === 1 && files[0]?.path === '.') return { files, nameless: true }
  const seen = new Set<string>()
  for (const { path } of files) {
    const fault = faultOfPath(path)
    if (fault) throw fail(`it lists ${quoted(path)} (${fault}); names must be paths below the model`)
    if (seen.has(path)) throw fail(`it lists ${quoted(path)} twice`)
    seen.add(path)
  }
  return { files, nameless: false }
}

/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed: readonly Resource[], algorithm: HashAlgorithm, fail: Fail): readonly SignedFile[] {
  const pieces = listed.map(({ name, digest }) => {
    const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name)
    if (match === null) throw fail(`resource ${quoted(name)} is not a shard "path:start:end"`)
    return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest }
  })
  return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
    const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }))
    let covered = 0
    for (const { start, end } of shards) {
      if (start !== covered || end <= start)
        throw fail(
          `the shards of ${quoted(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`,
        )
      covered = end
    }
    return { path, algorithm, size: covered, shards }
  })
}

/** Reads a statement of `model_signing` 0.2, which lists files as subjects. */
function legacyModel({ subject: subjects }: Fields, fail: Fail): SignedModel {
  if (!Array.isArray(subjects) || subjects.length === 0) throw fail('it lists no files, so it would cover any directory')
  if (subjects.length > MAX_RESOURCES) throw fail(`it lists more than ${MAX_RESOURCES} files`)
  const files = subjects.map((entry: unknown): SignedFile => {
    const { name, digest, annotations } = fields(entry, 'a subject', fail)
    const sha256 = fields(digest, 'a digest', fail)['sha256']
    const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm']
    if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
      throw fail(`subject ${quoted(name)} has no file-sha256 digest`)
    return { path: name, algorithm: 'sha256', digest: sha256 }
  })
  const root = omsRoot(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })))
  return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] }
}

function isHex(value: unknown, bytes: number): value is string {
  return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value)
}

function fields(value: unknown, name: string, fail: Fail): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(`${name} is missing`)
  return value as Fields
}
