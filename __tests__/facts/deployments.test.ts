import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectedIn, filesBelow, judged, said } from '../rig/deployments.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/deployments')
const CASES = readdirSync(FOLDER).sort()

describe('what a repository deploys', () => {
  test.each(CASES)('%s: exactly what its own comments say is found, on the line', async (name) => {
    const files = filesBelow(join(FOLDER, name))
    expect(said(await judged({ files }))).toEqual(expectedIn(files))
  })
})
