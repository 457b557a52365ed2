import { messageOf, SealError } from '../../core/errors.ts'
import { describeSchemaErrors, type Validator } from '../../core/schema-errors.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { validateSealV1 } from '../../generated/format-validators.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { parseManifest } from '../manifest/parse.ts'
import { MANIFEST_FILE, type Manifest } from '../manifest/types.ts'
import { badSignature, MAX_BUNDLE_BYTES, readBundle, type SignedBundle } from './bundle.ts'
import { manifestDigest } from './provenance.ts'
import { quoted } from './quoted.ts'
import { parseSignedModel, parseStatement, type SignedModel } from './signed-model.ts'
import type { TrustRoot } from './trust-root.ts'
import type { BundleJson } from './types.ts'

export const SEAL_SCHEMA = 'weightseal/seal@1'
export const MAX_SEAL_BYTES = 2 * MAX_BUNDLE_BYTES

/** Public format: schemas/seal-v1.schema.json. */
export interface SealJson {
  readonly schema: typeof SEAL_SCHEMA
  readonly modelDigest: string
  readonly manifest: Manifest
  readonly signature: BundleJson
  readonly statements: readonly BundleJson[]
  readonly trustedRoot?: { readonly asOf: string; readonly name: string; readonly json: Json }
  readonly expected?: SealHints
}

/** The signer as claimed by the creator of the seal. For display only, never a policy. */
export interface SealHints {
  readonly certificateIdentity?: string
  readonly certificateOidcIssuer?: string
  readonly repository?: string
  readonly repositoryId?: string
  readonly ref?: string
  readonly keySha256?: string
  readonly certificateFingerprint?: string
}

export interface SealParts {
  readonly manifest: Manifest
  readonly signature: BundleJson
  readonly statements: readonly BundleJson[]
  readonly trustRoot: TrustRoot | undefined
  readonly expected: SealHints
  /** Date for a trust root that has none. ISO 8601. */
  readonly now: string
}

/** Builds a seal as canonical JSON, so the same parts give the same file. */
export function buildSeal({ manifest, signature, statements, trustRoot, expected, now }: SealParts): string {
  const seal: SealJson = {
    schema: SEAL_SCHEMA,
    modelDigest: manifest.tree.root,
    manifest,
    signature,
    statements,
    ...(trustRoot === undefined
      ? {}
      : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: publicName(trustRoot.name), json: trustRoot.json } }),
    expected,
  }
  return canonicalJson(seal as unknown as Json)
}

/** Removes the folders from the name of a root that was read from a file: they are those of the machine that signed. */
function publicName(name: string): string {
  return /^https?:\/\//.test(name) ? name : name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

/** A seal with consistent parts. Its signer is not verified yet. */
export interface Seal {
  readonly manifest: Manifest
  readonly bundle: SignedBundle
  readonly signed: SignedModel
  readonly statements: readonly SealedStatement[]
  readonly trustedRoot: SealJson['trustedRoot']
  readonly expected: SealHints
}

export interface SealedStatement {
  readonly bundle: SignedBundle
  readonly predicateType: string
  readonly predicate: unknown
  /** Whether the manifest is a subject. It contains the model's name, version and dependencies. */
  readonly coversManifest: boolean
  readonly subjects: readonly Subject[]
}

/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest, and different from all others.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
export function parseSeal(text: string, where: string): Seal {
  const json = parseShape(text, where)
  const manifest = parseManifest(canonical(json.manifest, where), `${where} (manifest)`)
  if (json.trustedRoot !== undefined) canonical(json.trustedRoot.json, where)
  if (json.modelDigest !== manifest.tree.root)
    throw invalid(where, `modelDigest is ${shortDigest(json.modelDigest)}, expected ${shortDigest(manifest.tree.root)} as in the manifest`)
  const bundle = readBundle(json.signature, `${where} (signature)`)
  const signed = parseSignedModel(bundle, `${where} (signature)`)
  requireSameFiles(manifest, signed, where)
  const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`))
  if (!statements.some(({ coversManifest }) => coversManifest))
    throw invalid(where, 'no statement covers the manifest, so the name, version and dependencies of the model are not signed')
  requireDistinct(statements, where)
  return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} }
}

function parseShape(text: string, where: string): SealJson {
  if (text.length > MAX_SEAL_BYTES) throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw invalid(where, `expected a Weightseal seal in JSON: ${messageOf(cause)}`, cause)
  }
  const validate: Validator = validateSealV1
  if (validate(json)) return json as SealJson
  const problems = describeSchemaErrors(validate.errors ?? [], json).join('; ')
  throw invalid(where, `${problems}. A seal starts with {"schema": "${SEAL_SCHEMA}"}; create one with "weightseal release"`)
}

/** Serializes to canonical JSON. Fails for lone surrogates and for nesting that is too deep. */
function canonical(value: unknown, where: string): string {
  try {
    return canonicalJson(value as Json)
  } catch (cause) {
    throw invalid(where, `contains JSON without a canonical form (${messageOf(cause)})`, cause)
  }
}

function requireSameFiles({ files }: Manifest, { files: signed, nameless }: SignedModel, where: string): void {
  const digests = new Map(
    signed.map((file) => [
      nameless ? (files[0]?.path ?? '') : file.path,
      'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]),
  )
  const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256)
  if (other !== undefined || digests.size !== files.length)
    throw invalid(where, `the signature and the manifest list different files${other === undefined ? '' : ` (${quoted(other.path)})`}`)
}

/** Refuses a statement that is in the seal twice. No release writes one, and each costs a verification. */
function requireDistinct(statements: readonly SealedStatement[], where: string): void {
  const seen = new Map<string, number>()
  for (const [index, { bundle }] of statements.entries()) {
    const payload = bundle.payload.toString('base64')
    const first = seen.get(payload)
    if (first !== undefined) throw invalid(where, `statement ${index + 1} repeats statement ${first + 1}`)
    seen.set(payload, index)
  }
}

function readStatement(json: BundleJson, manifest: Manifest, where: string): SealedStatement {
  const bundle = readBundle(json, where)
  const fail = (what: string) => badSignature(where, `invalid signed statement: ${what}`)
  const { subject, predicateType, predicate } = parseStatement(bundle.payload, fail)
  const subjects = Array.isArray(subject) ? (subject as readonly Subject[]) : []
  const [first, second] = subjects
  if (first?.digest?.['sha256'] !== manifest.tree.root)
    throw fail(`the first subject is not the model with digest ${shortDigest(manifest.tree.root)}`)
  if (typeof predicateType !== 'string') throw fail('predicateType is missing')
  const coversManifest = second?.name === MANIFEST_FILE && second.digest?.['sha256'] === manifestDigest(manifest)
  return { bundle, predicateType, predicate, coversManifest, subjects }
}

/** What a statement is about. Untrusted: any member may be missing. */
export type Subject = { readonly name?: unknown; readonly digest?: Readonly<Record<string, unknown>> } | undefined

function invalid(where: string, what: string, cause?: unknown): SealError {
  return new SealError('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause })
}
