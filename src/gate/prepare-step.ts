import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { attempt } from '../core/attempt.ts'
import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { toText } from '../core/to-text.ts'
import type { TrustRoot } from '../domains/signing/trust-root.ts'
import { readEvent } from '../ports/event-file.ts'
import { committedTree } from '../ports/files/committed-tree.ts'
import { committedFiles } from '../ports/files/repository-files.ts'
import { localBase, remoteBase, type TrustedBase } from '../ports/files/trusted-base.ts'
import { localGit } from '../ports/git.ts'
import type { GitHub } from '../ports/github/api.ts'
import { connect, connection, connectLfs } from '../ports/github/connection.ts'
import type { PosturePorts } from '../ports/github/settings/api.ts'
import { octokitAdmin, octokitPosture } from '../ports/github/settings/octokit-settings.ts'
import { toVisibility } from '../ports/github/visibility.ts'
import { progressFor } from '../ports/progress.ts'
import { CONFIG_FILES } from '../settings/config-file.ts'
import { at } from '../settings/event.ts'
import type { InputReader } from '../settings/inputs.ts'
import { resolveSettings, type Settings } from '../settings/settings.ts'
import { type Target, targetOf, trustsBase } from '../settings/trigger-target.ts'
import { expectationFrom } from './expectation.ts'
import { releaseContext } from './release-context.ts'
import { remoteReader } from './remote-packs.ts'
import { namedScanCache, scanCachePort } from './scan-cache.ts'
import { type SealReader, sealReader } from './seal-reader.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'
import type { GateOptions, GatePorts } from './types.ts'

/** Reads inputs of the step, then `WEIGHTSEAL_*` of the environment. */
export function inputReader(env: Env): InputReader {
  return (name) => core.getInput(name) || env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`] || undefined
}

/**
 * Prepares a step: reads event, trusted base, configuration and settings.
 *
 * @param isRelease - whether the step releases, whatever the event is.
 * @throws {SealError} USAGE, SETTINGS_INVALID, GIT_*, GITHUB_*
 */
export async function prepare(env: Env, inputs: InputReader, isRelease = false) {
  const event = await readEvent(env)
  const target = targetOf(env, event)
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs('working-directory') ?? '')
  const root = await topFolder(workspace)
  const git = localGit(root)
  const github = connect(env, inputs('github-token'))
  const trusted = await trustedBase(target, github, root)
  const configSources = {
    trusted: trustsBase(target)
      ? trusted.value
      : isRelease || target.trigger === 'release'
        ? await defaultBase(github, root, inputs)
        : await localBase(git, { name: env['GITHUB_REF_NAME'] || 'HEAD', commit: await git.resolve('HEAD') }),
    root,
    github: connect(env, inputs('external-repo-token') ?? inputs('github-token')),
  }
  const { config, path } = await trustedConfig({ inline: inputs('config'), file: inputs('config-file') }, configSources)
  const settings: Settings = resolveSettings(inputs, config, isRelease || target.trigger === 'release')
  return {
    target,
    visibility: toVisibility(at(event, 'repository')),
    posture: posturePorts(env, inputs, event),
    root,
    git,
    github,
    lfs: connectLfs(env, inputs('github-token')),
    trusted,
    configSources,
    config,
    inputs,
    settings,
    configPath: path,
    policyFiles: policyFilesOf(path, config, workflowPath(env)),
    scanCache: await namedScanCache(inputs('scan-cache'), { cwd: workspace, root }),
  }
}

/** Returns the readers of the repository settings. Pushes to branches other than the default do not read settings. */
function posturePorts(env: Env, inputs: InputReader, event: unknown): PosturePorts | undefined {
  if (env['GITHUB_EVENT_NAME'] === 'push' && env['GITHUB_REF'] !== `refs/heads/${toText(at(event, 'repository', 'default_branch') ?? '')}`)
    return undefined
  const [own, admin] = [connection(env, inputs('github-token')), connection(env, inputs('posture-token'))]
  return { api: own && octokitPosture(own), admin: admin && octokitAdmin(admin) }
}

/** Returns the folder of the checkout. @throws {SealError} USAGE, GIT_UNAVAILABLE, GIT_WRONG_CHECKOUT */
async function topFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch((cause: unknown) => {
    throw new SealError('USAGE', `The folder ${folder} does not exist. Correct the input working-directory.`, { cause })
  })
  try {
    const top = await localGit(real).top()
    if ((await realpath(top)) === real) return real
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `${folder} is a folder of the checkout ${top}. Set working-directory to the folder into which actions/checkout wrote, and select models with the input "path".`,
    )
  } catch (cause) {
    if (!(cause instanceof SealError && cause.code === 'GIT_NO_REPOSITORY')) throw cause
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `${folder} is not in a Git working tree. Run actions/checkout before Weightseal, or set working-directory to its folder.`,
      { cause },
    )
  }
}

/** Reads the trusted base. Fails if the configuration comes from it; otherwise an error makes the base unknown. */
async function trustedBase(target: Target, github: GitHub | undefined, root: string): ReturnType<typeof attempt<TrustedBase | undefined>> {
  const read = () => readBase(target, github, root)
  return trustsBase(target) ? { source: { status: 'ok' }, value: await read() } : attempt(read)
}

async function readBase(target: Target, github: GitHub | undefined, root: string): Promise<TrustedBase | undefined> {
  if (target.kind === 'snapshot') return undefined
  if (github === undefined) throw new SealError('USAGE', `The event ${target.event} cannot be evaluated without a token. Set github-token.`)
  if (target.kind === 'range') return remoteBase(github, { branch: target.event, commit: target.baseSha }, root)
  return remoteBase(github, { branch: target.baseRef, commit: await github.branchTip(target.baseRef) }, root)
}

/**
 * Reads the tip of the default branch, whose rules decide about a release: the tagged commit must not define its own.
 *
 * @throws {SealError} USAGE - there is no token. GITHUB_*
 */
async function defaultBase(github: GitHub | undefined, root: string, inputs: InputReader): Promise<TrustedBase> {
  if (github === undefined)
    throw new SealError('USAGE', 'A release is evaluated by the rules of the default branch, which requires a token. Set github-token.')
  const branch = await github.defaultBranch()
  const base = await remoteBase(github, { branch, commit: await github.branchTip(branch) }, root)
  // The workflow of the tagged commit sets the inputs.
  const file = CONFIG_FILES.find((path) => base.files.has(path))
  if (inputs('config') && file !== undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `A release is evaluated by the rules of the default branch, which has ${file}. Remove the input "config", and change the file.`,
    )
  return base
}

/** Returns the path of the running workflow, from `owner/repo/.github/workflows/gate.yml@ref`. */
export function workflowPath(env: Env): string | undefined {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
}

interface SealContext {
  readonly env: Env
  readonly now: string
  readonly readPolicy: ReturnType<typeof policyReader>
  readonly trustRoot: (() => Promise<TrustRoot>) | undefined
}

/** Returns the reader of the seals of earlier releases: by the signer of the trusted configuration. */
function sealReaderFor({ settings }: Prepared, { env, now, readPolicy, trustRoot }: SealContext): SealReader {
  const expectation = async () => {
    const configured = await expectationFrom(settings, readPolicy)
    return trustRoot === undefined || settings.signing.trustedRoot !== undefined
      ? configured
      : { ...configured, trustRoot: await trustRoot() }
  }
  return sealReader({ expectation, repository: env['GITHUB_REPOSITORY'] ?? '', server: env['GITHUB_SERVER_URL'], now })
}

/**
 * Returns the options and ports of the gate for a prepared step.
 *
 * @param trustRoot - of the instance that the step signs with, for the seals of earlier releases.
 */
export function gateParts(
  run: Prepared,
  env: Env,
  signal: AbortSignal,
  trustRoot?: () => Promise<TrustRoot>,
): { readonly options: GateOptions; readonly ports: GatePorts } {
  const now = new Date().toISOString()
  const readPolicy = policyReader(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path))
  const options = { ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) }
  const ports = {
    git: run.git,
    github: run.github,
    files: () => committedFiles(run.root, run.git),
    workTree: committedTree(run.root, run.git),
    ...scanCachePort(run.scanCache, run.target.trigger),
    ...(run.lfs === undefined ? {} : { lfs: run.lfs }),
    ...(run.posture === undefined ? {} : { posture: run.posture }),
    readRemote: remoteReader(run.configSources.github),
    readPolicy,
    checkProposed: proposedChecker(run.configPath, (path) => run.git.show('HEAD', path)),
    now,
    release: releaseContext({ ...run, readSeal: sealReaderFor(run, { env, now, readPolicy, trustRoot }) }, env, now),
    progress: (label: string) => progressFor({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
    signal,
  }
  return { options, ports }
}

export type Prepared = Awaited<ReturnType<typeof prepare>>
