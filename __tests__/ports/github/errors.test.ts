import { expect, test } from '@jest/globals'
import { githubError } from '../../../src/ports/github/errors.ts'

const refusal = (status: number, message: string) => Object.assign(new Error(message), { status, response: { data: { message } } })
const JOB = 'Add to the job: permissions: { checks: write }.'

/** Refusals that are not about the rights of the token are quoted; advice about a permission would lead nowhere. */
test.each<readonly [number, string, string, string]>([
  [403, 'Resource not accessible by integration', 'GITHUB_FORBIDDEN', JOB],
  [403, 'Resource not accessible by personal access token', 'GITHUB_FORBIDDEN', JOB],
  [403, 'Must have push access to view collaborator permission.', 'GITHUB_FORBIDDEN', JOB],
  [403, '', 'GITHUB_FORBIDDEN', JOB],
  [
    403,
    'Upgrade to GitHub Pro or make this repository public to enable this feature.',
    'GITHUB_FORBIDDEN',
    'GitHub refuses it (403: Upgrade',
  ],
  [403, 'Dependabot alerts are not available for archived repositories.', 'GITHUB_FORBIDDEN', 'GitHub refuses it (403: Dependabot'],
  [403, 'Unable to create comment because issue is locked.', 'GITHUB_FORBIDDEN', 'GitHub refuses it (403: Unable'],
  [404, 'Not Found', 'GITHUB_NOT_FOUND', JOB],
  [404, 'Branch not found', 'GITHUB_NOT_FOUND', 'not found (404: Branch not found)'],
  [413, 'SARIF is too large', 'GITHUB_REJECTED', 'GitHub rejected the call (413: SARIF is too large)'],
])('%d with %j is %s', (status, message, code, words) => {
  const error = githubError(refusal(status, message), 'do this', 'checks: write')
  expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)])
  expect(error.message.includes('permissions:')).toBe(words === JOB)
})

test('a permission of an app is not shown as one of a job', () => {
  const { message } = githubError(refusal(403, 'Resource not accessible by integration'), 'read this', 'Administration: read')
  expect(message).toBe(
    'Cannot read this: the token lacks the permission (403: Resource not accessible by integration). Give the app whose token is passed the permission "Administration: read".',
  )
})
