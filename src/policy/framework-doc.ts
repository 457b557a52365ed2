import type { Control, Framework } from './framework.ts'

/** A page of a framework, in Markdown: what Weightseal has evidence for, and what no repository shows. */
export function renderFrameworkPage({ id, title, version, note, groups }: Framework): string {
  const { supported, all } = countControls({ groups })
  const sections = groups.map(
    ({ title: name, controls }) =>
      `## ${name}\n\n| control | what it wants | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`,
  )
  return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never satisfies one.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`
}

function row({ id, title, rules, evidence, limits, notAssessable }: Control): string {
  if (notAssessable !== undefined) return `| ${id} | ${title} | not assessable: ${notAssessable} | |`
  const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ')
  return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`
}

/** How many controls have rules, of how many. */
export function countControls({ groups }: Pick<Framework, 'groups'>): { readonly supported: number; readonly all: number } {
  const controls = groups.flatMap((group) => group.controls)
  return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length }
}

export function renderFrameworkIndex(frameworks: readonly Framework[]): string {
  const rows = frameworks.map((framework) => {
    const { supported, all } = countControls(framework)
    return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`
  })
  return `# Frameworks\n\nWhat rules give evidence for which control. Reports say "evidence available", "evidence missing" or "not assessable", and never that anything is complied with.\n\nNo check of a repository can show logs of the deployed system, how good human oversight is, fairness in the field, a legal basis, what staff know, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`
}
