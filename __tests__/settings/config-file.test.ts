import { describe, expect, test } from '@jest/globals'
import { CONFIG_PLACES, configNames, configPathAmong, namedConfigPath } from '../../src/settings/config-file.ts'

describe('the path of the configuration', () => {
  test.each([
    [[], '.github/weightseal.yml'],
    [['.github/weightseal.yml'], '.github/weightseal.yml'],
    [['.github/weightseal.yaml'], '.github/weightseal.yaml'],
    [['README.md', '.github/workflows/weightseal.yml'], '.github/weightseal.yml'],
  ])('of a repository with %j is %s', (present, path) => {
    expect(configPathAmong(present)).toBe(path)
  })

  test.each([
    [
      ['.github/weightseal.yml', '.github/weightseal.yaml'],
      '.github/weightseal.yml and .github/weightseal.yaml both exist, and only one configuration is read. Delete one of them.',
    ],
    [
      ['weightseal.yml'],
      'weightseal.yml is not read: the configuration of Weightseal is .github/weightseal.yml. Move it to .github/weightseal.yml.',
    ],
    [
      ['.weightseal.yaml', '.github/weightseal.yaml'],
      '.weightseal.yaml is not read: the configuration of Weightseal is .github/weightseal.yaml. Delete it, or merge it into .github/weightseal.yaml.',
    ],
  ])('is an error for %j', (present, message) => {
    expect(() => configPathAmong(present)).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID', message }))
  })

  test('no place is ignored in silence', () => {
    for (const path of CONFIG_PLACES.filter((each) => !each.startsWith('.github/weightseal.y')))
      expect(() => configPathAmong([path])).toThrow(`${path} is not read`)
  })

  test('one that is named has no other name', () => {
    expect(configNames('.github/weightseal.yaml')).toEqual(['.github/weightseal.yaml', '.github/weightseal.yml'])
    expect(configNames('ml/weightseal.yml')).toEqual(['ml/weightseal.yml'])
  })
})

test('a path that is named', () => {
  expect(namedConfigPath('./policy/a.yml')).toBe('policy/a.yml')
})

test('a path with the separator of Windows names the correction', () => {
  const read = () => namedConfigPath('.github\\weightseal.yml')
  expect(read).toThrow(
    expect.objectContaining({
      code: 'SETTINGS_INVALID',
      message: 'config-file: write / in place of \\ in ".github\\\\weightseal.yml".',
    }),
  )
})
