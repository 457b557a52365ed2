import type { Span, Subject } from '../../core/subject.ts'
import { mentionsModels } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { armResources, isArm } from './arm.ts'
import { awsSubjects } from './aws.ts'
import { azureSubjects } from './azure.ts'
import { azureMlResources, isAzureMlFile } from './azureml-file.ts'
import { Budget } from './budget.ts'
import { cloudFormationResources, isCloudFormation } from './cloudformation.ts'
import { gcpSubjects } from './gcp.ts'
import type { ParameterFile, Surroundings } from './parameters.ts'
import { type Plan, planResources } from './plan.ts'
import { type Infrastructure, placeOfScope, type Resource, type Unread, withoutIndexes } from './resource.ts'
import { handedBy, unreadStack } from './stacks.ts'
import { terraformResources } from './terraform.ts'
import type { TerraformFile } from './terraform-files.ts'
import { type DeclaredStorage, trainingStorageSubjects } from './training-storage.ts'
import { eachIn, isList, isObject, isUnknown, type Value } from './value.ts'
import { isVertexJob, vertexJobs } from './vertex-job.ts'

export interface PlanFile {
  readonly plan: Plan
  /** Made by this job from these sources, so that it says what they leave open. One that was committed is only a claim. */
  readonly made: boolean
}

export interface CloudFiles {
  readonly terraform: readonly TerraformFile[]
  readonly plans: readonly PlanFile[]
  /** Where training data is declared to lie. */
  readonly storages: readonly DeclaredStorage[]
  readonly templates: readonly { readonly path: string; readonly yaml: YamlFile<unknown> }[]
  /** Values for parameters of templates. */
  readonly parameters: readonly ParameterFile[]
}

export interface CloudSubjects {
  readonly subjects: readonly Subject[]
  readonly unread: readonly Unread[]
}

/** Whether a document describes something of a cloud. */
export function isTemplate(value: unknown): boolean {
  return isCloudFormation(value) || isArm(value) || isVertexJob(value) || isAzureMlFile(value)
}

/**
 * What rules look at in infrastructure code.
 *
 * @throws {SealError} FILE_UNREADABLE - a source cannot be parsed.
 */
export function cloudSubjects({ terraform, plans, templates, parameters, storages }: CloudFiles): CloudSubjects {
  const written = terraformResources(terraform)
  const sources = new Map<string, Span>(written.resources.map(({ address, at }) => [withoutIndexes(address), at]))
  const planned = plans.map(({ plan, made }) => ({ made, ...planResources(plan, sources) }))
  const known = settledBy(planned, written.resources)
  const open = written.resources.filter(({ address }) => !known.has(withoutIndexes(address)))
  const sourced: readonly Infrastructure[] = [{ ...written, resources: withJoined(open, written.resources) }, ...planned]
  const all = [...sourced, ...templateResources(templates, [...parameters, ...handedBy(sourced.flatMap(({ resources }) => resources))])]
  const paths = templates.map(({ path }) => path)
  const covered = coveredByPlans(plans, written.unread)
  return {
    subjects: all.flatMap(({ resources }) => [
      ...awsSubjects(resources),
      ...azureSubjects(resources),
      ...gcpSubjects(resources),
      ...trainingStorageSubjects(resources, storages),
    ]),
    unread: [
      ...all.flatMap(({ unread }) => unread).filter((unread) => !covered(unread)),
      ...all.flatMap(({ resources }) => resources.flatMap((resource) => notJudged(resource, paths))),
    ],
  }
}

/** How deep templates of the repository may lie in one another until all that they hand on has arrived. */
const MAX_LEVELS = 4

/** Resources of templates, which may hand values to one another. */
function templateResources(templates: CloudFiles['templates'], files: readonly ParameterFile[]): readonly Infrastructure[] {
  const readWith = (handed: readonly ParameterFile[]) => {
    const around = { files: [...files, ...handed], budget: new Budget() }
    return templates.map((template) => {
      const read = resourcesOf(template, around)
      return around.budget.isSpent ? { ...read, unread: [...read.unread, tooMuch(template.path)] } : read
    })
  }
  let all = readWith([])
  for (let level = 0; level < MAX_LEVELS; level++) {
    const given = handedBy(all.flatMap(({ resources }) => resources))
    if (given.length === 0) break
    all = readWith(given)
  }
  return all
}

/** Names that were not worked out match nothing, so that it is not enough to leave them unknown. */
function tooMuch(path: string): Unread {
  return { path, what: path, reason: 'the templates up to here take too much to work out', at: { file: path, line: 1 }, relevant: true }
}

/** Sources that a plan has judged stay only where a resource that it does not know is judged by them. */
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

/** Addresses that a plan of this job says everything about. The same address in two folders is not one of them. */
function settledBy(planned: readonly (Infrastructure & { readonly made: boolean })[], written: readonly Resource[]): ReadonlySet<string> {
  const scopes = new Map<string, Set<string>>()
  for (const resource of written) {
    const plain = withoutIndexes(resource.address)
    scopes.set(plain, (scopes.get(plain) ?? new Set()).add(placeOfScope(resource)))
  }
  const addresses = planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => withoutIndexes(address)))
  return new Set(addresses.filter((address) => (scopes.get(address)?.size ?? 0) <= 1))
}

/** Plans hold what modules from elsewhere make, when their roots call them and no other folder calls one of that name. */
function coveredByPlans(plans: readonly PlanFile[], written: readonly Unread[]): (unread: Unread) => boolean {
  const called = new Set(plans.filter(({ made }) => made).flatMap(({ plan }) => plan.modules))
  const times = new Map<string, number>()
  for (const { what } of written) times.set(what, (times.get(what) ?? 0) + 1)
  return ({ what }) => times.get(what) === 1 && called.has(what.replace(/^module\./, ''))
}

/** Resources that make others by ways that nobody follows here. */
const OTHER_WAYS =
  /^(awscc_sagemaker_|aws_cloudcontrolapi_resource$|azapi_(update_resource|resource_action|data_plane_resource)$|google_vertex_ai_endpoint_with_model_garden_deployment$|microsoft\.resources\/(deploymentstacks|deploymentscripts|templatespecs))/i

function notJudged(resource: Resource, templates: readonly string[]): readonly Unread[] {
  const { type, address, at, body } = resource
  const strange = type === 'azapi_resource' && isUnknown(isObject(body) ? (body['type'] ?? null) : null)
  const gap = { path: at.file, what: address, reason: `what ${type} makes is not looked at`, at }
  const gaps = strange || OTHER_WAYS.test(type) ? [gap] : unreadStack(resource, templates)
  const relevant = () => strange || mentionsModels(`${type} ${address}`) || isAboutModels(body)
  return gaps.map((each) => ({ ...each, relevant: relevant() }))
}

/** Whether anything in a value names what serves or trains models. */
function isAboutModels(value: Value): boolean {
  let found = false
  eachIn(value, (part) => {
    const words = isUnknown(part)
      ? [part.reason, part.shape, ...part.refs]
      : isObject(part)
        ? Object.keys(part)
        : isList(part)
          ? []
          : [String(part)]
    found ||= mentionsModels(words.join(' '))
  })
  return found
}

function resourcesOf({ path, yaml }: CloudFiles['templates'][number], around: Surroundings): Infrastructure {
  if (isArm(yaml.value)) return armResources(yaml, path, around)
  if (isCloudFormation(yaml.value)) return cloudFormationResources(yaml, path, around)
  return isAzureMlFile(yaml.value) ? azureMlResources(yaml, path) : vertexJobs(yaml, path)
}
