import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openWorld, pullRun, type World } from '../rig/gate.ts'
import { type Files, temporaryFolder } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { manifestOf, modelFiles, modelIn, PICKLE } from '../rig/model.ts'
import { type RunOptions, runStep, type StepResult } from '../rig/runner.ts'

/** A step evaluates the commit, whatever the checkout made of it. */

let world: World | undefined

afterEach(async () => {
  await world?.close()
  world = undefined
})

const S = 'models/sentiment'

interface Run {
  readonly head: Files
  /** Changes the branch before the run, for entries that are no regular files. */
  readonly commit?: (folder: string) => void
  /** What a checkout or an earlier step does to the files. */
  readonly change?: (workspace: string) => void
  readonly event?: 'pull_request' | 'schedule'
  readonly options?: (workspace: string) => Partial<RunOptions>
}

async function gate({ head, commit, change = () => {}, event = 'pull_request', options = () => ({}) }: Run): Promise<StepResult> {
  await world?.close()
  world = await openWorld({ head })
  if (commit !== undefined) {
    commit(world.repository.workTree('feature'))
    world.push({})
  }
  const run = pullRun(world.repository, world.github, world.pull)
  change(run.workspace)
  const scheduled = event === 'schedule' ? { event, payload: {}, ref: 'refs/heads/main' } : {}
  return runStep({ ...run, ...scheduled, ...options(run.workspace) })
}

const NEXT = (files: Readonly<Record<string, string | Uint8Array>>) => modelIn(S, files, { version: '1.1.0' })

describe('a committed link in a model', () => {
  runsFromSource()
  const target = '../../outside.bin'
  const asText = { ...modelFiles(), 'extra.bin': target }
  const head = { ...NEXT(asText), 'outside.bin': PICKLE }
  const commit = (folder: string) => {
    rmSync(join(folder, S, 'extra.bin'))
    symlinkSync(target, join(folder, S, 'extra.bin'))
  }
  const replace = (workspace: string, text?: string) => {
    rmSync(join(workspace, S, 'extra.bin'))
    if (text !== undefined) writeFileSync(join(workspace, S, 'extra.bin'), text)
  }

  test.each<[string, (workspace: string) => void]>([
    ['as it is', () => {}],
    ['that the checkout wrote as text', (workspace) => replace(workspace, target)],
    ['that the checkout left out', (workspace) => replace(workspace)],
    [
      'that a step replaced by a folder',
      (workspace) => {
        replace(workspace)
        mkdirSync(join(workspace, S, 'extra.bin'))
      },
    ],
  ])('blocks: %s', async (_, change) => {
    for (const event of ['pull_request', 'schedule'] as const) {
      const { code, log } = await gate({ head, commit, change, event })
      expect(code).toBe(1)
      expect(log).toMatch(/extra\.bin:1 WS-INT-016[^✗]*symbolic link/)
    }
  })
})

describe('what the commit holds counts, and not what is on the disk', () => {
  runsFromSource()
  const stale = { ...modelIn(S, { ...modelFiles(), 'config.json': '{}' }, { version: '1.1.0' }), [`${S}/config.json`]: '{"changed":true}' }
  const fresh = manifestOf({ ...modelFiles(), 'config.json': '{"changed":true}' }, { version: '1.1.0' })

  test.each(['pull_request', 'schedule'] as const)('a manifest that an earlier step refreshed: %s', async (event) => {
    expect((await gate({ head: stale, event })).code).toBe(1)
    const { code, log } = await gate({
      head: stale,
      event,
      change: (workspace) => writeFileSync(join(workspace, S, 'weightseal.manifest.json'), fresh),
    })
    expect(code).toBe(1)
    expect(log).toContain('WS-INT-003')
  })

  test('a manifest that is not committed', async () => {
    const { log } = await gate({
      head: { 'models/new/model.safetensors': modelFiles()['model.safetensors'] ?? '' },
      change: (workspace) =>
        writeFileSync(
          join(workspace, 'models/new/weightseal.manifest.json'),
          manifestOf({ 'model.safetensors': modelFiles()['model.safetensors'] ?? '' }),
        ),
    })
    expect(log).toContain('WS-INT-001')
  })

  test('a configuration that an earlier step wrote, on a schedule', async () => {
    const change = (workspace: string) => {
      mkdirSync(join(workspace, '.github'), { recursive: true })
      writeFileSync(join(workspace, '.github/weightseal.yml'), `version: 1\nmodels:\n  - path: ${S}\n    ignorePaths: [config.json]\n`)
    }
    expect((await gate({ head: stale, event: 'schedule', change })).code).toBe(1)
  })

  test('a signature that does not verify, and that an earlier step removed', async () => {
    const head = { [`${S}/model.sig`]: '{}' }
    const change = (workspace: string) => rmSync(join(workspace, S, 'model.sig'))
    const inputs = { config: 'version: 1\npolicies: { packs: [integrity, signing] }\n' }
    for (const changed of [() => {}, change]) {
      const { code, log } = await gate({ head, change: changed, options: () => ({ inputs }) })
      expect(log).toContain('WS-SIG-002')
      expect(code).toBe(1)
    }
  })

  const UTF16 = Buffer.from(PICKLE_TEXT(), 'utf16le')
  test.each<[string, Files, string, Buffer | undefined]>([
    [
      'a pickle of text that an encoding hides',
      { 'scripts/data.dat': PICKLE_TEXT(), '.gitattributes': '*.dat text working-tree-encoding=UTF-16LE\n' },
      'scripts/data.dat',
      UTF16,
    ],
    [
      'a pickle of text that an encoding of the same size hides',
      { 'scripts/data.dat': PICKLE_TEXT() },
      'scripts/data.dat',
      Buffer.from(PICKLE_TEXT().replace(/./g, '\u00e5'), 'latin1'),
    ],
    ['a pickle that a step replaced', { 'scripts/data.dat': PICKLE }, 'scripts/data.dat', Buffer.alloc(PICKLE.length, 'x')],
    ['a pickle that a step removed', { 'scripts/data.dat': PICKLE }, 'scripts/data.dat', undefined],
  ])('%s', async (_, head, path, onDisk) => {
    const change = (workspace: string) => {
      rmSync(join(workspace, path))
      if (onDisk !== undefined) writeFileSync(join(workspace, path), onDisk)
    }
    const { code, log } = await gate({ head, change })
    expect(log).toMatch(/WS-(SC-001|INT-011)/)
    expect(code).toBe(1)
  })

  test('a pickle that an encoding of .gitattributes makes of harmless text', async () => {
    const text = PICKLE.toString('latin1')
    const head = { 'scripts/data.dat': text, '.gitattributes': '*.dat text working-tree-encoding=ISO-8859-1\n' }
    const { code, log } = await gate({ head, change: (workspace) => writeFileSync(join(workspace, 'scripts/data.dat'), text, 'latin1') })
    expect(log).toMatch(/scripts\/data\.dat.*differs between the working tree and the commit/)
    expect(code).toBe(3)
  })

  test('text in another encoding, which no loader of models runs', async () => {
    const head = { 'scripts/strings.rc': 'hello\n', '.gitattributes': '*.rc text working-tree-encoding=UTF-16LE\n' }
    const change = (workspace: string) => writeFileSync(join(workspace, 'scripts/strings.rc'), 'hello\n', 'utf16le')
    const { code, log } = await gate({ head, change })
    expect(log).toContain('Allowed')
    expect(code).toBe(0)
  })
})

/** A pickle of protocol 0, which is text. */
function PICKLE_TEXT(): string {
  return `cos\nsystem\n(S'echo ${'hi '.repeat(20)}'\ntR.`
}

describe('checkouts with other line endings', () => {
  runsFromSource()
  test('name the setting, and claim nothing about the card or the licence', async () => {
    const change = (workspace: string) => {
      for (const name of ['README.md', 'config.json', 'tokenizer.json']) {
        const file = join(workspace, S, name)
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
      }
    }
    const { code, log } = await gate({ head: { 'a.txt': 'a' }, change, options: () => ({ inputs: { profile: 'strict' } }) })
    expect(code).toBe(1)
    expect(log).toMatch(/README\.md:1 WS-INT-016[^✗]*only the line endings differ[^✗]*-text/)
    expect(log).not.toMatch(/WS-INT-01[45]/)
  })
})

describe('the folder of the checkout', () => {
  runsFromSource()
  const head = { 'a.txt': 'a' }

  test.each<[string, (workspace: string) => Partial<RunOptions>, number, RegExp]>([
    [
      'a mistyped working-directory',
      () => ({ inputs: { 'working-directory': 'src/modles' } }),
      2,
      /src\/modles does not exist. Correct the input working-directory/,
    ],
    [
      'a folder of the checkout',
      () => ({ inputs: { 'working-directory': 'models' } }),
      3,
      /models is a folder of the checkout .*select models with the input "path"/,
    ],
    ['an absolute path', (workspace) => ({ inputs: { 'working-directory': workspace } }), 0, /Allowed/],
    [
      'a checkout without .git',
      (workspace) => {
        rmSync(join(workspace, '.git'), { recursive: true })
        return {}
      },
      3,
      /is not in a Git working tree. Run actions\/checkout/,
    ],
  ])('%s', async (_, options, code, text) => {
    const result = await gate({ head, options })
    expect(result.log).toMatch(text)
    expect(result.code).toBe(code)
  })
})

describe('a bare repository in the commit', () => {
  runsFromSource()
  const bare = (worktree: string): Files => ({
    'ml/HEAD': 'ref: refs/heads/main\n',
    'ml/config': `[core]\n\tbare = false\n\tworktree = ${worktree}\n`,
    'ml/objects/info/alternates': '../../.git/objects\n',
    'ml/refs/heads/main': `${'1'.repeat(40)}\n`,
    'decoy/a.txt': 'a',
    [`${S}/evil.pkl`]: PICKLE,
  })

  test.each(['../decoy', '..', '.'])('whose worktree is %s does not decide what is evaluated', async (worktree) => {
    const inFolder = await gate({ head: bare(worktree), options: () => ({ inputs: { 'working-directory': 'ml' } }) })
    expect(inFolder.log).toMatch(/cannot use bare repository|is a folder of the checkout/)
    expect(inFolder.code).toBe(3)
    const atTop = await gate({ head: bare(worktree) })
    expect(atTop.log).toContain('evil.pkl')
    expect(atTop.code).toBe(1)
  })
})

describe('programs and owners', () => {
  const head = { 'a.txt': 'a' }

  test('a machine without git', async () => {
    const { code, log } = await gate({ head, options: () => ({ env: { PATH: temporaryFolder('empty') } }) })
    expect(log).toMatch(/git is not installed.*apt-get install git, apk add git/)
    expect(code).toBe(3)
  })

  test('a program called git in the commit', async () => {
    const planted = '#!/bin/sh\necho planted\n'
    const { code, log } = await gate({
      head: { git: planted, 'bin/git': planted },
      change: (workspace) => {
        for (const file of ['git', 'bin/git']) chmodSync(join(workspace, file), 0o755)
      },
      options: (workspace) => ({ env: { PATH: `.:${workspace}:bin:${workspace}/bin:${process.env['PATH']}` } }),
    })
    expect(log).not.toContain('planted')
    expect(code).toBe(0)
  })

  const asRoot = process.getuid?.() === 0 ? test : test.skip
  asRoot('a workspace of another user, as in a container', async () => {
    const { code } = await gate({
      head,
      change: (workspace) => {
        chownSync(workspace, 65534, 65534)
        chownSync(join(workspace, '.git'), 65534, 65534)
      },
      options: () => ({ env: { HOME: temporaryFolder('home') } }),
    })
    expect(code).toBe(0)
  })
})
