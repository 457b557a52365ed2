import type { CheckAnnotation } from '../core/annotation.ts'
import { toText } from '../core/to-text.ts'

/** Limit of annotations of one level that GitHub shows per step. */
const PER_LEVEL = 10

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const

/**
 * Returns annotations as workflow commands, for a token that cannot create check runs: ten of each level, and a line with the number
 * of the others.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function annotationCommands(annotations: readonly CheckAnnotation[]): readonly string[] {
  const chosen = Object.keys(COMMANDS).flatMap((level) =>
    annotations.filter((annotation) => annotation.annotation_level === level).slice(0, PER_LEVEL),
  )
  const left = annotations.length - chosen.length
  const commands = chosen.map(({ annotation_level, path, start_line, end_line, start_column, title, message }) =>
    command(
      COMMANDS[annotation_level],
      { title, file: path, line: start_line, endLine: end_line, ...(start_column === undefined ? {} : { col: start_column }) },
      message,
    ),
  )
  return left > 0 ? [...commands, `${left} more in the summary.`] : commands
}

/** Formats one workflow command. Data and properties are escaped, so that a text cannot start another command. */
export function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(toText(value))}`)
  return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
