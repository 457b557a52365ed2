import type { SemVer } from 'semver'
import parseVersion from 'semver/functions/parse.js'
import { isAtLeast, isTier, type Tier } from '../../core/tiers.ts'
import type { Manifest } from '../manifest/types.ts'
import { quoted } from './quoted.ts'
import type { EvaluatedStatement } from './seal-statements.ts'
import type { StatementKind } from './statement-types.ts'
import type { Signer } from './verify.ts'

/** What a verifier demands in addition to the expected signer. */
export interface Demands {
  readonly require: readonly StatementKind[]
  /** Statements that may say no. */
  readonly accept: readonly StatementKind[]
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly minVersion?: string | undefined
  /** GitHub's environment of the job that signed. */
  readonly environment?: string | undefined
  /** ISO 8601. */
  readonly signedAfter?: string | undefined
  readonly maxAgeDays?: number | undefined
  readonly minTier?: Tier | undefined
}

export const NO_DEMANDS: Demands = { require: [], accept: [] }

/** What was verified. */
export interface Verified {
  readonly signer: Signer
  /** Of a seal. */
  readonly manifest: Manifest | undefined
  readonly statements: readonly EvaluatedStatement[]
  readonly now: Date
}

/** Returns every demand that is not met, in a sentence each. What cannot be determined is not met. Pure. */
export function unmetDemands(demands: Demands, verified: Verified): readonly string[] {
  return [
    ...requiredStatements(demands, verified),
    ...refusedStatements(demands, verified),
    ...modelDemands(demands, verified.manifest),
    ...timeDemands(demands, verified),
    ...environmentDemand(demands, verified.signer),
    ...tierDemand(demands, verified.statements),
  ].map((text) => `${text}.`)
}

function requiredStatements({ require, accept }: Demands, { manifest, statements }: Verified): readonly string[] {
  return require.flatMap((kind) => {
    const found = statements.filter((each) => each.kind === kind)
    if (found.length === 0)
      return [
        manifest === undefined ? `${kind} is required, and only a seal contains it: pass --seal` : `The seal contains no ${kind} statement`,
      ]
    if (kind === 'provenance') return uncovered(found, manifest)
    const bad = kind === 'scan' && !accept.includes('scan') ? found.find(({ clean }) => clean !== true) : undefined
    return bad === undefined ? [] : [`The scan is not clean and complete: ${bad.says}`]
  })
}

/** Provenance of an earlier version names the first 1,022 files only. */
function uncovered(found: readonly EvaluatedStatement[], manifest: Manifest | undefined): readonly string[] {
  const digests = new Set(found.flatMap(({ subjects }) => subjects.map((subject) => subject?.digest?.['sha256'])))
  const missing = (manifest?.files ?? []).filter(({ sha256 }) => !digests.has(sha256))
  const [first] = missing
  return first === undefined ? [] : [`The provenance does not cover ${missing.length} files, such as ${quoted(first.path)}`]
}

function refusedStatements({ accept }: Demands, { statements }: Verified): readonly string[] {
  return statements
    .filter(({ kind, refusal }) => refusal !== undefined && !(accept as readonly string[]).includes(kind))
    .map(({ kind, says, refusal }) => `The ${kind} statement says "${says}": ${refusal}. Accept it with --accept ${kind}`)
}

function modelDemands({ name, version, minVersion }: Demands, manifest: Manifest | undefined): readonly string[] {
  if (name === undefined && version === undefined && minVersion === undefined) return []
  if (manifest === undefined) return ['The name and version of the model are in a seal only: pass --seal']
  const { model } = manifest
  return [
    ...(name === undefined || name === model.name ? [] : [`The model is ${quoted(model.name)}; expected ${quoted(name)}`]),
    ...(version === undefined || version === model.version
      ? []
      : [`The version of the model is ${quoted(model.version)}; expected ${quoted(version)}`]),
    ...(minVersion === undefined ? [] : olderThan(model.version, minVersion)),
  ]
}

function olderThan(version: string, least: string): readonly string[] {
  const [found, expected] = [parsed(version), parsed(least)]
  if (found === null || expected === null)
    return [`The version ${quoted(version)} cannot be compared with ${quoted(least)}: both must be semantic versions, such as 1.4.0`]
  return found.compare(expected) >= 0 ? [] : [`The version of the model is ${version}; expected at least ${least}`]
}

function parsed(version: string): SemVer | null {
  return parseVersion(version, { loose: true })
}

const DAY_MS = 24 * 60 * 60 * 1000
/** How far the clock of a verifier may be behind that of the log. */
const SKEW_MS = 10 * 60 * 1000

function timeDemands({ signedAfter, maxAgeDays }: Demands, { signer, now }: Verified): readonly string[] {
  if (signedAfter === undefined && maxAgeDays === undefined) return []
  if (signer.method !== 'sigstore') return ['The time of signing is unknown: only keyless signatures contain a verified time']
  const signed = Date.parse(signer.signedAt)
  return [
    ...(signedAfter === undefined || signed > Date.parse(signedAfter)
      ? []
      : [`Signed at ${signer.signedAt}; expected a time after ${signedAfter}`]),
    ...(maxAgeDays === undefined || (now.getTime() - signed <= maxAgeDays * DAY_MS && signed - now.getTime() <= SKEW_MS)
      ? []
      : [`Signed at ${signer.signedAt}; expected at most ${maxAgeDays} days ago`]),
  ]
}

function environmentDemand({ environment }: Demands, signer: Signer): readonly string[] {
  if (environment === undefined) return []
  const found = signer.method === 'sigstore' ? signer.claims.environment : undefined
  // GitHub compares names of environments without their case.
  if (found?.toLowerCase() === environment.toLowerCase()) return []
  return [
    `The job that signed ran in ${found === undefined ? 'no environment' : `the environment ${quoted(found)}`}; expected ${quoted(environment)}`,
  ]
}

function tierDemand({ minTier }: Demands, statements: readonly EvaluatedStatement[]): readonly string[] {
  if (minTier === undefined) return []
  const approvals = statements.filter(({ kind }) => kind === 'approvals')
  if (approvals.length === 0) return [`Approvals at the tier ${minTier} are required, and the seal contains no approvals statement`]
  return approvals
    .filter(({ tier = '' }) => !isTier(tier) || !isAtLeast(tier, minTier))
    .map(({ tier = 'unknown' }) => `The approvals are those of the tier ${tier}; expected at least ${minTier}`)
}
