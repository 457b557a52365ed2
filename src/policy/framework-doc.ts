import type { Control, Framework } from './framework.ts'

/** Renders the page of a framework in Markdown: the controls with evidence, and those that cannot be assessed. */
export function renderFrameworkPage({ id, title, version, note, groups }: Framework): string {
  const { supported, all } = countControls({ groups })
  const sections = groups.map(
    ({ title: name, controls }) =>
      `## ${name}\n\n| control | requirement | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`,
  )
  return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never proves that the control is met.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`
}

function row({ id, title, rules, evidence, limits, notAssessable }: Control): string {
  if (notAssessable !== undefined) return `| ${id} | ${title} | not assessable: ${notAssessable} | |`
  const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ')
  return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`
}

/** Counts the controls, and those that have rules. */
export function countControls({ groups }: Pick<Framework, 'groups'>): { readonly supported: number; readonly all: number } {
  const controls = groups.flatMap((group) => group.controls)
  return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length }
}

/** Renders the list of all frameworks in Markdown. */
export function renderFrameworkIndex(frameworks: readonly Framework[]): string {
  const rows = frameworks.map((framework) => {
    const { supported, all } = countControls(framework)
    return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`
  })
  return `# Frameworks\n\nThe rules that give evidence for each control. Reports contain "evidence available", "evidence missing" or "not assessable", and never state that a requirement is met.\n\nA check of a repository cannot show logs of the deployed system, the quality of human oversight, fairness in production, a legal basis, the knowledge of staff, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`
}
