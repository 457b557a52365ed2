import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../rig/git.ts'
import { PICKLE, safetensors } from '../../rig/model.ts'
import { weightsealCommand } from '../../rig/runner.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder('scan-shards')
  mkdirSync(join(folder, 'm'))
  for (let index = 0; index < 7; index++) writeFileSync(join(folder, `m/w${index}.safetensors`), safetensors(index, 8 * (index + 1)))
  writeFileSync(join(folder, 'm/a.pkl'), PICKLE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const scan = (...args: readonly string[]) =>
  weightsealCommand(['scan', ...args], { env: { PATH: process.env['PATH'] ?? '' }, cwd: folder, inProcess: true })

async function shard(part: string, ...flags: readonly string[]): Promise<string> {
  const file = `${part.replace('/', '-')}.json`
  writeFileSync(join(folder, file), (await scan('m', '--shard', part, '--json', ...flags)).stdout)
  return file
}

describe('a scan in the jobs of a matrix', () => {
  test('is planned by size, and merged to the result of one job', async () => {
    const { include } = JSON.parse((await scan('m', '--plan', '3')).stdout) as { include: { shard: string; files: number }[] }
    expect(include.map((each) => each.shard)).toEqual(['1/3', '2/3', '3/3'])
    expect(include.reduce((sum, { files }) => sum + files, 0)).toBe(8)
    const files: string[] = []
    for (const each of include) files.push(await shard(each.shard))
    const [merged, whole] = [await scan('--merge', ...files, '--json'), await scan('m', '--json')]
    expect(merged.code).toBe(1)
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(whole.stdout))
  })

  test.each<[string, (files: string[]) => Promise<string[]>, RegExp]>([
    ['a part is missing', async ([one = '']) => [one], /2\/2 of 2 shards are missing/],
    ['a part is given twice', async ([one = '']) => [one, one], /shard 1\/2 was given twice/],
    ['a part has another profile', async ([one = '']) => [one, await shard('2/2', '--profile', 'strict')], /another profile/],
    [
      'a file changed in between',
      async ([one = '']) => {
        writeFileSync(join(folder, 'm/new.pkl'), PICKLE)
        return [one, await shard('2/2')]
      },
      /is of other files, another profile or another version/,
    ],
    [
      'a part is a whole scan',
      async ([one = '']) => {
        writeFileSync(join(folder, 'whole.json'), (await scan('m', '--json')).stdout)
        return [one, 'whole.json']
      },
      /whole\.json is the result of a whole scan/,
    ],
    [
      'a part is something else',
      async ([one = '']) => {
        writeFileSync(join(folder, 'other.json'), '{"a":1}')
        return [one, 'other.json']
      },
      /other\.json: .*Write it with/,
    ],
  ])('is not merged when %s', async (_name, parts, message) => {
    const files = await parts([await shard('1/2'), await shard('2/2')])
    const { code, stderr } = await scan('--merge', ...files)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
  })

  test.each<[string, (files: object[]) => object[]]>([
    ['fewer', (files) => files.slice(1)],
    ['the same file twice', (files) => [...files, files[0] as object]],
    ['a file of another size', ([first, ...more]) => [{ ...first, size: 1 }, ...more]],
  ])('is not merged when a part lists %s', async (_name, edit) => {
    const [one, two] = [await shard('1/2'), await shard('2/2')]
    const part = JSON.parse(readFileSync(join(folder, two), 'utf8')) as { files: object[] }
    writeFileSync(join(folder, two), JSON.stringify({ ...part, files: edit(part.files) }))
    expect(await scan('--merge', one, two)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('do not cover every file exactly once'),
    })
  })

  test('keeps the worse of the verdict that a part states and the one of its findings', async () => {
    const [one, two] = [await shard('1/2'), await shard('2/2')]
    for (const name of [one, two]) {
      const part = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { files: { findings: object[]; incomplete: string[] }[] }
      const files = part.files.map((file) => ({ ...file, findings: [], coverage: 'complete', incomplete: ['a limit'] }))
      writeFileSync(join(folder, name), JSON.stringify({ ...part, files }))
    }
    expect(await scan('--merge', one, two)).toMatchObject({ code: 1, stdout: expect.stringContaining('8 inconclusive') })
  })

  test('does not take a result without its findings for clean', async () => {
    const [one, two] = [await shard('1/2'), await shard('2/2')]
    const result = await scan('--merge', one, two)
    expect(result).toMatchObject({ code: 1, stdout: expect.stringContaining('builtins.print') })
  })

  test.each([
    [['m', '--plan', '0'], /expected a number from 1 to 256/],
    [['m', '--shard', '3/2'], /expected I\/N/],
    [['m', '--shard', '1/2', '--merge'], /cannot be used together/],
  ])('%j is a usage error', async (args, message) => {
    expect(await scan(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })
})
