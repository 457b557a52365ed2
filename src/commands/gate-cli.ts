import { basename, join, relative, resolve } from 'node:path'
import { SealError } from '../errors.ts'
import { exitOfVerdict } from '../exit.ts'
import { uncommittedFiles } from '../facts/repository-files.ts'
import { attempt } from '../facts/sources.ts'
import { localSide, type TrustedSide } from '../facts/trusted-side.ts'
import { MAX_PACK_BYTES } from '../policy/parse.ts'
import { type Git, localGit } from '../ports/git.ts'
import { readText } from '../ports/text-file.ts'
import { toJsonV1 } from '../report/json-v1.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { Given } from '../settings/given.ts'
import { resolveSettings } from '../settings/settings.ts'
import type { Target } from '../settings/target.ts'
import { VERSION } from '../version.ts'
import { type Command, type Parsed, parseFlags } from './command.ts'
import { connect, remoteReader } from './connection.ts'
import { gate } from './gate.ts'
import { writeGateFiles } from './gate-files.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'
import { policyFilesOf, policyReader, proposedChecker, trustedConfig } from './trusted-config.ts'

const USAGE =
  'weightseal gate [--base REF] [--path PATH] [--profile NAME] [--sarif FILE] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]'

const HELP = `Judge the models and workflows of the repository you are in, as the Action does on a pull request.

  weightseal gate                       the work tree as it stands, with its own rules
  weightseal gate --base origin/main    what changes since it left main, with the rules of main

What is not committed yet is judged as if it were, but for ignored files.

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path
  --config-file FILE       another configuration than .github/weightseal.yml
  --profile NAME           how much is asked: baseline (default), strict or regulated
  --sarif FILE             what another scanner found; repeat it for several
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
  profile: { type: 'string' },
  sarif: { type: 'string', multiple: true },
  'fail-on-severity': { type: 'string' },
  'warn-only': { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
} as const

export const gateCommand: Command = { help: HELP, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, FLAGS, { usage: USAGE, positionals: 0 })
  const root = await workTree(io.cwd)
  const git = localGit(root)
  const base = flags.text('base')
  const sides = base === undefined ? undefined : await localSides(git, base)
  const setting = given(flags, io)
  const configSources = { trusted: sides?.rules, root, github: undefined }
  const { config, path } = await trustedConfig({ inline: setting('config'), file: setting('config-file') }, configSources)
  const settings = resolveSettings(setting, config)
  const target = await localTarget(git, sides?.baseline)
  const result = await gate(
    {
      settings,
      target,
      repository: basename(root),
      root,
      visibility: 'unknown',
      trusted: await attempt(async () => sides?.baseline),
      policyFiles: policyFilesOf(path, config, undefined),
    },
    {
      git,
      github: undefined,
      files: () => uncommittedFiles(root, git),
      readRemote: remoteReader(connect(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN'])),
      readPolicy: policyReader(configSources, async () => (await uncommittedFiles(root, git)).paths),
      checkProposed: proposedChecker(async (path) =>
        Buffer.from(await readText(join(root, path), { maxBytes: MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true })),
      ),
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
      reproduce: ['weightseal', 'gate', ...args].join(' '),
    })
    io.stderr(`Report: ${relative(io.cwd, written.report)}\n`)
  }
  io.stdout(flags.on('json') ? toJsonV1(result.report, { version: VERSION }) : renderTerminal(result.report, painter(io)))
  return exitOfVerdict(result.report.verdict, settings.warnOnly)
}

/** Flags first, then `WEIGHTSEAL_*` of the environment. */
function given(flags: Parsed, { env }: Io): Given {
  const flag = (name: string) =>
    name === 'warn-only'
      ? flags.on(name)
        ? 'true'
        : undefined
      : name === 'sarif'
        ? flags.list(name).join('\n') || undefined
        : Object.hasOwn(FLAGS, name)
          ? flags.text(name)
          : undefined
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
async function localSides(git: Git, base: string): Promise<{ readonly rules: TrustedSide; readonly baseline: TrustedSide }> {
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
  return { rules: await localSide(git, { name: base, commit: tip }), baseline: await localSide(git, { name: base, commit: fork }) }
}

async function localTarget(git: Git, baseline: TrustedSide | undefined): Promise<Target> {
  const headSha = await git.resolve('HEAD')
  if (baseline === undefined) return { kind: 'snapshot', event: 'local', stage: 'push', headSha }
  return { kind: 'range', event: 'local', stage: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true }
}
