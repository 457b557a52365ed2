/** Predicate types of the statements in a seal. Those of Weightseal have a schema of the same name in schemas/. */
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'
/** @see https://slsa.dev/spec/v1.2/verification_summary */
export const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1'
export const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1'
/** Defined by Weightseal, because in-toto has no predicate for code review. */
export const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1'
export const SCAN_TYPE = 'https://weightseal.dev/statements/scan/v1'

/** A statement by what it is about, as `--require` names it. */
export type StatementKind = 'provenance' | 'approvals' | 'vsa' | 'scan' | 'manifest'

const KINDS: Readonly<Record<string, StatementKind>> = {
  [PROVENANCE_TYPE]: 'provenance',
  [APPROVALS_TYPE]: 'approvals',
  [SUMMARY_TYPE]: 'vsa',
  [SCAN_TYPE]: 'scan',
  [MANIFEST_STATEMENT_TYPE]: 'manifest',
}

/** Returns the kind of a statement; `unknown` for a type that this version does not evaluate. */
export function kindOf(predicateType: string): StatementKind | 'unknown' {
  return Object.hasOwn(KINDS, predicateType) ? (KINDS[predicateType] ?? 'unknown') : 'unknown'
}
