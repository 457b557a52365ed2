import { type Visibility, visibilityFromEvent } from '../ports/github/visibility.ts'
import { type Progress, progressFor } from '../ports/progress.ts'

/** Output and environment of a command. */
export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly color: boolean
  /** Width of the terminal in columns; 80 when absent. */
  readonly columns?: number
  readonly signal: AbortSignal
  readonly progress: (label: string, quiet: boolean) => Progress
  /** Who can see the repository whose workflow runs the command. */
  readonly visibility: () => Promise<Visibility>
  /** Masks a value in the log. */
  readonly secret: (value: string) => void
  /** Cache of TUF; the user's data directory when `undefined`. */
  readonly cachePath: string | undefined
}

/** Width of lines where the output is not a terminal. */
export const DEFAULT_COLUMNS = 80

/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
export function processIo(signal: AbortSignal): Io {
  const { env } = process
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env,
    color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    // Undefined if the output is not a terminal.
    columns: process.stdout.columns ?? DEFAULT_COLUMNS,
    signal,
    progress: (label, quiet) =>
      progressFor({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
    visibility: () => visibilityFromEvent(env),
    secret: () => undefined,
    cachePath: env['WEIGHTSEAL_TUF_CACHE'],
  }
}
