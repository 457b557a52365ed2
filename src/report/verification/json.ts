import { messageOf, type SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Difference, ListedFile } from '../../domains/manifest/compare.ts'
import { outcomeOf } from '../../domains/signing/outcome.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import type { Verification } from '../../domains/signing/verification.ts'
import type { Signer } from '../../domains/signing/verify.ts'

export const VERIFICATION_SCHEMA = 'weightseal/verification@1'

/** Renders the public format, copied field by field. Schema: schemas/verification-v1.schema.json. */
export function verificationJson(verification: Verification, assumed: readonly string[]): string {
  const { signer, trustRoot, signed, manifest, statements, differences, problems, checked, skipped, pointers, unsigned } = verification
  const outcome = outcomeOf(verification)
  return text({
    schema: VERIFICATION_SCHEMA,
    outcome,
    verified: outcome === 'verified',
    signer: signerJson(signer),
    trustRoot: trustRoot && rootJson(trustRoot),
    model: {
      omsRoot: signed.root,
      name: manifest?.model.name,
      version: manifest?.model.version,
      modelDigest: manifest?.tree.root,
      filesSigned: signed.files.length,
      filesChecked: checked.length,
      filesSkipped: skipped,
      fromPointers: checked.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path),
    },
    statements: statements.map(({ predicateType }) => predicateType),
    evaluated: statements.map(({ kind, predicateType, says, refusal }) => ({ kind, predicateType, says, refusal })),
    differences: differences.map(differenceJson),
    problems: problems.map(({ path, code, reason }) => ({ path, code, reason })),
    pointers,
    unsigned: { count: unsigned.count, countIsExact: !unsigned.more, paths: unsigned.paths },
    assumed,
  })
}

function signerJson(signer: Signer): object {
  switch (signer.method) {
    case 'key':
      return { method: 'key', curve: signer.curve, keySha256: signer.keySha256 }
    case 'certificate': {
      const { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 } = signer
      return { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 }
    }
    case 'sigstore': {
      const { issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri } =
        signer.claims
      const { visibility, environment } = signer.claims
      return {
        method: 'sigstore',
        identity: signer.san,
        ...{ issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri },
        ...{ visibility, environment },
        signedAt: signer.signedAt,
        timeFrom: signer.timeFrom,
        logEntries: signer.logEntries.map(({ logIndex, logId, kind }) => ({ logIndex, logId, kind })),
      }
    }
  }
}

function rootJson({ from, name, asOf, expires }: TrustRoot): object {
  return { from, name, asOf, expires }
}

function differenceJson(difference: Difference<ListedFile>): object {
  const { kind, path, hint } = difference
  const listed = ({ sha256, size, algorithm }: ListedFile) => ({
    algorithm: algorithm ?? 'sha256',
    sha256: sha256 === '' ? undefined : sha256,
    size,
  })
  return {
    kind,
    path,
    from: difference.kind === 'renamed' ? difference.from : undefined,
    expected: 'expected' in difference ? listed(difference.expected) : undefined,
    actual: 'actual' in difference ? { sha256: difference.actual.sha256, size: difference.actual.size } : undefined,
    hint,
  }
}

const FAILURES: Readonly<Record<number, string>> = { [EXIT.block]: 'not-verified', [EXIT.usage]: 'usage' }

/** Renders the same format for a signature that does not verify or could not be checked. */
export function failureJson(error: SealError, code: number): string {
  const outcome = FAILURES[code] ?? 'could-not-tell'
  return text({ schema: VERIFICATION_SCHEMA, outcome, verified: false, error: { code: error.code, message: messageOf(error) } })
}

/** Serializes a document. Members without a value are omitted. */
function text(value: unknown): string {
  return jsonText(value)
}
