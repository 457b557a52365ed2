import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { isWatched, SCHEDULED, watchedIn } from './aws-monitoring.ts'
import { policyDocument } from './aws-policies.ts'
import { isRole, roleSubjects } from './aws-roles.ts'
import { wildcardPrincipals } from './iam.ts'
import { Reading } from './reading.ts'
import { type DeploymentUnit, deploymentUnits, References, type Resource } from './resource.ts'
import { kindOf, naming } from './sagemaker.ts'
import {
  all,
  any,
  asWritten,
  follow,
  fromJson,
  isList,
  isObject,
  isSet,
  isUnknown,
  type Known,
  listOf,
  not,
  truth,
  Unknown,
  type Value,
} from './value.ts'

/** A deployment unit, with what is needed to evaluate its SageMaker resources. */
interface Neighbours {
  readonly unit: DeploymentUnit
  /** References of all SageMaker resources. */
  readonly used: References
  /** References of serverless endpoint configurations. */
  readonly serverless: References
  /** References of the other endpoint configurations. */
  readonly instances: References
  /** The endpoints that schedules watch; a string states why they are unknown. */
  readonly watched: ReturnType<typeof watchedIn>
}

function neighboursOf(unit: DeploymentUnit): Neighbours {
  const named = (resources: readonly Resource[]) => new References(resources.flatMap((resource) => resource.refsAt([])))
  const own = unit.all.filter(({ type }) => kindOf(type) !== '')
  const configs = own.filter(({ type }) => kindOf(type).startsWith('endpoint_config'))
  return {
    unit,
    used: named(own),
    serverless: named(configs.filter(isServerless)),
    instances: named(configs.filter((config) => !isServerless(config))),
    watched: watchedIn(own),
  }
}

type Describe = (reading: Reading, neighbours: Neighbours) => void

const TYPES: Readonly<
  Record<string, readonly [type: string | ((resource: Resource, neighbours: Neighbours) => string), describe: Describe]>
> = {
  model: [modelType, isolated],
  notebook_instance: ['sagemaker.notebook', notebook],
  endpoint_configuration: [configType, endpointConfig],
  endpoint_config: [configType, endpointConfig],
  endpoint: ['sagemaker.endpoint', endpoint],
  domain: ['sagemaker.domain', domain],
  data_quality_job_definition: ['sagemaker.monitoring-job', monitoringJob('data_quality')],
  model_quality_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_quality')],
  model_bias_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_bias')],
  model_explainability_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_explainability')],
  monitoring_schedule: [scheduleType, monitoringSchedule],
  training_job: ['sagemaker.training-job', job],
  processing_job: ['sagemaker.training-job', job],
  hyper_parameter_tuning_job: ['sagemaker.training-job', tuningJob],
  flow_definition: ['sagemaker.flow-definition', flowDefinition],
  feature_group: ['sagemaker.feature-group', featureGroup],
  model_package_group_policy: ['sagemaker.registry-policy', registryPolicy],
  model_package_group: ['sagemaker.registry', registryPolicy],
}

/** Returns the subjects of SageMaker resources and of the roles that they run as. */
export function awsSubjects(resources: readonly Resource[]): readonly Subject[] {
  const unitOf = deploymentUnits(resources)
  const known = new Map<DeploymentUnit, Neighbours>()
  const neighboursFor = (resource: Resource): Neighbours => {
    const unit = unitOf(resource)
    const neighbours = known.get(unit) ?? neighboursOf(unit)
    known.set(unit, neighbours)
    return neighbours
  }
  return resources.flatMap((resource): readonly Subject[] => {
    const neighbours = neighboursFor(resource)
    const kind = kindOf(resource.type)
    const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
    if (known !== undefined) {
      const [type, describe] = known
      const identity = { provider: 'aws', type: typeof type === 'string' ? type : type(resource, neighbours) } as const
      const reading = new Reading(resource, identity, naming(resource.format))
      describe(reading, neighbours)
      return [reading.subject()]
    }
    if (kind === 'pipeline') return pipeline(resource)
    return isRole(resource) ? roleSubjects(resource, neighbours.unit, neighbours.used) : []
  })
}

function inVpc(reading: Reading, path: string): Known<boolean> {
  return all([reading.has(`${path}.subnets`), reading.has(`${path}.security_group_ids`)])
}

function isolated(reading: Reading): void {
  reading
    .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
    .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config')
}

function notebook(reading: Reading): void {
  reading
    .put('internetAccess', not(reading.is('direct_internet_access', ['Disabled'], false)), 'direct_internet_access')
    .put('rootAccess', not(reading.is('root_access', ['Disabled'], false)), 'root_access')
    .put('inVpc', reading.has('subnet_id'), 'subnet_id')
    .put('metadataV2', reading.is(IMDS, ['2'], false), IMDS)
    .put('customerKey', ownKey(reading, 'kms_key_id'), 'kms_key_id')
}

const IMDS = 'instance_metadata_service_configuration.minimum_instance_metadata_service_version'

/** Serverless endpoints support neither a VPC nor network isolation, and so do models that run only on them. */
function modelType({ address }: Resource, { serverless, instances }: Neighbours): string {
  return serverless.has(address) && !instances.mayHave(address) ? 'sagemaker.serverless-model' : 'sagemaker.model'
}

function isServerless({ body, format }: Resource): boolean {
  const names = naming(format)
  const variants = listOf(follow(body, names('production_variants')))
  return variants.length > 0 && variants.every((variant) => isSet(follow(variant, names('serverless_config'))) === true)
}

/** A variant without a model name runs inference components, whose network is configured here instead of in a model. */
function configType(resource: Resource): string {
  const names = naming(resource.format)
  const variants = listOf(follow(resource.body, names('production_variants')))
  if (isServerless(resource)) return 'sagemaker.serverless-config'
  // The Terraform provider has no such arguments, so a finding could not be fixed there.
  const withoutModel =
    resource.format === 'cloudformation' && variants.some((variant) => isSet(follow(variant, names('model_name'))) === false)
  return withoutModel ? 'sagemaker.component-config' : 'sagemaker.endpoint-config'
}

function endpointConfig(reading: Reading): void {
  const key = reading.resource.format === 'cloudformation' ? 'kms_key_id' : 'kms_key_arn'
  const types = ['production_variants', 'shadow_production_variants'].flatMap((name) =>
    listOf(reading.value(name)).map((variant) => follow(variant, naming(reading.resource.format)('instance_type'))),
  )
  reading.put('customerKey', any([ownKey(reading, key), ...types.map(encryptsItself)]), key)
  if (configType(reading.resource) === 'sagemaker.component-config')
    reading
      .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
      .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config')
}

function endpoint(reading: Reading, { watched }: Neighbours): void {
  reading.put('monitored', isWatched(reading.resource, watched))
}

function domain(reading: Reading): void {
  reading
    .put('internetAccess', not(reading.is('app_network_access_type', ['VpcOnly'], false)), 'app_network_access_type')
    .put('customerKey', ownKey(reading, 'kms_key_id'), 'kms_key_id')
}

/**
 * Instance types with local storage, which the hardware encrypts. SageMaker rejects a key for them: see `KmsKeyId` of
 * CreateEndpointConfig and the instance store volumes of EC2.
 */
const OWN_DISKS = /^ml\.([a-z]{1,9}\d{1,9}[a-z]{0,9}d[a-z]{0,9}|g5|g6e?|gr6|p5en?|p6-[\w-]+|trn1n?|trn2u?|i\d\w*)\./

function encryptsItself(instanceType: Value | undefined): Known<boolean> {
  const type = asWritten(instanceType ?? null)
  return isUnknown(type) ? type : typeof type === 'string' && OWN_DISKS.test(type)
}

/** Paths of a job's settings for isolation, traffic encryption and keys. */
interface JobPaths {
  readonly network: string
  readonly isolation: string
  readonly traffic: string
  readonly output: string
  readonly volume: string
  readonly instance: string
}

function describeJob(reading: Reading, { network, isolation, traffic, output, volume, instance }: JobPaths): void {
  reading
    .put('networkIsolation', reading.on(isolation, false), isolation)
    .put('inVpc', inVpc(reading, network), network)
    .put('trafficEncrypted', reading.on(traffic, false), traffic)
    .put('customerKey', all([ownKey(reading, output), any([ownKey(reading, volume), encryptsItself(reading.value(instance))])]), output)
}

function monitoringJob(name: string): Describe {
  return (reading) =>
    describeJob(reading, {
      network: 'network_config.vpc_config',
      isolation: 'network_config.enable_network_isolation',
      traffic: 'network_config.enable_inter_container_traffic_encryption',
      output: `${name}_job_output_config.kms_key_id`,
      volume: 'job_resources.cluster_config.volume_kms_key_id',
      instance: 'job_resources.cluster_config.instance_type',
    })
}

/** A schedule contains its job inline, or names one that is evaluated separately. */
function scheduleType(resource: Resource): string {
  const inline = isSet(follow(resource.body, naming(resource.format)(SCHEDULED))) !== false
  return inline ? 'sagemaker.scheduled-job' : 'sagemaker.monitoring-schedule'
}

function monitoringSchedule(reading: Reading): void {
  if (scheduleType(reading.resource) === 'sagemaker.monitoring-schedule') return
  describeJob(reading, {
    network: `${SCHEDULED}.network_config.vpc_config`,
    isolation: `${SCHEDULED}.network_config.enable_network_isolation`,
    traffic: `${SCHEDULED}.network_config.enable_inter_container_traffic_encryption`,
    output: `${SCHEDULED}.monitoring_output_config.kms_key_id`,
    volume: `${SCHEDULED}.monitoring_resources.cluster_config.volume_kms_key_id`,
    instance: `${SCHEDULED}.monitoring_resources.cluster_config.instance_type`,
  })
}

/** A training job has its network settings at the top level, a processing job under `network_config`. */
function job(reading: Reading): void {
  const processing = isSet(reading.value('processing_resources')) !== false
  const network = processing ? 'network_config.' : ''
  describeJob(reading, {
    network: `${network}vpc_config`,
    isolation: `${network}enable_network_isolation`,
    traffic: `${network}enable_inter_container_traffic_encryption`,
    output: processing ? 'processing_output_config.kms_key_id' : 'output_data_config.kms_key_id',
    volume: processing ? 'processing_resources.cluster_config.volume_kms_key_id' : 'resource_config.volume_kms_key_id',
    instance: processing ? 'processing_resources.cluster_config.instance_type' : 'resource_config.instance_type',
  })
}

/** Each of its definitions is a job. A setting counts only if all of them have it. */
function tuningJob(reading: Reading): void {
  const path = isSet(reading.value('training_job_definitions')) === false ? 'training_job_definition' : 'training_job_definitions'
  const each = (test: (definition: Value) => Known<boolean>) => all(listOf(reading.value(path)).map(test))
  const has =
    (...names: readonly string[]) =>
    (definition: Value) =>
      ofAws(follow(definition, names)) ? false : isSet(follow(definition, names))
  const on = (name: string) => (definition: Value) => truth(follow(definition, [name]), false)
  reading
    .put('networkIsolation', each(on('enable_network_isolation')), path)
    .put(
      'inVpc',
      each((definition) => all([has('vpc_config', 'subnets')(definition), has('vpc_config', 'security_group_ids')(definition)])),
      path,
    )
    .put('trafficEncrypted', each(on('enable_inter_container_traffic_encryption')), path)
    .put(
      'customerKey',
      each((definition) =>
        all([
          has('output_data_config', 'kms_key_id')(definition),
          any([
            has('resource_config', 'volume_kms_key_id')(definition),
            encryptsItself(follow(definition, ['resource_config', 'instance_type'])),
          ]),
        ]),
      ),
      path,
    )
}

function flowDefinition(reading: Reading): void {
  reading.put('customerKey', ownKey(reading, 'output_config.kms_key_id'), 'output_config')
}

/** A group with neither an enabled online store nor an offline store contains nothing to encrypt. */
function featureGroup(reading: Reading): void {
  const stores = ['online_store_config', 'offline_store_config'].filter(
    (store) => isSet(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false,
  )
  const keys = stores.map((store) =>
    ownKey(reading, store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`),
  )
  reading.put('customerKey', all(keys), stores[0])
}

/** Tells whether a key is customer managed. Keys under `alias/aws/` are managed by AWS. */
function ownKey(reading: Reading, path: string): Known<boolean> {
  const key = reading.value(path)
  return ofAws(key) ? false : isSet(key)
}

function ofAws(key: Value | undefined): boolean {
  const name = asWritten(key ?? null)
  return typeof name === 'string' && /(^|:)alias\/aws\//.test(name)
}

/** A group without a policy is closed to other accounts. */
function registryPolicy(reading: Reading, { unit }: Neighbours): void {
  const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy'
  reading
    .put('wildcardBy', 'its policy allows any principal')
    .put('wildcard', wildcardPrincipals(policyDocument(reading.value(path), unit)), path)
}

/** Returns a pipeline and its training and processing steps, which are evaluated as jobs. */
function pipeline(resource: Resource): readonly Subject[] {
  const body = resource.format === 'cloudformation' ? ['PipelineDefinition'] : ['pipeline_definition']
  const attribute = follow(resource.body, body)
  const definition = decoded(isObject(attribute) && 'PipelineDefinitionBody' in attribute ? attribute['PipelineDefinitionBody'] : attribute)
  const identity = { provider: 'aws', type: 'sagemaker.pipeline' } as const
  const own = new Reading(resource, identity, naming(resource.format)).put('readable', readable(definition), 'pipeline_definition')
  const steps = isObject(definition) ? stepsIn(definition['Steps']) : []
  return [own.subject(), ...steps.flatMap((step, index) => pipelineStep(resource, step, { index, at: body }))]
}

/** Tells whether every step and its type are known. AutoML steps are not supported. */
function readable(definition: Value | undefined): Known<boolean> {
  if (isUnknown(definition)) return definition
  if (!isObject(definition)) return false
  const steps = definition['Steps']
  if (isUnknown(steps) || !isList(steps)) return isUnknown(steps) ? steps : false
  const unsupported = stepsIn(steps).find((step) => !isObject(step) || typeof step['Type'] !== 'string' || step['Type'] === 'AutoML')
  return unsupported === undefined ? true : new Unknown('a step is computed or uses AutoML')
}

/** Returns all steps, including those in the branches of conditions. */
function stepsIn(steps: Value | undefined, depth = 0): readonly Value[] {
  if (depth > 20) return []
  return listOf(steps).flatMap((step) => [
    step,
    ...['IfSteps', 'ElseSteps'].flatMap((branch) => stepsIn(follow(step, ['Arguments', branch]), depth + 1)),
  ])
}

/** Returns the job definitions of a step. */
function jobsOf(step: Value): readonly (Value | undefined)[] {
  if (!isObject(step)) return []
  const args = step['Arguments']
  if (step['Type'] === 'Tuning')
    return [...listOf(follow(args, ['TrainingJobDefinition'])), ...listOf(follow(args, ['TrainingJobDefinitions']))]
  return ['Training', 'Processing', 'ClarifyCheck', 'QualityCheck', 'Model'].includes(toText(step['Type'])) ? [args] : []
}

function pipelineStep(
  resource: Resource,
  step: Value,
  { index, at }: { readonly index: number; readonly at: readonly string[] },
): readonly Subject[] {
  const named = isObject(step) && typeof step['Name'] === 'string' ? step['Name'] : toText(index)
  const isModel = isObject(step) && step['Type'] === 'Model'
  return jobsOf(step).map((body) => {
    const inner: Resource = {
      ...resource,
      format: 'cloudformation',
      address: `${resource.address}/${named}`,
      body: body ?? null,
      spanAt: () => resource.spanAt(at),
      refsAt: () => [],
    }
    const reading = new Reading(
      inner,
      { provider: 'aws', type: isModel ? 'sagemaker.model' : 'sagemaker.training-job' },
      naming('cloudformation'),
    )
    if (isModel) isolated(reading)
    else job(reading)
    return reading.subject()
  })
}

/** Returns a definition as a value: it is JSON in a string, or an object that is encoded later. */
function decoded(value: Value | undefined): Value | undefined {
  return typeof value === 'string' ? fromJson(value) : value
}
