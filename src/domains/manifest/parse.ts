import { SealError } from '../../core/errors.ts'
import type { Validator } from '../../core/schema-errors.ts'
import { describeSchemaErrors } from '../../core/schema-errors.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { toText } from '../../core/to-text.ts'
import { validateManifestV1, validateProofV1, validateShardV1 } from '../../generated/format-validators.ts'
import { canonicalManifest, leavesOf, omsRoot, serializeManifest } from './build.ts'
import { merkleRoot } from './merkle.ts'
import { collisions, compareUtf8, faultOfPath } from './paths.ts'
import type { FileProof } from './proof.ts'
import type { Shard } from './shard.ts'
import { type FileEntry, MANIFEST_SCHEMA, type Manifest } from './types.ts'

/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024

/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
export function parseManifest(text: string, where: string): Manifest {
  refuseConflict(text, where)
  const manifest = parseFormat<Manifest>({ text, where, kind: 'manifest', validate: validateManifestV1, code: 'MANIFEST_INVALID' })
  checkFiles(manifest.files, where)
  for (const path of manifest.ignore) checkPath(path, where, 'ignore')
  checkLinks(manifest, where)
  if (!isWritten(text, manifest)) {
    throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted')
  }
  const { files, tree, oms } = manifest
  const leaves = leavesOf(manifest)
  if (tree.size !== leaves.length) throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`)
  const digest = merkleRoot(leaves).toString('hex')
  if (tree.root !== digest)
    throw invalid(where, `/tree/root is ${shortDigest(tree.root)}, but the listed files give ${shortDigest(digest)}`)
  const root = omsRoot(files)
  if (oms.root !== root) throw invalid(where, `/oms/root is ${shortDigest(oms.root)}, but the listed files give ${shortDigest(root)}`)
  return manifest
}

/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text: string, manifest: Manifest): boolean {
  const bare = text.trimEnd()
  return bare === canonicalManifest(manifest) || bare.replaceAll('\r\n', '\n') === serializeManifest(manifest).trimEnd()
}

/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text: string, where: string): void {
  const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text)
  if (marker === null) return
  const line = text.slice(0, marker.index).split('\n').length
  throw new SealError(
    'MANIFEST_INVALID',
    `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`,
  )
}

function checkLinks({ links = [], tensors = [], files }: Manifest, where: string): void {
  for (const { path } of links) checkPath(path, where, 'links')
  const paths = links.map(({ path }) => path)
  const known = new Set(files.map(({ path }) => path))
  if (paths.some((path, index) => known.has(path) || (index > 0 && compareUtf8(paths[index - 1] ?? '', path) >= 0)))
    throw invalid(where, 'the links are not sorted, or a path is listed twice')
  const owners = tensors.map(({ path }) => path)
  if (owners.some((path, index) => !known.has(path) || (index > 0 && compareUtf8(owners[index - 1] ?? '', path) >= 0)))
    throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed')
}

/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
export function parseProof(text: string, where: string): FileProof {
  return parseFormat<FileProof>({ text, where, kind: 'proof', validate: validateProofV1, code: 'PROOF_INVALID' })
}

/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
export function parseShard(text: string, where: string): Shard {
  const shard = parseFormat<Shard>({ text, where, kind: 'shard', validate: validateShardV1, code: 'SHARD_INVALID' })
  for (const { path } of shard.files) {
    const fault = faultOfPath(path)
    if (fault) throw new SealError('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`)
  }
  return shard
}

interface Format {
  readonly text: string
  readonly where: string
  readonly kind: 'manifest' | 'proof' | 'shard'
  readonly validate: Validator
  readonly code: 'MANIFEST_INVALID' | 'PROOF_INVALID' | 'SHARD_INVALID'
}

function parseFormat<T>({ text, where, kind, validate, code }: Format): T {
  if (text.length > MAX_MANIFEST_BYTES) throw new SealError(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SealError(code, `${where}: expected a Weightseal ${kind} in JSON: ${(cause as Error).message}.`, { cause })
  }
  const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1]
  if (version !== undefined && Number(version) > 1) {
    throw new SealError(
      'MANIFEST_NEWER',
      `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`,
    )
  }
  if (validate(value)) return value as T
  const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${MANIFEST_SCHEMA}"}; create one with "weightseal manifest".` : ''
  throw new SealError(code, `${where}: ${describeSchemaErrors(validate.errors ?? [], value).join('; ')}.${hint}`)
}

function schemaOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'schema' in value ? toText(value.schema) : ''
}

function checkFiles(files: readonly FileEntry[], where: string): void {
  let previous: string | undefined
  for (const { path } of files) {
    checkPath(path, where, 'files')
    if (path === previous) throw invalid(where, `path ${JSON.stringify(path)} is listed twice`)
    if (previous !== undefined && compareUtf8(previous, path) > 0)
      throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`)
    previous = path
  }
  const [clash] = collisions(files.map(({ path }) => path))
  if (clash)
    throw invalid(
      where,
      `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case, Unicode form, or dots and spaces at the end of a name`,
    )
}

function checkPath(path: string, where: string, list: string): void {
  const fault = faultOfPath(path)
  if (fault)
    throw invalid(
      where,
      `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`,
    )
}

function invalid(where: string, what: string): SealError {
  return new SealError('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`)
}
