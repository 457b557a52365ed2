import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { didYouMean } from '../../core/suggest.ts'
import { builtinPacks } from '../../policy/builtin.ts'
import { runsIn } from '../../policy/profile.ts'
import { type PackText, PROFILES, type RuleText } from '../../policy/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { oneOf } from '../../settings/inputs.ts'
import { type Command, type Parsed, parseFlags, required, verbOf } from '../../shell/flags.ts'
import { DEFAULT_COLUMNS, type Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { type ReportFinding, readReport } from './report-file.ts'

const USAGE =
  'weightseal policies list [PACK…] | test [FILE…] | explain RULE|FINDING [--full] [--report FILE] | doc [--out DIR] [FILE…] | new NAME | kinds [KIND] | coverage [FRAMEWORK] | baseline | lock'

const HELP = `List, test, explain and document the rules.

  weightseal policies list [--json]              every built-in rule
  weightseal policies list serving aws           the rules of some packs
  weightseal policies list --profile strict      the rules of a profile; + marks those that are not in baseline
  weightseal policies test [FILE…]               run the tests in packs (default: the built-in packs)
  weightseal policies explain WS-INT-003         what a rule requires, why, and what to do
  weightseal policies explain WS-INT-003 --full  the same with the schema, the tests and the controls
  weightseal policies explain FINGERPRINT        why a report contains a finding, step by step
  weightseal policies doc [--out DIR] [FILE…]    write one page per rule (default docs/rules)

  weightseal policies coverage                   the frameworks, and how many of their controls have rules
  weightseal policies coverage gdpr [--json]     each control: rules, kind of evidence, and what cannot be assessed
  weightseal policies new NAME [--select KIND]   create a custom pack with one rule and its tests
  weightseal policies kinds [KIND]               the kinds of subjects that rules can select, and their members
  weightseal policies baseline                   accept the findings of a report; new findings still block
  weightseal policies lock                       fetch remote packs and write their digests to the lock file

  --full          explain: add the schema, the tests and the controls
  --report FILE   the report-v1.json to read (default report-v1.json)
  --out PATH      the file or directory to write

"test" runs the cases of each rule, then removes every asserted member from each passing case and expects it to fail, and
checks that every path in a rule exists in the kind of subject that it selects.

Exit codes: 0 success, 1 a test failed, 2 usage error or invalid pack.
`

export const policies: Command = { help: HELP, run }

type Verb = (flags: Parsed, io: Io) => Promise<number>

/** Verbs. Modules that need more than packs and reports are loaded on demand, so that start-up stays short. */
const VERBS: Readonly<Record<string, Verb>> = {
  list,
  test,
  explain,
  doc,
  new: async (flags, io) => (await import('./new.ts')).newPack(flags, io),
  kinds: async (flags, io) => (await import('./new.ts')).kinds(flags, io),
  coverage: async (flags, io) => (await import('./coverage.ts')).coverage(flags, io),
  baseline: async (flags, io) => (await import('./baseline.ts')).baseline(flags, io),
  lock: async (flags, io) => (await import('./lock.ts')).lock(flags, io),
}

const MOST_ARGUMENTS: Readonly<Record<string, number>> = { baseline: 0, lock: 0, explain: 1, new: 1, kinds: 1, coverage: 1 }

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args
  const verb = verbOf(name, { verbs: VERBS, command: 'policies', missing: 'The verb of "weightseal policies" is missing.', usage: USAGE })
  return verb(
    parseFlags(
      rest,
      {
        json: { type: 'boolean' },
        full: { type: 'boolean' },
        report: { type: 'string' },
        out: { type: 'string' },
        profile: { type: 'string' },
        select: { type: 'string' },
      },
      { usage: USAGE, positionals: MOST_ARGUMENTS[name] ?? 100 },
    ),
    io,
  )
}

async function packsOf(files: readonly string[], io: Io): Promise<readonly (readonly [string, PackText])[]> {
  if (files.length === 0) return builtinPacks().map((pack) => [`policies/${pack.metadata.id}.yml`, pack] as const)
  const { MAX_PACK_BYTES, parsePack } = await import('../../policy/parse.ts')
  return Promise.all(
    files.map(
      async (file) =>
        [file, parsePack(await readText(resolve(io.cwd, file), { maxBytes: MAX_PACK_BYTES, missing: 'USAGE' }), file)] as const,
    ),
  )
}

/**
 * Returns the built-in packs with these names; all of them without a name.
 *
 * @throws {SealError} USAGE - unknown pack, with the most similar name.
 */
function builtinsNamed(names: readonly string[]): readonly PackText[] {
  const ids = builtinPacks().map(({ metadata }) => metadata.id)
  const unknown = names.find((name) => !ids.includes(name))
  if (unknown !== undefined) throw new SealError('USAGE', `Unknown built-in pack ${JSON.stringify(unknown)}${didYouMean(unknown, ids)}`)
  return builtinPacks().filter(({ metadata }) => names.length === 0 || names.includes(metadata.id))
}

async function list(flags: Parsed, io: Io): Promise<number> {
  const profile = oneOf('profile', flags.text('profile'), PROFILES)
  const packs = builtinsNamed(flags.positionals).map((pack) => ({
    ...pack,
    rules: pack.rules.filter((rule) => profile === undefined || runsIn(rule, profile)),
  }))
  if (flags.on('json')) {
    io.stdout(
      `${JSON.stringify(
        packs.flatMap(({ metadata, rules }) =>
          rules.map(({ id, title, severity, select, profile: least = 'baseline' }) => ({
            pack: metadata.id,
            id,
            title,
            severity,
            select,
            profile: least,
          })),
        ),
        null,
        2,
      )}\n`,
    )
    return EXIT.ok
  }
  const paint = painter(io)
  for (const { metadata, rules } of packs) {
    io.stdout(`${paint('bold', `${metadata.id} ${metadata.version}`)} ${metadata.title}\n`)
    for (const { id, severity, title, profile: least = 'baseline' } of rules) {
      const mark = profile === undefined ? least.padEnd(10) : least === 'baseline' ? ' ' : '+'
      io.stdout(`  ${mark} ${paint('cyan', id.padEnd(12))} ${severity.padEnd(8)} ${title}\n`)
    }
  }
  return EXIT.ok
}

async function test(flags: Parsed, io: Io): Promise<number> {
  const [{ compileAnyPack }, { lintPack }, { KNOWN }] = await Promise.all([
    import('../../policy/compile.ts'),
    import('../../policy/lint.ts'),
    import('../../generated/facts.ts'),
  ])
  const paint = painter(io)
  let failed = 0
  for (const [file, pack] of await packsOf(flags.positionals, io)) {
    const problems = lintPack(await compileAnyPack(pack, {}, file), KNOWN)
    failed += problems.length
    const cases = pack.rules.reduce((sum, rule) => sum + rule.tests.length, 0)
    io.stdout(
      `${problems.length === 0 ? paint('green', 'ok') : paint('red', 'failed')} ${plain(file)}: ${pack.rules.length} rules, ${cases} cases\n`,
    )
    for (const { rule, problem } of problems) io.stdout(`  ${paint('red', '✗')} ${rule} ${plain(problem)}\n`)
  }
  return failed === 0 ? EXIT.ok : EXIT.block
}

async function doc(flags: Parsed, io: Io): Promise<number> {
  const { renderRuleIndex, renderRulePage } = await import('../../policy/doc.ts')
  const folder = resolve(io.cwd, flags.text('out') ?? 'docs/rules')
  const packs = (await packsOf(flags.positionals, io)).map(([, pack]) => pack)
  for (const pack of packs) for (const rule of pack.rules) await writeAtomically(`${folder}/${rule.id}.md`, renderRulePage(rule, pack))
  await writeAtomically(`${folder}/README.md`, renderRuleIndex(packs))
  io.stdout(`Wrote ${packs.reduce((sum, { rules }) => sum + rules.length, 1)} pages to ${folder}\n`)
  return EXIT.ok
}

async function explain(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'A rule id or the fingerprint of a finding', EXPLAIN_USAGE)
  const report = flags.text('report')
  if (report !== undefined) return explainFinding(name, report, io)
  const id = name.toUpperCase()
  const pack = [...builtinPacks(), ...(await ownPacks(io))].find(({ rules }) => rules.some((rule) => rule.id === id))
  const rule = pack?.rules.find((each) => each.id === id)
  if (pack !== undefined && rule !== undefined) return explainRule(rule, pack, { full: flags.on('full'), io })
  if (/^ws-/i.test(name)) {
    const ids = builtinPacks().flatMap(({ rules }) => rules.map((each) => each.id))
    throw new SealError('USAGE', `Unknown rule ${id}${didYouMean(name, ids)}`)
  }
  return explainFinding(name, 'report-v1.json', io)
}

async function explainRule(rule: RuleText, pack: PackText, { full, io }: { readonly full: boolean; readonly io: Io }): Promise<number> {
  const { renderRuleText } = await import('../../policy/explain-text.ts')
  io.stdout(renderRuleText(rule, pack, { full, width: io.columns ?? DEFAULT_COLUMNS, paint: painter(io) }))
  return EXIT.ok
}

/** Reads the local packs that the configuration of the repository names. Returns none if it is invalid; the gate reports that error. */
async function ownPacks(io: Io): Promise<readonly PackText[]> {
  try {
    const [{ localGit }, { uncommittedFiles }, { parseConfig, CONFIG_FILE }, { localPacks }, { matchesPath }, { parsePack }] =
      await Promise.all([
        import('../../ports/git.ts'),
        import('../../ports/files/repository-files.ts'),
        import('../../settings/read-config.ts'),
        import('../../settings/remote-pack.ts'),
        import('../../domains/approvals/policy-path.ts'),
        import('../../policy/parse.ts'),
      ])
    const root = await localGit(io.cwd).top()
    const files = await uncommittedFiles(root, localGit(root))
    const read = async (path: string) => (await files.read(path, 1024 * 1024)).toString('utf8')
    const patterns = localPacks(parseConfig(await read(CONFIG_FILE), CONFIG_FILE).policies?.custom)
    const paths = files.paths.filter((path) => patterns.some((pattern) => matchesPath(pattern, path)))
    return await Promise.all(paths.map(async (path) => parsePack(await read(path), path)))
  } catch (error) {
    if (error instanceof SealError) return []
    throw error
  }
}

async function explainFinding(name: string, file: string, io: Io): Promise<number> {
  const report = await readReport(io.cwd, file)
  const found = report.filter(({ fingerprint, rule }) => fingerprint.startsWith(name.toLowerCase()) || rule === name.toUpperCase())
  if (found.length === 0)
    throw new SealError(
      'USAGE',
      `${file} does not contain the finding ${JSON.stringify(name)}. It contains: ${report.map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 8)}`).join(', ') || 'none'}.`,
    )
  for (const finding of found) io.stdout(trace(finding, io))
  return EXIT.ok
}

function trace(finding: ReportFinding, io: Io): string {
  const paint = painter(io)
  const { rule, title, severity, subject, location, problems, when, source } = finding
  const steps =
    subject === null || finding.outcome === 'unknown'
      ? [subject === null ? `requires   ${source}` : `selected   ${subject.kind} ${subject.id}`, `unknown    ${finding.message}`]
      : [
          `selected   ${subject.kind} ${subject.id}`,
          `when       ${when === null ? 'always' : JSON.stringify(when)} → matched`,
          ...problems.map(({ at, expected, actual, rulePath }) => `assert     ${at || '/'} ${expected}; actual ${actual} (${rulePath})`),
          `where      ${location?.file}:${location?.line}`,
        ]
  const effect =
    finding.waiver !== undefined
      ? acceptance(finding.waiver)
      : finding.binding
        ? 'prevents the verdict allow'
        : 'does not affect the verdict'
  return `${paint('bold', `${rule} ${severity}`)} ${plain(title)}\n  ${plain(finding.message)}\n${steps.map((step) => `  ${plain(step)}`).join('\n')}\n  outcome    ${finding.outcome}: ${effect}\n  what to do ${plain(finding.remediation)}\n${waiverFor(finding)}`
}

/** Returns the waiver entry that accepts a finding temporarily; empty for findings that cannot be waived. */
function waiverFor({ rule, subject, waiver }: ReportFinding): string {
  if (subject === null || waiver !== undefined || rule.startsWith('WS-META-')) return ''
  return `  to waive   in .github/weightseal/waivers.yml: { rule: ${rule}, subject: ${plain(JSON.stringify(subject.id))}, reason: …, owner: "@…", ticket: https://…, created: …, expires: … }\n`
}

function acceptance({ origin, reason, owner, expires }: NonNullable<ReportFinding['waiver']>): string {
  const until = expires === null ? '' : ` until ${expires}`
  return `accepted (${origin}${owner === null ? '' : `, ${owner}`})${until}: ${reason}`
}

const EXPLAIN_USAGE = 'weightseal explain FINDING|RULE [--full] [--report FILE]'

const EXPLAIN_HELP = `Explain a rule or a finding.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     a rule: what it requires, why, examples, how to accept the risk
  weightseal explain WS-CI-001 --full              the same with the schema, the tests and the controls

Exit codes: 0 success, 2 unknown rule or finding.
`

/** `weightseal explain`, short for `weightseal policies explain`. */
export const explainCommand: Command = {
  help: EXPLAIN_HELP,
  run: (args, io) =>
    explain(parseFlags(args, { full: { type: 'boolean' }, report: { type: 'string' } }, { usage: EXPLAIN_USAGE, positionals: 1 }), io),
}
