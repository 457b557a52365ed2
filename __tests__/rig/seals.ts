import { createHash, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildManifest } from '../../src/domains/manifest/build.ts'
import type { Manifest } from '../../src/domains/manifest/types.ts'
import { manifestStatement, manifestSubject, provenanceOf } from '../../src/domains/signing/provenance.ts'
import { scanStatement } from '../../src/domains/signing/scan-statement.ts'
import { buildSeal } from '../../src/domains/signing/seal.ts'
import { servicesOf } from '../../src/domains/signing/services.ts'
import { payloadOf, signWithKey } from '../../src/domains/signing/sign.ts'
import { statementOf } from '../../src/domains/signing/statement.ts'
import { APPROVALS_TYPE, SUMMARY_TYPE } from '../../src/domains/signing/statement-types.ts'
import { parseTrustedRoot } from '../../src/domains/signing/trust-root.ts'
import type { BundleJson, Statement } from '../../src/domains/signing/types.ts'
import { identityToken } from '../../src/ports/sigstore/id-token.ts'
import { signKeyless } from '../../src/ports/sigstore/sigstore-signer.ts'
import { temporaryFolder } from './git.ts'
import { CLAIMS, type LocalSigstore } from './sigstore.ts'

export const REPOSITORY = 'https://github.com/acme/models'

export interface SealedWorld {
  readonly manifest: Manifest
  /** The folder of the model. */
  readonly model: string
  readonly folder: string
}

/** Writes a model and returns its manifest. */
export function sealedWorld(files: Readonly<Record<string, string>>, model = { name: 'toy', version: '1.0.0' }): SealedWorld {
  const folder = temporaryFolder('seal')
  const entries = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(folder, 'm', path)), { recursive: true })
    writeFileSync(join(folder, 'm', path), text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { path, size: Buffer.byteLength(text), sha256, source: 'content' as const }
  })
  return { folder, model: join(folder, 'm'), manifest: buildManifest({ model, files: entries, dependencies: [], ignore: [] }) }
}

/** Signs as a job with certain claims does. Rekor v2 comes with a timestamp. */
export async function signAs(
  sigstore: LocalSigstore,
  statement: Statement,
  claims: object = {},
  rekorVersion: 1 | 2 = 1,
): Promise<BundleJson> {
  await sigstore.control({ claims: { ...CLAIMS, ...claims } })
  const { trustedRoot: _, signingConfig } = JSON.parse(readFileSync(sigstore.trustConfig, 'utf8')) as Record<string, unknown>
  const services = servicesOf(signingConfig, { rekorVersion, timestamp: false, now: new Date() }, 'local')
  const token = await identityToken({ env: { GITHUB_ACTIONS: 'true', ...sigstore.env }, given: undefined, onSecret: () => {} })
  return signKeyless(payloadOf(statement), { services, token, retries: 0 })
}

/** Writes a seal of a signature and statements, signed before. */
export function writeSeal(
  { folder, manifest }: SealedWorld,
  sigstore: LocalSigstore,
  signature: BundleJson,
  statements: readonly BundleJson[],
): string {
  const trustRoot = { ...parseTrustedRoot(sigstore.trustedRoot, 'local'), from: 'file', name: 'local', json: sigstore.trustedRoot } as never
  const seal = buildSeal({ manifest, signature, statements, trustRoot, expected: {}, now: '2026-12-01T00:00:00.000Z' })
  const file = join(folder, 'toy.seal.json')
  writeFileSync(file, seal)
  return file
}

export const COMMIT = CLAIMS.sha

export const omsStatement = ({ manifest }: SealedWorld): Statement => statementOf(manifest, { subject: manifest.model.name })

export const provenance = (
  { manifest }: SealedWorld,
  claims: { readonly sha?: string; readonly ref?: string; readonly run_id?: string; readonly repository?: string } = {},
) =>
  provenanceOf(manifest, {
    repositoryUri: claims.repository ?? REPOSITORY,
    repositoryId: '1001',
    ownerId: '2002',
    event: 'push',
    ref: claims.ref ?? 'refs/heads/main',
    commit: claims.sha ?? COMMIT,
    workflowUri: `https://github.com/${CLAIMS.workflow_ref}`,
    builderUri: `https://github.com/${CLAIMS.job_workflow_ref}`,
    runUri: `${REPOSITORY}/actions/runs/${claims.run_id ?? '42'}/attempts/1`,
    runner: 'github-hosted',
  })

const sourceSubjects = ({ manifest }: SealedWorld, commit: string, repository = REPOSITORY): Statement['subject'] => [
  { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
  manifestSubject(manifest),
  { name: `git+${repository}`, digest: { gitCommit: commit } },
]

export function approvals(world: SealedWorld, change: object = {}, commit: string = COMMIT, repository = REPOSITORY): Statement {
  const predicate = {
    decision: 'approved',
    tier: 'confidential',
    release: { tag: 'v1.0.0', commit, tree: 'b'.repeat(40), branch: 'main', since: null },
    commits: [{ commit, pullRequest: 1, approved: true }],
    pullRequests: [],
    deployment: { environments: [], required: 0, approvers: [], run: { id: '42', attempt: 1 } },
    snapshotDigest: { sha256: 'c'.repeat(64) },
    evaluatedAt: '2026-12-01T00:00:00.000Z',
    verifier: { id: `https://github.com/${CLAIMS.workflow_ref}`, version: '0.1.0' },
    ...change,
  }
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: sourceSubjects(world, commit, repository),
    predicateType: APPROVALS_TYPE,
    predicate: predicate as never,
  }
}

export function summary(world: SealedWorld, change: object = {}, commit: string = COMMIT): Statement {
  const predicate = {
    verifier: { id: `https://github.com/${CLAIMS.workflow_ref}`, version: { weightseal: '0.1.0' } },
    timeVerified: '2026-12-01T00:00:00.000Z',
    resourceUri: `git+${REPOSITORY}`,
    policy: { uri: '' },
    verificationResult: 'PASSED',
    verifiedLevels: ['ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED'],
    slsaVersion: '1.2',
    ...change,
  }
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: sourceSubjects(world, commit),
    predicateType: SUMMARY_TYPE,
    predicate: predicate as never,
  }
}

export function scan({ manifest }: SealedWorld, verdict = 'clean', coverage = 'complete'): Statement {
  const files = manifest.files.map(({ path, size }) => ({
    path,
    size,
    verdict,
    coverage,
    reason: coverage === 'complete' ? '' : 'damaged',
  }))
  return scanStatement(manifest, {
    files,
    profile: 'default',
    scannedAt: '2026-12-01T00:00:00.000Z',
    scanner: { id: `https://github.com/${CLAIMS.workflow_ref}`, version: '0.1.0' },
  })
}

export const bare = ({ manifest }: SealedWorld): Statement => manifestStatement(manifest)

/** A seal by a key, with an approvals statement about a commit: what a release with the method "key" uploads. */
export function keySeal(key: KeyObject, commit: string, change: object = {}, repository = REPOSITORY): string {
  const world = sealedWorld({ 'config.json': '{}' })
  const sign = (statement: Statement) => signWithKey(statement, key)
  return buildSeal({
    manifest: world.manifest,
    signature: sign(omsStatement(world)),
    statements: [...provenance(world, { sha: commit, repository }), approvals(world, change, commit, repository)].map(sign),
    trustRoot: undefined,
    expected: {},
    now: '2026-12-01T00:00:00.000Z',
  })
}
