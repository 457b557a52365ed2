import { basename, relative, resolve } from 'node:path'
import { SealError } from '../errors.ts'
import { exitOfVerdict } from '../exit.ts'
import { attempt } from '../facts/sources.ts'
import { localSide, type TrustedSide } from '../facts/trusted-side.ts'
import { type Git, localGit } from '../ports/git.ts'
import { toJsonV1 } from '../report/json-v1.ts'
import { renderTerminal } from '../report/terminal.ts'
import { resolveSettings } from '../settings/settings.ts'
import type { Target } from '../settings/target.ts'
import { VERSION } from '../version.ts'
import { type Command, parseFlags } from './command.ts'
import { gate } from './gate.ts'
import { writeGateFiles } from './gate-files.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'

const USAGE = 'weightseal gate [--base REF] [--path PATH] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]'

const HELP = `Judge the models of the repository you are in, as the Action does on a pull request.

  weightseal gate                       the commit as it stands, with the rules of the work tree
  weightseal gate --base origin/main    what changes since main, with the rules of main

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path
  --config-file FILE       another configuration than .github/weightseal.yml
  --fail-on-severity S     critical, high (default), medium, low or info
  --warn-only              always end with 0; the verdict is printed all the same
  --json                   print report-v1.json
  --out DIR                also write report-v1.json, weightseal.sarif, summary.md and the manifests there
  -q, --quiet              no progress

Exit codes: 0 allow, 1 block, 2 wrong use, 3 undecided.
`

const FLAGS = {
  base: { type: 'string' },
  path: { type: 'string' },
  'config-file': { type: 'string' },
  'fail-on-severity': { type: 'string' },
  'warn-only': { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const

export const gateCommand: Command = { name: 'gate', summary: 'judge the models of a repository', help: HELP, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, FLAGS, USAGE)
  if (flags.positionals.length > 0)
    throw new SealError('USAGE', `Unexpected ${JSON.stringify(flags.positionals[0])}; models are named with --path.\nUsage: ${USAGE}`)
  const root = await workTree(io.cwd)
  const git = localGit(root)
  const base = flags.text('base')
  const trusted: TrustedSide | undefined = base === undefined ? undefined : await localBase(git, base)
  const configSources = { trusted, root, github: undefined }
  const { config, path } = await trustedConfig({ inline: undefined, file: flags.text('config-file') }, configSources)
  const settings = resolveSettings(given(flags.text, flags.on('warn-only'), io), config)
  const target = await localTarget(git, trusted)
  const result = await gate(
    {
      settings,
      target,
      repository: basename(root),
      root,
      trusted: await attempt(async () => trusted),
      policyFiles: policyFilesOf(path, config, undefined),
    },
    {
      git,
      github: undefined,
      readPolicy: policyReader(configSources, async () => (await git.tree('HEAD')).map((file) => file.path)),
      checkProposed: proposedChecker(root),
      now: new Date().toISOString(),
      progress: (label) => io.progress(label, flags.on('quiet')),
      signal: io.signal,
    },
  )
  const out = flags.text('out')
  if (out !== undefined) {
    const written = await writeGateFiles(result, {
      folder: resolve(io.cwd, out),
      home: path,
      reproduce: `npx weightseal gate${base === undefined ? '' : ' --base <REF>'}`,
    })
    io.stderr(`Report: ${relative(io.cwd, written.report)}\n`)
  }
  io.stdout(flags.on('json') ? toJsonV1(result.report, { version: VERSION }) : renderTerminal(result.report, painter(io)))
  return exitOfVerdict(result.report.verdict, settings.warnOnly)
}

/** Flags first, then `WEIGHTSEAL_*` of the environment. */
function given(text: (name: string) => string | undefined, warnOnly: boolean, { env }: Io): (name: string) => string | undefined {
  const fromFlags = (name: string) =>
    name === 'warn-only' ? (warnOnly ? 'true' : undefined) : ['path', 'fail-on-severity'].includes(name) ? text(name) : undefined
  return (name) => fromFlags(name) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`]
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

async function localBase(git: Git, base: string): Promise<TrustedSide> {
  try {
    return await localSide(git, base)
  } catch (cause) {
    throw new SealError(
      'USAGE',
      `git knows no commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH. ${(cause as Error).message}`,
      { cause },
    )
  }
}

async function localTarget(git: Git, trusted: TrustedSide | undefined): Promise<Target> {
  const headSha = await git.resolve('HEAD')
  if (trusted === undefined) return { kind: 'snapshot', event: 'local', stage: 'push', headSha }
  return { kind: 'range', event: 'local', stage: 'pull_request', headSha, baseSha: trusted.commit, trustBase: true }
}
