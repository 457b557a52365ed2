import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { formatBytes } from '../../core/units.ts'
import { describeDifference } from '../../domains/manifest/compare.ts'
import { type Outcome, outcomeOf } from '../../domains/signing/outcome.ts'
import type { EvaluatedStatement } from '../../domains/signing/seal-statements.ts'
import { newestKey, type TrustRoot } from '../../domains/signing/trust-root.ts'
import type { Verification } from '../../domains/signing/verification.ts'
import type { Signer } from '../../domains/signing/verify.ts'

const MAX_SHOWN = 200
const MAX_UNSIGNED_SHOWN = 5
const MAX_STATEMENTS = 10

const EXITS: Readonly<Record<Outcome, number>> = { verified: EXIT.ok, 'not-verified': EXIT.block, 'could-not-tell': EXIT.undecided }

/** Returns the exit code: 0 verified, 1 files differ from the signature, 3 files could not be read. */
export function exitOfVerification(verification: Verification): number {
  return EXITS[outcomeOf(verification)]
}

const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' } as const

/** Renders a verification: the outcome, who signed where and when, and which files are not signed. */
export function renderVerification(verification: Verification, assumed: readonly string[], paint: Paint): string {
  const faults = faultLines(verification, paint)
  const shown =
    faults.length > MAX_SHOWN ? [...faults.slice(0, MAX_SHOWN), `  and ${faults.length - MAX_SHOWN} more (--json lists all)`] : faults
  const rows = [
    ...signerRows(verification.signer),
    ...rootRows(verification.trustRoot),
    ...modelRows(verification),
    ...assumed.map((text) => ['assumed', text] as const),
  ]
  return `${[...shown, verdictLine(verification, faults.length, paint), ...rows.map(([name, value]) => `  ${paint('dim', name.padEnd(13))} ${plain(value)}`)].join('\n')}\n`
}

type Row = readonly [name: string, value: string]

function faultLines({ differences, problems, pointers }: Verification, paint: Paint): readonly string[] {
  return [
    ...differences.map(
      (difference) =>
        `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${plain(
          `${difference.path} ${describeDifference(difference, 'signed')}`,
        )}`,
    ),
    ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${plain(`${path} ${reason}`)}`),
    ...pointers.map(
      (path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${plain(path)} is a Git LFS pointer, but content is required (git lfs pull)`,
    ),
  ]
}

function verdictLine(verification: Verification, faults: number, paint: Paint): string {
  const { checked, signed, skipped, manifest } = verification
  const name = manifest === undefined ? signed.subject || 'model' : `${manifest.model.name} ${manifest.model.version}`
  const outcome = outcomeOf(verification)
  if (outcome === 'could-not-tell')
    return `${paint('yellow', 'Undecided')} ${plain(name)}: the signature verifies, ${plural(faults, 'file')} could not be read`
  if (outcome !== 'verified')
    return `${paint('red', 'Not verified')} ${plain(name)}: the signature verifies, ${plural(faults, 'file')} ${faults === 1 ? 'does' : 'do'} not match it`
  const bytes = checked.reduce((sum, { entry }) => sum + entry.size, 0)
  const part = skipped === 0 ? '' : ` of ${signed.files.length}; the others were not checked`
  return `${paint('green', 'Verified')} ${plain(name)}: ${plural(checked.length, 'file')} (${formatBytes(bytes)})${part}`
}

export function signerRows(signer: Signer): readonly Row[] {
  if (signer.method === 'key')
    return [['signed with', `key on ${signer.curve}, SHA-256 ${shortDigest(signer.keySha256)}, hint ${shortDigest(signer.hint)}`]]
  if (signer.method === 'certificate')
    return [
      ['signed with', `certificate of ${signer.subject}`],
      ...(signer.subjectAltNames.length === 0 ? [] : [['names', signer.subjectAltNames.join(', ')] as const]),
      ['issued by', signer.issuer],
      ['valid', `${signer.notBefore.slice(0, 10)} to ${signer.notAfter.slice(0, 10)}`],
      ['fingerprint', shortDigest(signer.fingerprint)],
    ]
  const { san, claims, signedAt, timeFrom, logEntries } = signer
  const optional = (name: string, value: string | undefined): readonly Row[] => (value === undefined ? [] : [[name, value]])
  const repository = claims.repositoryUri === undefined ? undefined : `${claims.repositoryUri} (id ${claims.repositoryId ?? 'unknown'})`
  return [
    ['signed by', san ?? 'unknown'],
    ...optional('issuer', claims.issuer),
    ...optional('repository', repository),
    ...optional(
      'commit',
      claims.commit === undefined ? undefined : `${shortDigest(claims.commit)}${claims.ref === undefined ? '' : ` on ${claims.ref}`}`,
    ),
    ...optional('workflow', claims.workflowUri),
    ...optional('started by', claims.trigger === undefined ? undefined : `${claims.trigger}, runner ${claims.runner ?? 'unknown'}`),
    ...optional('environment', claims.environment),
    ...optional('run', claims.runUri),
    ['signed at', `${signedAt} (${timeFrom})`],
    ...logEntries.map(({ logIndex, logId, kind }) => ['log entry', `${logIndex} (${kind}) in ${shortDigest(logId)}`] as const),
  ]
}

/** Describes a trust root and its age. A root without a date is at least as new as its newest key. */
export function describeRoot({ name, root, asOf, expires }: TrustRoot): string {
  if (expires !== undefined) return `${name}, expires ${expires.slice(0, 10)}`
  return `${name}, ${asOf === undefined ? `no date; newest key of ${newestKey(root)?.slice(0, 10)}` : `as of ${asOf.slice(0, 10)}`}`
}

function rootRows(root: TrustRoot | undefined): readonly Row[] {
  return root === undefined ? [] : [['trust root', describeRoot(root)]]
}

function statementRow({ kind, predicateType, says, refusal }: EvaluatedStatement): Row {
  const name = kind === 'unknown' ? `unknown type ${predicateType}` : kind
  return ['statement', `${name}: ${says}${refusal === undefined ? '' : ` (accepted, although ${refusal})`}`]
}

function modelRows({ signed, manifest, statements, checked, unsigned }: Verification): readonly Row[] {
  const pointers = checked.filter(({ entry }) => entry.source === 'lfs-pointer').length
  const names = unsigned.paths.slice(0, MAX_UNSIGNED_SHOWN).join(', ')
  return [
    ...(manifest === undefined ? [] : [['model digest', shortDigest(manifest.tree.root)] as const]),
    ['OMS root', shortDigest(signed.root)],
    ...statements.slice(0, MAX_STATEMENTS).map(statementRow),
    ...(statements.length > MAX_STATEMENTS
      ? [['statements', `${statements.length - MAX_STATEMENTS} more (--json lists all)`] as const]
      : []),
    ...(pointers === 0
      ? []
      : [['from pointers', `${plural(pointers, 'file')} known from Git LFS pointers; the content was not read`] as const]),
    ...(unsigned.count === 0
      ? []
      : [
          [
            'not signed',
            `${plural(unsigned.count, 'file')}${unsigned.more ? ' or more' : ''}: ${names}${unsigned.count > MAX_UNSIGNED_SHOWN ? ', …' : ''}`,
          ] as const,
        ]),
  ]
}
