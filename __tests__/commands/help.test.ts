import type { ParseArgsOptionsConfig } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/commands/index.ts'

type Flags = Readonly<Record<string, ParseArgsOptionsConfig>>

/** Accepted by every command. */
const COMMON = ['help', 'quiet']

const VERBS = COMMANDS.flatMap(({ name, cli }) => (cli === undefined ? [] : [{ name, load: cli }]))

/** The flags of a command by subcommand. The command itself is `''`. */
async function flagsOf(name: string): Promise<Flags> {
  const { flags = {}, subcommands = {} } = (await VERBS.find((verb) => verb.name === name)?.load()) ?? {}
  const loaded = Object.entries(subcommands).map(async ([subcommand, load]) => [subcommand, (await load()).flags] as const)
  return { '': flags, ...Object.fromEntries(await Promise.all(loaded)) }
}

async function helpOf(name: string): Promise<string> {
  const command = await VERBS.find((verb) => verb.name === name)?.load()
  return command?.help ?? ''
}

const flagsIn = (text: string) => [...new Set([...text.matchAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name))]

/** The flags that a help describes, and those of other commands to which it refers with "weightseal help NAME". */
async function describedIn(name: string): Promise<readonly string[]> {
  const help = await helpOf(name)
  const others = await Promise.all([...help.matchAll(/weightseal help ([a-z]+)/g)].map(([, other = '']) => helpOf(other)))
  return flagsIn([help, ...others].join('\n'))
}

describe('the help of a command', () => {
  test('exists for every command of the table', async () => {
    for (const { name } of VERBS) expect([name, (await helpOf(name)).length > 20]).toEqual([name, true])
  })

  test('has flags to describe', async () => {
    const counts = await Promise.all(
      VERBS.map(async ({ name }) => Object.values(await flagsOf(name)).flatMap((flags) => Object.keys(flags)).length),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100)
  })

  test.each(VERBS.map(({ name }) => name))('%s describes every flag that it accepts', async (name) => {
    const described = await describedIn(name)
    const accepted = Object.entries(await flagsOf(name)).flatMap(([subcommand, flags]) =>
      Object.keys(flags).map((flag) => ({ subcommand, flag })),
    )
    expect(accepted.filter(({ flag }) => !described.includes(flag))).toEqual([])
  })

  test.each(VERBS.map(({ name }) => name))('%s accepts every flag that its help describes', async (name) => {
    const accepted = [...COMMON, ...Object.values(await flagsOf(name)).flatMap((flags) => Object.keys(flags))]
    expect(flagsIn(await helpOf(name)).filter((flag) => !accepted.includes(flag))).toEqual([])
  })

  test.each(VERBS.map(({ name }) => name))('%s has lines of at most 120 characters', async (name) => {
    expect((await helpOf(name)).split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  test.each(['manifest', 'policies'])('%s shows flags only with subcommands that accept them', async (name) => {
    const flags = await flagsOf(name)
    const wrong = (await helpOf(name))
      .split('\n')
      .map((line) => ({ line, subcommand: line.match(new RegExp(`^  weightseal ${name} ([\\w-]+)`))?.[1] ?? '' }))
      .filter(({ line }) => line.startsWith(`  weightseal ${name} `))
      .filter(({ line, subcommand }) => {
        const accepted = Object.keys(flags[subcommand] ?? flags[''] ?? {})
        return flagsIn(line).some((flag) => !accepted.includes(flag))
      })
    expect(wrong).toEqual([])
  })
})
