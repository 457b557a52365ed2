import { SealError } from '../../core/errors.ts'
import { re2 } from '../../core/regexp.ts'
import type { FulcioIdentity } from './fulcio.ts'

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** Triggers that outsiders can start, most of them with their own code. `workflow_run` may process artifacts of such a run. */
export const UNTRUSTED_TRIGGERS: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'workflow_run',
]

/** The accepted signer of keyless signatures. Every given field must match; a claim missing in the certificate does not match. */
export interface IdentityPolicy {
  /** Exact. */
  readonly identity?: string | undefined
  /** RE2 syntax; must match the whole identity. */
  readonly identityPattern?: string | undefined
  readonly issuer: string
  /** `OWNER/REPO` of the repository whose workflow ran. May differ from the one in the identity. */
  readonly repository?: string | undefined
  readonly repositoryId?: string | undefined
  readonly ref?: string | undefined
  readonly trigger?: string | undefined
  readonly runner?: string | undefined
  /** `OWNER/REPO/.github/workflows/FILE@REF` of the workflow that was started. */
  readonly workflowRef?: string | undefined
  readonly commit?: string | undefined
  readonly notTriggers?: readonly string[] | undefined
  /** Requires a run on a branch or tag, not on a pull request's merge commit. */
  readonly branchOrTag?: boolean | undefined
}

export interface IdentityFault {
  readonly what: string
  readonly expected: string
  readonly found: string | undefined
}

/** Returns every mismatch between a signer and the policy. A missing claim is a mismatch. Pure. */
export function identityFaults(policy: IdentityPolicy, { san, claims }: FulcioIdentity): readonly IdentityFault[] {
  const faults: IdentityFault[] = []
  const exact = (what: string, expected: string | undefined, found: string | undefined) => {
    if (expected !== undefined && expected !== found) faults.push({ what, expected, found })
  }
  exact('issuer', policy.issuer, claims.issuer)
  exact('identity', policy.identity, san)
  const pattern = policy.identityPattern
  if (pattern !== undefined && (san === undefined || !anchored(pattern).test(san)))
    faults.push({ what: 'identity', expected: `a match of ${pattern}`, found: san })
  exact('repository', policy.repository?.toLowerCase(), pathOf(claims.repositoryUri)?.toLowerCase())
  exact('repository id', policy.repositoryId, claims.repositoryId)
  exact('ref', policy.ref, claims.ref)
  exact('trigger', policy.trigger, claims.trigger)
  exact('runner', policy.runner, claims.runner)
  exact('workflow', policy.workflowRef, pathOf(claims.workflowUri))
  exact('commit', policy.commit, claims.commit)
  if (policy.branchOrTag === true && !/^refs\/(heads|tags)\//.test(claims.ref ?? ''))
    faults.push({ what: 'ref', expected: 'a branch or tag', found: claims.ref })
  if (policy.notTriggers !== undefined && (claims.trigger === undefined || policy.notTriggers.includes(claims.trigger)))
    faults.push({ what: 'trigger', expected: `a trigger other than ${policy.notTriggers.join(', ')}`, found: claims.trigger })
  return faults
}

export function describeFaults(faults: readonly IdentityFault[]): string {
  return faults.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found ?? 'none in the certificate'}`).join('; ')
}

/** Returns the path of a URI: `acme/models` for `https://github.com/acme/models`. */
function pathOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^https:\/\/[^/]+\/(.+)$/.exec(uri)?.[1]
}

/** @throws {SealError} USAGE - the pattern is not valid RE2 syntax. */
function anchored(pattern: string): { readonly test: (text: string) => boolean } {
  try {
    re2(pattern) // compiled alone first, so an unbalanced bracket cannot close the group below
    return re2(`^(?:${pattern})$`)
  } catch (cause) {
    throw new SealError('USAGE', `--certificate-identity-pattern ${JSON.stringify(pattern)} is not a valid RE2 pattern.`, { cause })
  }
}

const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/

const GITHUB_SERVER = 'https://github.com'
const ENTERPRISE_ISSUER = '/_services/token'

/** Returns the GitHub server whose runs an issuer certifies. The issuer of an Enterprise Server contains the server's address. */
export function serverOf(issuer: string | undefined): string {
  return issuer?.endsWith(ENTERPRISE_ISSUER) ? issuer.slice(0, -ENTERPRISE_ISSUER.length) : GITHUB_SERVER
}

/**
 * Returns the policy of `--from-repo OWNER/REPO`: GitHub's issuer, and any workflow of that repository that ran there, on a
 * branch or tag, and was not triggered by a pull request.
 *
 * @throws {SealError} USAGE
 */
export function fromRepository(repository: string, server = GITHUB_SERVER): IdentityPolicy {
  if (!REPOSITORY.test(repository)) throw new SealError('USAGE', `--from-repo: expected OWNER/REPO, found ${JSON.stringify(repository)}.`)
  const literal = (text: string) => text.replace(/[.:-]/g, '\\$&')
  return {
    issuer: server === GITHUB_SERVER ? GITHUB_ISSUER : `${server}${ENTERPRISE_ISSUER}`,
    identityPattern: `${literal(server)}/(?i:${literal(repository)})/\\.github/workflows/[^@/]+@refs/(?:heads|tags)/.+`,
    repository,
    notTriggers: UNTRUSTED_TRIGGERS,
    branchOrTag: true,
  }
}
