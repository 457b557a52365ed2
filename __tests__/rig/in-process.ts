import { afterAll, beforeAll } from '@jest/globals'
import { preferSource } from './runner.ts'

/**
 * In a `describe`, or at the top of a file: steps and commands run from `src/` in this process. This takes a fifth of the time of
 * the bundle in a separate process. Use it for tables of cases. A test can still run the bundle with `inProcess: false`.
 */
export function runsFromSource(): void {
  let before = false
  beforeAll(() => {
    before = preferSource(true)
  })
  afterAll(() => {
    preferSource(before)
  })
}
