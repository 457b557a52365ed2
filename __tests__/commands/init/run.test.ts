import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { placeFiles, templates } from '../../../src/commands/init/run.ts'

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('writes no second configuration next to one that is called .yaml', async () => {
  folder = mkdtempSync(join(tmpdir(), 'weightseal-init-'))
  mkdirSync(join(folder, '.github'))
  const file = join(folder, '.github/weightseal.yaml')
  writeFileSync(file, 'version: 1\n')
  expect((await placeFiles(templates({ release: false }), { cwd: folder })).at(-1)).toEqual({ file, state: 'kept' })
  expect(existsSync(join(folder, '.github/weightseal.yml'))).toBe(false)
})
