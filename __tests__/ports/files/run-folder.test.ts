import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isInside } from '../../../src/ports/files/inside.ts'
import { runFolder } from '../../../src/ports/files/run-folder.ts'

const own = dirname(runFolder({}))
afterAll(() => rmSync(own, { recursive: true, force: true }))

test('is below RUNNER_TEMP', () => {
  expect(runFolder({ RUNNER_TEMP: '/runner/temp' }, 'release')).toBe(join('/runner/temp', 'weightseal', 'release'))
})

test.each([[{}], [{ RUNNER_TEMP: '' }]])('is a folder for temporary files without it: %j', (env) => {
  expect(isInside(runFolder(env), tmpdir())).toBe(true)
  expect(runFolder(env, 'tuf')).toBe(join(own, 'weightseal', 'tuf'))
})
