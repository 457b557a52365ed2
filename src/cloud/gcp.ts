import type { Subject } from '../facts/types.ts'
import { Reading } from './reading.ts'
import type { Resource } from './resource.ts'
import { all, any, isOneOf, isUnknown, type Known, listOf, not, type Value } from './value.ts'

type Judge = (reading: Reading) => void

const KEY = 'encryption_spec.kms_key_name'

const TYPES: Readonly<Record<string, readonly [type: string, judge: Judge]>> = {
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

/** What rules look at in Vertex AI: endpoints, stores, notebooks, jobs, and who may use them. */
export function gcpSubjects(resources: readonly Resource[]): readonly Subject[] {
  return resources.flatMap((resource): readonly Subject[] => {
    if (resource.format === 'vertex-job') return [job(resource)]
    const known = TYPES[resource.type.replace(/^google_beta_/, 'google_')]
    if (known === undefined) return grant(resource)
    const reading = new Reading(resource, { provider: 'gcp', type: known[0] }, (path) => path.split('.'))
    known[1](reading)
    return [reading.subject()]
  })
}

/** In a network of one's own, or reached by Private Service Connect. */
function endpoint(reading: Reading): void {
  const connected = reading.on('private_service_connect_config.enable_private_service_connect', false)
  reading.put('publicAccess', not(any([reading.has('network'), connected])), 'network').put('customerKey', reading.has(KEY), KEY)
}

function indexEndpoint(reading: Reading): void {
  reading
    .put('publicAccess', reading.on('public_endpoint_enabled', false), 'public_endpoint_enabled')
    .put('customerKey', reading.has(KEY), KEY)
}

function store(key: string): Judge {
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
  const disks = ['gce_setup.boot_disk', 'gce_setup.data_disks']
  const keys = disks
    .flatMap((disk) =>
      listOf(reading.value(disk)).map((_, index) =>
        reading.has(`${disk}.${listOf(reading.value(disk)).length > 1 ? `${index}.` : ''}kms_key`),
      ),
    )
    .filter((key) => key !== undefined)
  reading
    .put('publicAddress', not(reading.on('gce_setup.disable_public_ip', false)), 'gce_setup.disable_public_ip')
    .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
    .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
    .put('customerKey', keys.length === 0 ? false : all(keys), 'gce_setup.boot_disk')
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
    .put('publicAddress', reading.on('network_spec.enable_internet_access', true), 'network_spec')
    .put('vtpm', true)
    .put('integrityMonitoring', true)
    .put('customerKey', reading.has(KEY), KEY)
}

const EVERYBODY = ['allUsers', 'allAuthenticatedUsers']

/** Rights on Vertex AI, by project, folder, organisation or resource. */
function grant(resource: Resource): readonly Subject[] {
  if (!/^google_.*_iam_(member|binding|policy)$/.test(resource.type)) return []
  const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.grant' }, (path) => path.split('.'))
  const ofVertex = /^google_(vertex_ai|notebooks|workbench|colab)_/.test(resource.type)
  const role = reading.value('role')
  const named = isUnknown(role) ? role : /^roles\/(aiplatform|notebooks|ml)\./.test(String(role ?? ''))
  if (!ofVertex && named === false) return []
  const members: readonly Value[] = [...listOf(reading.value('member')), ...listOf(reading.value('members'))]
  const open: Known<boolean> = any(members.map((member) => (isUnknown(member) && member.set ? false : isOneOf(member, EVERYBODY, false))))
  if (!ofVertex && isUnknown(named) && open !== true) return []
  return [reading.put('wildcard', open, 'member').subject()]
}

/** A custom job, training pipeline or pipeline job, in the shape in which the API takes it. */
function job(resource: Resource): Subject {
  const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.job' }, (path) => path.split('.'))
  const spec =
    reading.value('jobSpec') === undefined && reading.value('trialJobSpec') === undefined
      ? ''
      : reading.value('jobSpec') === undefined
        ? 'trialJobSpec.'
        : 'jobSpec.'
  return reading
    .put('inVpc', any([reading.has(`${spec}network`), reading.has(`${spec}pscInterfaceConfig`)]), `${spec}network`)
    .put('ownIdentity', reading.has(`${spec}serviceAccount`), `${spec}serviceAccount`)
    .put('interactive', reading.on(`${spec}enableWebAccess`, false), `${spec}enableWebAccess`)
    .put('customerKey', reading.has('encryptionSpec.kmsKeyName'), 'encryptionSpec')
    .subject()
}
