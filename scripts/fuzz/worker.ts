/** Reads inputs that the driver sends, and answers with what they cost. */
import { readSeeds } from './seeds.ts'
import { isRejection, TARGETS } from './targets.ts'

export interface Input {
  readonly target: string
  readonly seed: string
  /** Base64. */
  readonly bytes: string
}

export interface Answer {
  /** What no code foresaw; `undefined` for a result or a rejection. */
  readonly crash: string | undefined
  readonly cpuMs: number
  /** The most resident memory of the process so far, in MiB. */
  readonly peakMiB: number
}

const seeds = new Map(readSeeds().map((seed) => [seed.id, seed]))
const targets = new Map(TARGETS.map((target) => [target.name, target]))

process.on('message', ({ target, seed, bytes }: Input) => {
  void measured(target, seed, Buffer.from(bytes, 'base64')).then((answer) => process.send?.(answer))
})

async function measured(name: string, id: string, input: Buffer): Promise<Answer> {
  const [target, seed] = [targets.get(name), seeds.get(id)]
  if (target === undefined || seed === undefined) throw new Error(`unknown target or seed: ${name} ${id}`)
  const before = process.cpuUsage()
  const crash = await crashOf(() => target.read(input, seed))
  const { user, system } = process.cpuUsage(before)
  return { crash, cpuMs: Math.round((user + system) / 1000), peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) }
}

/** A collector converts an error of one file to a text about that file; a defect is in it by these words. */
const INTERNAL = 'This is a defect in Weightseal.'

async function crashOf(read: () => unknown): Promise<string | undefined> {
  try {
    const said = JSON.stringify(await read()) ?? ''
    const at = said.indexOf(INTERNAL)
    return at === -1 ? undefined : said.slice(said.lastIndexOf('internal error', at), at)
  } catch (error) {
    return isRejection(error) ? undefined : error instanceof Error ? (error.stack ?? error.message) : 'thrown: no error'
  }
}
