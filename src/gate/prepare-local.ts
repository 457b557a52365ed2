import { access } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { attempt } from '../core/attempt.ts'
import { SealError } from '../core/errors.ts'
import { MAX_PACK_BYTES } from '../policy/parse.ts'
import { uncommittedFiles } from '../ports/files/repository-files.ts'
import { readText } from '../ports/files/text-file.ts'
import { localBase, type TrustedBase } from '../ports/files/trusted-base.ts'
import { type Git, localGit } from '../ports/git.ts'
import { connect, remoteReader } from '../ports/github/connection.ts'
import type { InputReader } from '../settings/inputs.ts'
import { resolveSettings } from '../settings/settings.ts'
import type { Target } from '../settings/trigger-target.ts'
import type { Parsed } from '../shell/flags.ts'
import type { Io } from '../shell/io.ts'
import type { GateOptions, GatePorts } from './gate.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'

export interface LocalGate {
  readonly options: GateOptions
  readonly ports: GatePorts
  /** The configuration's path. */
  readonly path: string
}

/** The gate on a laptop: the work tree as it stands, by its own rules or by those of another commit. */
export async function localGate(flags: Parsed, io: Io): Promise<LocalGate> {
  const root = await workTree(io.cwd)
  const git = localGit(root)
  const base = flags.text('base')
  const sides = base === undefined ? undefined : await localSides(git, base)
  const files = { sarif: await filesOf('sarif', flags, { root, cwd: io.cwd }), plan: await filesOf('plan', flags, { root, cwd: io.cwd }) }
  const setting = givenBy(flags, files.sarif, io)
  const configSources = { trusted: sides?.rules, root, github: undefined }
  const { config, path } = await trustedConfig({ inline: setting('config'), file: setting('config-file') }, configSources)
  const resolved = resolveSettings(setting, config)
  const plans = [...resolved.deployment.plans, ...files.plan]
  const settings = { ...resolved, deployment: { ...resolved.deployment, plans } }
  const target = await localTarget(git, sides?.baseline)
  const options = {
    settings,
    target,
    repository: basename(root),
    root,
    visibility: 'unknown',
    trusted: await attempt(async () => sides?.baseline),
    policyFiles: policyFilesOf(path, config, undefined),
  } as const
  const ports: GatePorts = {
    git,
    github: undefined,
    files: () => uncommittedFiles(root, git),
    readRemote: remoteReader(connect(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN'])),
    readPolicy: policyReader(configSources, async () => (await uncommittedFiles(root, git)).paths),
    checkProposed: proposedChecker(async (file) =>
      Buffer.from(await readText(join(root, file), { maxBytes: MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true })),
    ),
    now: new Date().toISOString(),
    progress: (label) => io.progress(label, flags.on('quiet')),
    signal: io.signal,
  }
  return { options, ports, path }
}

/** Flags are typed from where one stands, the configuration speaks from the top. @throws {SealError} USAGE - there is no such file. */
async function filesOf(
  flag: string,
  flags: Parsed,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<readonly string[]> {
  const named = flags.list(flag)
  for (const file of named)
    await access(resolve(cwd, file)).catch((cause: unknown) => {
      throw new SealError('USAGE', `--${flag} names ${JSON.stringify(file)}, and there is no such file in ${cwd}.`, { cause })
    })
  const paths = named.map((file) => relative(root, resolve(cwd, file)))
  const outside = flag === 'sarif' ? named.find((_, index) => paths[index]?.startsWith('..')) : undefined
  if (outside !== undefined)
    throw new SealError('USAGE', `--${flag} names ${JSON.stringify(outside)}, which is outside of ${root}. Copy it into the repository.`)
  return paths
}

/** Flags first, then `WEIGHTSEAL_*` of the environment. */
function givenBy(flags: Parsed, sarif: readonly string[], { env }: Io): InputReader {
  const flag = (name: string) => {
    if (name === 'warn-only') return flags.on(name) ? 'true' : undefined
    return name === 'sarif' ? sarif.join('\n') || undefined : flags.text(name)
  }
  return (name) => flag(name) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`]
}

async function workTree(folder: string): Promise<string> {
  try {
    return await localGit(folder).top()
  } catch (cause) {
    throw new SealError(
      'USAGE',
      `${folder} is not in a git work tree. The gate judges a repository; for a directory alone use "weightseal manifest verify".`,
      { cause },
    )
  }
}

/**
 * Rules come from the tip of the base, as on a pull request; what changed, and the manifests to compare with, from where
 * the branch left it.
 */
async function localSides(git: Git, base: string): Promise<{ readonly rules: TrustedBase; readonly baseline: TrustedBase }> {
  const tip = await git.resolve(base).catch((cause: unknown) => {
    throw new SealError(
      'USAGE',
      `git knows no commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH.`,
      { cause },
    )
  })
  const fork = await git.mergeBase(tip, 'HEAD')
  if (fork === undefined)
    throw new SealError(
      'USAGE',
      `HEAD and ${JSON.stringify(base)} have no common commit here. In a shallow clone, fetch more history: git fetch --unshallow.`,
    )
  return { rules: await localBase(git, { name: base, commit: tip }), baseline: await localBase(git, { name: base, commit: fork }) }
}

async function localTarget(git: Git, baseline: TrustedBase | undefined): Promise<Target> {
  const headSha = await git.resolve('HEAD').catch((cause: unknown) => {
    throw new SealError(
      'USAGE',
      'There is no commit here yet, and the gate judges what a commit changes. Make one: git add -A && git commit.',
      { cause },
    )
  })
  if (baseline === undefined) return { kind: 'snapshot', event: 'local', trigger: 'push', headSha }
  return { kind: 'range', event: 'local', trigger: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true }
}
