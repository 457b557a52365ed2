import parseVersion from 'semver/functions/parse.js'
import { SealError } from '../core/errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { isTier, TIERS } from '../core/tiers.ts'
import type { Demands } from '../domains/signing/demands.ts'
import type { StatementKind } from '../domains/signing/statement-types.ts'
import type { InputReader } from './inputs.ts'

/** Options of what a verifier demands in addition to the expected signer. */
export const DEMAND_NAMES = [
  'require',
  'accept',
  'name',
  'model-version',
  'min-version',
  'environment',
  'signed-after',
  'max-age',
  'min-tier',
] as const

const REQUIRABLE: readonly StatementKind[] = ['provenance', 'approvals', 'vsa', 'scan']
const ACCEPTABLE: readonly StatementKind[] = ['approvals', 'vsa', 'scan', 'manifest']

/**
 * Reads the demands from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE
 */
export function demandsOf(inputs: InputReader): Demands {
  const days = inputs('max-age')
  if (days !== undefined && !/^[0-9]{1,5}$/.test(days))
    throw new SealError('USAGE', `--max-age: expected a number of days, found ${JSON.stringify(days)}.`)
  const tier = inputs('min-tier')
  if (tier !== undefined && !isTier(tier))
    throw new SealError('USAGE', `--min-tier: expected ${TIERS.join(', ')}, found ${JSON.stringify(tier)}.`)
  const minVersion = inputs('min-version')
  if (minVersion !== undefined && parseVersion(minVersion, { loose: true }) === null)
    throw new SealError('USAGE', `--min-version: expected a semantic version, such as 1.4.0, found ${JSON.stringify(minVersion)}.`)
  return {
    require: kinds('require', inputs('require'), REQUIRABLE),
    accept: kinds('accept', inputs('accept'), ACCEPTABLE),
    name: inputs('name'),
    version: inputs('model-version'),
    minVersion,
    environment: inputs('environment'),
    signedAfter: timeOf(inputs('signed-after')),
    maxAgeDays: days === undefined ? undefined : Number(days),
    minTier: tier,
  }
}

function kinds(name: string, text: string | undefined, known: readonly StatementKind[]): readonly StatementKind[] {
  const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '')
  if (text !== undefined && words.length === 0) throw new SealError('USAGE', `--${name}: expected ${known.join(', ')}, found nothing.`)
  const other = words.find((word) => !(known as readonly string[]).includes(word))
  if (other !== undefined)
    throw new SealError('USAGE', `--${name}: expected ${known.join(', ')}, found ${JSON.stringify(other)}${didYouMean(other, known)}.`)
  return words as StatementKind[]
}

/** Accepts a day, or a time with its zone: without one, a time would depend on the machine. */
function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  const time = isTime ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time))
    throw new SealError(
      'USAGE',
      `--signed-after: expected YYYY-MM-DD or a time such as 2026-11-30T12:00:00Z, found ${JSON.stringify(text)}.`,
    )
  return new Date(time).toISOString()
}
