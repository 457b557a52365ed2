import { toText } from '../../core/to-text.ts'
import type { DeploymentUnit } from './resource.ts'
import { follow, fromJson, isObject, isUnknown, listOf, sourceOf, Unknown, type Value } from './value.ts'

/** Returns a policy as JSON: from a string, an object, or a policy document data source. Unknown if it may be one of several. */
export function policyDocument(value: Value | undefined, unit: DeploymentUnit): Value | undefined {
  if (!isUnknown(value)) return typeof value === 'string' ? fromJson(value) : value
  const source = sourceOf(value)
  const documents = source === undefined ? [] : unit.named([source]).filter(({ type }) => type === 'data.aws_iam_policy_document')
  const [only, ...others] = documents
  return only === undefined || others.length > 0 || only.conditional !== undefined ? value : statementsOf(only.body)
}

/** Converts the `statement` blocks of a policy document to IAM JSON. */
function statementsOf(body: Value): Value {
  const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
    .map((name) => follow(body, [name]))
    .find((value) => value !== undefined)
  if (inherited !== undefined) return new Unknown('the policy includes other documents')
  const statements = listOf(isObject(body) ? (body['statement'] ?? null) : null)
  return {
    Statement: statements.map((statement) =>
      isUnknown(statement)
        ? statement
        : {
            Effect: follow(statement, ['effect']) ?? 'Allow',
            ...(follow(statement, ['not_actions']) === undefined ? { Action: follow(statement, ['actions']) ?? [] } : { NotAction: [] }),
            Resource: follow(statement, ['resources']) ?? [],
            ...(isObject(statement) && statement['not_resources'] !== undefined ? { NotResource: [] } : {}),
            ...(isObject(statement) && statement['not_principals'] !== undefined ? { NotPrincipal: [] } : {}),
            Principal: principalsOf(isObject(statement) ? (statement['principals'] ?? null) : null),
            ...(isObject(statement) && statement['condition'] !== undefined ? { Condition: conditionsOf(statement['condition']) } : {}),
          },
    ),
  }
}

/** Converts `condition` blocks to `{operator: {key: values}}`. An index keeps blocks with the same operator apart. */
function conditionsOf(conditions: Value): Value {
  return Object.fromEntries(
    listOf(conditions).map((condition, index) => {
      const [test, variable] = [toText(follow(condition, ['test'])), toText(follow(condition, ['variable']))]
      return [`${test} ${index}`, { [variable]: follow(condition, ['values']) ?? [] }]
    }),
  )
}

function principalsOf(principals: Value): Value {
  return listOf(principals).flatMap((principal) => (isUnknown(principal) ? [principal] : listOf(follow(principal, ['identifiers']))))
}
