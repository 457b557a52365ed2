import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { diff } from '../../../src/commands/diff/cli.ts'
import type { Io } from '../../../src/shell/io.ts'
import { temporaryFolder } from '../../rig/git.ts'
import { safetensors } from '../../rig/model.ts'
import { PROJECT } from '../../rig/project.ts'

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(PROJECT, 'schemas/tensor-diff-v1.schema.json'), 'utf8')) as object,
)
const cwd = temporaryFolder('diff')
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content)
write('a.safetensors', safetensors(1))
write('copy.safetensors', safetensors(1))
write('b.safetensors', safetensors(2))
write('long.safetensors', safetensors(1, 2048))
write('truncated.safetensors', safetensors(1).subarray(0, -4))
write('text.txt', 'no tensors')

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = []
  const progress = { start: () => undefined, update: () => undefined, stop: () => undefined }
  const io = {
    ...{ stdout: (text: string) => void out.push(text), stderr: () => undefined, progress: () => progress },
    ...{ cwd, env: {}, color: false, signal: new AbortController().signal },
  } as unknown as Io
  return { code: await diff.run(args, io), out: out.join('') }
}

describe('weightseal diff', () => {
  test('the same tensors: 0', async () => {
    expect(await run('a.safetensors', 'copy.safetensors')).toEqual({ code: 0, out: expect.stringContaining('1 identical') })
  })

  test('other values of the same shape are found by their digest', async () => {
    expect(await run('a.safetensors', 'b.safetensors')).toEqual({
      code: 1,
      out: expect.stringContaining('~ changed dense.weight other values'),
    })
  })

  test('with --headers-only they are not, and the output says so', async () => {
    expect(await run('a.safetensors', 'b.safetensors', '--headers-only')).toEqual({
      code: 0,
      out: expect.stringContaining('1 of equal structure, values not compared'),
    })
  })

  test('another shape', async () => {
    const { code, out } = await run('a.safetensors', 'long.safetensors', '--headers-only')
    expect([code, out]).toEqual([1, expect.stringContaining('~ resized dense.weight F32 [1024] → F32 [2048]')])
  })

  test('a truncated file is not compared as if it were complete', async () => {
    const { code } = await run('a.safetensors', 'truncated.safetensors')
    expect(code).toBe(3)
  })

  test('as JSON it has the public format', async () => {
    const { code, out } = await run('a.safetensors', 'b.safetensors', '--json')
    const result = JSON.parse(out) as object
    expect([code, validate(result), validate.errors]).toEqual([1, true, null])
    expect(result).toMatchObject({
      changed: [{ kinds: ['changed'], before: { name: 'dense.weight', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
    })
  })

  test('as Markdown it is a table', async () => {
    expect((await run('a.safetensors', 'b.safetensors', '--markdown')).out).toMatch(/\|.*dense\.weight/)
  })

  test.each([
    [['text.txt', 'a.safetensors'], /text\.txt is not a safetensors, GGUF, ONNX, NumPy or PyTorch file/],
    [['a.safetensors'], /Expected two files, found 1/],
  ])('%j is a usage error', async (args, message) => {
    await expect(run(...args)).rejects.toMatchObject({ code: 'USAGE', message: expect.stringMatching(message) })
  })
})
