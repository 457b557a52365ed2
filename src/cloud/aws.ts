import type { Subject } from '../facts/types.ts'
import { wildcardActions, wildcardPrincipals } from './iam.ts'
import { Reading } from './reading.ts'
import { neighbourhoods, References, type Resource, refersTo, type Together } from './resource.ts'
import {
  all,
  any,
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
  /** Roles, policies, and what puts one on the other. */
  readonly iam: readonly Resource[]
  /** Addresses that something of SageMaker names. */
  readonly used: References
  /** Addresses that configurations of serverless endpoints name. */
  readonly serverless: References
  readonly watching: Watching
}

function neighboursOf(together: Together): Neighbours {
  const named = (resources: readonly Resource[]) => new References(resources.flatMap((resource) => resource.refsAt([])))
  const own = together.all.filter(({ type }) => kindOf(type) !== '')
  return {
    together,
    iam: together.all.filter(({ type }) => /_iam_|::IAM::/.test(type)),
    used: named(own),
    serverless: named(own.filter(({ type }) => kindOf(type).startsWith('endpoint_config')).filter(isServerless)),
    watching: watchingOf(own),
  }
}

/** What schedules and the jobs that they run name, by reference or in a text. */
interface Watching {
  readonly scheduled: boolean
  readonly certain: Named
  /** Those that may not be there. */
  readonly doubtful: Named & { readonly reason: string }
}

interface Named {
  readonly refs: References
  readonly texts: ReadonlySet<string>
}

function watchingOf(resources: readonly Resource[]): Watching {
  const watchers = resources.filter(({ type }) => /monitoring_schedule|_job_definition/.test(kindOf(type)))
  const named = (some: readonly Resource[]) => ({
    refs: new References(some.flatMap((watcher) => watcher.refsAt([]))),
    texts: new Set(some.flatMap(({ body }) => textsIn(body))),
  })
  const doubtful = watchers.filter(({ conditional }) => conditional !== undefined)
  return {
    scheduled: watchers.some(({ type }) => kindOf(type) === 'monitoring_schedule'),
    certain: named(watchers.filter(({ conditional }) => conditional === undefined)),
    doubtful: { ...named(doubtful), reason: doubtful[0]?.conditional ?? '' },
  }
}

function textsIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null && !isUnknown(value) ? Object.values(value).flatMap(textsIn) : []
}

/** Each role is held against each policy; more of them in one place than this are made to take time. */
const MAX_IAM = 2000

type Judge = (reading: Reading, neighbours: Neighbours) => void

/** `vpc_config.subnets`; in CloudFormation `VpcConfig.Subnets`. */
function naming(format: Resource['format']): (path: string) => readonly string[] {
  const pascal = (part: string) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
  return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part))
}

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
    return isRole(resource) ? role(resource, neighbours) : []
  })
}

/** `aws_sagemaker_model` and `AWS::SageMaker::Model` as `model`; empty for what is not of SageMaker. */
function kindOf(type: string): string {
  if (type.startsWith('aws_sagemaker_')) return type.slice('aws_sagemaker_'.length)
  if (!type.startsWith('AWS::SageMaker::')) return ''
  return type
    .slice('AWS::SageMaker::'.length)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
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
    .put('customerKey', reading.has('kms_key_id'), 'kms_key_id')
}

const IMDS = 'instance_metadata_service_configuration.minimum_instance_metadata_service_version'

/** Serverless endpoints have neither a VPC nor network isolation, and their models cannot ask for them. */
function modelType({ address }: Resource, { serverless }: Neighbours): string {
  return serverless.has(address) ? 'sagemaker.serverless-model' : 'sagemaker.model'
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
  reading.put('customerKey', reading.has(key), key)
  if (configType(reading.resource) === 'sagemaker.component-config')
    reading
      .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
      .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config')
}

/** Whether a schedule watches the endpoint: it names it, or a job definition that does. */
function endpoint(reading: Reading, { watching }: Neighbours): void {
  const { address, format } = reading.resource
  const name = reading.value(format === 'cloudformation' ? 'endpoint_name' : 'name')
  const by = ({ refs, texts }: Named) => refs.has(address) || (typeof name === 'string' && texts.has(name))
  const { scheduled, certain, doubtful } = watching
  reading.put('monitored', scheduled && by(certain) ? true : by(doubtful) ? new Unknown(doubtful.reason) : false)
}

function domain(reading: Reading): void {
  reading
    .put('internetAccess', not(reading.is('app_network_access_type', ['VpcOnly'], false)), 'app_network_access_type')
    .put('customerKey', reading.has('kms_key_id'), 'kms_key_id')
}

/** Isolation, encryption of traffic and keys of a job, by where its parts stand. */
interface JobPlaces {
  readonly network: string
  readonly isolation: string
  readonly traffic: string
  readonly output: string
  readonly volume: string
}

function judgeJob(reading: Reading, { network, isolation, traffic, output, volume }: JobPlaces): void {
  reading
    .put('networkIsolation', reading.on(isolation, false), isolation)
    .put('inVpc', inVpc(reading, network), network)
    .put('trafficEncrypted', reading.on(traffic, false), traffic)
    .put('customerKey', all([reading.has(output), reading.has(volume)]), output)
}

function monitoringJob(name: string): Judge {
  return (reading) =>
    judgeJob(reading, {
      network: 'network_config.vpc_config',
      isolation: 'network_config.enable_network_isolation',
      traffic: 'network_config.enable_inter_container_traffic_encryption',
      output: `${name}_job_output_config.kms_key_id`,
      volume: 'job_resources.cluster_config.volume_kms_key_id',
    })
}

const SCHEDULED = 'monitoring_schedule_config.monitoring_job_definition'

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
  })
}

/** Each of its definitions is a job; what one lacks the whole lacks. */
function tuningJob(reading: Reading): void {
  const path = isSet(reading.value('training_job_definitions')) === false ? 'training_job_definition' : 'training_job_definitions'
  const each = (test: (definition: Value) => Known<boolean>) => all(listOf(reading.value(path)).map(test))
  const has =
    (...names: readonly string[]) =>
    (definition: Value) =>
      isSet(follow(definition, names))
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
        all([has('output_data_config', 'kms_key_id')(definition), has('resource_config', 'volume_kms_key_id')(definition)]),
      ),
      path,
    )
}

function flowDefinition(reading: Reading): void {
  reading.put('customerKey', reading.has('output_config.kms_key_id'), 'output_config')
}

function featureGroup(reading: Reading): void {
  const stores = ['online_store_config', 'offline_store_config'].filter(
    (store) => isSet(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false,
  )
  const keys = stores.map((store) =>
    reading.has(store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`),
  )
  if (stores.length > 0) reading.put('customerKey', all(keys), stores[0])
}

/** A group by itself has no policy and is closed to others. */
function registryPolicy(reading: Reading, { together }: Neighbours): void {
  const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy'
  reading.put('wildcard', wildcardPrincipals(document(reading.value(path), together)), path)
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

function isRole({ type }: Resource): boolean {
  return type === 'aws_iam_role' || type === 'AWS::IAM::Role'
}

/** A role counts when SageMaker may take it, or when something of SageMaker names it. */
function role(resource: Resource, neighbours: Neighbours): readonly Subject[] {
  const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, naming(resource.format))
  const { iam, used: taken, together } = neighbours
  const trust = document(
    reading.value(resource.format === 'cloudformation' ? 'assume_role_policy_document' : 'assume_role_policy'),
    together,
  )
  const trusted = isUnknown(trust) ? trust : trusts(trust)
  const used = taken.has(resource.address)
  if (iam.length > MAX_IAM)
    return [reading.put('wildcard', new Unknown(`there are more than ${MAX_IAM} roles and policies in one place`)).subject()]
  if (!used && trusted === false) return []
  const wildcard = any([...policiesOf(resource, neighbours), administrator(reading, resource, iam)])
  if (used || trusted === true) return [reading.put('wildcard', wildcard).subject()]
  // Nobody can tell who may take it; that only matters when it allows too much.
  return wildcard === false ? [] : [reading.put('wildcard', trusted as Unknown).subject()]
}

/** Whether a trust policy names SageMaker; unknown where its principals are. */
function trusts(trust: Value | undefined): Known<boolean> {
  const text = JSON.stringify(trust ?? '')
  if (text.includes('sagemaker.')) return true
  const principals = listOf(follow(trust, ['Statement'])).map(
    (statement) => follow(statement, ['Principal', 'Service']) ?? follow(statement, ['Principal']),
  )
  const shapes = principals.filter(isUnknown)
  return shapes.length > 0 ? (shapes[0] as Unknown) : false
}

const verdicts = new WeakMap<Resource, Known<boolean>>()

/** Whether a policy allows too much; told once, since many roles may be held against it. */
function verdictOn(policy: Resource, value: Value | undefined, together: Together): Known<boolean> {
  const known = verdicts.get(policy) ?? wildcardActions(document(value, together))
  verdicts.set(policy, known)
  return known
}

/** Policies in the role and those that are put on it. */
function policiesOf(resource: Resource, { iam: neighbours, together }: Neighbours): readonly Known<boolean>[] {
  const concerning = (other: Resource, ...paths: readonly string[]) => any(paths.map((path) => names(other, path, resource)))
  const put = (other: Resource, concern: Known<boolean>, value: Value | undefined): readonly Known<boolean>[] => {
    if (concern === false) return []
    const verdict = verdictOn(other, value, together)
    return [isUnknown(concern) && verdict !== false ? concern : verdict]
  }
  const here = (value: Value | undefined) => wildcardActions(document(value, together))
  if (resource.format === 'cloudformation') {
    const inner = listOf(follow(resource.body, ['Policies'])).map((policy) => here(follow(policy, ['PolicyDocument'])))
    const beside = neighbours
      .filter((other) => ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'].includes(other.type))
      .flatMap((other) =>
        put(
          other,
          any([concerning(other, 'Roles', 'RoleName'), names(resource, 'ManagedPolicyArns', other)]),
          follow(other.body, ['PolicyDocument']),
        ),
      )
    return [...inner, ...beside]
  }
  const inline = listOf(follow(resource.body, ['inline_policy'])).map((policy) => here(follow(policy, ['policy'])))
  const own = neighbours
    .filter(({ type }) => type === 'aws_iam_role_policy')
    .flatMap((other) => put(other, concerning(other, 'role'), follow(other.body, ['policy'])))
  const attachments = neighbours
    .filter(({ type }) => ATTACHING.includes(type))
    .filter((other) => concerning(other, 'role', 'roles', 'role_name') !== false)
  const attached = neighbours
    .filter(({ type }) => type === 'aws_iam_policy')
    .filter((policy) =>
      [
        ...attachments.flatMap((other) => [...other.refsAt(['policy_arn']), ...other.refsAt(['policy_arns'])]),
        ...resource.refsAt(['managed_policy_arns']),
      ].some((ref) => refersTo(ref, policy.address)),
    )
    .map((policy) => verdictOn(policy, follow(policy.body, ['policy']), together))
  return [...inline, ...own, ...attached]
}

const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive']

/** Whether a member of one resource names another: by reference, or by the name that the other has. */
function names(other: Resource, path: string, target: Resource): Known<boolean> {
  if (other.refsAt([path]).some((ref) => refersTo(ref, target.address))) return true
  const own = follow(target.body, [target.format === 'cloudformation' ? 'RoleName' : 'name'])
  return any(
    listOf(follow(other.body, [path])).map((stated) => {
      if (isUnknown(stated)) return stated.refs.length > 0 ? false : stated
      return typeof own === 'string' && stated === own
    }),
  )
}

/** A policy as JSON: written, encoded, or in a document that the module makes. */
function document(value: Value | undefined, together: Together): Value | undefined {
  if (!isUnknown(value)) return textOf(value)
  const source = together.named(value.refs).find(({ type }) => type === 'data.aws_iam_policy_document')
  return source === undefined ? value : statementsOf(source.body)
}

/** `statement` blocks of a policy document as the JSON that they become. */
function statementsOf(body: Value): Value {
  const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
    .map((name) => follow(body, [name]))
    .find((value) => value !== undefined)
  if (inherited !== undefined) return new Unknown('the policy takes in other documents')
  const statements = listOf(isObject(body) ? (body['statement'] ?? null) : null)
  return {
    Statement: statements.map((statement) =>
      isUnknown(statement)
        ? statement
        : {
            Effect: follow(statement, ['effect']) ?? 'Allow',
            ...(follow(statement, ['not_actions']) === undefined ? { Action: follow(statement, ['actions']) ?? [] } : { NotAction: [] }),
            Resource: follow(statement, ['resources']) ?? [],
            ...(isObject(statement) && statement['not_principals'] !== undefined ? { NotPrincipal: [] } : {}),
            Principal: principalsOf(isObject(statement) ? (statement['principals'] ?? null) : null),
            ...(isObject(statement) && statement['condition'] !== undefined ? { Condition: conditionsOf(statement['condition']) } : {}),
          },
    ),
  }
}

/** `condition` blocks as `{operator: {key: values}}`. */
function conditionsOf(conditions: Value): Value {
  const pairs = listOf(conditions).map(
    (condition) => [String(follow(condition, ['test'])), String(follow(condition, ['variable']))] as const,
  )
  return Object.fromEntries(pairs.map(([test, variable]) => [`${test} ${variable}`, { [variable]: true }]))
}

function principalsOf(principals: Value): Value {
  return listOf(principals).flatMap((principal) => listOf(follow(principal, ['identifiers'])))
}

const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/

/** Whether a policy of AWS that allows everything is put on the role. Policies of the same module are judged by what they say. */
function administrator(reading: Reading, resource: Resource, neighbours: readonly Resource[]): Known<boolean> {
  const own = listOf(reading.value('managed_policy_arns'))
  const attached = neighbours
    .filter(({ type }) => ATTACHING.includes(type))
    .filter((other) => any(['role', 'roles', 'role_name'].map((path) => names(other, path, resource))) === true)
    .flatMap((other) => [...listOf(follow(other.body, ['policy_arn'])), ...listOf(follow(other.body, ['policy_arns']))])
  const judged = ({ refs }: Unknown) =>
    refs.some((ref) => neighbours.some(({ address, type }) => /iam_policy$|::IAM::/.test(type) && refersTo(ref, address)))
  return any(
    [...own, ...attached].map((arn) => {
      if (!isUnknown(arn)) return ADMINISTRATOR.test(String(arn))
      if (arn.shape !== '') return ADMINISTRATOR.test(arn.shape) ? true : /:policy\/[^*]+$/.test(arn.shape) ? false : arn
      return judged(arn) ? false : arn
    }),
  )
}
