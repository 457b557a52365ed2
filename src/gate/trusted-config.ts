import { SealError } from '../core/errors.ts'
import { isRegular, type TreeFile } from '../core/repository.ts'
import { decode } from '../core/text.ts'
import { matchesPath } from '../domains/approvals/policy-path.ts'
import type { PolicyFile } from '../domains/policy-changes/types.ts'
import { BASELINE_FILE, MAX_BASELINE_BYTES, parseBaseline } from '../policy/baseline.ts'
import type { PackFile } from '../policy/load.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import { parseWaivers, WAIVERS_FILE } from '../policy/waivers.ts'
import { diskPath } from '../ports/files/disk-path.ts'
import { readText } from '../ports/files/text-file.ts'
import type { TrustedBase } from '../ports/files/trusted-base.ts'
import type { GitHub } from '../ports/github/api.ts'
import { CONFIG_FILE, CONFIG_PLACES, configNames, configPathAmong, namedConfigPath } from '../settings/config-file.ts'
import type { Config } from '../settings/config-types.ts'
import { parseConfig } from '../settings/read-config.ts'
import { localPacks } from '../settings/remote-pack.ts'
import { localConfigPath } from './local-config.ts'

/** Limit of the largest kind of these files; the parsers of the other kinds have lower limits. */
const MAX_POLICY_BYTES = MAX_BASELINE_BYTES

export interface ConfigRequest {
  /** The configuration itself, from the input `config`. */
  readonly inline: string | undefined
  /** A path in the repository, or `OWNER/REPO/FILE@REF`. */
  readonly file: string | undefined
}

export interface ConfigSources {
  /** The base that is trusted; `undefined` if the working tree is. */
  readonly trusted: TrustedBase | undefined
  readonly root: string
  /** For `OWNER/REPO/FILE@REF`. */
  readonly github: GitHub | undefined
}

export interface TrustedConfig {
  readonly config: Config | undefined
  /** Path of the configuration in the repository, whether or not it exists. */
  readonly path: string
}

/**
 * Reads the trusted configuration. On a pull request it comes from the base branch, not from the change.
 *
 * @throws {SealError} SETTINGS_INVALID - the named file does not exist or is invalid. GITHUB_* - could not be read.
 */
export async function trustedConfig({ inline, file }: ConfigRequest, sources: ConfigSources): Promise<TrustedConfig> {
  if (inline !== undefined && inline.trim() !== '') {
    if (file) throw new SealError('SETTINGS_INVALID', 'config and config-file exclude each other. Set one of them.')
    return { config: parseConfig(inline, 'input config'), path: CONFIG_FILE }
  }
  const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '')
  if (remote) return { config: await remoteConfig(remote, sources.github), path: CONFIG_FILE }
  const path = file ? namedConfigPath(file) : foundPath(sources)
  const text = await readTrusted(path, sources)
  if (text === undefined && file)
    throw new SealError(
      'SETTINGS_INVALID',
      `config-file: ${JSON.stringify(file)} does not exist ${placeOf(sources)}. For a file of another repository, use OWNER/REPO/FILE@REF.`,
    )
  return { config: text === undefined ? undefined : parseConfig(text, path), path }
}

/** Returns the path of the configuration that is not named. @throws {SealError} SETTINGS_INVALID - two, or one that is not read. */
function foundPath({ trusted, root }: ConfigSources): string {
  return trusted === undefined ? localConfigPath(root) : configPathAmong(CONFIG_PLACES.filter((path) => trusted.files.has(path)))
}

function placeOf({ trusted }: ConfigSources): string {
  return trusted === undefined ? 'in the working tree' : `on ${trusted.name}`
}

async function remoteConfig(match: RegExpExecArray, github: GitHub | undefined): Promise<Config> {
  const [where, owner = '', repo = '', path = '', ref = ''] = match
  if (github === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `config-file: ${where} is in another repository, which requires a token. In the Action, set github-token, or external-repo-token for a private repository. The command line reads only files of this repository.`,
    )
  const bytes = await github.fileAt({ owner, repo, path, ref })
  if (bytes === undefined)
    throw new SealError('SETTINGS_INVALID', `config-file: ${where} was not found. For a private repository, set external-repo-token.`)
  return parseConfig(decode(bytes, where), where)
}

async function readTrusted(path: string, { trusted, root }: ConfigSources): Promise<string | undefined> {
  if (trusted !== undefined) {
    const file = trusted.files.get(path)
    return file === undefined ? undefined : readFrom(trusted, file)
  }
  try {
    return await readText(diskPath(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true })
  } catch (error) {
    if (error instanceof SealError && error.code === 'SETTINGS_INVALID') return undefined
    throw error
  }
}

async function readFrom(base: TrustedBase, file: TreeFile): Promise<string> {
  const where = `${base.name}:${file.path}`
  if (!isRegular(file)) throw new SealError('SETTINGS_INVALID', `${where} is not a regular file.`)
  if (file.size > MAX_POLICY_BYTES)
    throw new SealError('SETTINGS_INVALID', `${where} has ${file.size} bytes; the limit is ${MAX_POLICY_BYTES}.`)
  return decode(await base.read(file), where)
}

/**
 * Returns a reader of the custom packs in the trusted base.
 *
 * @param listed - files of the working tree, for runs that trust it.
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
      return {
        path,
        text: await readText(diskPath(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }),
      }
    }
    return Promise.all(paths.sort().map(read))
  }
}

/** Lists Weightseal's own configuration files, whose changes are findings. The configuration in force is the first one. */
export function policyFilesOf(path: string, config: Config | undefined, workflow: string | undefined): readonly PolicyFile[] {
  const places = configNames(path).length === 1 ? [path] : [path, ...CONFIG_PLACES.filter((other) => other !== path)]
  return [
    ...places.map((place): PolicyFile => ({ path: place, role: 'config' })),
    ...localPacks(config?.policies?.custom).map((pack): PolicyFile => ({ path: pack, role: 'pack' })),
    { path: WAIVERS_FILE, role: 'waivers' },
    { path: BASELINE_FILE, role: 'baseline' },
    { path: LOCK_FILE, role: 'lock' },
    ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' } as const]),
  ]
}

/**
 * Returns a check of the proposed version of a policy file, which throws if the file is invalid.
 *
 * @param config - path of the configuration in force.
 * @param read - reads a regular file of the head. In the Action that is the commit, not the working tree, where a link could
 *   point outside the repository and the message would quote the content of its target.
 */
export function proposedChecker(config: string, read: ReadProposed): (file: PolicyFile) => Promise<void> {
  return async ({ path, role }) => {
    if (role === 'workflow') return
    if (role === 'config') await checkPlace(path, config, read)
    const bytes = await read(path)
    if (bytes === undefined) throw new SealError('SETTINGS_INVALID', `${path} is not a regular file.`)
    if (bytes.length > MAX_POLICY_BYTES) throw new SealError('SETTINGS_INVALID', `${path} is larger than ${MAX_POLICY_BYTES} bytes.`)
    const text = decode(bytes, path)
    await CHECKS[role]?.(text, path)
  }
}

type ReadProposed = (path: string) => Promise<Buffer | undefined>

/** Fails for a configuration that the merge would leave unread, or make one of two. One that `config-file` names can be anywhere. */
async function checkPlace(path: string, config: string, read: ReadProposed): Promise<void> {
  const names = configNames(config)
  if (names.length === 1) return
  const isThere = (other: string) =>
    read(other).then(
      (bytes) => bytes !== undefined,
      () => false,
    )
  const others = names.filter((other) => other !== path)
  const found = await Promise.all(others.map(isThere))
  configPathAmong([path, ...others.filter((_, index) => found[index])])
}

/** The parser of each kind of file. Workflows and lists of owners have collectors of their own. */
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
