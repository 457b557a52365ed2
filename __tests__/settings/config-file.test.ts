import { expect, test } from '@jest/globals'
import { configPath } from '../../src/settings/config-file.ts'

test.each([
  [undefined, '.github/weightseal.yml'],
  ['', '.github/weightseal.yml'],
  ['./policy/a.yml', 'policy/a.yml'],
])('%j is %s', (file, path) => {
  expect(configPath(file)).toBe(path)
})

test('a path with the separator of Windows names the correction', () => {
  const read = () => configPath('.github\\weightseal.yml')
  expect(read).toThrow(
    expect.objectContaining({
      code: 'SETTINGS_INVALID',
      message: 'config-file: write / in place of \\ in ".github\\\\weightseal.yml".',
    }),
  )
})
