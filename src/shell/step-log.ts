import { randomUUID } from 'node:crypto'

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
export function logText(text: string): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`)
}
