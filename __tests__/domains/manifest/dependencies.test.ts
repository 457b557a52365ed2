import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../../src/core/errors.ts'
import { readDependencies } from '../../../src/domains/manifest/dependencies/dependencies.ts'
import { codeOf, fixtures, thrownBy } from '../../fixtures.ts'

interface Case {
  readonly path: string
  readonly text: string
  readonly expected: readonly object[] | string
}

describe('dependencies of lock files', () => {
  test.each(fixtures<Case>('dependencies'))('%s', async (_name, { path, text, expected }) => {
    if (typeof expected === 'string') expect(await codeOf(() => readDependencies({ path, text }))).toBe(expected)
    else expect(readDependencies({ path, text })).toEqual(expected)
  })

  test('an error names file and line', async () => {
    const text = `numpy==1 --hash=sha256:${'a'.repeat(64)}\n\n# here\ntorch==2\n`
    expect(await thrownBy(() => readDependencies({ path: 'requirements.txt', text }))).toMatch(
      /^requirements\.txt:4: "torch==2" has no --hash/,
    )
  })

  test('no input makes a parser throw an internal error', () => {
    const names = ['requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock', 'pylock.toml', 'package-lock.json']
    const json = fc.jsonValue().map((value) => JSON.stringify({ packages: value, default: value, package: value }))
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(fc.string(), json, fc.constantFrom('[[package]]\nname = 1\nfiles = [{hash = "sha256:x"}]')),
        (path, text) => {
          try {
            readDependencies({ path, text })
          } catch (error) {
            expect(error).toBeInstanceOf(SealError)
          }
        },
      ),
    )
  })
})
