import { any, follow, fromJson, isList, isObject, isUnknown, type Known, listOf, type Unknown, type Value } from './value.ts'

/** Statements of a policy that allow something; unknown where the policy is not here. */
function allowing(policy: Value | undefined): Known<readonly Value[]> {
  if (isUnknown(policy)) return policy
  const statements = isObject(policy) ? policy['Statement'] : undefined
  if (isUnknown(statements)) return statements
  return listOf(statements).filter((statement) => follow(statement, ['Effect']) !== 'Deny')
}

/**
 * Whether a policy allows every action, or every action of a service on everything. `s3:Get*` is neither.
 *
 * @param policy - JSON of AWS IAM; nothing is no policy.
 */
export function wildcardActions(policy: Value | undefined): Known<boolean> {
  return inStatements(policy, (statement) => {
    if (follow(statement, ['NotAction']) !== undefined) return true
    const everything =
      follow(statement, ['NotResource']) !== undefined ? true : any(listOf(follow(statement, ['Resource'])).map(isEverything))
    return any(
      listOf(follow(statement, ['Action'])).map((action) => {
        if (isUnknown(action)) return action
        if (/^[*?:]+$/.test(String(action))) return true
        return /^[\w-]+:[*?]+$/.test(String(action)) ? everything : false
      }),
    )
  })
}

/** `*`, and what stands for all there is of a service. A text of which a part is known names something. */
function isEverything(resource: Value): Known<boolean> {
  if (isUnknown(resource)) return namesSomebody(resource) ? false : resource
  return /^([*?]+|arn:[*?:]+|arn:[\w*-]+:[\w*-]+:[*?:]*)$/.test(String(resource))
}

/** Whether a policy lets everybody in, without a condition. */
export function wildcardPrincipals(policy: Value | undefined): Known<boolean> {
  const parsed = typeof policy === 'string' ? fromJson(policy) : policy
  return inStatements(parsed, (statement) => {
    if (narrows(follow(statement, ['Condition']))) return false
    if (follow(statement, ['NotPrincipal']) !== undefined) return true
    return any(
      principals(follow(statement, ['Principal'])).map((principal) =>
        isUnknown(principal) ? (namesSomebody(principal) ? false : principal) : principal === '*',
      ),
    )
  })
}

/** Keys of conditions that say who calls, or from where. */
const NARROWING = /^aws:(principal(orgid|orgpaths|account|arn|tag\/.+)|source(account|arn|orgid|orgpaths|vpc|vpce|owner)|userid|username)$/i

/** Whether a condition leaves anybody out: that TLS is used leaves nobody out. */
function narrows(condition: Value | undefined): boolean {
  if (!isObject(condition)) return false
  return Object.entries(condition).some(
    ([operator, keys]) =>
      !/not|ifexists/i.test(operator) &&
      isObject(keys) &&
      Object.entries(keys).some(([key, values]) => NARROWING.test(key) && !listOf(values).some((value) => /^[*?]+$/.test(String(value)))),
  )
}

/** A reference to a resource, or a text of which a part is known. */
function namesSomebody({ refs, shape }: Unknown): boolean {
  return refs.length > 0 || /[a-z0-9]/i.test(shape)
}

function inStatements(policy: Value | undefined, judge: (statement: Value) => Known<boolean>): Known<boolean> {
  const statements = allowing(policy)
  if (isUnknown(statements)) return statements
  return any(statements.map((statement) => (isUnknown(statement) ? statement : judge(statement))))
}

/** `"*"`, `{AWS: "*"}` and `{AWS: [...]}` alike. */
function principals(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return []
  if (isObject(value)) return Object.values(value).flatMap((member) => listOf(member))
  return isList(value) ? value : [value]
}
