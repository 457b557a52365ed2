import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { modelTarget } from '../../../src/commands/manifest/model-target.ts'
import { temporaryFolder } from '../../rig/git.ts'

const INPUTS = { info: () => undefined, ignore: [], outputs: [] }

test('a model has its configuration also where a folder above it is a link', async () => {
  const root = temporaryFolder('target')
  mkdirSync(join(root, 'models/m'), { recursive: true })
  mkdirSync(join(root, '.github'))
  symlinkSync('models', join(root, 'alias'))
  writeFileSync(join(root, 'models/m/a.bin'), 'x')
  writeFileSync(join(root, '.github/weightseal.yml'), 'version: 1\nmodels:\n  - { path: models/m, name: fraud, ignorePaths: [cache] }\n')
  for (const path of ['models/m', 'alias/m']) {
    const { model, listing } = await modelTarget(path, INPUTS, { cwd: root })
    expect(model.name).toBe('fraud')
    expect(listing.ignore).toContain('cache')
  }
})

test('a path to ignore is written with /', async () => {
  const root = temporaryFolder('target')
  mkdirSync(join(root, 'm'))
  await expect(modelTarget('m', { ...INPUTS, ignore: ['cache\\x'] }, { cwd: root })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringMatching(/"cache\\\\x" is not a path below the model \(write \/ in place of \\\)/),
  })
})
