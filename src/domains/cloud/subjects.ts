import type { Span, Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { mentionsModels } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { armResources, isArm } from './arm.ts'
import { awsSubjects } from './aws.ts'
import { azureSubjects } from './azure.ts'
import { azureMlResources, isAzureMlFile } from './azureml-file.ts'
import { Budget } from './budget.ts'
import { cloudFormationResources, isCloudFormation } from './cloudformation.ts'
import { gcpSubjects } from './gcp.ts'
import type { ParameterFile, TemplateInputs } from './parameters.ts'
import { type Plan, planResources } from './plan.ts'
import { type Infrastructure, placeOfScope, type Resource, type Unread, withoutIndexes } from './resource.ts'
import { parametersPassedBy, unreadStack } from './stacks.ts'
import { terraformResources } from './terraform.ts'
import type { TerraformFile } from './terraform-files.ts'
import { type DeclaredStorage, trainingStorageSubjects } from './training-storage.ts'
import { eachIn, isList, isObject, isUnknown, type Value } from './value.ts'
import { isVertexJob, vertexJobs } from './vertex-job.ts'

export interface PlanFile {
  readonly plan: Plan
  /** Whether this job created it from these sources, so that it determines their unknown values. A committed plan is only a claim. */
  readonly made: boolean
}

export interface CloudFiles {
  readonly terraform: readonly TerraformFile[]
  readonly plans: readonly PlanFile[]
  /** Declared locations of training data. */
  readonly storages: readonly DeclaredStorage[]
  readonly templates: readonly { readonly path: string; readonly yaml: YamlFile<unknown> }[]
  /** Parameter values for templates. */
  readonly parameters: readonly ParameterFile[]
}

export interface CloudSubjects {
  readonly subjects: readonly Subject[]
  readonly unread: readonly Unread[]
}

/** Tells whether a document describes cloud resources. */
export function isTemplate(value: unknown): boolean {
  return isCloudFormation(value) || isArm(value) || isVertexJob(value) || isAzureMlFile(value)
}

/** Returns the subjects of infrastructure code, and the parts that were not read. */
export function cloudSubjects({ terraform, plans, templates, parameters, storages }: CloudFiles): CloudSubjects {
  const source = terraformResources(terraform)
  const sources = new Map<string, Span>(source.resources.map(({ address, at }) => [withoutIndexes(address), at]))
  const planned = plans.map(({ plan, made }) => ({ made, ...planResources(plan, sources) }))
  const settled = settledBy(planned, source.resources)
  const open = source.resources.filter(({ address }) => !settled.has(withoutIndexes(address)))
  const terraformed: readonly Infrastructure[] = [{ ...source, resources: withJoined(open, source.resources) }, ...planned]
  const passed = parametersPassedBy(terraformed.flatMap(({ resources }) => resources))
  const all = [...terraformed, ...templateResources(templates, [...parameters, ...passed])]
  const paths = templates.map(({ path }) => path)
  const covered = coveredByPlans(plans, source.unread)
  return {
    subjects: all.flatMap(({ resources }) => [
      ...awsSubjects(resources),
      ...azureSubjects(resources),
      ...gcpSubjects(resources),
      ...trainingStorageSubjects(resources, storages),
    ]),
    unread: [
      ...all.flatMap(({ unread }) => unread).filter((unread) => !covered(unread)),
      ...all.flatMap(({ resources }) => resources.flatMap((resource) => gapsIn(resource, paths))),
    ],
  }
}

/** How many levels of nested templates pass parameters on. */
const MAX_LEVELS = 4

/** Returns the resources of templates, which may pass parameters to one another. */
function templateResources(templates: CloudFiles['templates'], files: readonly ParameterFile[]): readonly Infrastructure[] {
  const readWith = (passed: readonly ParameterFile[]) => {
    const inputs = { files: [...files, ...passed], budget: new Budget() }
    return templates.map((template) => {
      const read = resourcesOf(template, inputs)
      return inputs.budget.isSpent ? { ...read, unread: [...read.unread, tooMuch(template.path)] } : read
    })
  }
  let all = readWith([])
  for (let level = 0; level < MAX_LEVELS; level++) {
    const passed = parametersPassedBy(all.flatMap(({ resources }) => resources))
    if (passed.length === 0) break
    all = readWith(passed)
  }
  return all
}

/** Reports templates beyond the evaluation limits, since a name that was not evaluated matches nothing and could hide a resource. */
function tooMuch(path: string): Unread {
  return {
    path,
    what: path,
    reason: 'evaluating the templates up to this file exceeds the limits',
    at: { file: path, line: 1 },
    relevant: true,
  }
}

/** Returns the resources that no plan settles, and those that are joined with them. */
function withJoined(open: readonly Resource[], all: readonly Resource[]): readonly Resource[] {
  return open.some(({ type }) => !type.startsWith('data.'))
    ? all.filter((resource) => open.includes(resource) || JOINED.includes(resource.type))
    : []
}

const JOINED = [
  'aws_iam_role',
  'aws_iam_policy',
  'aws_iam_role_policy',
  'aws_iam_role_policy_attachment',
  'azurerm_storage_account',
  'aws_s3_bucket_server_side_encryption_configuration',
  'aws_s3_bucket_public_access_block',
  'aws_s3_bucket_logging',
]

/** Returns the addresses that a plan of this job determines, unless two folders declare the same address. */
function settledBy(planned: readonly (Infrastructure & { readonly made: boolean })[], declared: readonly Resource[]): ReadonlySet<string> {
  const scopes = new Map<string, Set<string>>()
  for (const resource of declared) {
    const plain = withoutIndexes(resource.address)
    scopes.set(plain, (scopes.get(plain) ?? new Set()).add(placeOfScope(resource)))
  }
  const addresses = planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => withoutIndexes(address)))
  return new Set(addresses.filter((address) => (scopes.get(address)?.size ?? 0) <= 1))
}

/** Tells whether a plan of this job contains an external module: its root calls it, and no other folder calls one of that name. */
function coveredByPlans(plans: readonly PlanFile[], gaps: readonly Unread[]): (unread: Unread) => boolean {
  const called = new Set(plans.filter(({ made }) => made).flatMap(({ plan }) => plan.modules))
  const times = new Map<string, number>()
  for (const { what } of gaps) times.set(what, (times.get(what) ?? 0) + 1)
  return ({ what }) => times.get(what) === 1 && called.has(what.replace(/^module\./, ''))
}

/** Types that create resources in ways that are not evaluated. */
const INDIRECT_TYPES =
  /^(awscc_sagemaker_|aws_cloudcontrolapi_resource$|azapi_(update_resource|resource_action|data_plane_resource)$|google_vertex_ai_endpoint_with_model_garden_deployment$|microsoft\.resources\/(deploymentstacks|deploymentscripts|templatespecs))/i

/** Returns a gap for a resource whose effect is not evaluated. */
function gapsIn(resource: Resource, templates: readonly string[]): readonly Unread[] {
  const { type, address, at, body } = resource
  const isComputed = type === 'azapi_resource' && isUnknown(isObject(body) ? (body['type'] ?? null) : null)
  const gap = { path: at.file, what: address, reason: `the resources that ${type} creates are not evaluated`, at }
  const gaps = isComputed || INDIRECT_TYPES.test(type) ? [gap] : unreadStack(resource, templates)
  const relevant = () => isComputed || mentionsModels(`${type} ${address}`) || isAboutModels(body)
  return gaps.map((each) => ({ ...each, relevant: relevant() }))
}

/** Tells whether a value mentions software or services that serve or train models. */
function isAboutModels(value: Value): boolean {
  let found = false
  eachIn(value, (part) => {
    const words = isUnknown(part)
      ? [part.reason, part.shape, ...part.refs]
      : isObject(part)
        ? Object.keys(part)
        : isList(part)
          ? []
          : [toText(part)]
    found ||= mentionsModels(words.join(' '))
  })
  return found
}

function resourcesOf({ path, yaml }: CloudFiles['templates'][number], inputs: TemplateInputs): Infrastructure {
  if (isArm(yaml.value)) return armResources(yaml, path, inputs)
  if (isCloudFormation(yaml.value)) return cloudFormationResources(yaml, path, inputs)
  return isAzureMlFile(yaml.value) ? azureMlResources(yaml, path) : vertexJobs(yaml, path)
}
