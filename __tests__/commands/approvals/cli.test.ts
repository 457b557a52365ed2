import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { cli } from '../../../src/cli.ts'
import type { Io } from '../../../src/shell/io.ts'
import { ApprovalWorld } from '../../rig/approval-world.ts'
import { git, temporaryFolder } from '../../rig/git.ts'
import { PROJECT } from '../../rig/project.ts'

let world: ApprovalWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function weightseal(
  args: readonly string[],
  { cwd = temporaryFolder('cli'), env = {} }: { readonly cwd?: string; readonly env?: Io['env'] } = {},
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    stdout: (text: string) => {
      out.push(text)
    },
    stderr: (text: string) => {
      err.push(text)
    },
    cwd,
    env,
    color: false,
    signal: new AbortController().signal,
  } as unknown as Io
  const code = await cli(['approvals', ...args], io)
  return { code, out: out.join(''), err: err.join('') }
}

function schema(name: string) {
  return new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(PROJECT, 'schemas', `${name}.schema.json`), 'utf8')) as object)
}

async function explained(): Promise<{ readonly here: ApprovalWorld; readonly folder: string; readonly env: Io['env'] }> {
  world = await ApprovalWorld.open({
    base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n' },
  })
  const env = { GITHUB_TOKEN: 'ghs_app', GITHUB_API_URL: world.github.url, WEIGHTSEAL_API_RETRY_MS: '1' }
  return { here: world, folder: temporaryFolder('cli'), env }
}

describe('approvals explain', () => {
  test('reports missing approvals and why a review does not count; its snapshot yields the same decision', async () => {
    const { here, folder, env } = await explained()
    here.review('bob')
    here.review('alice', 'COMMENTED')
    const shown = await weightseal(['explain', '1', '--repo', 'acme/models', '--save', 'snapshot.json'], { cwd: folder, env })
    expect(shown.code).toBe(1)
    for (const text of [
      'Pull request #1 to main',
      'Waiting for developer',
      '■ developer: @bob',
      '□ developer: missing; candidates: anyone with write permission',
      '@alice opened the pull request',
    ])
      expect(shown.out).toContain(text)
    expect(here.github.statuses).toEqual([])
    writeFileSync(join(folder, 'policy.yml'), here.repository.resolve('main') && here.repository.ask('show', 'main:.github/weightseal.yml'))
    const again = await weightseal(['simulate', '--snapshot', 'snapshot.json', '--policy', 'policy.yml'], { cwd: folder })
    expect([again.code, again.out]).toEqual([shown.code, shown.out])
    writeFileSync(join(folder, 'weaker.yml'), 'version: 1\napprovals: { tier: internal }\n')
    expect((await weightseal(['simulate', '--snapshot', 'snapshot.json', '--policy', 'weaker.yml'], { cwd: folder })).code).toBe(0)
  })

  test('uses the repository of the clone', async () => {
    const { folder, env } = await explained()
    git(folder, 'init', '--quiet')
    git(folder, 'remote', 'add', 'origin', 'git@github.com:acme/models.git')
    expect((await weightseal(['explain', '#1'], { cwd: folder, env })).out).toContain('Pull request #1')
  })

  test('writes JSON that matches the schemas', async () => {
    const { here, folder, env } = await explained()
    for (const state of ['APPROVED', 'CHANGES_REQUESTED'] as const) here.review('bob', state)
    here.dismiss(here.review('carol', 'CHANGES_REQUESTED'), 'dave')
    here.force(here.push())
    const { out } = await weightseal(['explain', '1', '--repo', 'acme/models', '--json', '--save', 'snapshot.json'], { cwd: folder, env })
    for (const [name, text] of [
      ['approval-decision-v1', out],
      ['approval-snapshot-v1', readFileSync(join(folder, 'snapshot.json'), 'utf8')],
    ] as const) {
      const validate = schema(name)
      expect([name, validate(JSON.parse(text)), validate.errors]).toEqual([name, true, null])
    }
  })

  test.each([
    [['explain'], {}, 'The number of a pull request is missing'],
    [['explain', 'seven'], { GITHUB_TOKEN: 'x' }, 'is not the number of a pull request'],
    [['explain', '7', '--repo', 'a/b'], {}, 'Set GITHUB_TOKEN'],
    [['explain', '7'], { GITHUB_TOKEN: 'x' }, 'The repository is unknown'],
    [['explian', '7'], {}, 'did you mean "explain"?'],
    [[], {}, 'The subcommand of "approvals" is missing'],
    [['simulate', '--policy', 'x'], {}, '--snapshot is missing'],
    [['simulate', '--snapshot', 'none.json', '--policy', 'x'], {}, 'There is no file'],
  ])('%j is a usage error', async (args, env, text) => {
    const { code, err } = await weightseal(args, { env })
    expect([code, err]).toEqual([2, expect.stringContaining(text)])
  })
})

describe('approvals simulate', () => {
  test.each([
    ['invalid JSON', '{', 'is not valid JSON'],
    ['another format', '{"schema":"weightseal/approval-snapshot@2"}', 'is not a snapshot of approvals'],
  ])('%s is refused', async (_, text, said) => {
    const folder = temporaryFolder('cli')
    writeFileSync(join(folder, 's.json'), text)
    writeFileSync(join(folder, 'p.yml'), 'version: 1\n')
    const { code, err } = await weightseal(['simulate', '--snapshot', 's.json', '--policy', 'p.yml'], { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })
})
