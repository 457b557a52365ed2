import { afterEach, describe, expect, test } from '@jest/globals'
import { BASE, openWorld, type World } from '../rig/gate.ts'
import type { Files } from '../rig/git.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
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
