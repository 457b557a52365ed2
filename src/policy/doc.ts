import { type PackText, PROFILES, type RuleText } from './types.ts'

/** The page of one rule, in Markdown: what holds, why, how to meet it, its own tests. */
export function renderRulePage(rule: RuleText, pack: PackText): string {
  const sections = [
    `# ${rule.id}: ${rule.title}`,
    facts(rule, pack),
    ...(rule.rationale === undefined ? [] : [rule.rationale.trim()]),
    ...(rule.limits === undefined ? [] : [`**What it cannot see.** ${rule.limits.trim()}`]),
    `## What to do\n\n${rule.remediation.text.trim()}`,
    ...(rule.remediation.example === undefined ? [] : [fence(languageOf(rule.remediation.example), rule.remediation.example)]),
    `## The rule\n\n${rule.when === undefined ? `Looks at every \`${rule.select}\`.` : `Looks at each \`${rule.select}\` that matches:\n\n${schema(rule.when)}`}\n\nand asserts:\n\n${schema(rule.assert)}${rule.cel === undefined ? '' : `\n\nand, in CEL:\n\n${fence('text', rule.cel)}`}`,
    parameters(rule, pack),
    `## Tests of the rule\n\n| case | expected |\n|---|---|\n${rule.tests.map(({ name, expect }) => `| ${name} | ${expect} |`).join('\n')}`,
    controls(rule),
    '---\n\nGenerated from the pack by `npm run generate`; do not edit.',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function facts(rule: RuleText, pack: PackText): string {
  const rows = [
    ['pack', `\`${pack.metadata.id}\``],
    ['severity', rule.severity],
    ['confidence', rule.confidence ?? 'high'],
    [
      'runs in',
      PROFILES.slice(PROFILES.indexOf(rule.profile ?? 'baseline'))
        .map((profile) => `\`${profile}\``)
        .join(', '),
    ],
    ['runs at', rule.stages?.join(', ') ?? 'every event'],
    ['needs', rule.needs?.map((need) => `\`${need}\``).join(', ') ?? 'nothing but the subject'],
    [
      'when a source is not known',
      {
        fail: 'the verdict is undecided',
        warn: 'a warning',
        ignore: 'nothing',
        'warn-if-forbidden': 'undecided; a warning when the token may not read it',
      }[rule.onUnknown ?? 'fail'],
    ],
    ...(rule.onFail === 'undecided' ? [['when not met', 'the verdict is undecided']] : []),
    ...(rule.effectiveFrom === undefined ? [] : [['blocks from', rule.effectiveFrom]]),
  ]
  return `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`
}

function schema(value: unknown): string {
  return fence('json', JSON.stringify(value, null, 2))
}

/** Examples are commands, a few lines of Python, or YAML of a workflow. */
function languageOf(example: string): string {
  if (/^(weightseal|git|npx) /.test(example)) return 'sh'
  return /^(from|import) /.test(example) ? 'python' : 'yaml'
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

function parameters(rule: RuleText, pack: PackText): string {
  const text = JSON.stringify([rule.when, rule.assert, rule.message, rule.because])
  const used = Object.entries(pack.params ?? {}).filter(
    ([name]) => text.includes(`"$param":"${name}"`) || text.includes(`{{param:${name}}}`),
  )
  if (used.length === 0) return ''
  const rows = used.map(
    ([name, { default: preset, description }]) =>
      `| \`${pack.metadata.id}.${name}\` | ${description ?? ''} | \`${JSON.stringify(preset)}\` |`,
  )
  return `## Parameters\n\nSet them under \`policies.params\` in \`.github/weightseal.yml\`.\n\n| parameter | meaning | default |\n|---|---|---|\n${rows.join('\n')}`
}

function controls(rule: RuleText): string {
  const entries = Object.entries(rule.controls)
  if (entries.length === 0) return ''
  const rows = entries.map(([framework, ids]) => `| ${framework} | ${ids.join(', ')} |`)
  return `## Controls that it supports\n\nEvidence for these controls, never proof that one is met.\n\n| framework | controls |\n|---|---|\n${rows.join('\n')}`
}

/** The list of all rules, pack by pack. */
export function renderRuleIndex(packs: readonly PackText[]): string {
  const sections = packs.map(({ metadata, rules }) => {
    const rows = rules.map(({ id, title, severity, profile = 'baseline' }) => `| [${id}](${id}.md) | ${title} | ${severity} | ${profile} |`)
    return `## ${metadata.id}: ${metadata.title}\n\n${metadata.description?.trim() ?? ''}\n\n| rule | what holds when it is met | severity | from profile |\n|---|---|---|---|\n${rows.join('\n')}`
  })
  return `# Rules\n\nA profile has its own rules and those of the profiles before it: \`baseline\` (few and sure, the default), \`strict\`, \`regulated\`.\n\nA page a rule, generated from \`policies/*.yml\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`
}
