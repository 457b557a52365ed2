import { messageOf, type SealError } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { exitOfVerification } from './verification-text.ts'
import type { Verification } from './verify-model.ts'

export const VERIFICATION_SCHEMA = 'weightseal/verification@1'
const OUTCOMES: Readonly<Record<number, string>> = { [EXIT.ok]: 'verified', [EXIT.block]: 'not-verified' }

/** Public format, copied field by field: schemas/verification-v1.schema.json. */
export function verificationJson(verification: Verification, assumed: readonly string[]): string {
  const { signer, trustRoot, signed, manifest, statements, differences, problems, checked, skipped, pointers, unsigned } = verification
  const outcome = OUTCOMES[exitOfVerification(verification)] ?? 'could-not-tell'
  return text({
    schema: VERIFICATION_SCHEMA,
    outcome,
    verified: outcome === 'verified',
    signer,
    ...(trustRoot === undefined
      ? {}
      : {
          trustRoot: {
            from: trustRoot.from,
            name: trustRoot.name,
            ...(trustRoot.asOf === undefined ? {} : { asOf: trustRoot.asOf }),
            ...(trustRoot.expires === undefined ? {} : { expires: trustRoot.expires }),
          },
        }),
    model: {
      omsRoot: signed.root,
      ...(manifest === undefined ? {} : { name: manifest.model.name, version: manifest.model.version, modelDigest: manifest.tree.root }),
      filesSigned: signed.files.length,
      filesChecked: checked.length,
      filesSkipped: skipped,
      fromPointers: checked.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path),
    },
    statements,
    differences: differences.map((difference) => ({ ...difference })),
    problems,
    pointers,
    unsigned: { count: unsigned.count, paths: unsigned.paths },
    assumed,
  })
}

/** The same format for a signature that did not verify, or of which nothing could be said. */
export function failureJson(error: SealError, code: number): string {
  const outcome = OUTCOMES[code] ?? (code === EXIT.usage ? 'usage' : 'could-not-tell')
  return text({ schema: VERIFICATION_SCHEMA, outcome, verified: false, error: { code: error.code, message: messageOf(error) } })
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
