import { toText } from '../../core/to-text.ts'
import { any, asWritten, follow, fromJson, isList, isObject, isUnknown, type Known, listOf, UNKNOWN_PART, type Value } from './value.ts'

/** Returns the `Allow` statements of a policy; unknown if the policy is. */
function allowing(policy: Value | undefined): Known<readonly Value[]> {
  if (isUnknown(policy)) return policy
  const statements = isObject(policy) ? policy['Statement'] : undefined
  if (isUnknown(statements)) return statements
  return listOf(statements).filter((statement) => follow(statement, ['Effect']) !== 'Deny')
}

/**
 * Tells whether a policy allows every action, or every action of a service on all resources. `s3:Get*` is neither.
 *
 * @param policy - an AWS IAM policy document; `undefined` counts as an empty one.
 */
export function wildcardActions(policy: Value | undefined): Known<boolean> {
  return inStatements(policy, (statement) => {
    if (follow(statement, ['NotAction']) !== undefined) return true
    const everything =
      follow(statement, ['NotResource']) !== undefined ? true : any(listOf(follow(statement, ['Resource'])).map(isEverything))
    return any(
      listOf(follow(statement, ['Action'])).map((value) => {
        const action = asWritten(value)
        if (isUnknown(action)) return action
        if (/^[*?:]+$/.test(toText(action))) return true
        return /^[\w-]+:[*?]+$/.test(toText(action)) ? everything : false
      }),
    )
  })
}

/** `*`, and ARNs that match every resource of a service. */
const EVERYTHING = /^([*?]+|arn:[*?:]+|arn:[^:]+:[^:]+:[*?:]*|arn:[^:]+:[^:]+:[^:]*:[^:]*:[*?/:]+)$/

/** Tells whether a resource pattern matches everything. An attribute of a resource is a name, never a wildcard. */
function isEverything(resource: Value): Known<boolean> {
  const value = asWritten(resource)
  if (!isUnknown(value)) return EVERYTHING.test(toText(value))
  if (EVERYTHING.test(value.shape.replaceAll(UNKNOWN_PART, 'x'))) return true
  if (value.attribute) return false
  return value.shape === '' || EVERYTHING.test(value.shape.replaceAll(UNKNOWN_PART, '*')) ? value : false
}

/** Tells whether a policy allows any principal without a restricting condition. */
export function wildcardPrincipals(policy: Value | undefined): Known<boolean> {
  const parsed = typeof policy === 'string' ? fromJson(policy) : policy
  return inStatements(parsed, (statement) => {
    if (restricts(follow(statement, ['Condition']))) return false
    if (follow(statement, ['NotPrincipal']) !== undefined) return true
    return any(principals(follow(statement, ['Principal'])).map(isAnyone))
  })
}

/**
 * Condition keys that restrict the caller or its origin, with a test for values that any caller may match. Tags and user names
 * are excluded: the owner of any account can choose them.
 */
const RESTRICTING_KEYS: readonly (readonly [key: RegExp, matchesAnyone: (value: string) => boolean])[] = [
  [/^aws:(principal|source)orgpaths$/i, (value) => /^[^/]*[*?]/.test(value)],
  [/^aws:(principalarn|sourcearn)$/i, isAnyArn],
  // The part before the colon identifies the role.
  [/^aws:userid$/i, (value) => /^[^:]*[*?]/.test(value)],
  [/^aws:(principal(orgid|account)|source(account|orgid|vpc|vpce|owner))$/i, (value) => /[*?]/.test(value)],
]

/** Tells whether an ARN pattern has a wildcard account, or no account and a wildcard resource. */
function isAnyArn(value: string): boolean {
  const [scheme, , , , account = '', ...resource] = value.split(':')
  if (scheme !== 'arn' || resource.length === 0) return true
  return /[*?]/.test(account) || (account === '' && /^[*?]/.test(resource.join(':')))
}

/** Tells whether a condition restricts the caller. One that requires TLS does not. */
function restricts(condition: Value | undefined): boolean {
  if (!isObject(condition)) return false
  return Object.entries(condition).some(
    ([operator, keys]) =>
      // ForAllValues is true if the key is missing.
      !/not|ifexists|^null|^forallvalues/i.test(operator) &&
      isObject(keys) &&
      Object.entries(keys).some(([key, values]) => {
        const [, matchesAnyone] = RESTRICTING_KEYS.find(([pattern]) => pattern.test(key)) ?? []
        return matchesAnyone !== undefined && !listOf(values).some((value) => mayMatch(value, matchesAnyone))
      }),
  )
}

/** Tells whether any caller may match a value of a condition. */
function mayMatch(value: Value, matchesAnyone: (value: string) => boolean): boolean {
  const known = asWritten(value)
  if (!isUnknown(known)) return matchesAnyone(toText(known))
  return known.attribute
    ? known.shape !== '' && matchesAnyone(known.shape.replaceAll(UNKNOWN_PART, 'x'))
    : known.shape === '' || matchesAnyone(known.shape.replaceAll(UNKNOWN_PART, '*'))
}

/** Tells whether a principal is `*`. IAM allows no partial wildcards, so a partly known principal is a specific one. */
function isAnyone(principal: Value): Known<boolean> {
  const value = asWritten(principal)
  if (!isUnknown(value)) return value === '*'
  return value.attribute || /[a-z0-9]/i.test(value.shape) ? false : value
}

function inStatements(policy: Value | undefined, test: (statement: Value) => Known<boolean>): Known<boolean> {
  const statements = allowing(policy)
  if (isUnknown(statements)) return statements
  return any(statements.map((statement) => (isUnknown(statement) ? statement : test(statement))))
}

/** Returns the principals of `"*"`, `{AWS: "*"}` or `{AWS: [...]}`. */
function principals(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return []
  if (isObject(value)) return Object.values(value).flatMap((member) => listOf(member))
  return isList(value) ? value : [value]
}
