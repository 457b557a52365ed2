#!/usr/bin/env node
/**
 * Entry of the bundle, for both ways of running: a step of a workflow (the runner gives inputs in the environment and no
 * arguments) and the command line.
 */
const asAction = process.argv.length === 2 && process.env['GITHUB_ACTIONS'] === 'true' && process.env['INPUT_COMMAND'] !== undefined

const [major = 0] = process.versions.node.split('.').map(Number)
const NEEDED = 22

/** A reader that has seen enough, such as head, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())

if (major < NEEDED) {
  process.stderr.write(`error: Weightseal needs Node ${NEEDED} or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 2
} else if (asAction) {
  const { action } = await import('./action.ts')
  process.exitCode = await action(process.env, interruption.signal)
} else {
  const [{ cli }, { processIo }] = await Promise.all([import('./cli.ts'), import('./shell/io.ts')])
  process.exitCode = await cli(process.argv.slice(2), processIo(interruption.signal))
}
