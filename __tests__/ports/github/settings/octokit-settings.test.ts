import { afterEach, describe, expect, test } from '@jest/globals'
import { octokitAdmin } from '../../../../src/ports/github/settings/octokit-settings.ts'
import { type Answer, type Service, serve } from '../../../rig/http.ts'

let service: Service | undefined
afterEach(async () => {
  await service?.close()
  service = undefined
})

async function protectionOf(branch: string, answer: Answer) {
  service = await serve(() => answer)
  return octokitAdmin({ apiUrl: service.url, owner: 'acme', repo: 'models', token: 't', retryBaseMs: 1 }).protection(branch)
}

describe('the protection of a branch', () => {
  test('GitHub reports that there is none', async () => {
    expect(await protectionOf('main', { status: 404, body: { message: 'Branch not protected' } })).toBeUndefined()
  })

  test.each([[{ status: 404 }], [{ status: 404, body: { message: 'Not Found' } }], [{ status: 403, body: {} }]])(
    'is unknown after %j, even if the name of the branch contains the words of GitHub',
    async (answer) => {
      await expect(protectionOf('branch not protected', answer)).rejects.toMatchObject({
        code: answer.status === 403 ? 'GITHUB_FORBIDDEN' : 'GITHUB_NOT_FOUND',
      })
    },
  )
})
