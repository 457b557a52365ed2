import { EXIT } from '../../core/exit.ts'
import { jsonText } from '../../core/json-text.ts'
import type { Paint } from '../../core/paint.ts'
import { type PackText, PROFILES, type Profile, type RuleText } from '../../policy/types.ts'
import { oneOf } from '../../settings/inputs.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { listPacks } from './list-run.ts'

/** `weightseal policies list`. */
export const list: Subcommand = {
  usage: 'weightseal policies list [PACK…] [--profile NAME] [--json]',
  positionals: 100,
  flags: { profile: { type: 'string' }, json: { type: 'boolean' } },
  run,
}

async function run(flags: Parsed, io: Io): Promise<number> {
  const profile = oneOf('profile', flags.text('profile'), PROFILES)
  const packs = listPacks(flags.positionals, profile)
  const paint = painter(io)
  io.stdout(flags.on('json') ? toJson(packs) : packs.map((pack) => packText(pack, profile, paint)).join(''))
  return EXIT.ok
}

/** Schema: schemas/rules-v1.schema.json. */
function toJson(packs: readonly PackText[]): string {
  const rules = packs.flatMap(({ metadata, rules: own }) =>
    own.map(({ id, title, severity, select, profile = 'baseline' }) => ({ pack: metadata.id, id, title, severity, select, profile })),
  )
  return jsonText(rules)
}

function packText({ metadata, rules }: PackText, chosen: Profile | undefined, paint: Paint): string {
  const head = `${paint('bold', `${metadata.id} ${metadata.version}`)} ${metadata.title}\n`
  const lines = rules.map(
    (rule) => `  ${markOf(rule, chosen)} ${paint('cyan', rule.id.padEnd(12))} ${rule.severity.padEnd(8)} ${rule.title}\n`,
  )
  return `${head}${lines.join('')}`
}

/** Returns the profile of a rule; for one chosen profile a `+` for rules that are not in baseline. */
function markOf({ profile = 'baseline' }: RuleText, chosen: Profile | undefined): string {
  if (chosen === undefined) return profile.padEnd(10)
  return profile === 'baseline' ? ' ' : '+'
}
