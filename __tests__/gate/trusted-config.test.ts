import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { byPath } from '../../src/core/repository.ts'
import { readLocalConfig } from '../../src/gate/local-config.ts'
import { type ConfigSources, policyFilesOf, proposedChecker, trustedConfig } from '../../src/gate/trusted-config.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

const TEXT = 'version: 1\nfailOnSeverity: low\n'

/** A working tree with these files, each a valid configuration. */
function tree(paths: readonly string[]): ConfigSources {
  root = mkdtempSync(join(tmpdir(), 'weightseal-config-'))
  for (const path of ['.git/HEAD', ...paths]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), TEXT)
  }
  return { trusted: undefined, root, github: undefined }
}

/** A trusted base with these files, each a valid configuration. */
function base(paths: readonly string[]): ConfigSources {
  const files = byPath(paths.map((path) => ({ path, blob: '1'.repeat(40), mode: '100644', size: TEXT.length })))
  const trusted = { name: 'main@1111111', commit: '1'.repeat(40), files, read: async () => Buffer.from(TEXT) }
  return { trusted, root: '/nonexistent', github: undefined }
}

const NOT_NAMED = { inline: undefined, file: undefined }

describe.each([
  ['a working tree', tree],
  ['a trusted base', base],
])('the configuration of %s', (_, sourcesOf) => {
  test.each(['.github/weightseal.yml', '.github/weightseal.yaml'])('is read from %s', async (path) => {
    expect(await trustedConfig(NOT_NAMED, sourcesOf([path]))).toEqual({ config: { version: 1, failOnSeverity: 'low' }, path })
  })

  test.each([
    [['.github/weightseal.yml', '.github/weightseal.yaml'], 'both exist'],
    [['weightseal.yml'], 'weightseal.yml is not read'],
    [['.github/weightseal.yml', '.weightseal.yml'], 'Delete it, or merge it into .github/weightseal.yml'],
  ])('is an error for %j', async (paths, message) => {
    const read = trustedConfig(NOT_NAMED, sourcesOf(paths))
    await expect(read).rejects.toMatchObject({ code: 'SETTINGS_INVALID', message: expect.stringContaining(message) })
  })

  test('can be named, wherever it is', async () => {
    const { path } = await trustedConfig({ inline: undefined, file: 'weightseal.yml' }, sourcesOf(['weightseal.yml']))
    expect(path).toBe('weightseal.yml')
  })
})

describe('the configuration of commands that do not evaluate a change', () => {
  test('may be called .yaml', async () => {
    const { root: folder } = tree(['.github/weightseal.yaml', 'models/a/config.json'])
    expect(await readLocalConfig(join(folder, 'models/a'))).toEqual({ root: folder, config: { version: 1, failOnSeverity: 'low' } })
  })

  test('is an error where it is not read', async () => {
    const { root: folder } = tree(['weightseal.yaml'])
    await expect(readLocalConfig(folder)).rejects.toMatchObject({ code: 'SETTINGS_INVALID', message: expect.stringContaining('Move it') })
  })
})

describe('a configuration that a change proposes', () => {
  const check = (config: string, path: string, head: readonly string[]) =>
    proposedChecker(config, async (each) => (head.includes(each) ? Buffer.from(TEXT) : undefined))({ path, role: 'config' })

  test('is looked for in every place, that in force first', () => {
    const paths = policyFilesOf('.github/weightseal.yaml', undefined, undefined).filter(({ role }) => role === 'config')
    expect(paths.map(({ path }) => path).slice(0, 3)).toEqual(['.github/weightseal.yaml', '.github/weightseal.yml', 'weightseal.yml'])
    expect(policyFilesOf('ml.yml', undefined, undefined).filter(({ role }) => role === 'config')).toHaveLength(1)
  })

  test.each([
    ['.github/weightseal.yml', '.github/weightseal.yml', ['.github/weightseal.yml']],
    ['.github/weightseal.yml', '.github/weightseal.yaml', ['.github/weightseal.yaml']],
    ['weightseal.yml', 'weightseal.yml', ['weightseal.yml']],
  ])('with %s in force is valid at %s', async (config, path, head) => {
    await expect(check(config, path, head)).resolves.toBeUndefined()
  })

  test.each([
    ['.github/weightseal.yml', '.github/weightseal.yaml', ['.github/weightseal.yml', '.github/weightseal.yaml'], 'both exist'],
    ['.github/weightseal.yml', 'weightseal.yml', ['weightseal.yml'], 'Move it to .github/weightseal.yml'],
  ])('with %s in force is invalid at %s', async (config, path, head, message) => {
    await expect(check(config, path, head)).rejects.toMatchObject({ message: expect.stringContaining(message) })
  })
})
