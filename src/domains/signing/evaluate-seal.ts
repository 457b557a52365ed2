import type { SealError } from '../../core/errors.ts'
import { otherRun } from './same-run.ts'
import type { Seal, SealedStatement } from './seal.ts'
import { type EvaluatedStatement, evaluateStatement, originOf } from './seal-statements.ts'
import type { Signer } from './verify.ts'

interface Verifying {
  /** Verifies the signature of a statement. It throws if the signature is not valid. */
  readonly verify: (statement: SealedStatement, index: number) => Signer | Promise<Signer>
  /** Makes the error for a statement of another run. */
  readonly mixed: (other: string, index: number) => SealError
}

/**
 * Verifies and evaluates the statements of a seal in their order: each must be signed by the signer of the model, in the same run.
 *
 * A statement with a refusal is returned like the others; which refusals count is for the caller to decide.
 *
 * @throws {SealError} what `verify` throws, and what `mixed` makes.
 */
export async function* evaluateStatements(
  { manifest, statements }: Seal,
  signer: Signer,
  { verify, mixed }: Verifying,
): AsyncGenerator<EvaluatedStatement & { readonly statement: SealedStatement }> {
  const origin = originOf(signer, statements)
  for (const [index, statement] of statements.entries()) {
    const own = await verify(statement, index)
    const other = otherRun(signer, own)
    if (other !== undefined) throw mixed(other, index)
    yield { ...evaluateStatement(statement, { manifest, signer: own, origin }), statement }
  }
}
