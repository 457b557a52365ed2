import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildManifest } from '../../../src/domains/manifest/build.ts'
import type { FulcioIdentity } from '../../../src/domains/signing/fulcio.ts'
import {
  describeFaults,
  fromRepository,
  GITHUB_ISSUER,
  type IdentityPolicy,
  identityFaults,
  issuerOf,
  serverOf,
} from '../../../src/domains/signing/identity.ts'
import { certifiedRun, provenanceFault, provenanceOf, type WorkflowRun } from '../../../src/domains/signing/provenance.ts'
import { isPublicGood, servicesOf } from '../../../src/domains/signing/services.ts'
import { isCoveredBy, newestKey, parseTrustedRoot, staleness, trustRootDigest } from '../../../src/domains/signing/trust-root.ts'
import { shippedTrustRoot } from '../../../src/ports/sigstore/trust-roots.ts'
import { signingPlan } from '../../../src/settings/signing-plan.ts'
import { trustPlan } from '../../../src/settings/trust-plan.ts'
import { codeOf, fixtures, thrownBy } from '../../fixtures.ts'

interface IdentityCase {
  readonly policy: Partial<IdentityPolicy>
  readonly fromRepo?: string
  readonly signer: Partial<FulcioIdentity>
  readonly faults: readonly string[]
}

const SIGNER: FulcioIdentity = {
  san: 'https://github.com/acme/models/.github/workflows/release.yml@refs/tags/v1.0.0',
  claims: {
    issuer: GITHUB_ISSUER,
    repositoryUri: 'https://github.com/acme/models',
    repositoryId: '1001',
    ref: 'refs/tags/v1.0.0',
    trigger: 'release',
    runner: 'github-hosted',
    workflowUri: 'https://github.com/acme/models/.github/workflows/release.yml@refs/tags/v1.0.0',
    commit: 'a'.repeat(40),
  },
}

/** `null` in a case means that the claim is missing in the certificate. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) as T
}

describe('the expected signer', () => {
  test.each(fixtures<IdentityCase>('identity'))('%s', (_name, { policy, fromRepo, signer, faults }) => {
    const defaults = fromRepo === undefined ? { issuer: GITHUB_ISSUER } : fromRepository(fromRepo)
    const found = identityFaults(
      { ...defaults, ...policy },
      present({ ...SIGNER, ...signer, claims: present({ ...SIGNER.claims, ...signer.claims }) }),
    )
    expect(found.map(({ what }) => what)).toEqual(faults)
  })

  test('an exact identity is not a pattern and matches no other text', () => {
    const exact = { issuer: GITHUB_ISSUER, identity: 'https://github.com/a.b/c' }
    fc.assert(
      fc.property(fc.string(), (san) => {
        expect(identityFaults(exact, { san, claims: { issuer: GITHUB_ISSUER } }).length === 0).toBe(san === exact.identity)
      }),
    )
    expect(identityFaults(exact, { san: 'https://github.com/aXb/c', claims: { issuer: GITHUB_ISSUER } })).not.toEqual([])
  })

  test('a pattern must match the whole identity', () => {
    const policy = { issuer: GITHUB_ISSUER, identityPattern: 'https://github\\.com/acme/.+' }
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.startsWith('https')),
        (before) => {
          expect(identityFaults(policy, { san: `${before}https://github.com/acme/x`, claims: { issuer: GITHUB_ISSUER } })).not.toEqual([])
        },
      ),
    )
  })

  test.each(['a)|(b', '(', '(?=a)', '(a)\\1'])('the pattern %s is refused', async (identityPattern) => {
    expect(await codeOf(() => identityFaults({ issuer: GITHUB_ISSUER, identityPattern }, SIGNER))).toBe('USAGE')
  })

  test('a mismatch names what was expected and what was found', () => {
    const [fault] = [describeFaults(identityFaults({ issuer: 'https://other.example', ref: 'refs/heads/main' }, SIGNER))]
    expect(fault).toBe(
      `issuer: expected https://other.example, found ${GITHUB_ISSUER}; ref: expected refs/heads/main, found refs/tags/v1.0.0`,
    )
  })

  const CERTIFIED = {
    ...SIGNER.claims,
    runUri: 'https://github.com/acme/models/actions/runs/1/attempts/1',
    ownerId: '2002',
    workflowUri: 'https://github.com/acme/models/.github/workflows/release.yml@refs/tags/sentiment@v1.0.0',
    buildSignerUri: 'https://github.com/acme/.github/.github/workflows/build.yml@refs/heads/main',
  }
  const manifest = buildManifest({ model: { name: 'm', version: '1' }, ignore: [], dependencies: [], files: [] })
  const provenance = () =>
    structuredClone(provenanceOf(manifest, certifiedRun(CERTIFIED) as WorkflowRun)[0]?.predicate) as unknown as Predicate
  interface Predicate {
    buildDefinition: {
      externalParameters: { workflow: object }
      internalParameters: { github: object }
      resolvedDependencies: { digest: object }[]
    }
    runDetails: { builder: object; metadata: object }
  }

  test('provenance matches what Fulcio certified, for any tag name', () => {
    expect(provenance()).toMatchObject({
      buildDefinition: {
        externalParameters: {
          workflow: {
            ref: 'refs/tags/sentiment@v1.0.0',
            repository: 'https://github.com/acme/models',
            path: '.github/workflows/release.yml',
          },
        },
      },
      runDetails: { builder: { id: CERTIFIED.buildSignerUri } },
    })
    expect(provenanceFault(provenance(), CERTIFIED)).toBe(undefined)
  })

  test.each<readonly [string, (predicate: Predicate) => unknown]>([
    ['ref', ({ buildDefinition }) => Object.assign(buildDefinition.externalParameters.workflow, { ref: 'refs/heads/main' })],
    ['path', ({ buildDefinition }) => Object.assign(buildDefinition.externalParameters.workflow, { path: 'x.yml' })],
    [
      'repository',
      ({ buildDefinition }) => Object.assign(buildDefinition.externalParameters.workflow, { repository: 'https://github.com/acme/other' }),
    ],
    [
      'gitCommit',
      ({ buildDefinition }) => Object.assign(buildDefinition.resolvedDependencies[0]?.digest ?? {}, { gitCommit: 'b'.repeat(40) }),
    ],
    ['event_name', ({ buildDefinition }) => Object.assign(buildDefinition.internalParameters.github, { event_name: 'push' })],
    ['id', ({ runDetails }) => Object.assign(runDetails.builder, { id: 'https://evil.example' })],
    ['invocationId', ({ runDetails }) => Object.assign(runDetails.metadata, { invocationId: 'x' })],
  ])('provenance with another %s contradicts its certificate', (name, change) => {
    const predicate = provenance()
    change(predicate)
    expect(provenanceFault(predicate, CERTIFIED)).toContain(`/${name}: the provenance states`)
    expect(provenanceFault({}, CERTIFIED)).toContain('undefined')
    expect(provenanceFault(provenance(), { issuer: GITHUB_ISSUER })).toContain('not issued to a workflow run')
  })

  test('a run on Enterprise Server is expected from its own server', () => {
    const policy = fromRepository('acme/models', 'https://ghes.acme.example')
    const server = (text = '') => text.replace('https://github.com', 'https://ghes.acme.example')
    const claims = {
      ...SIGNER.claims,
      issuer: 'https://ghes.acme.example/_services/token',
      repositoryUri: server(SIGNER.claims.repositoryUri),
    }
    expect(identityFaults(policy, { san: server(SIGNER.san), claims })).toEqual([])
    expect(identityFaults(policy, SIGNER)).not.toEqual([])
    expect(
      trustPlan((name) => ({ 'from-repo': 'acme/models', 'certificate-oidc-issuer': 'https://ghes.acme.example/_services/token' })[name]),
    ).toMatchObject({
      policy: { issuer: policy.issuer, identityPattern: policy.identityPattern },
    })
  })
})

describe('trust and signing options', () => {
  const plan = (flags: Readonly<Record<string, string>>) => trustPlan((name) => flags[name])

  test.each([
    [{}, 'USAGE', /Specify the expected signer/],
    [{ 'certificate-identity': 'x' }, 'USAGE', /certificate-oidc-issuer/],
    [{ 'certificate-oidc-issuer': 'x' }, 'USAGE', /certificate-identity/],
    [{ repository: 'a/b' }, 'USAGE', /certificate-identity/],
    [{ 'certificate-identity': 'x', 'certificate-identity-pattern': 'y', 'certificate-oidc-issuer': 'z' }, 'USAGE', /pass one of them/],
    [{ 'from-repo': 'acme' }, 'USAGE', /expected OWNER\/REPO/],
    [{ 'from-repo': 'acme/models@x' }, 'USAGE', /expected OWNER\/REPO/],
    [{ 'public-key': 'k', 'from-repo': 'a/b' }, 'USAGE', /different methods/],
    [{ 'certificate-chain': 'ca.pem' }, 'USAGE', /A chain alone/],
    [{ 'certificate-san': 'x' }, 'USAGE', /--certificate-chain FILE is required/],
    [{ 'from-repo': 'a/b', 'trusted-root': 'x', 'trust-config': 'y' }, 'USAGE', /pass one/],
    [{ 'from-repo': 'a/b', 'tuf-mirror': 'https://x' }, 'USAGE', /must be used together/],
    [{ 'from-repo': 'a/b', 'trust-root-max-age': 'old' }, 'USAGE', /number of days/],
    [{ 'from-repo': 'a/b', 'trusted-root-digest': 'abc' }, 'USAGE', /64 hex digits/],
    [{ 'from-repo': 'a/b', 'trusted-root-date': '2026-01-01' }, 'USAGE', /pass that file/],
    [{ 'from-repo': 'a/b', 'trusted-root': 'f', 'trusted-root-date': 'soon' }, 'USAGE', /YYYY-MM-DD/],
    [{ 'public-key': 'k', 'trusted-root': 'f' }, 'USAGE', /needs no trust root/],
    [{ 'certificate-chain': 'c', 'certificate-san': 'x', 'trusted-root-digest': 'f' }, 'USAGE', /needs no trust root/],
  ])('verify with %j is refused', async (flags, code, words) => {
    expect(await codeOf(() => plan(flags as Record<string, string>))).toBe(code)
    expect(await thrownBy(() => plan(flags as Record<string, string>))).toMatch(words)
  })

  test('from-repo reports its assumptions, and explicit values override them', () => {
    const assumed = plan({ 'from-repo': 'acme/models', trigger: 'pull_request', 'certificate-identity': 'https://x' })
    expect(assumed).toMatchObject({
      method: 'sigstore',
      policy: {
        identity: 'https://x',
        identityPattern: undefined,
        trigger: 'pull_request',
        triggers: undefined,
        repository: 'acme/models',
      },
      assumed: [`issuer ${GITHUB_ISSUER}`, 'source repository acme/models'],
    })
    expect(plan({ 'from-repo': 'acme/models' })).toMatchObject({ assumed: { length: 4 } })
  })

  const sign = (flags: Readonly<Record<string, string>>) => signingPlan((name) => flags[name])

  test.each([
    [{ method: 'pgp' }, /expected one of sigstore, key, certificate/],
    [{ 'private-key': 'k' }, /Set --method key/],
    [{ method: 'key', 'identity-token': 't' }, /Set --method sigstore/],
    [{ method: 'key', 'private-key': 'k', 'private-key-env': 'K' }, /--private-key and --private-key-env are mutually exclusive/],
    [{ method: 'certificate', 'private-key': 'k' }, /--certificate FILE is required/],
    [{ 'trusted-root': 'x' }, /signing also requires service URLs/],
    [{ 'identity-token': 't', 'identity-token-file': 'f' }, /--identity-token-file are mutually exclusive/],
    [{ 'rekor-version': '3' }, /expected one of 1, 2/],
  ])('sign with %j is refused', async (flags, words) => {
    expect(await thrownBy(() => sign(flags as Record<string, string>))).toMatch(words)
  })
})

describe('trust roots', () => {
  const { root, json } = shippedTrustRoot()
  const spoilt = (
    change: (copy: {
      tlogs: { publicKey: Record<string, unknown> }[]
      certificateAuthorities: Record<string, unknown>[]
      ctlogs: { publicKey: { validFor: object } }[]
      timestampAuthorities: Record<string, unknown>[]
    }) => void,
  ) => {
    const copy = structuredClone(json) as never
    change(copy)
    return copy as unknown
  }

  test.each([
    [
      'a log key without the beginning of its validity',
      spoilt(({ tlogs }) => void delete tlogs[0]?.publicKey['validFor']),
      '/tlogs/0/publicKey/validFor/start is missing',
    ],
    [
      'a certificate log key with an end only',
      spoilt(({ ctlogs }) => void Object.assign(ctlogs[0]?.publicKey ?? {}, { validFor: { end: '2030-01-01T00:00:00Z' } })),
      '/ctlogs/0/publicKey/validFor/start is missing',
    ],
    [
      'an authority without a beginning',
      spoilt(({ certificateAuthorities }) => void delete certificateAuthorities[0]?.['validFor']),
      '/certificateAuthorities/0/validFor/start is missing',
    ],
    [
      'a timestamp authority without a chain',
      spoilt(({ timestampAuthorities }) => void delete timestampAuthorities[0]?.['certChain']),
      '/timestampAuthorities/0 contains no certificate',
    ],
    ['no authority', {}, 'lists no certificate authority'],
    ['a list', [], 'lists no certificate authority'],
    ['a text', 'x', 'lists no certificate authority'],
  ])('%s is refused', (_name, value, words) => {
    expect(() => parseTrustedRoot(value, 'root.json')).toThrow(
      expect.objectContaining({ code: 'TRUST_ROOT_INVALID', message: expect.stringContaining(words) }),
    )
  })

  test('have the same digest for any order of their members', () => {
    const reversed = Object.fromEntries(Object.entries(json as object).reverse())
    expect(trustRootDigest(reversed)).toBe(trustRootDigest(json))
  })

  test('are covered by a root that has all their keys', () => {
    const fewer = parseTrustedRoot(
      spoilt((copy) => void copy.tlogs.pop()),
      'r',
    )
    expect([isCoveredBy(fewer, root), isCoveredBy(root, fewer), isCoveredBy(root, root)]).toEqual([true, false, true])
    expect(newestKey(root)).toMatch(/^20\d\d-/)
  })

  const now = Date.parse('2026-11-21T00:00:00Z')
  test.each([
    ['one that is a day old', { asOf: '2026-11-20T00:00:00Z' }, false, undefined],
    ['one of the last day', { asOf: '2026-10-22T00:00:00Z' }, false, undefined],
    ['one that is too old', { asOf: '2026-10-21T00:00:00Z' }, false, 'of 2026-10-21 is 31 days old, more than 30'],
    ['one from the future', { asOf: '2027-10-21T00:00:00Z' }, false, 'date in the future'],
    ['one with an invalid date', { asOf: 'soon' }, false, 'date in the future'],
    ['one without a date', {}, false, undefined],
    ['one without a date, when a maximum age is required', {}, true, 'has no date'],
    ['one that has expired', { expires: '2026-11-20T00:00:00Z' }, false, 'expired on 2026-11-20'],
    ['one that expires', { expires: '2026-11-22T00:00:00Z' }, false, undefined],
    ['one that expires and has no date, when a maximum age is required', { expires: '2026-11-22T00:00:00Z' }, true, 'has no date'],
    ['one that expires and is too old', { asOf: '2026-10-21T00:00:00Z', expires: '2026-11-22T00:00:00Z' }, false, '31 days old'],
  ])('%s: fresh or not', (_name, dated, demanded, words) => {
    const reason = staleness({ name: 'r', ...dated }, { maxAgeDays: 30, demanded, now })
    if (words === undefined) expect(reason).toBe(undefined)
    else expect(reason).toContain(words)
  })
})

describe('services of an instance', () => {
  const at = (url: string, majorApiVersion: number, validFor: object = { start: '2020-01-01T00:00:00Z' }) => ({
    url,
    majorApiVersion,
    validFor,
    operator: 'o',
  })
  const config = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [
      at('https://old.example', 1),
      at('https://ca.example/', 1, { start: '2024-01-01T00:00:00Z' }),
      at('https://next.example', 1, { start: '2099-01-01T00:00:00Z' }),
    ],
    oidcUrls: [],
    rekorTlogUrls: [
      at('https://log1.example', 1),
      at('https://log2.example', 2),
      at('https://gone.example', 1, { start: '2021-01-01T00:00:00Z', end: '2022-01-01T00:00:00Z' }),
    ],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [at('https://tsa.example/api/v1/timestamp', 1)],
    tsaConfig: { selector: 'ANY' },
  }
  const pick = (rekorVersion: 1 | 2, timestamp = false, value: unknown = config) =>
    servicesOf(value, { rekorVersion, timestamp, now: new Date('2026-11-21') }, 'tc.json')

  test('are the newest ones in use', () => {
    expect(pick(1)).toEqual({ fulcioUrl: 'https://ca.example', rekorUrl: 'https://log1.example', rekorVersion: 1, timestampUrl: undefined })
    expect(pick(1, true).timestampUrl).toBe('https://tsa.example')
  })

  test('of Rekor v2 always include a timestamp authority, because Rekor v2 gives no time', () => {
    expect(pick(2)).toMatchObject({ rekorUrl: 'https://log2.example', timestampUrl: 'https://tsa.example' })
  })

  test.each([
    ['an address that is not encrypted', { ...config, caUrls: [at('http://ca.example', 1)] }, 'is not an HTTPS URL'],
    ['another protocol', { ...config, caUrls: [at('file:///etc/passwd', 1)] }, 'is not an HTTPS URL'],
    ['no authority', { ...config, caUrls: [] }, 'lists no active certificate authority'],
    ['logs that must all be used', { ...config, rekorTlogConfig: { selector: 'ALL' } }, 'several transparency logs'],
    ['nothing', {}, 'lists no active certificate authority'],
  ])('%s is refused', (_name, value, words) => {
    expect(() => pick(1, false, value)).toThrow(
      expect.objectContaining({ code: 'TRUST_ROOT_INVALID', message: expect.stringContaining(words) }),
    )
  })

  test('of the public-good instance and its staging are recognized', () => {
    const of = (fulcioUrl: string, rekorUrl = 'https://log.example') =>
      isPublicGood({ fulcioUrl, rekorUrl, rekorVersion: 1, timestampUrl: undefined })
    expect([
      of('https://fulcio.sigstore.dev'),
      of('https://fulcio.sigstage.dev'),
      of('https://f.example', 'https://rekor.sigstore.dev'),
    ]).toEqual([true, true, true])
    expect([of('https://notsigstore.dev'), of('https://sigstore.dev.example')]).toEqual([false, false])
  })
})

describe('servers and issuers of GitHub', () => {
  test.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
    ['https://github.acme.example', 'https://github.acme.example/_services/token'],
  ])('%s has tokens of %s', (server, issuer) => {
    expect([issuerOf(server), serverOf(issuer)]).toEqual([issuer, server])
    expect(fromRepository('acme/models', server).issuer).toBe(issuer)
  })

  test('an issuer with the name of an enterprise is that of github.com', () => {
    expect(serverOf('https://token.actions.githubusercontent.com/acme-corp')).toBe('https://github.com')
  })

  test.each(['mona_acme/models', 'a/b', 'octo-org/x.y_z'])('%s is a repository', (name) => {
    expect(fromRepository(name).repository).toBe(name)
  })

  test.each(['-a/b', 'a_b_c/d', '_a/b', 'a/', 'a', 'a b/c', `${'a'.repeat(40)}/b`])('%s is not', (name) => {
    expect(() => fromRepository(name)).toThrow('expected OWNER/REPO')
  })
})
