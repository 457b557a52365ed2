import { any, asWritten, follow, fromJson, HOLE, isList, isObject, isUnknown, type Known, listOf, type Value } from './value.ts'

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
      listOf(follow(statement, ['Action'])).map((stated) => {
        const action = asWritten(stated)
        if (isUnknown(action)) return action
        if (/^[*?:]+$/.test(String(action))) return true
        return /^[\w-]+:[*?]+$/.test(String(action)) ? everything : false
      }),
    )
  })
}

/** `*`, and what stands for all there is of a service. */
const EVERYTHING = /^([*?]+|arn:[*?:]+|arn:[^:]+:[^:]+:[*?:]*|arn:[^:]+:[^:]+:[^:]*:[^:]*:[*?/:]+)$/

/** What an attribute of a resource stands for is a name, never a wildcard. */
function isEverything(resource: Value): Known<boolean> {
  const value = asWritten(resource)
  if (!isUnknown(value)) return EVERYTHING.test(String(value))
  if (EVERYTHING.test(value.shape.replaceAll(HOLE, 'x'))) return true
  if (value.attribute) return false
  return value.shape === '' || EVERYTHING.test(value.shape.replaceAll(HOLE, '*')) ? value : false
}

/** Whether a policy lets everybody in, without a condition. */
export function wildcardPrincipals(policy: Value | undefined): Known<boolean> {
  const parsed = typeof policy === 'string' ? fromJson(policy) : policy
  return inStatements(parsed, (statement) => {
    if (narrows(follow(statement, ['Condition']))) return false
    if (follow(statement, ['NotPrincipal']) !== undefined) return true
    return any(principals(follow(statement, ['Principal'])).map(isEverybody))
  })
}

/**
 * Keys of conditions that say who calls, or from where, and whether a value of them is one that anybody meets, or may. Tags and
 * names of users are not among them: whoever has an account chooses them.
 */
const NARROWING: readonly (readonly [key: RegExp, anybody: (value: string) => boolean])[] = [
  [/^aws:(principal|source)orgpaths$/i, (value) => /^[^/]*[*?]/.test(value)],
  [/^aws:(principalarn|sourcearn)$/i, isAnyArn],
  // The part before the colon is of the role.
  [/^aws:userid$/i, (value) => /^[^:]*[*?]/.test(value)],
  [/^aws:(principal(orgid|account)|source(account|orgid|vpc|vpce|owner))$/i, (value) => /[*?]/.test(value)],
]

/** An ARN that leaves the account open, or that has none and leaves its resource open. */
function isAnyArn(value: string): boolean {
  const [scheme, , , , account = '', ...resource] = value.split(':')
  if (scheme !== 'arn' || resource.length === 0) return true
  return /[*?]/.test(account) || (account === '' && /^[*?]/.test(resource.join(':')))
}

/** Whether a condition leaves anybody out: that TLS is used leaves nobody out. */
function narrows(condition: Value | undefined): boolean {
  if (!isObject(condition)) return false
  return Object.entries(condition).some(
    ([operator, keys]) =>
      // What has to hold for all values holds where there are none.
      !/not|ifexists|^null|^forallvalues/i.test(operator) &&
      isObject(keys) &&
      Object.entries(keys).some(([key, values]) => {
        const [, anybody] = NARROWING.find(([narrowing]) => narrowing.test(key)) ?? []
        return anybody !== undefined && !listOf(values).some((value) => isMet(value, anybody))
      }),
  )
}

/** Whether a value of a condition is met by anybody, or may be. */
function isMet(value: Value, anybody: (value: string) => boolean): boolean {
  const told = asWritten(value)
  if (!isUnknown(told)) return anybody(String(told))
  return told.attribute
    ? told.shape !== '' && anybody(told.shape.replaceAll(HOLE, 'x'))
    : told.shape === '' || anybody(told.shape.replaceAll(HOLE, '*'))
}

/** Principals hold no wildcards within, so a text of which a part is known names somebody. */
function isEverybody(principal: Value): Known<boolean> {
  const value = asWritten(principal)
  if (!isUnknown(value)) return value === '*'
  return value.attribute || /[a-z0-9]/i.test(value.shape) ? false : value
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
