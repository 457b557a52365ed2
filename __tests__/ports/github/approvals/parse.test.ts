import { describe, expect, test } from '@jest/globals'
import { toCommit } from '../../../../src/ports/github/approvals/parse.ts'

const GITHUB = { isValid: true, wasSignedByGitHub: true }
const PERSON = { isValid: true, wasSignedByGitHub: false }
const commit = (committer: object, signature: object | null) => ({
  ...{ oid: 'a'.repeat(40), tree: { oid: 'b'.repeat(40) }, authors: { nodes: [], totalCount: 0 } },
  ...{ committer, signature },
})
const account = (login: string, databaseId: number) => ({ email: 'x@example.com', user: { login, databaseId } })

describe('the committer of a commit', () => {
  test.each<[string, object, object | null, string | null]>([
    ['of the web interface', account('web-flow', 19864447), GITHUB, null],
    ['of the web interface, by its address', { email: 'noreply@github.com', user: null }, GITHUB, null],
    ['of the web interface of GitHub Enterprise Server', account('web-flow', 5), GITHUB, null],
    ['with the same name and another signature', account('web-flow', 5), PERSON, 'web-flow'],
    ['with the same name and no signature', account('web-flow', 5), null, 'web-flow'],
    ['with that text as an address', { email: 'web-flow', user: null }, GITHUB, 'web-flow'],
    ['who has a signature of GitHub, as in a codespace', account('alice', 7), GITHUB, 'alice'],
  ])('%s', (_, committer, signature, login) => {
    expect(toCommit(commit(committer, signature)).committer?.login ?? null).toBe(login)
  })
})
