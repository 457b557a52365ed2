import { SealError } from '../../core/errors.ts'
import { re2 } from '../../core/regexp.ts'
import type { FulcioIdentity } from './fulcio.ts'

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** Runs that anybody can start, most with code of their own. `workflow_run` may carry on what one of them left behind. */
export const UNTRUSTED_TRIGGERS: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'workflow_run',
]

/** Whose keyless signature counts. Everything that is given must agree; what the certificate does not say, does not. */
export interface IdentityPolicy {
  /** Exact. */
  readonly identity?: string | undefined
  /** RE2 syntax over the whole identity. */
  readonly identityPattern?: string | undefined
  readonly issuer: string
  /** `OWNER/REPO` of the repository whose workflow ran, which is not always the one that the identity names. */
  readonly repository?: string | undefined
  readonly repositoryId?: string | undefined
  readonly ref?: string | undefined
  readonly trigger?: string | undefined
  readonly runner?: string | undefined
  /** `OWNER/REPO/.github/workflows/FILE@REF` of the workflow that was started. */
  readonly workflowRef?: string | undefined
  readonly commit?: string | undefined
  readonly notTriggers?: readonly string[] | undefined
  /** The run was on a branch or tag of the repository, not on a pull request's merge. */
  readonly branchOrTag?: boolean | undefined
}

export interface IdentityFault {
  readonly what: string
  readonly expected: string
  readonly found: string | undefined
}

/** Every way in which a signer is not the expected one. Pure; a claim that is missing is a fault. */
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
    faults.push({ what: 'trigger', expected: `none of ${policy.notTriggers.join(', ')}`, found: claims.trigger })
  return faults
}

export function describeFaults(faults: readonly IdentityFault[]): string {
  return faults.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found ?? 'none in the certificate'}`).join('; ')
}

/** `https://github.com/acme/models` is `acme/models` on its server. */
function pathOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^https:\/\/[^/]+\/(.+)$/.exec(uri)?.[1]
}

/** @throws {SealError} USAGE - the pattern is none that RE2 takes. */
function anchored(pattern: string): { readonly test: (text: string) => boolean } {
  try {
    re2(pattern) // by itself, so that no bracket in it can close the group below
    return re2(`^(?:${pattern})$`)
  } catch (cause) {
    throw new SealError('USAGE', `--certificate-identity-pattern ${JSON.stringify(pattern)} is not a pattern in RE2 syntax.`, { cause })
  }
}

const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/

const GITHUB_SERVER = 'https://github.com'
const ENTERPRISE_ISSUER = '/_services/token'

/** The server whose runs an issuer of GitHub vouches for: that of an Enterprise Server is named after it. */
export function serverOf(issuer: string | undefined): string {
  return issuer?.endsWith(ENTERPRISE_ISSUER) ? issuer.slice(0, -ENTERPRISE_ISSUER.length) : GITHUB_SERVER
}

/**
 * What `--from-repo OWNER/REPO` stands for: GitHub's issuer, any workflow of that repository on a branch or tag, started
 * in that repository, and not by a pull request.
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
