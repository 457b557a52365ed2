import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import type { Infrastructure } from './resource.ts'
import { isObject, Unknown, type Value } from './value.ts'

/** Member of ARM → member of the file, and what its value means there. */
type Members = Readonly<Record<string, readonly [path: string, meaning?: (value: unknown, root: Cursor) => Value | undefined]>>

interface Kind {
  readonly type: string
  readonly members: Members
}

const ML = 'Microsoft.MachineLearningServices'

/** The tools write `allow_internet_outbound` where ARM has `AllowInternetOutbound`. */
const pascal = (value: unknown): Value | undefined =>
  typeof value === 'string'
    ? value
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
        .join('')
    : plain(value)

const plain = (value: unknown): Value | undefined => value as Value | undefined

const MODES: Readonly<Record<string, string>> = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' }
const mode =
  (preset: string) =>
  (value: unknown): Value =>
    value === undefined || value === null ? preset : (MODES[String(value).toLowerCase()] ?? String(value))

const elsewhere = (reason: string) => (): Value => new Unknown(reason)

const PUBLIC: Members = { publicNetworkAccess: ['public_network_access', pascal] }
const WORKSPACE: Kind = {
  type: `${ML}/workspaces`,
  members: {
    ...PUBLIC,
    'managedNetwork.isolationMode': ['managed_network.isolation_mode', pascal],
    'encryption.keyVaultProperties.keyIdentifier': ['customer_managed_key.key_uri'],
    hbiWorkspace: ['hbi_workspace'],
    storageAccount: ['storage_account'],
  },
}

/** Where the file says nothing of SSH, it is open unless the nodes are in a network; an instance has none without a key. */
const ssh = (value: unknown, root: Cursor): Value => {
  if (typeof value === 'boolean') return !value
  // The tools read YAML 1.1, in which some words are truths.
  if (typeof value === 'string' && /^(yes|on|y|no|off|n)$/i.test(value)) return /^n|^off/i.test(value)
  if (value !== undefined && value !== null) return new Unknown('it is no truth value')
  return isInstance(root) ? !root.get('ssh_settings').exists : root.get('network_settings', 'subnet').exists
}

const serverlessMode = (value: unknown): Value => (typeof value === 'string' && /^aad(_token)?$/i.test(value) ? 'AAD' : 'Key')

const COMPUTE: Kind = {
  type: `${ML}/workspaces/computes`,
  members: {
    computeType: ['type', pascal],
    disableLocalAuth: ['ssh_public_access_enabled', ssh],
    'properties.subnet.id': ['network_settings.subnet'],
    'properties.enableNodePublicIp': ['enable_node_public_ip'],
  },
}

/** By the names of the schemas of the command line `az ml`. Source: "CLI (v2) YAML schemas" of Azure Machine Learning. */
const KINDS: Readonly<Record<string, Kind>> = {
  managedonlineendpoint: {
    type: `${ML}/workspaces/onlineEndpoints`,
    members: { authMode: ['auth_mode', mode('Key')], ...PUBLIC },
  },
  kubernetesonlineendpoint: {
    type: `${ML}/workspaces/onlineEndpoints`,
    members: {
      authMode: ['auth_mode', mode('Key')],
      compute: ['compute', (value) => (typeof value === 'string' ? value : 'a cluster')],
      publicNetworkAccess: ['compute', elsewhere('where it listens is up to its cluster')],
    },
  },
  serverlessendpoint: { type: `${ML}/workspaces/serverlessEndpoints`, members: { authMode: ['auth_mode', serverlessMode] } },
  batchendpoint: { type: `${ML}/workspaces/batchEndpoints`, members: { authMode: ['auth_mode', mode('AADToken')] } },
  workspace: WORKSPACE,
  hub: WORKSPACE,
  featurestore: WORKSPACE,
  registry: { type: `${ML}/registries`, members: PUBLIC },
  amlcompute: COMPUTE,
  computeinstance: COMPUTE,
}

const MAX_SCHEMA = 500

/** What a file for `az ml` describes. Many do not name their schema; endpoints and computes are known without it. */
function kindOf(value: unknown): string {
  if (!isObject(value as Value)) return ''
  const { $schema: schema, auth_mode: auth, type, name } = value as Readonly<Record<string, unknown>>
  const named = /azuremlschemas[\w.]{0,100}\/(?:[\w.-]+\/)*(\w+)\.schema\.json/
    .exec(String(schema).slice(0, MAX_SCHEMA))?.[1]
    ?.toLowerCase()
  if (named !== undefined && Object.hasOwn(KINDS, named)) return named
  // Schemas of jobs, data and components describe neither; that of computes tells no more than the type.
  if (named !== undefined && named !== 'compute') return ''
  if (typeof name !== 'string') return ''
  if (typeof auth === 'string' && Object.hasOwn(MODES, auth.toLowerCase()))
    return 'defaults' in (value as object) ? 'batchendpoint' : 'managedonlineendpoint'
  return ['amlcompute', 'computeinstance'].find((each) => each === String(type).toLowerCase()) ?? ''
}

export function isAzureMlFile(value: unknown): boolean {
  return kindOf(value) !== ''
}

function isInstance(root: Cursor): boolean {
  return kindOf(root.value) === 'computeinstance'
}

/** The resource that a file makes, in the words of ARM. */
export function azureMlResources(yaml: YamlFile<unknown>, path: string): Infrastructure {
  const root = new Cursor({ path, yaml }, yaml.value)
  const kind = KINDS[kindOf(yaml.value)]
  if (kind === undefined) return { resources: [], unread: [] }
  const name = root.get('name').text
  const properties = Object.entries(kind.members).reduce<Readonly<Record<string, Value>>>((all, [member, [from, meaning = plain]]) => {
    const value = meaning(root.get(...from.split('.')).value, root)
    return value === undefined ? all : placed(all, member.split('.'), value)
  }, {})
  const at = root.get('name').at
  const spanAt = (names: readonly string[]) => {
    const stated = root.get(...(kind.members[names.slice(1).join('.')]?.[0] ?? '').split('.'))
    return stated.exists ? stated.at : at
  }
  const resource = { format: 'azureml-file' as const, type: kind.type, address: name || 'unnamed', body: { name, properties }, at }
  return { resources: [{ ...resource, spanAt, refsAt: () => [], scope: path }], unread: [] }
}

function placed(into: Readonly<Record<string, Value>>, keys: readonly string[], value: Value): Readonly<Record<string, Value>> {
  const [key = '', ...rest] = keys
  const inner = into[key]
  return { ...into, [key]: rest.length === 0 ? value : placed(isObject(inner) ? inner : {}, rest, value) }
}
