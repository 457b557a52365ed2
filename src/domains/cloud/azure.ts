import type { Subject } from '../../core/subject.ts'
import { Reading } from './reading.ts'
import { neighbourhoods, type Resource, refsIn, type Together } from './resource.ts'
import {
  all,
  any,
  follow,
  fromJson,
  HOLE,
  isObject,
  isOneOf,
  isSet,
  isUnknown,
  type Known,
  not,
  sourceOf,
  Unknown,
  type Value,
} from './value.ts'

/** What rules look at in Azure Machine Learning: workspaces, computes, endpoints and registries, of Terraform and ARM. */
export function azureSubjects(resources: readonly Resource[]): readonly Subject[] {
  const plain = resources.map((resource) => (resource.type === 'azapi_resource' ? fromAzapi(resource) : resource))
  const around = neighbourhoods(plain)
  return plain.flatMap((resource): readonly Subject[] => {
    const arm = Object.hasOwn(ARM, resource.type.toLowerCase())
    const known = arm ? ARM[resource.type.toLowerCase()] : Object.hasOwn(TERRAFORM, resource.type) ? TERRAFORM[resource.type] : undefined
    if (known === undefined) return []
    const reading = new Reading(resource, { provider: 'azure', type: known.type(resource) }, (path) => path.split('.'))
    known.judge(reading, { arm, neighbours: around(resource) })
    return [reading.subject()]
  })
}

interface Around {
  /** In the names of ARM, not of the provider of Terraform. */
  readonly arm: boolean
  readonly neighbours: Together
}

interface Kind {
  readonly type: (resource: Resource) => string
  readonly judge: (reading: Reading, around: Around) => void
}

const as = (type: string, judge: Kind['judge']): Kind => ({ type: () => type, judge })

const TERRAFORM: Readonly<Record<string, Kind>> = {
  azurerm_machine_learning_workspace: as('azureml.workspace', workspace),
  azurerm_ai_foundry: as('azureml.workspace', foundry),
  azurerm_machine_learning_compute_cluster: as('azureml.compute', compute),
  azurerm_machine_learning_compute_instance: as('azureml.compute', compute),
  azurerm_machine_learning_inference_cluster: as('azureml.inference-cluster', inferenceCluster),
}

const ML = 'microsoft.machinelearningservices'

const ARM: Readonly<Record<string, Kind>> = {
  [`${ML}/workspaces`]: { type: workspaceType, judge: workspace },
  [`${ML}/workspaces/computes`]: { type: computeType, judge: compute },
  [`${ML}/workspaces/onlineendpoints`]: as('azureml.endpoint', endpoint),
  [`${ML}/workspaces/batchendpoints`]: as('azureml.batch-endpoint', endpoint),
  [`${ML}/workspaces/serverlessendpoints`]: as('azureml.serverless-endpoint', serverlessEndpoint),
  [`${ML}/registries`]: as('azureml.registry', registry),
}

/** A project has what its hub has. */
function workspaceType({ body }: Resource): string {
  return String(follow(body, ['kind'])).toLowerCase() === 'project' ? 'azureml.project' : 'azureml.workspace'
}

/** Computes are told apart by a property; most of those that Azure Machine Learning only attaches have no switches of ours. */
function computeType({ body }: Resource): string {
  const type = follow(body, ['properties', 'computeType'])
  if (typeof type !== 'string' || ['amlcompute', 'computeinstance'].includes(type.toLowerCase())) return 'azureml.compute'
  return type.toLowerCase() === 'aks' ? 'azureml.inference-cluster' : 'azureml.attached-compute'
}

/** `azapi_resource` holds what ARM would: a type with a version, and a body. */
function fromAzapi(resource: Resource): Resource {
  const type = follow(resource.body, ['type'])
  const stated = follow(resource.body, ['body'])
  const body = typeof stated === 'string' ? fromJson(stated) : stated
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

/** Public unless it is said otherwise: so says Azure, and so does its built-in policy. */
function workspace(reading: Reading, { arm, neighbours }: Around): void {
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
  reading.put('storagePublic', storageOf(reading, storage, { arm, neighbours }), storage)
}

/** A hub of Azure AI Foundry is a workspace under another name. */
function foundry(reading: Reading, around: Around): void {
  reading
    .put('publicAccess', not(reading.is('public_network_access', ['Disabled'], false)), 'public_network_access')
    .put('managedNetwork', reading.is('managed_network.isolation_mode', ISOLATED, false), 'managed_network')
    .put('customerKey', reading.has('encryption.key_id'), 'encryption')
    .put('highImpact', reading.on('high_business_impact_enabled', false), 'high_business_impact_enabled')
    .put('storagePublic', storageOf(reading, 'storage_account_id', around), 'storage_account_id')
}

const ISOLATED = ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound']

/** Whether the storage account of a workspace is open to the internet. */
function storageOf(reading: Reading, path: string, { arm, neighbours }: Around): Known<boolean> {
  const account = arm
    ? accountOfTemplate(neighbours.ofType('Microsoft.Storage/storageAccounts'), reading.value(path))
    : onlyOne(reading.value(path), neighbours, ['azurerm_storage_account'])
  if (account === undefined) return new Unknown('its storage account is not in the same files')
  const switched = new Reading(account, { provider: 'azure', type: '' }, (inner) => inner.split('.'))
  const terraform = account.type === 'azurerm_storage_account'
  const open = terraform
    ? switched.on('public_network_access_enabled', true)
    : not(switched.is('properties.publicNetworkAccess', ['Disabled', 'SecuredByPerimeter'], false))
  const denied = switched.is(terraform ? 'network_rules.default_action' : 'properties.networkAcls.defaultAction', ['Deny'], false)
  const beside = neighbours
    .ofType('azurerm_storage_account_network_rules')
    .filter((rules) => sourceOf(follow(rules.body, ['storage_account_id'])) === account.address)
    .map(({ body, conditional }) => {
      const denies = isOneOf(follow(body, ['default_action']), ['Deny'], false)
      return conditional === undefined ? denies : new Unknown(conditional)
    })
  return all([open, not(any([denied, ...beside]))])
}

/** The resource that a value is an attribute of, where it can be no other. */
function onlyOne(value: Value | undefined, neighbours: Together, types: readonly string[]): Resource | undefined {
  const source = sourceOf(value)
  const [only, ...others] = source === undefined ? [] : neighbours.named([source])
  return only !== undefined && others.length === 0 && types.includes(only.type) ? only : undefined
}

/** Each is held against each; more of them in one template than this are made to take time. */
const MAX_NAMED = 500

/** ARM names by expressions: `resourceId('…/storageAccounts', parameters('name'))`. Where both names rest on the same, the only account is meant. */
function accountOfTemplate(accounts: readonly Resource[], stated: Value | undefined): Resource | undefined {
  if (accounts.length > MAX_NAMED || !isUnknown(stated) || !stated.attribute) return undefined
  const nameOf = (account: Resource) => follow(account.body, ['name'])
  const named = stated.refs.filter((ref) => ref.toLowerCase() !== 'microsoft.storage/storageaccounts')
  const [only, ...others] = accounts
  if (named.length > 0) return accounts.find((account) => named.includes(String(nameOf(account))))
  if (only === undefined || others.length > 0) return undefined
  const own = nameOf(only)
  return isUnknown(own) && own.reason === stated.reason ? only : undefined
}

function compute(reading: Reading, { arm, neighbours }: Around): void {
  const type = arm ? computeType(reading.resource) : 'azureml.compute'
  if (type === 'azureml.inference-cluster') inferenceCluster(reading, { arm, neighbours })
  if (type !== 'azureml.compute') return
  const subnet = arm ? 'properties.properties.subnet.id' : 'subnet_resource_id'
  const publicNode = arm ? 'properties.properties.enableNodePublicIp' : 'node_public_ip_enabled'
  const local = arm ? 'properties.disableLocalAuth' : 'local_auth_enabled'
  reading
    .put('localAuth', arm ? not(reading.on(local, false)) : reading.on(local, true), local)
    .put('inVpc', any([reading.has(subnet), managed(reading, { arm, neighbours })]), subnet)
    .put('publicAddress', reading.on(publicNode, true), publicNode)
}

/** Computes are in the managed network of their workspace, where that has one. */
function managed(reading: Reading, { arm, neighbours }: Around): Known<boolean> {
  // `azapi_resource` names what it stands in.
  const named = reading.value(arm ? 'parent_id' : 'machine_learning_workspace_id')
  const mine =
    arm && named === undefined
      ? workspaceOfTemplate(reading.resource, neighbours.ofType(`${ML}/workspaces`))
      : onlyOne(named, neighbours, WORKSPACES)
  if (mine === undefined) return arm || isUnknown(named) ? new Unknown('its workspace is not in the same files') : false
  const path = mine.type.startsWith('azurerm_') ? ['managed_network', 'isolation_mode'] : ['properties', 'managedNetwork', 'isolationMode']
  return isOneOf(follow(mine.body, path), ISOLATED, false)
}

const WORKSPACES = ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry', 'Microsoft.MachineLearningServices/workspaces']

/** By the name before its own. Where that is computed, the only workspace of the template is meant if its name is computed alike. */
function workspaceOfTemplate({ address, body }: Resource, workspaces: readonly Resource[]): Resource | undefined {
  if (workspaces.length > MAX_NAMED) return undefined
  const nameOf = (workspace: Resource) => follow(workspace.body, ['name'])
  const own = follow(body, ['name'])
  // One that stands within its workspace has the name of that only in its address.
  const full = typeof own === 'string' && own.includes('/') ? own : address
  const named = workspaces.find((workspace) => nameOf(workspace) === full.split('/').at(-2))
  const [first, ...others] = workspaces
  return named ?? (first !== undefined && others.length === 0 && restsOnSame(own, nameOf(first)) ? first : undefined)
}

/** Whether a name begins with another, where both rest on the same that nobody knows. */
function restsOnSame(own: Value | undefined, name: Value | undefined): boolean {
  if (!isUnknown(own) || !isUnknown(name)) return false
  return own.reason === name.reason && own.shape.startsWith(`${name.shape || HOLE}/`)
}

function inferenceCluster(reading: Reading, { arm }: Around): void {
  const status = 'properties.properties.sslConfiguration.status'
  if (arm) reading.put('tls', reading.is(status, ['Enabled', 'Auto'], false), status)
  else reading.put('tls', reading.has('ssl'), 'ssl')
}

/** A key never expires; a token of Microsoft Entra names who calls. */
function endpoint(reading: Reading): void {
  const mode = 'properties.authMode'
  // Tokens of Microsoft Entra are for managed endpoints only; a cluster of one's own has those of the workspace at best.
  const cluster = isSet(reading.value('properties.compute'))
  const byToken = all([cluster, reading.is(mode, ['AMLToken'], false)])
  reading.put('localAuth', not(any([reading.is(mode, ['AADToken'], false), byToken])), mode)
  const access = 'properties.publicNetworkAccess'
  if (reading.resource.type.toLowerCase().endsWith('/onlineendpoints'))
    reading.put('publicAccess', not(reading.is(access, ['Disabled'], false)), access)
}

/** Endpoints of models of others take keys, unless they are told to take none. */
function serverlessEndpoint(reading: Reading): void {
  const mode = 'properties.authMode'
  reading.put('localAuth', not(reading.is(mode, ['AAD'], false)), mode)
}

function registry(reading: Reading): void {
  const access = 'properties.publicNetworkAccess'
  reading.put('publicAccess', not(reading.is(access, ['Disabled'], false)), access)
}
