import { folderOf, pathFrom } from '../../core/repository-path.ts'
import { type ParameterFile, passedParameters } from './parameters.ts'
import { type Resource, read, type Unread } from './resource.ts'
import { follow, fromJson, isUnknown, listOf, UNKNOWN_PART, type Value } from './value.ts'

/** A resource that deploys another template. */
interface Stack {
  /** Paths of the attributes that may specify the template. */
  readonly template: readonly (readonly string[])[]
  readonly parameters: readonly string[]
}

const STACK: Stack = { template: [['TemplateURL'], ['TemplateBody']], parameters: ['Parameters'] }
const IN_TERRAFORM: Stack = { template: [['template_url'], ['template_body'], ['template_content']], parameters: ['parameters'] }
const IN_ARM = ['relativePath', 'uri', 'id'].map((name) => ['properties', 'templateLink', name])

/** By lowercase type, since Azure ignores case. */
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

/** Returns the parameters that resources pass to other templates, as parameter files. */
export function parametersPassedBy(resources: readonly Resource[]): readonly ParameterFile[] {
  return resources.flatMap((resource) => {
    const stack = stackOf(resource)
    if (stack === undefined) return []
    const groups = listOf(read(resource, ['StackInstancesGroup'])).map((group) => follow(group, ['ParameterOverrides']) ?? null)
    return [parametersOf(resource, stack), ...groups].flatMap(
      (value) => passedParameters(value, `${resource.address} in ${resource.at.file}`) ?? [],
    )
  })
}

function parametersOf(resource: Resource, { parameters }: Stack): Value {
  const value = read(resource, parameters) ?? null
  return typeof value === 'string' ? fromJson(value) : value
}

/**
 * Returns why the template of a stack cannot be evaluated: it is outside the repository, or its parameters are unknown. A template
 * in the repository is evaluated by itself.
 *
 * @param templates - paths of the templates of the repository.
 */
export function unreadStack(resource: Resource, templates: readonly string[]): readonly Omit<Unread, 'relevant'>[] {
  const stack = stackOf(resource)
  if (stack === undefined) return []
  const unread = (reason: string) => [{ path: resource.at.file, what: resource.address, reason, at: resource.at }]
  if (isUnknown(parametersOf(resource, stack))) return unread('it deploys another template, and the parameters that it passes are unknown')
  if (read(resource, ['properties', 'parametersLink']) !== undefined)
    return unread('it deploys another template, whose parameter file is not in this repository')
  return stack.template.some((path) => isLocal(read(resource, path), resource, templates))
    ? []
    : unread('it deploys a template that is not in this repository')
}

/** Tells whether a value is a relative path to a template, or a partly unknown URL that ends with the name of one. */
function isLocal(value: Value | undefined, resource: Resource, templates: readonly string[]): boolean {
  if (typeof value === 'string') return !value.includes('://') && templates.includes(pathFrom(folderOf(resource.at.file), value) ?? '')
  if (!isUnknown(value)) return false
  const name = value.shape.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''
  return (
    name !== '' && !name.includes(UNKNOWN_PART) && templates.some((path) => path.split('/').at(-1) === name && path !== resource.at.file)
  )
}
