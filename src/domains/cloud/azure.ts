import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { Reading } from './reading.ts'
import { type DeploymentUnit, deploymentUnits, type Resource, refsIn } from './resource.ts'
import {
  all,
  any,
  follow,
  fromJson,
  isObject,
  isOneOf,
  isSet,
  isUnknown,
  type Known,
  not,
  sourceOf,
  UNKNOWN_PART,
  Unknown,
  type Value,
} from './value.ts'

/** Returns the subjects of Azure Machine Learning: workspaces, computes, endpoints and registries, from Terraform and ARM. */
export function azureSubjects(resources: readonly Resource[]): readonly Subject[] {
  const plain = resources.map((resource) => (resource.type === 'azapi_resource' ? fromAzapi(resource) : resource))
  const unitOf = deploymentUnits(plain)
  return plain.flatMap((resource): readonly Subject[] => {
    const arm = Object.hasOwn(ARM, resource.type.toLowerCase())
    const known = arm ? ARM[resource.type.toLowerCase()] : Object.hasOwn(TERRAFORM, resource.type) ? TERRAFORM[resource.type] : undefined
    if (known === undefined) return []
    const reading = new Reading(resource, { provider: 'azure', type: known.type(resource) }, (path) => path.split('.'))
    known.describe(reading, { arm, unit: unitOf(resource) })
    return [reading.subject()]
  })
}

interface Context {
  /** Whether attributes have the names of ARM instead of the Terraform provider. */
  readonly arm: boolean
  readonly unit: DeploymentUnit
}

interface Kind {
  readonly type: (resource: Resource) => string
  readonly describe: (reading: Reading, context: Context) => void
}

const as = (type: string, describe: Kind['describe']): Kind => ({ type: () => type, describe })

const TERRAFORM: Readonly<Record<string, Kind>> = {
  azurerm_machine_learning_workspace: as('azureml.workspace', workspace),
  azurerm_ai_foundry: as('azureml.workspace', foundry),
  azurerm_machine_learning_compute_cluster: as('azureml.compute', compute),
  azurerm_machine_learning_compute_instance: as('azureml.compute', compute),
  azurerm_machine_learning_inference_cluster: as('azureml.inference-cluster', inferenceCluster),
}

const ML = 'microsoft.machinelearningservices'

const ARM: Readonly<Record<string, Kind>> = {
  [`${ML}/workspaces`]: { type: workspaceType, describe: workspace },
  [`${ML}/workspaces/computes`]: { type: computeType, describe: compute },
  [`${ML}/workspaces/onlineendpoints`]: as('azureml.endpoint', endpoint),
  [`${ML}/workspaces/batchendpoints`]: as('azureml.batch-endpoint', endpoint),
  [`${ML}/workspaces/serverlessendpoints`]: as('azureml.serverless-endpoint', serverlessEndpoint),
  [`${ML}/registries`]: as('azureml.registry', registry),
}

/** A project inherits its settings from its hub. */
function workspaceType({ body }: Resource): string {
  return toText(follow(body, ['kind'])).toLowerCase() === 'project' ? 'azureml.project' : 'azureml.workspace'
}

/** Returns the type of a compute from `computeType`. Attached computes have no settings to evaluate, except AKS. */
function computeType({ body }: Resource): string {
  const type = follow(body, ['properties', 'computeType'])
  if (typeof type !== 'string' || ['amlcompute', 'computeinstance'].includes(type.toLowerCase())) return 'azureml.compute'
  return type.toLowerCase() === 'aks' ? 'azureml.inference-cluster' : 'azureml.attached-compute'
}

/** Converts an `azapi_resource`, which contains an ARM type with its version and an ARM body. */
function fromAzapi(resource: Resource): Resource {
  const type = follow(resource.body, ['type'])
  const attribute = follow(resource.body, ['body'])
  const body = typeof attribute === 'string' ? fromJson(attribute) : attribute
  const top = isObject(resource.body) ? resource.body : {}
  const inner = isObject(body) ? { ...top, ...body } : { ...top, properties: isUnknown(body) ? body : (body ?? null) }
  return {
    ...resource,
    type: typeof type === 'string' ? (type.split('@')[0] ?? '') : resource.type,
    body: inner,
    spanAt: (path) => resource.spanAt(['properties', 'sku', 'kind'].includes(path[0] ?? '') ? ['body', ...path] : path),
    refsAt: (path) => refsIn(follow(inner, path)),
  }
}

/** Public network access is Azure's default; its built-in policy assumes the same. */
function workspace(reading: Reading, { arm, unit }: Context): void {
  if (arm && workspaceType(reading.resource) === 'azureml.project') return
  const access = arm ? 'properties.publicNetworkAccess' : 'public_network_access_enabled'
  const open = arm ? not(reading.is(access, ['Disabled'], false)) : reading.on(access, true)
  const isolation = arm ? 'properties.managedNetwork.isolationMode' : 'managed_network.isolation_mode'
  const key = arm ? 'properties.encryption.keyVaultProperties.keyIdentifier' : 'encryption.key_id'
  const impact = arm ? 'properties.hbiWorkspace' : 'high_business_impact'
  reading
    .put('publicAccess', open, access)
    .put('managedNetwork', reading.is(isolation, ISOLATED, false), isolation)
    .put('customerKey', reading.has(key), key)
    .put('highImpact', reading.on(impact, false), impact)
  const storage = arm ? 'properties.storageAccount' : 'storage_account_id'
  reading.put('storagePublic', storageOf(reading, storage, { arm, unit }), storage)
}

/** A hub of Azure AI Foundry is a workspace with another resource type. */
function foundry(reading: Reading, context: Context): void {
  reading
    .put('publicAccess', not(reading.is('public_network_access', ['Disabled'], false)), 'public_network_access')
    .put('managedNetwork', reading.is('managed_network.isolation_mode', ISOLATED, false), 'managed_network')
    .put('customerKey', reading.has('encryption.key_id'), 'encryption')
    .put('highImpact', reading.on('high_business_impact_enabled', false), 'high_business_impact_enabled')
    .put('storagePublic', storageOf(reading, 'storage_account_id', context), 'storage_account_id')
}

const ISOLATED = ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound']

/** Tells whether the storage account of a workspace is open to the internet. */
function storageOf(reading: Reading, path: string, { arm, unit }: Context): Known<boolean> {
  const account = arm
    ? accountOfTemplate(unit.ofType('Microsoft.Storage/storageAccounts'), reading.value(path))
    : onlyOne(reading.value(path), unit, ['azurerm_storage_account'])
  if (account === undefined) return new Unknown('its storage account is not declared in the same folder or template')
  const settings = new Reading(account, { provider: 'azure', type: '' }, (inner) => inner.split('.'))
  const terraform = account.type === 'azurerm_storage_account'
  const open = terraform
    ? settings.on('public_network_access_enabled', true)
    : not(settings.is('properties.publicNetworkAccess', ['Disabled', 'SecuredByPerimeter'], false))
  const denied = settings.is(terraform ? 'network_rules.default_action' : 'properties.networkAcls.defaultAction', ['Deny'], false)
  const separateRules = unit
    .ofType('azurerm_storage_account_network_rules')
    .filter((rules) => sourceOf(follow(rules.body, ['storage_account_id'])) === account.address)
    .map(({ body, conditional }) => {
      const denies = isOneOf(follow(body, ['default_action']), ['Deny'], false)
      return conditional === undefined ? denies : new Unknown(conditional)
    })
  return all([open, not(any([denied, ...separateRules]))])
}

/** Returns the resource of which a value is an attribute, if it is the only candidate. */
function onlyOne(value: Value | undefined, unit: DeploymentUnit, types: readonly string[]): Resource | undefined {
  const source = sourceOf(value)
  const [only, ...others] = source === undefined ? [] : unit.named([source])
  return only !== undefined && others.length === 0 && types.includes(only.type) ? only : undefined
}

/** Limit of accounts and workspaces in one template, since names are compared pairwise. */
const MAX_NAMED = 500

/** Returns the account of `resourceId('…/storageAccounts', parameters('name'))`: by name, or the only one if both names depend on the same unknown. */
function accountOfTemplate(accounts: readonly Resource[], reference: Value | undefined): Resource | undefined {
  if (accounts.length > MAX_NAMED || !isUnknown(reference) || !reference.attribute) return undefined
  const nameOf = (account: Resource) => follow(account.body, ['name'])
  const named = reference.refs.filter((ref) => ref.toLowerCase() !== 'microsoft.storage/storageaccounts')
  const [only, ...others] = accounts
  if (named.length > 0) return accounts.find((account) => named.includes(toText(nameOf(account))))
  if (only === undefined || others.length > 0) return undefined
  const own = nameOf(only)
  return isUnknown(own) && own.reason === reference.reason ? only : undefined
}

function compute(reading: Reading, { arm, unit }: Context): void {
  const type = arm ? computeType(reading.resource) : 'azureml.compute'
  if (type === 'azureml.inference-cluster') inferenceCluster(reading, { arm, unit })
  if (type !== 'azureml.compute') return
  const subnet = arm ? 'properties.properties.subnet.id' : 'subnet_resource_id'
  const publicNode = arm ? 'properties.properties.enableNodePublicIp' : 'node_public_ip_enabled'
  const local = arm ? 'properties.disableLocalAuth' : 'local_auth_enabled'
  reading
    .put('localAuth', arm ? not(reading.on(local, false)) : reading.on(local, true), local)
    .put('inVpc', any([reading.has(subnet), managed(reading, { arm, unit })]), subnet)
    .put('publicAddress', reading.on(publicNode, true), publicNode)
}

/** Tells whether a compute is in a managed network, which it inherits from its workspace. */
function managed(reading: Reading, { arm, unit }: Context): Known<boolean> {
  // `azapi_resource` refers to its workspace as the parent.
  const named = reading.value(arm ? 'parent_id' : 'machine_learning_workspace_id')
  const mine =
    arm && named === undefined ? workspaceOfTemplate(reading.resource, unit.ofType(`${ML}/workspaces`)) : onlyOne(named, unit, WORKSPACES)
  if (mine === undefined)
    return arm || isUnknown(named) ? new Unknown('its workspace is not declared in the same folder or template') : false
  const path = mine.type.startsWith('azurerm_') ? ['managed_network', 'isolation_mode'] : ['properties', 'managedNetwork', 'isolationMode']
  return isOneOf(follow(mine.body, path), ISOLATED, false)
}

const WORKSPACES = ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry', 'Microsoft.MachineLearningServices/workspaces']

/** Returns the workspace of a compute `workspace/compute`: by name, or the only one if both names depend on the same unknown. */
function workspaceOfTemplate({ address, body }: Resource, workspaces: readonly Resource[]): Resource | undefined {
  if (workspaces.length > MAX_NAMED) return undefined
  const nameOf = (workspace: Resource) => follow(workspace.body, ['name'])
  const own = follow(body, ['name'])
  // The name of a nested compute lacks the workspace; its address contains it.
  const full = typeof own === 'string' && own.includes('/') ? own : address
  const named = workspaces.find((workspace) => nameOf(workspace) === full.split('/').at(-2))
  const [first, ...others] = workspaces
  return named ?? (first !== undefined && others.length === 0 && dependsOnSame(own, nameOf(first)) ? first : undefined)
}

/** Tells whether a name begins with another that depends on the same unknown. */
function dependsOnSame(own: Value | undefined, name: Value | undefined): boolean {
  if (!isUnknown(own) || !isUnknown(name)) return false
  return own.reason === name.reason && own.shape.startsWith(`${name.shape || UNKNOWN_PART}/`)
}

function inferenceCluster(reading: Reading, { arm }: Context): void {
  const status = 'properties.properties.sslConfiguration.status'
  if (arm) reading.put('tls', reading.is(status, ['Enabled', 'Auto'], false), status)
  else reading.put('tls', reading.has('ssl'), 'ssl')
}

/** Keys never expire. Microsoft Entra tokens identify the caller. */
function endpoint(reading: Reading): void {
  const mode = 'properties.authMode'
  // Only managed endpoints support Microsoft Entra tokens. On an own cluster, workspace tokens are the best choice.
  const cluster = isSet(reading.value('properties.compute'))
  const byToken = all([cluster, reading.is(mode, ['AMLToken'], false)])
  reading.put('localAuth', not(any([reading.is(mode, ['AADToken'], false), byToken])), mode)
  const access = 'properties.publicNetworkAccess'
  if (reading.resource.type.toLowerCase().endsWith('/onlineendpoints'))
    reading.put('publicAccess', not(reading.is(access, ['Disabled'], false)), access)
}

/** Serverless endpoints accept keys unless `authMode` is `AAD`. */
function serverlessEndpoint(reading: Reading): void {
  const mode = 'properties.authMode'
  reading.put('localAuth', not(reading.is(mode, ['AAD'], false)), mode)
}

function registry(reading: Reading): void {
  const access = 'properties.publicNetworkAccess'
  reading.put('publicAccess', not(reading.is(access, ['Disabled'], false)), access)
}
