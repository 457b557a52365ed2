import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { policyDocument } from './aws-policies.ts'
import { wildcardActions } from './iam.ts'
import { Reading } from './reading.ts'
import { type DeploymentUnit, type References, type Resource, refersTo } from './resource.ts'
import {
  any,
  asWritten,
  eachIn,
  fits,
  follow,
  isUnknown,
  type Known,
  listOf,
  sourceOf,
  UNKNOWN_PART,
  Unknown,
  type Value,
} from './value.ts'

/** Limit of roles and policies in one unit, since each role is compared with each policy. */
const MAX_IAM = 2000

export function isRole({ type }: Resource): boolean {
  return type === 'aws_iam_role' || type === 'AWS::IAM::Role'
}

/**
 * Returns the subject of a role that SageMaker may assume or that a SageMaker resource refers to.
 *
 * @param named - references of SageMaker resources.
 */
export function roleSubjects(resource: Resource, unit: DeploymentUnit, named: References): readonly Subject[] {
  const cloudFormation = resource.format === 'cloudformation'
  const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, (path) => path.split('.'))
  const trust = policyDocument(reading.value(cloudFormation ? 'AssumeRolePolicyDocument' : 'assume_role_policy'), unit)
  const trusted = isUnknown(trust) ? trust : trusts(trust)
  const used = named.mayHave(resource.address)
  if (iamOf(unit).length > MAX_IAM)
    return [reading.put('wildcard', new Unknown(`there are more than ${MAX_IAM} roles and policies in one deployment unit`)).subject()]
  if (!used && trusted === false) return []
  const policies = (cloudFormation ? policiesOfTemplate : policiesOfTerraform)(resource, unit)
  const wildcard = any(policies.map((policy) => policy.wildcard))
  const culprit = policies.find((policy) => policy.wildcard === true)
  if (culprit !== undefined) reading.put('wildcardBy', `${culprit.by} allows every action, or every action of a service on everything`)
  if (used || trusted === true) return [reading.put('wildcard', wildcard).subject()]
  // Who may assume it is unknown, which only matters if it allows too much.
  return wildcard === false ? [] : [reading.put('wildcard', trusted as Unknown).subject()]
}

const iam = new WeakMap<DeploymentUnit, readonly Resource[]>()

/** Returns roles, policies and attachments. */
function iamOf(unit: DeploymentUnit): readonly Resource[] {
  const known = iam.get(unit) ?? unit.all.filter(({ type }) => /_iam_|::IAM::/.test(type))
  iam.set(unit, known)
  return known
}

/** Tells whether a trust policy names SageMaker; unknown if its principals are. */
function trusts(trust: Value | undefined): Known<boolean> {
  let named = false
  eachIn(trust, (part) => {
    const text = isUnknown(part) ? `${part.reason} ${part.shape}` : part
    named ||= typeof text === 'string' && text.includes('sagemaker.')
  })
  if (named) return true
  const principals = listOf(follow(trust, ['Statement'])).map(
    (statement) => follow(statement, ['Principal', 'Service']) ?? follow(statement, ['Principal']),
  )
  return principals.flatMap(listOf).find(isUnknown) ?? false
}

interface Place {
  readonly role: Resource
  readonly unit: DeploymentUnit
}

const wildcards = new WeakMap<Resource, Known<boolean>>()

/** Tells whether a policy has wildcard actions. Cached, since many roles may be compared with it. */
function wildcardIn(policy: Resource, path: string, unit: DeploymentUnit): Known<boolean> {
  const known = wildcards.get(policy) ?? wildcardActions(policyDocument(follow(policy.body, [path]), unit))
  wildcards.set(policy, known)
  return known
}

/** Returns whether a policy has wildcard actions if it is attached to the role. */
function ifAttached(attached: Known<boolean>, test: () => Known<boolean>): Known<boolean> {
  if (attached === false) return false
  const wildcard = test()
  return isUnknown(attached) && wildcard !== false ? attached : wildcard
}

/** A policy of a role. */
interface RolePolicy {
  /** Whether it has wildcard actions. */
  readonly wildcard: Known<boolean>
  /** Its name in messages. */
  readonly by: string
}

function describePlace({ address, at }: Resource): string {
  return `${address} (${at.file}:${at.line})`
}

function inlineOf(role: Resource, [list, document]: readonly [string, string], unit: DeploymentUnit): readonly RolePolicy[] {
  return listOf(follow(role.body, [list])).map((policy) => ({
    wildcard: isUnknown(policy) ? policy : wildcardActions(policyDocument(follow(policy, [document]), unit)),
    by: 'an inline policy',
  }))
}

function managedOf(value: Value | undefined, unit: DeploymentUnit): readonly RolePolicy[] {
  return arns(value, unit).map((wildcard) => ({ wildcard, by: 'a managed policy' }))
}

function policiesOfTemplate(role: Resource, unit: DeploymentUnit): readonly RolePolicy[] {
  const put = unit.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy').map((policy) => ({
    wildcard: ifAttached(refersToRole(policy, ['Roles', 'RoleName'], { role, unit }), () => wildcardIn(policy, 'PolicyDocument', unit)),
    by: describePlace(policy),
  }))
  return [...inlineOf(role, ['Policies', 'PolicyDocument'], unit), ...put, ...managedOf(follow(role.body, ['ManagedPolicyArns']), unit)]
}

function policiesOfTerraform(role: Resource, unit: DeploymentUnit): readonly RolePolicy[] {
  const put = unit.ofType('aws_iam_role_policy').map((policy) => ({
    wildcard: ifAttached(refersToRole(policy, ['role'], { role, unit }), () => wildcardIn(policy, 'policy', unit)),
    by: describePlace(policy),
  }))
  const attached = unit.ofType(...ATTACHING).map((other) => ({
    wildcard: ifAttached(refersToRole(other, ['role', 'roles', 'role_name'], { role, unit }), () =>
      any([...arns(follow(other.body, ['policy_arn']), unit), ...arns(follow(other.body, ['policy_arns']), unit)]),
    ),
    by: `the policy that ${describePlace(other)} attaches`,
  }))
  return [
    ...inlineOf(role, ['inline_policy', 'policy'], unit),
    ...put,
    ...attached,
    ...managedOf(follow(role.body, ['managed_policy_arns']), unit),
  ]
}

const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive']

/** AWS managed policies that allow everything. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/
const POLICY_NAME = new RegExp(`:policy/(?:[^/${UNKNOWN_PART}]+/)*([^/${UNKNOWN_PART}]+)$`)
const MAX_ARN = 2048
const POLICIES: Readonly<Record<string, string>> = { aws_iam_policy: 'policy', 'AWS::IAM::ManagedPolicy': 'PolicyDocument' }

/** Tells for each ARN whether the policy has wildcard actions: AWS managed ones by name, others by their document in the unit. */
function arns(value: Value | undefined, unit: DeploymentUnit): readonly Known<boolean>[] {
  return listOf(value).map((each) => {
    const arn = asWritten(each)
    const source = sourceOf(arn)
    const text = isUnknown(arn) ? arn.shape : toText(arn)
    if (ADMINISTRATOR.test(text)) return true
    if (/:iam::aws:policy\//.test(text) && !text.endsWith(UNKNOWN_PART)) return false
    const [, name] = POLICY_NAME.exec(text.slice(-MAX_ARN)) ?? []
    const policies = source === undefined ? policiesNamed(name, unit) : unit.named([source]).filter(isPolicy)
    const unknown = isUnknown(arn) ? arn : new Unknown(`the policy ${name ?? ''} is not declared in the same folder or template`)
    return policies.length === 0 ? unknown : any(policies.map((policy) => wildcardIn(policy, POLICIES[policy.type] ?? '', unit)))
  })
}

function isPolicy({ type }: Resource): boolean {
  return Object.hasOwn(POLICIES, type)
}

function policiesNamed(name: string | undefined, unit: DeploymentUnit): readonly Resource[] {
  if (name === undefined) return []
  return unit
    .ofType(...Object.keys(POLICIES))
    .filter(({ body }) => [follow(body, ['name']), follow(body, ['ManagedPolicyName'])].includes(name))
}

/** Tells whether an attribute of another resource refers to the role, by reference or by name. */
function refersToRole(other: Resource, paths: readonly string[], { role, unit }: Place): Known<boolean> {
  const own = follow(role.body, [role.format === 'cloudformation' ? 'RoleName' : 'name'])
  const values = paths.flatMap((path) => listOf(follow(other.body, [path])))
  return any(
    values.map((each) => {
      const source = sourceOf(each)
      if (source !== undefined && refersTo(source, role.address)) return true
      const isOther = source !== undefined && (/(^|\.)data\.aws_iam_role\./.test(source) || unit.named([source]).some(isRole))
      return isOther ? false : isNamed(asWritten(each), own)
    }),
  )
}

/** Tells whether a name is that of a role. A role without a declared name gets a generated one, which no literal can match. */
function isNamed(name: Value, own: Value | undefined): Known<boolean> {
  if (isUnknown(name)) return name
  if (!isUnknown(own)) return own !== undefined && toText(name) === toText(own)
  return fits(toText(name), own) ? own : false
}
