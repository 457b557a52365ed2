import { SealError } from '../../core/errors.ts'
import { re2 } from '../../core/regexp.ts'
import type { FulcioIdentity } from './fulcio.ts'

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * Events that only people and programs with write access to the repository can cause, or that GitHub causes at a time that its default
 * branch names. All others, such as comments, issues, stars, forks, and what follows from a pull request, can be caused by people without it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const TRUSTED_TRIGGERS: readonly string[] = [
  'branch_protection_rule',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
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
  /** The events that may have started the run. */
  readonly triggers?: readonly string[] | undefined
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
  exact('repository', asciiLowerCase(policy.repository), asciiLowerCase(pathOf(claims.repositoryUri)))
  exact('repository id', policy.repositoryId, claims.repositoryId)
  exact('ref', policy.ref, claims.ref)
  exact('trigger', policy.trigger, claims.trigger)
  exact('runner', policy.runner, claims.runner)
  exact('workflow', policy.workflowRef, pathOf(claims.workflowUri))
  exact('commit', policy.commit, claims.commit)
  if (policy.branchOrTag === true && !/^refs\/(heads|tags)\//.test(claims.ref ?? ''))
    faults.push({ what: 'ref', expected: 'a branch or tag', found: claims.ref })
  if (policy.triggers !== undefined && (claims.trigger === undefined || !policy.triggers.includes(claims.trigger)))
    faults.push({ what: 'trigger', expected: 'an event that requires write access (or name it with --trigger)', found: claims.trigger })
  return faults
}

export function describeFaults(faults: readonly IdentityFault[]): string {
  return faults.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found ?? 'none in the certificate'}`).join('; ')
}

/** Lowers A to Z only: GitHub ignores the case of those, and Unicode also lowers the Kelvin sign to k. */
function asciiLowerCase(text: string | undefined): string | undefined {
  return text?.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
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

/** Logins of Enterprise Managed Users end with an underscore and the short code of their enterprise. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,38})?\/[A-Za-z0-9._-]{1,100}$/

const GITHUB_SERVER = 'https://github.com'
const ENTERPRISE_ISSUER = '/_services/token'
const RESIDENT_ISSUER = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/
const RESIDENT_SERVER = /^https:\/\/[a-z0-9-]+\.ghe\.com$/

/**
 * Returns the GitHub server whose runs an issuer certifies. The issuer of an Enterprise Server and that of an enterprise with data
 * residency contain the address of the server; an enterprise on github.com can append its name to GitHub's issuer.
 */
export function serverOf(issuer: string | undefined): string {
  if (issuer?.endsWith(ENTERPRISE_ISSUER)) return issuer.slice(0, -ENTERPRISE_ISSUER.length)
  const resident = RESIDENT_ISSUER.exec(issuer ?? '')?.[1]
  return resident === undefined ? GITHUB_SERVER : `https://${resident}`
}

/** Returns the issuer of a server's tokens. An enterprise on github.com may have another, which only its certificates show. */
export function issuerOf(server: string): string {
  if (server === GITHUB_SERVER) return GITHUB_ISSUER
  return RESIDENT_SERVER.test(server) ? server.replace('https://', 'https://token.actions.') : `${server}${ENTERPRISE_ISSUER}`
}

/**
 * Returns the policy of `--from-repo OWNER/REPO`: GitHub's issuer, and any workflow of that repository that ran there, on a
 * branch or tag, and that only people with write access can start.
 *
 * @throws {SealError} USAGE
 */
export function fromRepository(repository: string, server = GITHUB_SERVER): IdentityPolicy {
  if (!REPOSITORY.test(repository)) throw new SealError('USAGE', `--from-repo: expected OWNER/REPO, found ${JSON.stringify(repository)}.`)
  const literal = (text: string) => text.replace(/[.:-]/g, '\\$&')
  return {
    issuer: issuerOf(server),
    identityPattern: `${literal(server)}/(?i:${literal(repository)})/\\.github/workflows/[^@/]+@refs/(?:heads|tags)/.+`,
    repository,
    triggers: TRUSTED_TRIGGERS,
    branchOrTag: true,
  }
}
