import { afterAll, beforeAll } from '@jest/globals'
import { preferSource } from './runner.ts'

/**
 * In a `describe`, or at the top of a file: steps and commands run from `src/` in this process, which takes a fifth of the time
 * of the bundle in a process of its own. For tables of cases; a test passes `inProcess: false` to run the bundle all the same.
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
