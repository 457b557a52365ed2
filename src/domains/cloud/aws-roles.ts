import type { Subject } from '../../core/subject.ts'
import { policyDocument } from './aws-policies.ts'
import { wildcardActions } from './iam.ts'
import { Reading } from './reading.ts'
import { type References, type Resource, refersTo, type Together } from './resource.ts'
import { any, asWritten, eachIn, fits, follow, HOLE, isUnknown, type Known, listOf, sourceOf, Unknown, type Value } from './value.ts'

/** Each role is held against each policy; more of them in one place than this are made to take time. */
const MAX_IAM = 2000

export function isRole({ type }: Resource): boolean {
  return type === 'aws_iam_role' || type === 'AWS::IAM::Role'
}

/**
 * A role counts when SageMaker may take it, or when something of SageMaker names it.
 *
 * @param named - what resources of SageMaker name.
 */
export function roleSubjects(resource: Resource, together: Together, named: References): readonly Subject[] {
  const cloudFormation = resource.format === 'cloudformation'
  const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, (path) => path.split('.'))
  const stated = reading.value(cloudFormation ? 'AssumeRolePolicyDocument' : 'assume_role_policy')
  const trust = policyDocument(stated, together)
  const trusted = isUnknown(trust) ? trust : trusts(trust)
  const used = named.mayHave(resource.address)
  if (iamOf(together).length > MAX_IAM)
    return [reading.put('wildcard', new Unknown(`there are more than ${MAX_IAM} roles and policies in one place`)).subject()]
  if (!used && trusted === false) return []
  const held = (cloudFormation ? policiesOfTemplate : policiesOfTerraform)(resource, together)
  const wildcard = any(held.map(({ told }) => told))
  const culprit = held.find(({ told }) => told === true)
  if (culprit !== undefined) reading.put('wildcardBy', `${culprit.by} allows every action, or every action of a service on everything`)
  if (used || trusted === true) return [reading.put('wildcard', wildcard).subject()]
  // Nobody can tell who may take it; that only matters when it allows too much.
  return wildcard === false ? [] : [reading.put('wildcard', trusted as Unknown).subject()]
}

const iam = new WeakMap<Together, readonly Resource[]>()

/** Roles, policies, and what puts one on the other. */
function iamOf(together: Together): readonly Resource[] {
  const known = iam.get(together) ?? together.all.filter(({ type }) => /_iam_|::IAM::/.test(type))
  iam.set(together, known)
  return known
}

/** Whether a trust policy names SageMaker; unknown where its principals are. */
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
  readonly together: Together
}

const verdicts = new WeakMap<Resource, Known<boolean>>()

/** Whether a policy allows too much; told once, since many roles may be held against it. */
function verdictOn(policy: Resource, path: string, together: Together): Known<boolean> {
  const known = verdicts.get(policy) ?? wildcardActions(policyDocument(follow(policy.body, [path]), together))
  verdicts.set(policy, known)
  return known
}

/** What a policy says, as far as it is on the role and is there. */
function on(concern: Known<boolean>, verdict: () => Known<boolean>): Known<boolean> {
  if (concern === false) return false
  const told = verdict()
  return isUnknown(concern) && told !== false ? concern : told
}

/** Whether a policy of a role allows too much, and what to call it. */
interface Held {
  readonly told: Known<boolean>
  readonly by: string
}

function placed({ address, at }: Resource): string {
  return `${address} (${at.file}:${at.line})`
}

function inlineOf(role: Resource, [list, document]: readonly [string, string], together: Together): readonly Held[] {
  return listOf(follow(role.body, [list])).map((policy) => ({
    told: isUnknown(policy) ? policy : wildcardActions(policyDocument(follow(policy, [document]), together)),
    by: 'a policy within it',
  }))
}

function managedOf(stated: Value | undefined, together: Together): readonly Held[] {
  return arns(stated, together).map((told) => ({ told, by: 'a policy that it names' }))
}

function policiesOfTemplate(role: Resource, together: Together): readonly Held[] {
  const put = together.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy').map((policy) => ({
    told: on(concerns(policy, ['Roles', 'RoleName'], { role, together }), () => verdictOn(policy, 'PolicyDocument', together)),
    by: placed(policy),
  }))
  return [
    ...inlineOf(role, ['Policies', 'PolicyDocument'], together),
    ...put,
    ...managedOf(follow(role.body, ['ManagedPolicyArns']), together),
  ]
}

function policiesOfTerraform(role: Resource, together: Together): readonly Held[] {
  const put = together.ofType('aws_iam_role_policy').map((policy) => ({
    told: on(concerns(policy, ['role'], { role, together }), () => verdictOn(policy, 'policy', together)),
    by: placed(policy),
  }))
  const attached = together.ofType(...ATTACHING).map((other) => ({
    told: on(concerns(other, ['role', 'roles', 'role_name'], { role, together }), () =>
      any([...arns(follow(other.body, ['policy_arn']), together), ...arns(follow(other.body, ['policy_arns']), together)]),
    ),
    by: `what ${placed(other)} attaches`,
  }))
  return [
    ...inlineOf(role, ['inline_policy', 'policy'], together),
    ...put,
    ...attached,
    ...managedOf(follow(role.body, ['managed_policy_arns']), together),
  ]
}

const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive']

/** Policies of AWS itself that allow everything. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/
const POLICY_NAME = new RegExp(`:policy/(?:[^/${HOLE}]+/)*([^/${HOLE}]+)$`)
const MAX_ARN = 2048
const POLICIES: Readonly<Record<string, string>> = { aws_iam_policy: 'policy', 'AWS::IAM::ManagedPolicy': 'PolicyDocument' }

/** Whether the policies that are named allow too much: those of AWS by their names, those of the same files by what they say. */
function arns(stated: Value | undefined, together: Together): readonly Known<boolean>[] {
  return listOf(stated).map((each) => {
    const arn = asWritten(each)
    const source = sourceOf(arn)
    const text = isUnknown(arn) ? arn.shape : String(arn)
    if (ADMINISTRATOR.test(text)) return true
    if (/:iam::aws:policy\//.test(text) && !text.endsWith(HOLE)) return false
    const [, name] = POLICY_NAME.exec(text.slice(-MAX_ARN)) ?? []
    const policies = source === undefined ? policiesNamed(name, together) : together.named([source]).filter(isPolicy)
    const unknown = isUnknown(arn) ? arn : new Unknown(`what the policy ${name ?? ''} says is not here`)
    return policies.length === 0 ? unknown : any(policies.map((policy) => verdictOn(policy, POLICIES[policy.type] ?? '', together)))
  })
}

function isPolicy({ type }: Resource): boolean {
  return Object.hasOwn(POLICIES, type)
}

function policiesNamed(name: string | undefined, together: Together): readonly Resource[] {
  if (name === undefined) return []
  return together
    .ofType(...Object.keys(POLICIES))
    .filter(({ body }) => [follow(body, ['name']), follow(body, ['ManagedPolicyName'])].includes(name))
}

/** Whether a member of one resource names a role: by reference, or by the name that it has. */
function concerns(other: Resource, paths: readonly string[], { role, together }: Place): Known<boolean> {
  const own = follow(role.body, [role.format === 'cloudformation' ? 'RoleName' : 'name'])
  const stated = paths.flatMap((path) => listOf(follow(other.body, [path])))
  return any(
    stated.map((each) => {
      const source = sourceOf(each)
      if (source !== undefined && refersTo(source, role.address)) return true
      const isOther = source !== undefined && (/(^|\.)data\.aws_iam_role\./.test(source) || together.named([source]).some(isRole))
      return isOther ? false : isNamed(asWritten(each), own)
    }),
  )
}

/** Without a name of its own, a role gets one that nobody can have written down. */
function isNamed(stated: Value, own: Value | undefined): Known<boolean> {
  if (isUnknown(stated)) return stated
  if (!isUnknown(own)) return own !== undefined && String(stated) === String(own)
  return fits(String(stated), own) ? own : false
}
