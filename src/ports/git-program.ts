import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import type { Env } from '../core/env.ts'
import { SealError } from '../core/errors.ts'
import { isInside } from './files/inside.ts'

const MAX_OUTPUT = 256 * 1024 * 1024
const TIMEOUT_MS = 60_000

/** Where git runs, and what the machine says about it. */
export interface GitPlace {
  readonly folder: string
  readonly env: Env
  readonly platform: NodeJS.Platform
}

/** What a run of git ended with. `error` has a number as its code if git itself failed. */
export interface GitRun {
  readonly stdout: Buffer
  readonly stderr: string
  readonly error: (Error & { readonly code?: number | string | null }) | null
}

/**
 * Runs git without a shell.
 *
 * @param environment - variables to add. None is inherited but the search path and what git needs to start.
 * @throws {SealError} GIT_UNAVAILABLE - git is not installed.
 */
export function runGitProgram(folder: string, args: readonly string[], environment: Env = {}): Promise<GitRun> {
  const place = { folder, env: process.env, platform: process.platform }
  const { program, path } = findGit(place)
  const env = { ...inherited(place.env), PATH: path, HOME: homeFor(place), LC_ALL: 'C', ...environment }
  const options = { cwd: dirname(program), env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS } as const
  return new Promise((done) => {
    // Not the working directory: a system may start programs from there.
    execFile(program, ['-C', folder, ...args], options, (error, stdout, stderr) => done({ stdout, stderr: stderr.toString('utf8'), error }))
  })
}

/** Windows programs do not start without these. */
function inherited(env: Env): Env {
  return Object.fromEntries(['SystemRoot', 'USERPROFILE', 'TEMP'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

interface FoundGit {
  readonly program: string
  /** The search path without the folders that git must not run programs from. */
  readonly path: string
}

/** Where systems look for programs if the environment has no search path. */
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)

const found = new Map<string, FoundGit>()

/**
 * Finds git in the absolute folders of the search path. A folder of the working tree is skipped, since a commit can contain a program with
 * that name.
 *
 * @throws {SealError} GIT_UNAVAILABLE
 */
export function findGit({ folder, env, platform }: GitPlace): FoundGit {
  const search = env['PATH'] ?? DEFAULT_PATH
  const tree = treeOf(folder)
  const key = `${search}\0${tree}`
  const known = found.get(key)
  if (known !== undefined) return known
  const folders = search.split(delimiter).filter((each) => isAbsolute(each))
  const outside = folders.filter((each) => !isInside(realPath(each), tree))
  const program = outside.map((each) => join(each, platform === 'win32' ? 'git.exe' : 'git')).find((file) => isProgram(file, tree))
  if (program === undefined) throw notInstalled(outside.length < folders.length)
  const result = { program, path: outside.join(delimiter) }
  found.set(key, result)
  return result
}

function notInstalled(skipped: boolean): SealError {
  const why = skipped ? ' Folders of PATH inside the working tree are not searched, because a commit can contain a program called git.' : ''
  return new SealError(
    'GIT_UNAVAILABLE',
    `git is not installed, or not in PATH.${why} Install it before actions/checkout runs (apt-get install git, apk add git), because without git that action downloads files without their history.`,
  )
}

/** Returns the working tree that contains a folder, or the folder itself. */
function treeOf(folder: string): string {
  const start = realPath(folder)
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return start
  }
}

function isProgram(file: string, tree: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile() && !isInside(realPath(file), tree)
  } catch {
    return false
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

const homes = new Map<string, string>()

/**
 * Returns the home folder for git. In a job, git gets one of its own, which trusts the folders of the workspace: in a container, another
 * user owns them. Newer versions of git accept the trusted folder as an argument; older ones read it only from there.
 */
function homeFor({ folder, env }: GitPlace): string | undefined {
  const workspace = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined
  if (workspace === undefined || !isInside(realPath(folder), realPath(workspace))) return env['HOME']
  const known = homes.get(folder)
  if (known !== undefined) return known
  const temporary = env['RUNNER_TEMP']
  const home = mkdtempSync(join(temporary !== undefined && existsSync(temporary) ? temporary : tmpdir(), 'weightseal-git-'))
  if (homes.size === 0) process.once('exit', removeHomes)
  const trusted = new Set([folder, realPath(folder)].flatMap((each) => upTo(each, [workspace, realPath(workspace)])))
  writeFileSync(join(home, '.gitconfig'), `[safe]\n${[...trusted].map((each) => `\tdirectory = ${quoted(each)}\n`).join('')}`)
  homes.set(folder, home)
  return home
}

function removeHomes(): void {
  for (const home of homes.values()) rmSync(home, { recursive: true, force: true })
  homes.clear()
}

/** Returns a folder and those above it, up to the first of the ends. */
function upTo(folder: string, ends: readonly string[]): readonly string[] {
  const path = resolve(folder)
  const above = ends.includes(path) || dirname(path) === path ? [] : upTo(dirname(path), ends)
  return [path, ...above]
}

/** Quotes a value of a git configuration. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
