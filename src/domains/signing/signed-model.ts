import { messageOf, type SealError } from '../../core/errors.ts'
import { omsRoot } from '../manifest/build.ts'
import { faultOfPath } from '../manifest/paths.ts'
import { badSignature, type SignedBundle } from './bundle.ts'
import { quoted } from './quoted.ts'
import { LEGACY_PREDICATE_TYPE, PREDICATE_TYPE, STATEMENT_TYPE } from './types.ts'

export const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 } as const
export type HashAlgorithm = keyof typeof HASH_LENGTHS

/** A piece of a file, `end` exclusive. */
export interface SignedShard {
  readonly start: number
  readonly end: number
  readonly digest: string
}

/** A file that the signature covers. A whole file has one digest, a sharded one has one for each piece. */
export type SignedFile =
  | { readonly path: string; readonly algorithm: HashAlgorithm; readonly digest: string }
  | { readonly path: string; readonly algorithm: HashAlgorithm; readonly size: number; readonly shards: readonly SignedShard[] }

/** What a statement says about a model, checked and not yet compared with one. */
export interface SignedModel {
  readonly subject: string
  /** OMS root, hex. */
  readonly root: string
  readonly files: readonly SignedFile[]
  /** The signer left these out: whatever stands there now is not covered. */
  readonly ignorePaths: readonly string[]
  /** The only resource is called ".": the model is a file, whatever its name. */
  readonly nameless: boolean
}

const MAX_RESOURCES = 1_000_000
const MAX_IGNORES = 10_000

type Fields = Readonly<Record<string, unknown>>
type Fail = (what: string) => SealError

/**
 * Reads the statement of a bundle before anything touches the disk: names stay below the model, none stands twice, the
 * root is that of the listed digests, and the ignore list does not hide the model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first fault.
 */
export function parseSignedModel({ payload }: Pick<SignedBundle, 'payload'>, where: string): SignedModel {
  const fail = (what: string) => badSignature(where, `the signed statement is not usable: ${what}`)
  const statement = parseStatement(payload, fail)
  if (statement['predicateType'] === LEGACY_PREDICATE_TYPE) return legacyModel(statement, fail)
  if (statement['predicateType'] !== PREDICATE_TYPE)
    throw fail(`predicateType is ${quoted(statement['predicateType'])}, expected ${JSON.stringify(PREDICATE_TYPE)}`)
  const subject = onlySubject(statement, fail)
  const predicate = fields(statement['predicate'], 'predicate', fail)
  const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail)
  const { resources } = predicate
  if (!Array.isArray(resources) || resources.length === 0)
    throw fail('it lists no file (predicate.resources is empty), and would cover any directory')
  if (resources.length > MAX_RESOURCES) throw fail(`it lists more than ${MAX_RESOURCES} files`)
  const listed = resources.map((resource: unknown) => readResource(resource, serialization, fail))
  checkRoot(listed, subject.root, fail)
  const files = serialization.sharded
    ? joinShards(listed, serialization.algorithm, fail)
    : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }))
  return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths }
}

/** The predicate type of a payload that was verified, whatever it is a statement about. */
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
    throw fail('serialization.ignore_paths is not a list of a sensible length')
  for (const path of ignore_paths as readonly unknown[]) {
    const fault = typeof path === 'string' ? (faultOfPath(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text'
    if (fault !== undefined)
      throw fail(`serialization.ignore_paths holds ${quoted(path)} (${fault}); an ignored path is literal and below the model`)
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
  const { name, algorithm: stated, digest } = fields(resource, 'a resource', fail)
  if (typeof name !== 'string') throw fail('a resource has no name')
  // Python spells the algorithm of a shard "sha256-sharded-1000000000"; the specification, like that of a file.
  const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])]
  if (!spellings.includes(stated as HashAlgorithm))
    throw fail(`resource ${quoted(name)} has the algorithm ${quoted(stated)}, serialization.hash_type says ${algorithm}`)
  if (!isHex(digest, HASH_LENGTHS[algorithm]))
    throw fail(
      `resource ${quoted(name)} has the digest ${quoted(digest)}; ${algorithm} has ${HASH_LENGTHS[algorithm] * 2} lower-case hex digits`,
    )
  return { name, digest }
}

function checkRoot(listed: readonly Resource[], root: string, fail: Fail): void {
  const computed = omsRoot(listed.map(({ digest }) => ({ sha256: digest })))
  if (computed !== root) throw fail(`the subject's digest is ${root}, the listed files give ${computed}`)
}

/** Every name at most once, and either the one nameless file or paths that stay below the model. */
function checkNames(files: readonly SignedFile[], fail: Fail): Pick<SignedModel, 'files' | 'nameless'> {
  if (files.length === 1 && files[0]?.path === '.') return { files, nameless: true }
  const seen = new Set<string>()
  for (const { path } of files) {
    const fault = faultOfPath(path)
    if (fault) throw fail(`it lists ${quoted(path)} (${fault}); names are paths below the model`)
    if (seen.has(path)) throw fail(`it lists ${quoted(path)} twice`)
    seen.add(path)
  }
  return { files, nameless: false }
}

/** Shards of each file in order, without a gap, from its first byte. That the last one ends with the file shows on the disk. */
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
          `the shards of ${quoted(path)} do not follow each other: ${covered} bytes are covered, the next goes from ${start} to ${end}`,
        )
      covered = end
    }
    return { path, algorithm, size: covered, shards }
  })
}

/** `model_signing` 0.2 listed the files as subjects. */
function legacyModel({ subject: subjects }: Fields, fail: Fail): SignedModel {
  if (!Array.isArray(subjects) || subjects.length === 0) throw fail('it lists no file, and would cover any directory')
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
