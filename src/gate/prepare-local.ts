import { access, realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { attempt } from '../core/attempt.ts'
import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { MAX_PACK_BYTES } from '../policy/parse.ts'
import { diskPath } from '../ports/files/disk-path.ts'
import { isInside, pathBelow } from '../ports/files/inside.ts'
import { uncommittedFiles } from '../ports/files/repository-files.ts'
import { readText } from '../ports/files/text-file.ts'
import { localBase, type TrustedBase } from '../ports/files/trusted-base.ts'
import { workTree } from '../ports/files/work-tree.ts'
import { type Git, localGit } from '../ports/git.ts'
import { connect } from '../ports/github/connection.ts'
import type { Progress } from '../ports/progress.ts'
import type { InputReader } from '../settings/inputs.ts'
import { resolveSettings } from '../settings/settings.ts'
import type { Target } from '../settings/trigger-target.ts'
import { remoteReader } from './remote-packs.ts'
import { namedScanCache, scanCachePort } from './scan-cache.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'
import type { GateOptions, GatePorts } from './types.ts'

/** What a local run evaluates. */
export interface LocalRequest {
  readonly cwd: string
  readonly env: Env
  /** Flags under the names of the inputs, then the environment. */
  readonly inputs: InputReader
  /** The commit whose rules and manifests are trusted; the working tree itself when absent. */
  readonly base: string | undefined
  /** Evaluates only models at or below it; relative to `cwd`. */
  readonly path: string | undefined
  /** Relative to `cwd`. */
  readonly sarif: readonly string[]
  /** Relative to `cwd`. */
  readonly plans: readonly string[]
  readonly progress: (label: string) => Progress
  readonly signal: AbortSignal
}

export interface LocalGate {
  readonly options: GateOptions
  readonly ports: GatePorts
  /** The configuration's path. */
  readonly path: string
}

/** Prepares the gate for a working tree, with its own rules or with those of another commit. */
export async function localGate(request: LocalRequest): Promise<LocalGate> {
  const { cwd, env, base } = request
  const root = await topFolder(cwd)
  const git = localGit(root)
  const bases = base === undefined ? undefined : await localBases(git, base)
  const sarif = await filesOf('sarif', request.sarif, { root, cwd })
  const plans = await filesOf('plan', request.plans, { root, cwd })
  const path = request.path === undefined ? undefined : await pathFrom(request.path, { root, cwd })
  const fromFlags: Readonly<Record<string, string | undefined>> = { path, sarif: sarif.length > 0 ? sarif.join('\n') : undefined }
  const inputs: InputReader = (name) => fromFlags[name] ?? request.inputs(name)
  const configSources = { trusted: bases?.rules, root, github: undefined }
  const { config, path: configPath } = await trustedConfig({ inline: inputs('config'), file: inputs('config-file') }, configSources)
  const resolved = resolveSettings(inputs, config)
  const settings = { ...resolved, deployment: { ...resolved.deployment, plans: [...resolved.deployment.plans, ...plans] } }
  const options = {
    settings,
    target: await localTarget(git, bases?.baseline),
    repository: basename(root),
    root,
    visibility: 'unknown',
    trusted: await attempt(async () => bases?.baseline),
    policyFiles: policyFilesOf(configPath, config, undefined),
  } as const
  const ports: GatePorts = {
    git,
    github: undefined,
    files: () => uncommittedFiles(root, git),
    workTree: workTree(root),
    ...scanCachePort(await namedScanCache(inputs('scan-cache'), { cwd, root }), options.target.trigger),
    readRemote: remoteReader(connect(env, env['GH_TOKEN'] ?? env['GITHUB_TOKEN'])),
    readPolicy: policyReader(configSources, async () => (await uncommittedFiles(root, git)).paths),
    checkProposed: proposedChecker(configPath, async (file) =>
      Buffer.from(await readText(diskPath(root, file), { maxBytes: MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true })),
    ),
    now: new Date().toISOString(),
    progress: request.progress,
    signal: request.signal,
  }
  return { options, ports, path: configPath }
}

/** Converts the files of a flag, which are relative to `cwd`, to paths of the repository. @throws {SealError} USAGE */
async function filesOf(
  flag: string,
  named: readonly string[],
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<readonly string[]> {
  for (const file of named)
    await access(resolve(cwd, file)).catch((cause: unknown) => {
      throw new SealError('USAGE', `--${flag}: ${JSON.stringify(file)} does not exist in ${cwd}.`, { cause })
    })
  const outside = flag === 'sarif' ? named.find((file) => !isInside(resolve(cwd, file), root)) : undefined
  if (outside !== undefined)
    throw new SealError('USAGE', `--${flag}: ${JSON.stringify(outside)} is outside ${root}. Copy it into the repository.`)
  return named.map((file) => pathBelow(root, resolve(cwd, file)))
}

/** Converts the value of --path, which is relative to `cwd`, to a path of the repository. @throws {SealError} USAGE */
async function pathFrom(named: string, { root, cwd }: { readonly root: string; readonly cwd: string }): Promise<string> {
  const [top, path] = [await realpath(root), resolve(await realpath(cwd), named)]
  if (!isInside(path, top))
    throw new SealError('USAGE', `--path: ${JSON.stringify(named)} is outside ${root}. Give a path in the repository.`)
  return pathBelow(top, path) || '.'
}

async function topFolder(folder: string): Promise<string> {
  try {
    return await localGit(folder).top()
  } catch (cause) {
    if (!(cause instanceof SealError && cause.code === 'GIT_NO_REPOSITORY')) throw cause
    throw new SealError(
      'USAGE',
      `${folder} is not in a Git working tree, and this command evaluates a repository. For files without a history, make one first: git init && git add -A && git commit -m files. To compare a single directory with its manifest: weightseal manifest verify DIR.`,
      { cause },
    )
  }
}

/**
 * Resolves the base. As on a pull request, rules come from the tip of the base; changes, and the manifests to compare with, come
 * from the commit at which the branch left it.
 */
async function localBases(git: Git, base: string): Promise<{ readonly rules: TrustedBase; readonly baseline: TrustedBase }> {
  const tip = await git.resolve(base).catch((cause: unknown) => {
    throw new SealError(
      'USAGE',
      `Git does not know the commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH.`,
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
      'The repository does not have a commit yet, and the gate evaluates what a commit changes. Create one: git add -A && git commit.',
      { cause },
    )
  })
  if (baseline === undefined) return { kind: 'snapshot', event: 'local', trigger: 'push', headSha }
  return { kind: 'range', event: 'local', trigger: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true }
}
