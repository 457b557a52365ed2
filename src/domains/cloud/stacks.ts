import { folderOf, pathFrom } from '../../core/repository-path.ts'
import { handed, type ParameterFile } from './parameters.ts'
import { type Resource, read, type Unread } from './resource.ts'
import { follow, fromJson, HOLE, isUnknown, listOf, type Value } from './value.ts'

/** A resource by which a template deploys another. */
interface Stack {
  /** Members that say which, each where it may stand. */
  readonly template: readonly (readonly string[])[]
  readonly parameters: readonly string[]
}

const STACK: Stack = { template: [['TemplateURL'], ['TemplateBody']], parameters: ['Parameters'] }
const IN_TERRAFORM: Stack = { template: [['template_url'], ['template_body'], ['template_content']], parameters: ['parameters'] }
const IN_ARM = ['relativePath', 'uri', 'id'].map((name) => ['properties', 'templateLink', name])

/** By types in small letters, since Azure does not mind their case. */
const STACKS: Readonly<Record<string, Stack>> = {
  'aws::cloudformation::stack': STACK,
  'aws::cloudformation::stackset': STACK,
  'aws::serverless::application': { template: [['Location']], parameters: ['Parameters'] },
  'microsoft.resources/deployments': { template: IN_ARM, parameters: ['properties', 'parameters'] },
  aws_cloudformation_stack: IN_TERRAFORM,
  aws_cloudformation_stack_set: IN_TERRAFORM,
  ...Object.fromEntries(
    ['resource_group', 'subscription', 'management_group', 'tenant'].map((scope) => [
      `azurerm_${scope}_template_deployment`,
      { ...IN_TERRAFORM, parameters: ['parameters_content'] },
    ]),
  ),
}

function stackOf({ type }: Resource): Stack | undefined {
  const name = type.toLowerCase()
  return Object.hasOwn(STACKS, name) ? STACKS[name] : undefined
}

/** What resources hand to the parameters of other templates, as a file of values would. */
export function handedBy(resources: readonly Resource[]): readonly ParameterFile[] {
  return resources.flatMap((resource) => {
    const stack = stackOf(resource)
    if (stack === undefined) return []
    const groups = listOf(read(resource, ['StackInstancesGroup'])).map((group) => follow(group, ['ParameterOverrides']) ?? null)
    return [parametersOf(resource, stack), ...groups].flatMap((given) => handed(given, `${resource.address} in ${resource.at.file}`) ?? [])
  })
}

function parametersOf(resource: Resource, { parameters }: Stack): Value {
  const given = read(resource, parameters) ?? null
  return typeof given === 'string' ? fromJson(given) : given
}

/**
 * What a stack deploys is judged where it stands in this repository. A template from elsewhere, or one of which nobody can tell what
 * is handed to it, is not.
 *
 * @param templates - paths of the templates of the repository.
 */
export function unreadStack(resource: Resource, templates: readonly string[]): readonly Omit<Unread, 'relevant'>[] {
  const stack = stackOf(resource)
  if (stack === undefined) return []
  const say = (reason: string) => [{ path: resource.at.file, what: resource.address, reason, at: resource.at }]
  if (isUnknown(parametersOf(resource, stack))) return say('what it hands to the template that it deploys is not known')
  if (read(resource, ['properties', 'parametersLink']) !== undefined) return say('what it hands over stands in a file from elsewhere')
  return stack.template.some((path) => isHere(read(resource, path), resource, templates)) ? [] : say('it deploys a template from elsewhere')
}

/** A path from the template, or an address that is not wholly known and ends with the name of a template. */
function isHere(value: Value | undefined, resource: Resource, templates: readonly string[]): boolean {
  if (typeof value === 'string') return !value.includes('://') && templates.includes(pathFrom(folderOf(resource.at.file), value) ?? '')
  if (!isUnknown(value)) return false
  const name = value.shape.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''
  return name !== '' && !name.includes(HOLE) && templates.some((path) => path.split('/').at(-1) === name && path !== resource.at.file)
}
