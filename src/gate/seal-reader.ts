import { SealError } from '../core/errors.ts'
import type { SealReading as ReadSeal } from '../domains/approvals/collect-previous.ts'
import type { SignedBundle } from '../domains/signing/bundle.ts'
import { evaluateStatements } from '../domains/signing/evaluate-seal.ts'
import { fromRepository } from '../domains/signing/identity.ts'
import { parseSeal } from '../domains/signing/seal.ts'
import { originOf } from '../domains/signing/seal-statements.ts'
import { isSignedBy } from '../domains/signing/signature.ts'
import type { Expectation } from '../domains/signing/signer.ts'
import { type Signer, type Trust, verifyBundle } from '../domains/signing/verify.ts'

/** Reads the seal of an earlier release. */
export type SealReader = (text: string, place: SealPlace) => Promise<ReadSeal>

export interface SealPlace {
  /** Name of the asset, for messages. */
  readonly where: string
  /** Tag of the release that has it. */
  readonly tag: string
}

export interface SealReading {
  readonly expectation: () => Promise<Expectation>
  readonly repository: string
  readonly server: string | undefined
  /** ISO 8601. */
  readonly now: string
}

/**
 * Returns a reader of seals. It verifies every part with the configured signer, by default a workflow of this repository that ran on the tag
 * of the release, and returns the commit whose release the seal says was approved. A branch can have a workflow that signs anything.
 */
export function sealReader({ expectation, repository, server, now }: SealReading): SealReader {
  return async (text, { where, tag }) => {
    const seal = parseSeal(text, where)
    const expected = await expectation()
    const own = { ...fromRepository(repository, server), ref: `refs/tags/${tag}` }
    const namesOther = expected.keys.length > 0 || expected.certificate !== undefined
    const accepted = { ...expected, identity: expected.identity ?? (namesOther ? undefined : own) }
    const verify = (bundle: SignedBundle): Promise<Signer> => verifyBundle(bundle, trustFor(bundle, accepted, { now, where }), where)
    const signer = await verify(seal.bundle)
    const origin = originOf(signer, seal.statements)
    const expectedUri = `${server ?? 'https://github.com'}/${repository}`
    if (origin.repositoryUri?.toLowerCase() !== expectedUri.toLowerCase())
      throw bad(where, `it is the seal of ${origin.repositoryUri ?? 'an unknown repository'}, not of ${expectedUri}`)
    let commit: string | undefined
    const statements = evaluateStatements(seal, signer, {
      verify: ({ bundle }) => verify(bundle),
      mixed: (other) => bad(where, `its parts are of different runs (${other})`),
    })
    for await (const { statement, kind, refusal, says } of statements) {
      if (refusal !== undefined && kind !== 'scan') throw bad(where, `its ${kind} statement says "${says}": ${refusal}`)
      if (kind === 'approvals') commit = (statement.predicate as { readonly release: { readonly commit: string } }).release.commit
    }
    if (commit === undefined) throw bad(where, 'it contains no approvals statement')
    return { commit, workflows: workflowsOf(signer, expectedUri) }
  }
}

/** Returns the paths of the workflows of a run, the calling and the signing one, that are in a repository. */
function workflowsOf(signer: Signer, repositoryUri: string): readonly string[] {
  if (signer.method !== 'sigstore') return []
  const start = `${repositoryUri}/`.toLowerCase()
  const uris = [signer.claims.workflowUri, signer.claims.buildSignerUri].filter((uri) => uri?.toLowerCase().startsWith(start) === true)
  return [...new Set(uris.map((uri = '') => uri.slice(start.length).replace(/@(?:refs\/[\s\S]*|[0-9a-f]{40,64})$/, '')))]
}

function bad(where: string, what: string): SealError {
  return new SealError('SEAL_INVALID', `${where}: ${what}.`)
}

interface Context {
  readonly now: string
  readonly where: string
}

/** Returns what a bundle is verified with. @throws {SealError} SIGNATURE_INVALID - the configuration accepts no signature of its method. */
function trustFor(bundle: SignedBundle, { identity, keys, certificate, trustRoot }: Expectation, { now, where }: Context): Trust {
  if (bundle.method === 'sigstore') {
    if (identity === undefined)
      throw bad(where, 'it is keyless, and the configuration accepts only keys or certificates (signing.identity is not set)')
    return { method: 'sigstore', trustRoot, policy: identity }
  }
  if (bundle.method === 'certificate') {
    if (certificate === undefined)
      throw bad(where, 'it was signed with a certificate, and the configuration lists no chain (signing.certificate)')
    return { method: 'certificate', ...certificate, at: new Date(now) }
  }
  const known = keys.find(({ key }) => isSignedBy(bundle, key))
  if (known === undefined) throw bad(where, 'it does not verify under any configured key (signing.publicKeys)')
  return { method: 'key', key: known.key }
}
