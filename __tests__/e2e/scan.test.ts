import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { BASE, openWorld, type World } from '../rig/gate.ts'
import { type Files, git, temporaryFolder } from '../rig/git.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { weightsealCommand } from '../rig/runner.ts'
import { readSample } from '../rig/samples.ts'

let world: World | undefined
afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  expect(unknown).toEqual([])
})

const S = 'models/sentiment'
/** Every default pack, at the default threshold. */
const CONFIG: Files = { '.github/weightseal.yml': 'version: 1\n' }

async function gate(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly code: number | null; readonly found: readonly string[]; readonly messages: string }> {
  world = await openWorld({ base: { ...BASE, ...CONFIG }, head: modelIn(S, { ...modelFiles(), ...files }, { version: '1.1.0' }) })
  const { code } = await world.run()
  const annotations = world.github.checks.flatMap((check) => check.annotations)
  return {
    code,
    found: annotations
      .filter((each) => each.annotation_level === 'failure')
      .map(({ title, path }) => `${String(title).split(' ')[0]} ${String(path)}`)
      .sort(),
    messages: annotations.map(({ message }) => message).join('\n'),
  }
}

describe('a pull request with model files', () => {
  test('a torch file named .bin, a safetensors with a hole and a Keras file with a foreign module are found; nothing else is', async () => {
    const { code, found, messages } = await gate({
      'pytorch_model.bin': readSample('ev/m_zip_std.pt'),
      'hole.safetensors': readSample('ev/m_st_hole.safetensors'),
      'classifier.keras': readSample('ev/m_keras_1550_os_system.keras'),
      'forest.joblib': readSample('ev/b_rf.joblib'),
      VERSION: '1.0.2\n',
    })
    expect(code).toBe(1)
    // One for each file: what a file contains, such as the pickle in the hole, is in the text of its annotation.
    expect(found).toEqual([`WS-SC-001 ${S}/classifier.keras`, `WS-SC-001 ${S}/hole.safetensors`, `WS-SC-001 ${S}/pytorch_model.bin`])
    expect(messages).toMatch(/os\.system/)
    expect(messages).toMatch(/Do not load this file\./)
  })

  test('a benign model passes', async () => {
    expect(await gate({ 'forest.joblib': readSample('ev/b_rf.joblib') })).toMatchObject({ code: 0, found: [] })
  })

  test('a file that was not inspected is undecided, and does not hide the finding about another', async () => {
    const packed = Buffer.from(`7z\xbc\xaf\x27\x1c${'\0'.repeat(100)}`, 'latin1')
    expect(await gate({ 'a.7z': packed })).toMatchObject({ code: 3, found: [`WS-SC-004 ${S}/a.7z`] })
    await world?.close()
    expect(await gate({ 'a.7z': packed, 'b.pkl': readSample('ev/m_control_os_system.pkl') })).toMatchObject({
      code: 1,
      found: [`WS-SC-001 ${S}/b.pkl`, `WS-SC-004 ${S}/a.7z`],
    })
  })
})

describe('results of earlier scans', () => {
  const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }
  const folder = temporaryFolder('scan-cache')
  const [repository, cache] = [join(folder, 'repository'), join(folder, 'cache')]
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const run = async (...args: readonly string[]) => {
    const { stdout, stderr, code } = await weightsealCommand(['gate', '--json', ...args], { env: ENV, cwd: repository, inProcess: false })
    return {
      code,
      stderr,
      rules: code === 2 ? [] : (JSON.parse(stdout) as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule),
    }
  }
  /** Changes every kept result. */
  const rewrite = (change: (text: string) => string) => {
    const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    for (const name of files) writeFileSync(join(cache, name), change(readFileSync(join(cache, name), 'utf8')))
    return files.length
  }

  test('are used for the same content, are refused inside the repository, and do not hide a change', async () => {
    mkdirSync(join(repository, S), { recursive: true })
    git(repository, 'init', '--quiet', '--initial-branch', 'main')
    writeFileSync(join(repository, S, 'forest.joblib'), readSample('ev/b_rf.joblib'))
    git(repository, 'add', '--all')
    git(repository, 'commit', '--quiet', '--message', 'model')
    const first = await run('--scan-cache', cache)
    expect(first.rules).not.toContain('WS-SC-001')
    // What the next run reports can only come from the cache.
    expect(
      rewrite((text) => text.replace('"verdict":"note"', '"verdict":"critical"').replace('"grade":"note"', '"grade":"critical"')),
    ).toBe(1)
    expect((await run('--scan-cache', cache)).rules).toContain('WS-SC-001')
    expect((await run()).rules).toEqual(first.rules)
    writeFileSync(join(repository, S, 'forest.joblib'), Buffer.concat([readSample('ev/b_rf.joblib'), Buffer.from('\n')]))
    expect((await run('--scan-cache', cache)).rules).not.toContain('WS-SC-001')
    expect(await run('--scan-cache', 'results')).toMatchObject({ code: 2, stderr: expect.stringContaining('is inside the repository') })
  })
})
