import { describe, expect, test } from '@jest/globals'
import { attempt, attemptFile, isolateFailures, reasonOf, tryFile } from '../../src/core/attempt.ts'
import { SealError } from '../../src/core/errors.ts'

const fail = (error: unknown) => () => {
  throw error
}
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'] as const

describe('a source', () => {
  test('that cannot be read is an error with its reason, or forbidden with the missing permission', async () => {
    expect(await attempt(async () => 1)).toEqual({ source: { status: 'ok' }, value: 1 })
    expect(await attempt(fail(new SealError('GITHUB_UNAVAILABLE', 'down')))).toEqual({ source: { status: 'error', detail: 'down' } })
    const forbidden = new SealError('GITHUB_FORBIDDEN', 'no', { permission: 'checks: read' })
    expect(await attempt(fail(forbidden))).toEqual({ source: { status: 'forbidden', permission: 'checks: read', detail: 'no' } })
  })

  test.each(PASSED_ON)('does not hide %s', async (code) => {
    await expect(attempt(fail(new SealError(code, 'x')))).rejects.toMatchObject({ code })
  })
})

describe('a file', () => {
  test.each([
    ['an error of its content', new SealError('FILE_UNREADABLE', 'not YAML'), 'not YAML'],
    ['an internal error', new TypeError('x is not a function'), 'internal error: x is not a function. This is a defect in Weightseal.'],
    ['a thrown text', 'boom', 'internal error: boom. This is a defect in Weightseal.'],
  ])('with %s becomes a result', async (_, error, reason) => {
    expect(await attemptFile<unknown>(fail(error), reasonOf)).toBe(reason)
    expect(tryFile<unknown>(fail(error), reasonOf)).toBe(reason)
  })

  test.each(PASSED_ON)('does not hide %s', async (code) => {
    await expect(attemptFile(fail(new SealError(code, 'x')), () => 1)).rejects.toMatchObject({ code })
    expect(() => tryFile(fail(new SealError(code, 'x')), () => 1)).toThrow(SealError)
  })
})

describe('items that are evaluated together', () => {
  /** Fails for each of the items in `bad`, and where both of `clash` are present. */
  const evaluate =
    (bad: readonly string[], clash: readonly string[] = []) =>
    (items: readonly string[]): string => {
      for (const item of items) if (bad.includes(item)) throw new Error(`bad ${item}`)
      if (clash.length > 0 && clash.every((item) => items.includes(item))) throw new Error('clash')
      return items.join('+')
    }

  test('are evaluated once when nothing fails', () => {
    let calls = 0
    const counted = (items: readonly string[]) => {
      calls++
      return items.length
    }
    expect([isolateFailures(['a', 'b'], counted), calls]).toEqual([{ value: 2, failed: [] }, 1])
  })

  test('leave out those that fail alone', () => {
    const { value, failed } = isolateFailures(['a', 'b', 'c'], evaluate(['b']))
    expect([value, failed.map(({ item, error }) => [item, String(error)])]).toEqual(['a+c', [['b', 'Error: bad b']]])
  })

  test('are all left out when only their combination fails', () => {
    const { value, failed } = isolateFailures(['a', 'b', 'c'], evaluate(['c'], ['a', 'b']))
    expect([value, failed.map(({ item }) => item).sort()]).toEqual(['', ['a', 'b', 'c']])
  })
})
