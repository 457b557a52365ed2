import { type Block, detailsOf, overviewOf, type Section, sentencesOf } from './rule-page.ts'
import type { PackText, RuleText } from './types.ts'

/** Returns the page of one rule in Markdown: three sentences, the examples and how to accept the risk, then the details. */
export function renderRulePage(rule: RuleText, pack: PackText): string {
  const parts = [
    `# ${rule.id}: ${rule.title}`,
    sentencesOf(rule).join('\n\n'),
    ...[...overviewOf(rule), ...detailsOf(rule, pack)].map(sectionText),
    '---\n\nGenerated from the pack by `npm run generate`; do not edit.',
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionText({ title, blocks }: Section): string {
  return [`## ${title}`, ...blocks.map(blockText)].join('\n\n')
}

function blockText(block: Block): string {
  if (block.kind === 'text') return block.text
  if (block.kind === 'code') return `\`\`\`${block.language}\n${block.text}\n\`\`\``
  return table(block.head, block.rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

/** The text of a cell; a bar would end it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** Returns the list of all rules in Markdown, pack by pack. */
export function renderRuleIndex(packs: readonly PackText[]): string {
  const sections = packs.map(({ metadata, rules }) => {
    const rows = rules.map(({ id, title, severity, profile = 'baseline' }) => [`[${id}](${id}.md)`, title, severity, profile])
    const list = table(['rule', 'requirement', 'severity', 'from profile'], rows)
    return `## ${metadata.id}: ${metadata.title}\n\n${metadata.description?.trim() ?? ''}\n\n${list}`
  })
  return `# Rules\n\nEach profile contains its own rules and those of the profiles before it: \`baseline\` (few, low-noise rules; the default), \`strict\`, \`regulated\`.\n\nOne page per rule, generated from \`policies/*.yml\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`
}
