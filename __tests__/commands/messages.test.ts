import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cli } from '../../src/cli.ts'
import { silent } from '../../src/ports/progress.ts'
import type { Io } from '../../src/shell/io.ts'
import { git, temporaryFolder } from '../rig/git.ts'
import { safetensors } from '../rig/model.ts'

let root = ''
let elsewhere = ''

async function weightseal(cwd: string, args: readonly string[], env: Io['env'] = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    ...{ stdout: (text: string) => void out.push(text), stderr: (text: string) => void err.push(text), progress: () => silent },
    ...{ cwd, env, color: false, columns: 80, signal: new AbortController().signal, cachePath: undefined },
  } as unknown as Io
  return { code: await cli(args, io), out: out.join(''), err: err.join('') }
}

beforeAll(() => {
  root = temporaryFolder('messages')
  elsewhere = temporaryFolder('no-git')
  for (const name of ['models/a', 'models/b']) {
    mkdirSync(join(root, name), { recursive: true })
    writeFileSync(join(root, name, 'model.safetensors'), safetensors(1))
  }
  mkdirSync(dirname(join(root, 'docs/x')), { recursive: true })
  git(root, 'init', '-q')
  git(root, 'add', '-A')
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x')
})
afterAll(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true, force: true })
})

describe('outside a repository', () => {
  test.each(['gate', 'assess'])('%s says how to make one', async (command) => {
    const { code, err } = await weightseal(elsewhere, [command])
    expect([code, err]).toEqual([2, expect.stringMatching(/is not in a Git working tree[\s\S]*git init && git add -A/)])
  })
})

describe('--path counts from the current folder', () => {
  const modelsIn = async (folder: string, args: readonly string[], env: Io['env'] = {}) => {
    const { out } = await weightseal(join(root, folder), ['gate', '--json', ...args], env)
    return (JSON.parse(out) as { models: readonly { path: string }[] }).models.map(({ path }) => path)
  }
  test.each([
    ['models/a', ['--path', '.'], ['models/a']],
    ['models', ['--path', 'b'], ['models/b']],
    ['docs', ['--path', '../models/a'], ['models/a']],
    ['.', ['--path', 'models/a'], ['models/a']],
    ['models/a', [], ['models/a', 'models/b']],
  ])('in %s with %j', async (folder, args, paths) => {
    expect(await modelsIn(folder, args)).toEqual(paths)
  })

  test('the variable counts from the root', async () => {
    expect(await modelsIn('docs', [], { WEIGHTSEAL_PATH: 'models/b' })).toEqual(['models/b'])
  })

  test('outside the repository is an error', async () => {
    const { code, err } = await weightseal(root, ['gate', '--path', '..'])
    expect([code, err]).toEqual([2, expect.stringContaining('--path: ".." is outside')])
  })
})

test.each(['verify', 'sign'])('%s without arguments names the missing one', async (command) => {
  const { code, err } = await weightseal(root, [command])
  expect([code, err]).toEqual([2, expect.stringContaining(`MODEL, the folder or file to ${command}, is missing.\nUsage: `)])
})

test('frameworks can be listed with commas', async () => {
  const { out } = await weightseal(root, ['assess', '--json', '--framework', 'slsa,soc2'])
  expect((JSON.parse(out) as { frameworks: readonly { id: string }[] }).frameworks.map(({ id }) => id)).toEqual(['slsa', 'soc2'])
})

test('a manifest without a version says how to set it', async () => {
  const { out } = await weightseal(root, ['manifest', 'models/a'])
  expect(out).toContain('a 0.0.0-unversioned (no version is known; set it with --version)')
  expect((await weightseal(root, ['manifest', 'models/b', '--version', '1.0.0'])).out).not.toContain('--version')
})
