import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLError, type GraphQLSchema, graphqlSync } from 'graphql'

/** GitHub's own published schema: a query that it does not know fails as it would there. */
let schema: GraphQLSchema | undefined

export function githubSchema(): GraphQLSchema {
  const file = join(import.meta.dirname, '..', '..', 'node_modules/@octokit/graphql-schema/schema.graphql')
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, noLocation: true })
  return schema
}

/** An error that GitHub gives a type, such as `FORBIDDEN`. */
export class TypedError extends Error {
  readonly extensions: { readonly type: string }

  constructor(type: string, message: string) {
    super(message)
    this.extensions = { type }
  }
}

export interface GraphqlRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Runs a query over plain objects, whose functions take the arguments of a field. GraphQL answers 200 whatever happened. */
export function runGraphql({ query, variables }: GraphqlRequest, rootValue: object): object {
  const { data, errors } = graphqlSync({
    schema: githubSchema(),
    source: query,
    rootValue,
    variableValues: variables,
    typeResolver: (value) => String((value as { readonly __typename?: unknown }).__typename),
  })
  return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors: errors.map(shownError) }) }
}

function shownError({ message, path, extensions }: GraphQLError): object {
  return { type: extensions['type'] ?? 'UNPROCESSABLE', message, path }
}

interface Slice {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
}

/** A list as GitHub pages it: at most 100 at a time, cursors that mean nothing to the caller. */
export function connection<T>(items: readonly T[], total = items.length): (slice: Slice) => object {
  return ({ first, last, after }) => {
    const size = first ?? last
    if (size == null || size < 1 || size > 100)
      throw new TypedError('EXCESSIVE_PAGINATION', 'Requesting records requires first or last between 1 and 100')
    const start =
      last == null ? (after == null ? 0 : Number(Buffer.from(after, 'base64').toString()) + 1) : Math.max(0, items.length - size)
    const nodes = items.slice(start, start + size)
    const end = start + nodes.length
    return {
      totalCount: total,
      pageInfo: {
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
        endCursor: nodes.length === 0 ? null : Buffer.from(String(end - 1)).toString('base64'),
      },
      nodes,
    }
  }
}
