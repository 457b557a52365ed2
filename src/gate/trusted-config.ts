import { join } from 'node:path'
import { SealError } from '../core/errors.ts'
import type { TreeFile } from '../core/repository.ts'
import { decode } from '../core/text.ts'
import { matchesPath } from '../domains/approvals/policy-path.ts'
import { trimSlash } from '../domains/manifest/paths.ts'
import type { PolicyFile } from '../domains/policy-changes/types.ts'
import { BASELINE_FILE, MAX_BASELINE_BYTES, parseBaseline } from '../policy/baseline.ts'
import type { PackFile } from '../policy/load.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import { parseWaivers, WAIVERS_FILE } from '../policy/waivers.ts'
import { readText } from '../ports/files/text-file.ts'
import type { TrustedBase } from '../ports/files/trusted-base.ts'
import type { GitHub } from '../ports/github/api.ts'
import type { Config } from '../settings/config-types.ts'
import { CONFIG_FILE, parseConfig } from '../settings/read-config.ts'
import { localPacks } from '../settings/remote-pack.ts'

/** The largest of these files; each kind has its own limit when it is read. */
const MAX_POLICY_BYTES = MAX_BASELINE_BYTES

export interface ConfigRequest {
  /** The configuration itself, from the input `config`. */
  readonly inline: string | undefined
  /** A path in the repository, or `OWNER/REPO/FILE@REF`. */
  readonly file: string | undefined
}

export interface ConfigSources {
  /** The side whose word counts; `undefined` where the work tree is it. */
  readonly trusted: TrustedBase | undefined
  readonly root: string
  /** For `OWNER/REPO/FILE@REF`. */
  readonly github: GitHub | undefined
}

export interface TrustedConfig {
  readonly config: Config | undefined
  /** Where the configuration stands in the repository, or would. */
  readonly path: string
}

/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
export async function trustedConfig({ inline, file }: ConfigRequest, sources: ConfigSources): Promise<TrustedConfig> {
  if (inline !== undefined && inline.trim() !== '') {
    if (file) throw new SealError('SETTINGS_INVALID', 'Give either config or config-file, not both.')
    return { config: parseConfig(inline, 'input config'), path: CONFIG_FILE }
  }
  const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '')
  if (remote) return { config: await remoteConfig(remote, sources.github), path: CONFIG_FILE }
  const path = trimSlash(file || CONFIG_FILE)
  const text = await readTrusted(path, sources)
  if (text === undefined && file)
    throw new SealError(
      'SETTINGS_INVALID',
      `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`,
    )
  return { config: text === undefined ? undefined : parseConfig(text, path), path }
}

function placeOf({ trusted }: ConfigSources): string {
  return trusted === undefined ? 'in the work tree' : `on ${trusted.name}`
}

async function remoteConfig(match: RegExpExecArray, github: GitHub | undefined): Promise<Config> {
  const [where, owner = '', repo = '', path = '', ref = ''] = match
  if (github === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `config-file names ${where}, which is read with a token: in the Action pass github-token, or external-repo-token for a private repository. The command line reads only files of the repository.`,
    )
  const bytes = await github.fileAt({ owner, repo, path, ref })
  if (bytes === undefined)
    throw new SealError('SETTINGS_INVALID', `config-file names ${where}: not found. For a private repository pass external-repo-token.`)
  return parseConfig(decode(bytes, where), where)
}

async function readTrusted(path: string, { trusted, root }: ConfigSources): Promise<string | undefined> {
  if (trusted !== undefined) {
    const file = trusted.files.get(path)
    return file === undefined ? undefined : readFrom(trusted, file)
  }
  try {
    return await readText(join(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true })
  } catch (error) {
    if (error instanceof SealError && error.code === 'SETTINGS_INVALID') return undefined
    throw error
  }
}

async function readFrom(side: TrustedBase, file: TreeFile): Promise<string> {
  const where = `${side.name}:${file.path}`
  if (!file.mode.startsWith('100')) throw new SealError('SETTINGS_INVALID', `${where} is not a regular file.`)
  if (file.size > MAX_POLICY_BYTES)
    throw new SealError('SETTINGS_INVALID', `${where} has ${file.size} bytes, more than the ${MAX_POLICY_BYTES} that are read.`)
  return decode(await side.read(file), where)
}

/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
export function policyReader(
  { trusted, root }: ConfigSources,
  listed: () => Promise<readonly string[]>,
): (pattern: string) => Promise<readonly PackFile[]> {
  return async (pattern) => {
    const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => matchesPath(pattern, path))
    const read = async (path: string): Promise<PackFile> => {
      const file = trusted?.files.get(path)
      if (trusted !== undefined && file !== undefined) return { path, text: await readFrom(trusted, file) }
      return { path, text: await readText(join(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) }
    }
    return Promise.all(paths.sort().map(read))
  }
}

/** Files whose change is a change of the gate itself. */
export function policyFilesOf(path: string, config: Config | undefined, workflow: string | undefined): readonly PolicyFile[] {
  return [
    { path, role: 'config' },
    ...localPacks(config?.policies?.custom).map((pack): PolicyFile => ({ path: pack, role: 'pack' })),
    { path: WAIVERS_FILE, role: 'waivers' },
    { path: BASELINE_FILE, role: 'baseline' },
    { path: LOCK_FILE, role: 'lock' },
    ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' } as const]),
  ]
}

/**
 * Checks the proposed version of a policy file; throws what is wrong with it.
 *
 * @param read - a regular file of the judged side. In the Action that is the commit, not the work tree: a link there would
 *   lead anywhere on the machine, and the message quotes what it finds.
 */
export function proposedChecker(read: (path: string) => Promise<Buffer | undefined>): (file: PolicyFile) => Promise<void> {
  return async ({ path, role }) => {
    if (role === 'workflow') return
    const bytes = await read(path)
    if (bytes === undefined) throw new SealError('SETTINGS_INVALID', `${path}: is not a regular file.`)
    if (bytes.length > MAX_POLICY_BYTES) throw new SealError('SETTINGS_INVALID', `${path}: larger than ${MAX_POLICY_BYTES} bytes.`)
    const text = decode(bytes, path)
    await CHECKS[role]?.(text, path)
  }
}

/** What reads each kind of file; a workflow and a list of owners are read elsewhere. */
const CHECKS: Partial<Record<PolicyFile['role'], (text: string, path: string) => unknown>> = {
  config: parseConfig,
  pack: checkPack,
  waivers: parseWaivers,
  baseline: parseBaseline,
  lock: parseLock,
}

async function checkPack(text: string, path: string): Promise<void> {
  const { checkedPack } = await import('../policy/load.ts')
  await checkedPack({ path, text })
}
