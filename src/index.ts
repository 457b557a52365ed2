#!/usr/bin/env node
/**
 * Entry point of the bundle, for a step of a workflow (the runner passes inputs in the environment and no arguments) and for
 * the command line.
 */
const asAction = process.argv.length === 2 && process.env['GITHUB_ACTIONS'] === 'true' && process.env['INPUT_COMMAND'] !== undefined

const [major = 0] = process.versions.node.split('.').map(Number)
const NEEDED = 22

// A reader may close the pipe early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())

if (major < NEEDED) {
  process.stderr.write(`error: Weightseal requires Node.js ${NEEDED} or newer; found ${process.versions.node}.\n`)
  process.exitCode = 2
} else if (asAction) {
  const { action } = await import('./action.ts')
  process.exitCode = await action(process.env, interruption.signal)
} else {
  const [{ cli }, { processIo }] = await Promise.all([import('./cli.ts'), import('./shell/io.ts')])
  process.exitCode = await cli(process.argv.slice(2), processIo(interruption.signal))
}
