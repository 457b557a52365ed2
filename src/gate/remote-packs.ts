import { createHash } from 'node:crypto'
import { attempt } from '../core/attempt.ts'
import type { CollectedFacts } from '../core/collector.ts'
import { SealError } from '../core/errors.ts'
import type { Subject } from '../core/subject.ts'
import { decode } from '../core/text.ts'
import { parseBundle } from '../domains/signing/bundle.ts'
import { parseSignedModel } from '../domains/signing/signed-model.ts'
import type { TrustRoot } from '../domains/signing/trust-root.ts'
import { verifyBundle } from '../domains/signing/verify.ts'
import type { PackFile } from '../policy/load.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import type { GitHub } from '../ports/github/api.ts'
import type { RemotePack, RemotePlace } from '../settings/remote-pack.ts'
import type { Settings } from '../settings/settings.ts'
import { expectationFrom } from './expectation.ts'

/** Reads one file of another repository; `undefined` if it does not exist. */
export type ReadRemote = (place: RemotePlace) => Promise<Buffer | undefined>

/** Returns a reader of packs in other repositories; `undefined` without a token. */
export function remoteReader(github: GitHub | undefined): ReadRemote | undefined {
  if (github === undefined) return undefined
  return async (place) =>
    place.kind === 'file'
      ? github.fileAt({ owner: place.owner, repo: place.repo, path: place.path, ref: place.commit })
      : github.releaseAsset({ owner: place.owner, repo: place.repo, tag: place.tag, name: place.name })
}

interface RemotePorts {
  readonly readPolicy: (pattern: string) => Promise<readonly PackFile[]>
  readonly readRemote: ReadRemote | undefined
}

export interface RemoteRequest {
  readonly packs: readonly RemotePack[]
  readonly lock: Readonly<Record<string, string>>
  /** Path of the lock file, for messages and locations. */
  readonly lockFile: string
  readonly trustRoot: () => Promise<TrustRoot>
}

export interface RemotePacks extends CollectedFacts {
  /** Packs whose bytes match the lock file, signed as required. */
  readonly loaded: readonly { readonly path: string; readonly text: string }[]
}

/** Reads the packs of other repositories that the settings list, against the lock file of the trusted base. */
export async function remoteFacts(settings: Settings, { readPolicy, readRemote }: RemotePorts): Promise<RemotePacks> {
  const packs = settings.remotePacks
  if (packs.length === 0) return { sources: {}, subjects: [], loaded: [] }
  const [lock] = await readPolicy(LOCK_FILE)
  return remotePacks(
    {
      packs,
      lock: lock === undefined ? {} : parseLock(lock.text, LOCK_FILE),
      lockFile: LOCK_FILE,
      trustRoot: async () => (await expectationFrom(settings, readPolicy)).trustRoot,
    },
    readRemote,
  )
}

/**
 * Fetches remote packs and compares them with the lock file. A pack with different content is reported as a fact and not used.
 * A pack that could not be fetched makes the source unknown.
 *
 * @param read - `undefined` without a token.
 */
export async function remotePacks(request: RemoteRequest, read: ReadRemote | undefined): Promise<RemotePacks> {
  const checked = await attempt(async () => {
    if (read === undefined)
      throw new SealError(
        'TOKEN_UNAVAILABLE',
        'Remote packs are fetched from GitHub. Set github-token, or GITHUB_TOKEN and GITHUB_REPOSITORY.',
      )
    return Promise.all(request.packs.map((pack) => checkPack(pack, request, read)))
  })
  const all = checked.value ?? []
  return {
    sources: { 'policies.remote': checked.source },
    subjects: all.map(({ subject }) => subject),
    loaded: all.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
  }
}

interface CheckedPack {
  readonly subject: Subject
  readonly pack?: { readonly path: string; readonly text: string }
}

async function checkPack(pack: RemotePack, request: RemoteRequest, read: ReadRemote): Promise<CheckedPack> {
  const { source } = pack
  const fact = (state: string, detail: string): CheckedPack => ({
    subject: { kind: 'pack.lock', id: source, data: { source, state, detail }, at: { file: request.lockFile, line: 1 } },
  })
  const locked = Object.hasOwn(request.lock, source) ? request.lock[source] : undefined
  if (locked === undefined) return fact('unlocked', `${request.lockFile} does not list it`)
  const bytes = await read(pack.at)
  if (bytes === undefined) return fact('unread', 'the file does not exist')
  const digest = sha256(bytes)
  if (digest !== locked) return fact('mismatch', `found sha256 ${digest}; expected ${locked} as locked`)
  const unsigned = await signatureProblem(pack, digest, { read, trustRoot: request.trustRoot })
  if (unsigned !== undefined) return fact('unsigned', unsigned)
  return { ...fact('locked', ''), pack: { path: source, text: decode(bytes, source) } }
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface SignatureSources extends Pick<RemoteRequest, 'trustRoot'> {
  readonly read: ReadRemote
}

/** Returns why the signature of a pack is not valid; `undefined` if it is, or if the configuration does not require one. */
async function signatureProblem(
  { source, signed }: RemotePack,
  digest: string,
  { read, trustRoot }: SignatureSources,
): Promise<string | undefined> {
  if (signed === undefined) return undefined
  const where = `the signature of ${source}`
  const bytes = await read(signed.at)
  if (bytes === undefined) return 'it does not have a signature next to it'
  try {
    const bundle = parseBundle(decode(bytes, where), where)
    const { files } = parseSignedModel(bundle, where)
    const [only] = files
    if (files.length !== 1 || only === undefined || !('digest' in only) || only.algorithm !== 'sha256' || only.digest !== digest)
      return 'its signature covers other content'
    if (bundle.method !== 'sigstore') return `it is signed with a ${bundle.method}; expected a keyless signature of the configured identity`
    await verifyBundle(bundle, { method: 'sigstore', trustRoot: await trustRoot(), policy: signed.identity }, where)
    return undefined
  } catch (error) {
    if (error instanceof SealError && REFUSALS.includes(error.code)) return error.message
    throw error
  }
}

const REFUSALS: readonly SealError['code'][] = ['SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'FILE_UNREADABLE']
