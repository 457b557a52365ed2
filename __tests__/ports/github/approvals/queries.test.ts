import { describe, expect, test } from '@jest/globals'
import { parse, validate } from 'graphql'
import * as queries from '../../../../src/ports/github/approvals/queries.ts'
import { githubSchema } from '../../../rig/graphql.ts'

describe("GitHub's published schema", () => {
  const built = {
    historyQuery: queries.historyQuery(2),
    pullQuery: queries.pullQuery(2),
    filesQuery: queries.filesQuery(3),
    pulseQuery: queries.pulseQuery(2),
  }
  const QUERIES = Object.entries({ ...queries, ...built } as Record<string, string>)
  test.each(QUERIES)('contains all fields of %s', (_, query) => {
    expect(validate(githubSchema(), parse(query)).map(({ message }) => message)).toEqual([])
  })

  test('detects an unknown field', () => {
    expect(validate(githubSchema(), parse(queries.OPEN_QUERY.replace('headRefOid', 'headOid')))).toHaveLength(1)
  })
})
