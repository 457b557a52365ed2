import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { readTensors } from '../../../src/domains/tensors/inventory.ts'
import { remoteTensors } from '../../../src/domains/tensors/remote.ts'
import { readSample } from '../../rig/samples.ts'

const POINTER = { sha256: 'a'.repeat(64) }
const MIB = 1024 * 1024

/** A safetensors file with a header of so many bytes; its weights are not in memory. */
function longHeader(bytes: number): { readonly head: Buffer; readonly size: number } {
  const json = JSON.stringify({
    __metadata__: { note: 'n'.repeat(bytes) },
    w: { dtype: 'F32', shape: [1024, 1024], data_offsets: [0, 4 * MIB] },
  })
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length))
  return { head: Buffer.concat([length, Buffer.from(json)]), size: 8 + json.length + 4 * MIB }
}

async function listed(path: string, head: Buffer, size: number) {
  const asked: number[] = []
  const found = await remoteTensors(path, { ...POINTER, size }, async (_, bytes) => {
    asked.push(bytes)
    return Buffer.concat([head, Buffer.alloc(Math.min(MIB, size - head.length))]).subarray(0, bytes)
  })
  return { asked, found }
}

describe('the tensors of an object of Git LFS', () => {
  test('are read from the first megabyte', async () => {
    const { head, size } = longHeader(10)
    expect(await listed('m/model.safetensors', head, size)).toEqual({
      asked: [MIB],
      found: expect.objectContaining({ tensors: [expect.objectContaining({ name: 'w', shape: [1024, 1024] })], incomplete: [] }),
    })
  })

  test('are read from more where the header is longer', async () => {
    const { head, size } = longHeader(3 * MIB)
    const { asked, found } = await listed('m/model.safetensors', head, size)
    expect([asked, (found as { tensors: readonly object[] }).tensors.length]).toEqual([[MIB, 4 * MIB], 1])
  })

  test('are not known where the header is longer than the limit', async () => {
    const { head, size } = longHeader(40 * MIB)
    expect((await listed('m/model.safetensors', head, size)).found).toBe('its header is larger than 32 MiB')
  })

  test('are those of the complete file, for GGUF as well', async () => {
    const file = Buffer.from(readSample('tensors/little.gguf'))
    const { found } = await listed('m/model.gguf', file.subarray(0, MIB), file.length)
    expect(found).toEqual(readTensors(bytesSource(file), 'gguf'))
  })

  test('are not read where the format needs the end of the file', async () => {
    expect((await listed('m/model.pt', Buffer.from('PK\x03\x04 and more'), 100)).found).toBe('a file of its format is not read in part')
  })
})
