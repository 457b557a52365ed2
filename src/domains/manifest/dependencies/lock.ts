import { SealError } from '../../../core/errors.ts'

/** A lock file of a repository. */
export interface LockFile {
  readonly path: string
  readonly text: string
}

export interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly hashes: readonly string[]
}

const DIGEST_BYTES: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 }

/** @throws {SealError} LOCK_FILE_INVALID */
export function lockError({ path }: LockFile, what: string, line?: number): SealError {
  const where = line === undefined ? path : `${path}:${line}`
  return new SealError('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or exclude it with --ignore.`, { path })
}

/** Returns a hash as `algorithm:hex` in lowercase. Fails when the length does not fit the algorithm. */
export function hexHash(lock: LockFile, hash: string, line?: number): string {
  const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? []
  if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
    throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line)
  }
  return `${algorithm}:${digest.toLowerCase()}`
}

/** Converts subresource integrity (`sha512-…base64`, separated by spaces) to `algorithm:hex`. */
export function integrityHashes(lock: LockFile, integrity: string): readonly string[] {
  return integrity
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [, algorithm = '', base64 = ''] = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? []
      return hexHash(lock, `${algorithm}:${Buffer.from(base64, 'base64').toString('hex')}`)
    })
}

/** @see PEP 503: names are compared in lower case, with runs of `-_.` as one dash. */
export function normalizePyPi(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** Narrows a value of unknown shape to an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the records of a list of tables. Fails for anything else. */
export function recordsOf(lock: LockFile, value: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every(isRecord)) throw lockError(lock, `expected "${name}" to be a list of tables`)
  return value
}

/** Returns a string member of a record. Fails when it is missing. */
export function stringOf(lock: LockFile, record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key]
  if (typeof value !== 'string') throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`)
  return value
}
