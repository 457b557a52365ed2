import type { Subject } from '../../core/subject.ts'
import { isWatched, SCHEDULED, watchedIn } from './aws-monitoring.ts'
import { policyDocument } from './aws-policies.ts'
import { isRole, roleSubjects } from './aws-roles.ts'
import { wildcardPrincipals } from './iam.ts'
import { Reading } from './reading.ts'
import { neighbourhoods, References, type Resource, type Together } from './resource.ts'
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

/** What is deployed together, as far as something of SageMaker is judged by it. */
interface Neighbours {
  readonly together: Together
  /** Addresses that something of SageMaker names. */
  readonly used: References
  /** Addresses that configurations of serverless endpoints name, and those of others. */
  readonly serverless: References
  readonly instances: References
  /** What schedules watch; a text says that there is too much to tell. */
  readonly watched: ReturnType<typeof watchedIn>
}

function neighboursOf(together: Together): Neighbours {
  const named = (resources: readonly Resource[]) => new References(resources.flatMap((resource) => resource.refsAt([])))
  const own = together.all.filter(({ type }) => kindOf(type) !== '')
  const configs = own.filter(({ type }) => kindOf(type).startsWith('endpoint_config'))
  return {
    together,
    used: named(own),
    serverless: named(configs.filter(isServerless)),
    instances: named(configs.filter((config) => !isServerless(config))),
    watched: watchedIn(own),
  }
}

type Judge = (reading: Reading, neighbours: Neighbours) => void

const TYPES: Readonly<Record<string, readonly [type: string | ((resource: Resource, neighbours: Neighbours) => string), judge: Judge]>> = {
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

/** What rules look at in the SageMaker resources among others, and in the roles that they run as. */
export function awsSubjects(resources: readonly Resource[]): readonly Subject[] {
  const around = neighbourhoods(resources)
  const known = new Map<Together, Neighbours>()
  const neighboursFor = (resource: Resource): Neighbours => {
    const together = around(resource)
    const neighbours = known.get(together) ?? neighboursOf(together)
    known.set(together, neighbours)
    return neighbours
  }
  return resources.flatMap((resource): readonly Subject[] => {
    const neighbours = neighboursFor(resource)
    const kind = kindOf(resource.type)
    const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
    if (known !== undefined) {
      const [type, judge] = known
      const identity = { provider: 'aws', type: typeof type === 'string' ? type : type(resource, neighbours) } as const
      const reading = new Reading(resource, identity, naming(resource.format))
      judge(reading, neighbours)
      return [reading.subject()]
    }
    if (kind === 'pipeline') return pipeline(resource)
    return isRole(resource) ? roleSubjects(resource, neighbours.together, neighbours.used) : []
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

/** Serverless endpoints have neither a VPC nor network isolation, and models that run on nothing else cannot ask for them. */
function modelType({ address }: Resource, { serverless, instances }: Neighbours): string {
  return serverless.has(address) && !instances.mayHave(address) ? 'sagemaker.serverless-model' : 'sagemaker.model'
}

function isServerless({ body, format }: Resource): boolean {
  const names = naming(format)
  const variants = listOf(follow(body, names('production_variants')))
  return variants.length > 0 && variants.every((variant) => isSet(follow(variant, names('serverless_config'))) === true)
}

/** Variants that name no model run an inference component, whose network is said here and not in a model. */
function configType(resource: Resource): string {
  const names = naming(resource.format)
  const variants = listOf(follow(resource.body, names('production_variants')))
  // Terraform has no such members, so that nobody could mend it there.
  if (isServerless(resource)) return 'sagemaker.serverless-config'
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
 * Instances with disks of their own, which their hardware encrypts. SageMaker refuses a key for them: see `KmsKeyId` of
 * CreateEndpointConfig and the instance store volumes of EC2.
 */
const OWN_DISKS = /^ml\.([a-z]+\d+[a-z]*d[a-z]*|g5|g6e?|gr6|p5en?|p6-[\w-]+|trn1n?|trn2u?|i\d\w*)\./

function encryptsItself(instanceType: Value | undefined): Known<boolean> {
  const told = asWritten(instanceType ?? null)
  return isUnknown(told) ? told : typeof told === 'string' && OWN_DISKS.test(told)
}

/** Isolation, encryption of traffic and keys of a job, by where its parts stand. */
interface JobPlaces {
  readonly network: string
  readonly isolation: string
  readonly traffic: string
  readonly output: string
  readonly volume: string
  readonly instance: string
}

function judgeJob(reading: Reading, { network, isolation, traffic, output, volume, instance }: JobPlaces): void {
  reading
    .put('networkIsolation', reading.on(isolation, false), isolation)
    .put('inVpc', inVpc(reading, network), network)
    .put('trafficEncrypted', reading.on(traffic, false), traffic)
    .put('customerKey', all([ownKey(reading, output), any([ownKey(reading, volume), encryptsItself(reading.value(instance))])]), output)
}

function monitoringJob(name: string): Judge {
  return (reading) =>
    judgeJob(reading, {
      network: 'network_config.vpc_config',
      isolation: 'network_config.enable_network_isolation',
      traffic: 'network_config.enable_inter_container_traffic_encryption',
      output: `${name}_job_output_config.kms_key_id`,
      volume: 'job_resources.cluster_config.volume_kms_key_id',
      instance: 'job_resources.cluster_config.instance_type',
    })
}

/** A schedule holds its job, or names one that is judged by itself. */
function scheduleType(resource: Resource): string {
  const inline = isSet(follow(resource.body, naming(resource.format)(SCHEDULED))) !== false
  return inline ? 'sagemaker.scheduled-job' : 'sagemaker.monitoring-schedule'
}

function monitoringSchedule(reading: Reading): void {
  if (scheduleType(reading.resource) === 'sagemaker.monitoring-schedule') return
  judgeJob(reading, {
    network: `${SCHEDULED}.network_config.vpc_config`,
    isolation: `${SCHEDULED}.network_config.enable_network_isolation`,
    traffic: `${SCHEDULED}.network_config.enable_inter_container_traffic_encryption`,
    output: `${SCHEDULED}.monitoring_output_config.kms_key_id`,
    volume: `${SCHEDULED}.monitoring_resources.cluster_config.volume_kms_key_id`,
    instance: `${SCHEDULED}.monitoring_resources.cluster_config.instance_type`,
  })
}

/** A training job has its switches on top, a processing job in a part of its own. */
function job(reading: Reading): void {
  const processing = isSet(reading.value('processing_resources')) !== false
  const network = processing ? 'network_config.' : ''
  judgeJob(reading, {
    network: `${network}vpc_config`,
    isolation: `${network}enable_network_isolation`,
    traffic: `${network}enable_inter_container_traffic_encryption`,
    output: processing ? 'processing_output_config.kms_key_id' : 'output_data_config.kms_key_id',
    volume: processing ? 'processing_resources.cluster_config.volume_kms_key_id' : 'resource_config.volume_kms_key_id',
    instance: processing ? 'processing_resources.cluster_config.instance_type' : 'resource_config.instance_type',
  })
}

/** Each of its definitions is a job; what one lacks the whole lacks. */
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

/** A group without an online store that is switched on, and without an offline one, holds nothing to encrypt. */
function featureGroup(reading: Reading): void {
  const stores = ['online_store_config', 'offline_store_config'].filter(
    (store) => isSet(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false,
  )
  const keys = stores.map((store) =>
    ownKey(reading, store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`),
  )
  reading.put('customerKey', all(keys), stores[0])
}

/** Whether a key is of the owner: those under `alias/aws/` are of AWS. */
function ownKey(reading: Reading, path: string): Known<boolean> {
  const key = reading.value(path)
  return ofAws(key) ? false : isSet(key)
}

function ofAws(key: Value | undefined): boolean {
  const told = asWritten(key ?? null)
  return typeof told === 'string' && /(^|:)alias\/aws\//.test(told)
}

/** A group by itself has no policy and is closed to others. */
function registryPolicy(reading: Reading, { together }: Neighbours): void {
  const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy'
  reading
    .put('wildcardBy', 'its policy lets everybody in')
    .put('wildcard', wildcardPrincipals(policyDocument(reading.value(path), together)), path)
}

/** The steps of a pipeline that train or process are jobs as any other. */
function pipeline(resource: Resource): readonly Subject[] {
  const body = resource.format === 'cloudformation' ? ['PipelineDefinition'] : ['pipeline_definition']
  const stated = follow(resource.body, body)
  const definition = textOf(isObject(stated) && 'PipelineDefinitionBody' in stated ? stated['PipelineDefinitionBody'] : stated)
  const identity = { provider: 'aws', type: 'sagemaker.pipeline' } as const
  const own = new Reading(resource, identity, naming(resource.format)).put('readable', readable(definition), 'pipeline_definition')
  const steps = isObject(definition) ? stepsIn(definition['Steps']) : []
  return [own.subject(), ...steps.flatMap((step, index) => pipelineStep(resource, step, { index, at: body }))]
}

/** Whether every step and its type are there; jobs of AutoML are not looked at. */
function readable(definition: Value | undefined): Known<boolean> {
  if (isUnknown(definition)) return definition
  if (!isObject(definition)) return false
  const stated = definition['Steps']
  if (isUnknown(stated) || !isList(stated)) return isUnknown(stated) ? stated : false
  const strange = stepsIn(stated).find((step) => !isObject(step) || typeof step['Type'] !== 'string' || step['Type'] === 'AutoML')
  return strange === undefined ? true : new Unknown('a step is computed, or one of AutoML')
}

/** Steps, and those that a condition chooses between. */
function stepsIn(steps: Value | undefined, depth = 0): readonly Value[] {
  if (depth > 20) return []
  return listOf(steps).flatMap((step) => [
    step,
    ...['IfSteps', 'ElseSteps'].flatMap((branch) => stepsIn(follow(step, ['Arguments', branch]), depth + 1)),
  ])
}

/** Parts of a step that say how a job runs. */
function jobsOf(step: Value): readonly (Value | undefined)[] {
  if (!isObject(step)) return []
  const args = step['Arguments']
  if (step['Type'] === 'Tuning')
    return [...listOf(follow(args, ['TrainingJobDefinition'])), ...listOf(follow(args, ['TrainingJobDefinitions']))]
  return ['Training', 'Processing', 'ClarifyCheck', 'QualityCheck', 'Model'].includes(String(step['Type'])) ? [args] : []
}

function pipelineStep(
  resource: Resource,
  step: Value,
  { index, at }: { readonly index: number; readonly at: readonly string[] },
): readonly Subject[] {
  const named = isObject(step) && typeof step['Name'] === 'string' ? step['Name'] : String(index)
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

/** A definition is JSON in a text, or was written as a value and encoded. */
function textOf(value: Value | undefined): Value | undefined {
  return typeof value === 'string' ? fromJson(value) : value
}
