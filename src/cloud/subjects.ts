import type { Span, Subject } from '../facts/types.ts'
import type { YamlFile } from '../yaml.ts'
import { armResources, isArm } from './arm.ts'
import { awsSubjects } from './aws.ts'
import { azureSubjects } from './azure.ts'
import { cloudFormationResources, isCloudFormation } from './cloudformation.ts'
import { gcpSubjects } from './gcp.ts'
import { type Plan, planResources } from './plan.ts'
import { type Infrastructure, type Resource, type Unread, withoutIndexes } from './resource.ts'
import { type TerraformFile, terraformResources } from './terraform.ts'
import { type DeclaredStorage, trainingStorageSubjects } from './training-storage.ts'
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
}

export interface CloudSubjects {
  readonly subjects: readonly Subject[]
  readonly unread: readonly Unread[]
}

/** Whether a document describes something of a cloud. */
export function isTemplate(value: unknown): boolean {
  return isCloudFormation(value) || isArm(value) || isVertexJob(value)
}

/**
 * What rules look at in infrastructure code.
 *
 * @throws {SealError} FILE_UNREADABLE - a source cannot be parsed.
 */
export function cloudSubjects({ terraform, plans, templates, storages }: CloudFiles): CloudSubjects {
  const written = terraformResources(terraform)
  const sources = new Map<string, Span>(written.resources.map(({ address, at }) => [address, at]))
  const planned = plans.map(({ plan, made }) => ({ made, ...planResources(plan, sources) }))
  const known = new Set(
    planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => withoutIndexes(address))),
  )
  const open = written.resources.filter(({ address }) => !known.has(address))
  const all: readonly Infrastructure[] = [
    { ...written, resources: withJoined(open, written.resources) },
    ...planned,
    ...templates.map(resourcesOf),
  ]
  return {
    subjects: all.flatMap(({ resources }) => [
      ...awsSubjects(resources),
      ...azureSubjects(resources),
      ...gcpSubjects(resources),
      ...trainingStorageSubjects(resources, storages),
    ]),
    unread: all.flatMap(({ unread }) => unread).filter(({ path }) => !coveredByPlan(path, plans)),
  }
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

/** A plan holds what modules from elsewhere make. */
function coveredByPlan(path: string, plans: readonly PlanFile[]): boolean {
  return path.endsWith('.tf') && plans.some(({ made }) => made)
}

function resourcesOf({ path, yaml }: CloudFiles['templates'][number]): Infrastructure {
  if (isArm(yaml.value)) return armResources(yaml, path)
  return isCloudFormation(yaml.value) ? cloudFormationResources(yaml, path) : vertexJobs(yaml, path)
}
