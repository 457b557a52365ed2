import type { ParseArgsOptionsConfig } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { APPROVALS_FLAGS } from '../../src/commands/approvals/cli.ts'
import { ASSESS_FLAGS } from '../../src/commands/assess/cli.ts'
import { DIFF_FLAGS } from '../../src/commands/diff/run.ts'
import { explain } from '../../src/commands/explain/cli.ts'
import { GATE_FLAGS } from '../../src/commands/gate/cli.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { INIT_FLAGS } from '../../src/commands/init/cli.ts'
import { loadBuild, SUBCOMMANDS as MANIFEST } from '../../src/commands/manifest/cli.ts'
import { SUBCOMMANDS as POLICIES } from '../../src/commands/policies/cli.ts'
import { RELEASE_FLAGS } from '../../src/commands/release/run.ts'
import { SCAN_FLAGS } from '../../src/commands/scan/run.ts'
import { SIGN_FLAGS } from '../../src/commands/sign/run.ts'
import { VERIFY_FLAGS } from '../../src/commands/verify/run.ts'
import type { Subcommands } from '../../src/shell/subcommand.ts'

type Flags = Readonly<Record<string, ParseArgsOptionsConfig>>

const flagsOf = async (subcommands: Subcommands): Promise<Flags> =>
  Object.fromEntries(await Promise.all(Object.entries(subcommands).map(async ([name, load]) => [name, (await load()).flags] as const)))

/** The flags of every command, by subcommand. The command itself is `''`. */
const FLAGS: Readonly<Record<string, () => Promise<Flags>>> = {
  gate: async () => ({ '': GATE_FLAGS }),
  manifest: async () => ({ '': (await loadBuild()).flags, ...(await flagsOf(MANIFEST)) }),
  diff: async () => ({ '': DIFF_FLAGS }),
  scan: async () => ({ '': SCAN_FLAGS }),
  sign: async () => ({ '': SIGN_FLAGS }),
  verify: async () => ({ '': VERIFY_FLAGS as ParseArgsOptionsConfig }),
  release: async () => ({ '': RELEASE_FLAGS }),
  approvals: async () => ({ '': APPROVALS_FLAGS }),
  assess: async () => ({ '': ASSESS_FLAGS }),
  init: async () => ({ '': INIT_FLAGS }),
  explain: async () => ({ '': explain.flags }),
  policies: () => flagsOf(POLICIES),
}

/** Accepted by every command. */
const COMMON = ['help', 'quiet']

const VERBS = COMMANDS.flatMap(({ name, cli }) => (cli === undefined ? [] : [{ name, load: cli }]))

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
  test('exists for every command of the table', () => {
    expect(Object.keys(FLAGS).sort()).toEqual(VERBS.map(({ name }) => name).sort())
  })

  test.each(VERBS.map(({ name }) => name))('%s describes every flag that it accepts', async (name) => {
    const described = await describedIn(name)
    const accepted = Object.entries((await FLAGS[name]?.()) ?? {}).flatMap(([subcommand, flags]) =>
      Object.keys(flags).map((flag) => ({ subcommand, flag })),
    )
    expect(accepted.filter(({ flag }) => !described.includes(flag))).toEqual([])
  })

  test.each(VERBS.map(({ name }) => name))('%s accepts every flag that its help describes', async (name) => {
    const accepted = [...COMMON, ...Object.values((await FLAGS[name]?.()) ?? {}).flatMap((flags) => Object.keys(flags))]
    expect(flagsIn(await helpOf(name)).filter((flag) => !accepted.includes(flag))).toEqual([])
  })

  test.each(VERBS.map(({ name }) => name))('%s has lines of at most 120 characters', async (name) => {
    expect((await helpOf(name)).split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  test.each(['manifest', 'policies'])('%s shows flags only with subcommands that accept them', async (name) => {
    const flags = (await FLAGS[name]?.()) ?? {}
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
