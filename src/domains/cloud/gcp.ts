import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { Reading } from './reading.ts'
import { type DeploymentUnit, deploymentUnits, type Resource } from './resource.ts'
import {
  all,
  any,
  asWritten,
  follow,
  isObject,
  isOneOf,
  isSet,
  isUnknown,
  type Known,
  listOf,
  not,
  sourceOf,
  Unknown,
  type Value,
} from './value.ts'

type Describe = (reading: Reading) => void

const KEY = 'encryption_spec.kms_key_name'

const TYPES: Readonly<Record<string, readonly [type: string, describe: Describe]>> = {
  google_vertex_ai_endpoint: ['vertex.endpoint', endpoint],
  google_vertex_ai_index_endpoint: ['vertex.index-endpoint', indexEndpoint],
  google_vertex_ai_dataset: ['vertex.store', store(KEY)],
  google_vertex_ai_metadata_store: ['vertex.store', store(KEY)],
  google_vertex_ai_featurestore: ['vertex.store', store(KEY)],
  google_vertex_ai_feature_online_store: ['vertex.store', store(KEY)],
  google_vertex_ai_tensorboard: ['vertex.store', store(KEY)],
  google_vertex_ai_index: ['vertex.store', store(KEY)],
  google_notebooks_instance: ['vertex.notebook', notebook],
  google_workbench_instance: ['vertex.notebook', workbench],
  google_notebooks_runtime: ['vertex.notebook', runtime],
  google_colab_runtime_template: ['vertex.notebook', colab],
}

/** Returns the subjects of Vertex AI: endpoints, stores, notebooks, jobs and permissions. */
export function gcpSubjects(resources: readonly Resource[]): readonly Subject[] {
  const unitOf = deploymentUnits(resources)
  return resources.flatMap((resource): readonly Subject[] => {
    if (resource.format === 'vertex-job') return [job(resource)]
    const known = Object.hasOwn(TYPES, resource.type) ? TYPES[resource.type] : undefined
    if (known === undefined) return grant(resource, unitOf(resource))
    const reading = new Reading(resource, { provider: 'gcp', type: known[0] }, (path) => path.split('.'))
    known[1](reading)
    return [reading.subject()]
  })
}

/** Private endpoints are in a VPC network or use Private Service Connect. */
function endpoint(reading: Reading): void {
  const connected = reading.on('private_service_connect_config.enable_private_service_connect', false)
  reading.put('publicAccess', not(any([reading.has('network'), connected])), 'network').put('customerKey', reading.has(KEY), KEY)
}

function indexEndpoint(reading: Reading): void {
  reading
    .put('publicAccess', reading.on('public_endpoint_enabled', false), 'public_endpoint_enabled')
    .put('customerKey', reading.has(KEY), KEY)
}

function store(key: string): Describe {
  return (reading) => reading.put('customerKey', reading.has(key), key)
}

function notebook(reading: Reading): void {
  const shielded = 'shielded_instance_config'
  reading
    .put('publicAddress', not(reading.on('no_public_ip', false)), 'no_public_ip')
    .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
    .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
    .put('customerKey', all([reading.has('kms_key'), reading.is('disk_encryption', ['CMEK'], false)]), 'kms_key')
}

function workbench(reading: Reading): void {
  const shielded = 'gce_setup.shielded_instance_config'
  // The provider ignores the key without `disk_encryption = "CMEK"`. The boot disk exists even if it is not declared.
  const keyed = (disk: Value) => all([isSet(follow(disk, ['kms_key'])), isOneOf(follow(disk, ['disk_encryption']), ['CMEK'], false)])
  const [boot, data] = ['gce_setup.boot_disk', 'gce_setup.data_disks'].map((path) => listOf(reading.value(path)).map(keyed))
  const booted = boot === undefined || boot.length === 0 ? false : all(boot)
  reading
    .put('publicAddress', not(reading.on('gce_setup.disable_public_ip', false)), 'gce_setup.disable_public_ip')
    .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
    .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
    .put(
      'customerKey',
      all([booted, ...(data ?? [])]),
      booted === true && data?.length !== 0 ? 'gce_setup.data_disks' : 'gce_setup.boot_disk',
    )
}

function runtime(reading: Reading): void {
  const machine = 'virtual_machine.virtual_machine_config'
  const shielded = `${machine}.shielded_instance_config`
  reading
    .put('publicAddress', not(reading.on(`${machine}.internal_ip_only`, false)), `${machine}.internal_ip_only`)
    .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
    .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
    .put('customerKey', reading.has(`${machine}.encryption_config.kms_key`), `${machine}.encryption_config`)
}

function colab(reading: Reading): void {
  reading
    .put('publicAddress', reading.on('network_spec.enable_internet_access', isSet(reading.value('network_spec')) === false), 'network_spec')
    .put('vtpm', true)
    .put('integrityMonitoring', true)
    .put('customerKey', reading.has(KEY), KEY)
}

/** Tells whether a service account is dedicated. The default accounts are shared by all jobs of a project. */
function ownAccount(value: Value | undefined): Known<boolean> {
  return typeof value === 'string' && /(-compute@developer|@appspot)\.gserviceaccount\.com$/.test(value) ? false : isSet(value)
}

const ANYONE = ['allUsers', 'allAuthenticatedUsers']

/** Returns the subject of a permission on Vertex AI, granted on a project, folder, organization or resource. */
function grant(resource: Resource, unit: DeploymentUnit): readonly Subject[] {
  if (!/^google_.*_iam_(member|binding|policy)$/.test(resource.type)) return []
  const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.grant' }, (path) => path.split('.'))
  const ofVertex = /^google_(vertex_ai|notebooks|workbench|colab)_/.test(resource.type)
  if (resource.type.endsWith('_iam_policy')) return policy(reading, unit, ofVertex)
  // Vertex AI roles are granted on its resources, or on a project, folder or organization.
  if (!ofVertex && !/^google_(project|folder|organization)_iam_/.test(resource.type)) return []
  const named = ofVertex ? true : ofModels(reading.value('role'))
  if (named === false) return []
  const open = opens([...listOf(reading.value('member')), ...listOf(reading.value('members'))])
  if (isUnknown(named)) return open === false ? [] : [reading.put('wildcard', named, 'role').subject()]
  return [reading.put('wildcard', open, reading.value('members') === undefined ? 'member' : 'members').subject()]
}

function ofModels(role: Value | undefined): Known<boolean> {
  if (typeof role === 'string' && /^(projects|organizations)\/[^/]+\/roles\//.test(role))
    return new Unknown(`the permissions of the custom role ${role} are not evaluated`)
  return isUnknown(role) ? role : /^roles\/(aiplatform|notebooks|ml)\./.test(toText(role ?? ''))
}

function opens(members: readonly Value[]): Known<boolean> {
  return any(members.map(isAnyone))
}

function isAnyone(value: Value): Known<boolean> {
  const member = asWritten(value)
  if (!isUnknown(member)) return isOneOf(member, ANYONE, false)
  return member.attribute || /^(user|group|domain|serviceAccount|principal)/.test(member.shape) ? false : member
}

/** Returns the subject of a whole policy, from a `google_iam_policy` data source or JSON. */
function policy(reading: Reading, unit: DeploymentUnit, ofVertex: boolean): readonly Subject[] {
  const data = reading.value('policy_data')
  const put = (open: Known<boolean>) => [reading.put('wildcard', open, 'policy_data').subject()]
  const source = sourceOf(data)
  const [document, ...others] = source === undefined ? [] : unit.named([source]).filter(({ type }) => type === 'data.google_iam_policy')
  if (document === undefined || others.length > 0) {
    if (isUnknown(data)) return put(data)
    return ofVertex || /roles\/(aiplatform|notebooks|ml)\./.test(JSON.stringify(data ?? '')) ? put(inJson(data)) : []
  }
  const bindings = listOf(isObject(document.body) ? (document.body['binding'] ?? null) : null)
  const concerned = bindings.flatMap((binding): readonly Known<boolean>[] => {
    const concerns = ofVertex || isUnknown(binding) ? true : ofModels(follow(binding, ['role']))
    const open = isUnknown(binding) ? binding : opens(listOf(follow(binding, ['members'])))
    if (concerns === false) return []
    return [isUnknown(concerns) && open !== false ? concerns : open]
  })
  return concerned.length === 0 && !ofVertex ? [] : put(any(concerned))
}

function inJson(data: Value | undefined): Known<boolean> {
  if (isUnknown(data)) return new Unknown(data.reason)
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? '')
  return ANYONE.some((each) => text.includes(`"${each}"`))
}

/** Returns the subject of a job as the API defines it. For a bare spec, gcloud flags may supply the other settings. */
function job(resource: Resource): Subject {
  const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.job' }, (path) => path.split('.'))
  const spec = ['jobSpec', 'trialJobSpec', 'trainingTaskInputs'].find((name) => reading.value(name) !== undefined)
  const bare = spec === undefined && reading.value('runtimeConfig') === undefined
  const at = spec === undefined ? '' : `${spec}.`
  const unlessFlag = (known: Known<boolean>) => (bare && known !== true ? new Unknown('a gcloud flag may set it') : known)
  reading
    .put(
      'inVpc',
      unlessFlag(any([reading.has(`${at}network`), reading.has(`${at}pscInterfaceConfig`), reading.has('network')])),
      `${at}network`,
    )
    .put(
      'ownIdentity',
      unlessFlag(any([ownAccount(reading.value(`${at}serviceAccount`)), ownAccount(reading.value('serviceAccount'))])),
      `${at}serviceAccount`,
    )
    .put('interactive', reading.on(`${at}enableWebAccess`, false), `${at}enableWebAccess`)
    .put('customerKey', unlessFlag(reading.has('encryptionSpec.kmsKeyName')), 'encryptionSpec')
  return reading.subject()
}
