import { describe, expect, test } from '@jest/globals'
import { matchesPath } from '../../../src/domains/approvals/policy-path.ts'

describe('matchesPath', () => {
  test.each([
    ['p/a.yml', 'p/a.yml', true],
    ['p/a.yml', 'p/b.yml', false],
    ['p/*.yml', 'p/a.yml', true],
    ['p/*.yml', 'p/.yml', true],
    ['p/*.yml', 'p/q/a.yml', false],
    ['p/*.yml', 'q/a.yml', false],
    ['p/a*a', 'p/a', false],
    ['p/*a*', 'p/bab', false],
    ['*.yml', 'a.yml', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected)
  })
})
