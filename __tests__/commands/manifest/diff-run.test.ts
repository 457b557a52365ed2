import { expect, test } from '@jest/globals'
import { diffManifests } from '../../../src/commands/manifest/diff-run.ts'
import { temporaryFolder } from '../../rig/git.ts'

test.each(['C:\\nope', 'c:/nope/weightseal.manifest.json'])('%s is a file that does not exist, and no commit', async (operand) => {
  await expect(diffManifests(operand, operand, { cwd: temporaryFolder('diff') })).rejects.toMatchObject({
    code: 'MANIFEST_MISSING',
    message: expect.stringContaining(`${operand} does not exist`),
  })
})
