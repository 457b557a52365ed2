import type { Json } from '../manifest/canonical.ts'

/** Identifiers from the OpenSSF Model Signing specification v1.0. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'https://model_signing/signature/v1.0'
/** Predicate type of `model_signing` 0.2, with one subject per file. */
export const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1'

export const METHODS = ['sigstore', 'key', 'certificate'] as const
export type Method = (typeof METHODS)[number]

export interface StatementSubject {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, unknown>>
}

/** An in-toto statement. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE
  readonly subject: readonly StatementSubject[]
  readonly predicateType: string
  readonly predicate: Json
}

export interface DsseEnvelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[]
}

/** A Sigstore bundle as JSON. Only `parseBundle` and the signers create one. */
export interface BundleJson {
  readonly mediaType: string
  readonly verificationMaterial: Readonly<Record<string, unknown>>
  readonly dsseEnvelope: DsseEnvelope
}
