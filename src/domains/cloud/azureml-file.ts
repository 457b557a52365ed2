import { toText } from '../../core/to-text.ts'
import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import type { Infrastructure } from './resource.ts'
import { isObject, Unknown, type Value } from './value.ts'

/** Paths in the file by ARM property, with an optional conversion of the value. */
type Members = Readonly<Record<string, readonly [path: string, convert?: (value: unknown, root: Cursor) => Value | undefined]>>

interface Kind {
  readonly type: string
  readonly members: Members
}

const ML = 'Microsoft.MachineLearningServices'

/** Converts `allow_internet_outbound` to ARM's `AllowInternetOutbound`. */
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
  (defaultValue: string) =>
  (value: unknown): Value =>
    value === undefined || value === null ? defaultValue : (MODES[toText(value).toLowerCase()] ?? toText(value))

const unknown = (reason: string) => (): Value => new Unknown(reason)

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

/**
 * Tells whether SSH is disabled. By default, clusters disable it only in a virtual network, and instances unless `ssh_settings`
 * are present.
 */
const ssh = (value: unknown, root: Cursor): Value => {
  if (typeof value === 'boolean') return !value
  // The tools read YAML 1.1, where these words are Booleans.
  if (typeof value === 'string' && /^(yes|on|y|no|off|n)$/i.test(value)) return /^n|^off/i.test(value)
  if (value !== undefined && value !== null) return new Unknown('it is not a Boolean')
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

/** By the schema names of the `az ml` CLI. Source: "CLI (v2) YAML schemas" in the Azure Machine Learning documentation. */
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
      publicNetworkAccess: ['compute', unknown('its cluster determines where it listens')],
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

/** Returns the kind of an `az ml` file. Many omit `$schema`; endpoints and computes are recognized without it. */
function kindOf(value: unknown): string {
  if (!isObject(value as Value)) return ''
  const { $schema: schema, auth_mode: auth, type, name } = value as Readonly<Record<string, unknown>>
  const named = /azuremlschemas[\w.]{0,100}\/(?:[\w.-]+\/)*(\w+)\.schema\.json/
    .exec(toText(schema).slice(0, MAX_SCHEMA))?.[1]
    ?.toLowerCase()
  if (named !== undefined && Object.hasOwn(KINDS, named)) return named
  // Schemas of jobs, data and components are irrelevant; that of computes adds nothing to the type.
  if (named !== undefined && named !== 'compute') return ''
  if (typeof name !== 'string') return ''
  if (typeof auth === 'string' && Object.hasOwn(MODES, auth.toLowerCase()))
    return 'defaults' in (value as object) ? 'batchendpoint' : 'managedonlineendpoint'
  return ['amlcompute', 'computeinstance'].find((each) => each === toText(type).toLowerCase()) ?? ''
}

export function isAzureMlFile(value: unknown): boolean {
  return kindOf(value) !== ''
}

function isInstance(root: Cursor): boolean {
  return kindOf(root.value) === 'computeinstance'
}

/** Returns the resource that a file defines, with ARM property names. */
export function azureMlResources(yaml: YamlFile<unknown>, path: string): Infrastructure {
  const root = new Cursor({ path, yaml }, yaml.value)
  const kind = KINDS[kindOf(yaml.value)]
  if (kind === undefined) return { resources: [], unread: [] }
  const name = root.get('name').text
  const properties = Object.entries(kind.members).reduce<Readonly<Record<string, Value>>>((all, [member, [from, convert = plain]]) => {
    const value = convert(root.get(...from.split('.')).value, root)
    return value === undefined ? all : withMember(all, member.split('.'), value)
  }, {})
  const at = root.get('name').at
  const spanAt = (names: readonly string[]) => {
    const attribute = root.get(...(kind.members[names.slice(1).join('.')]?.[0] ?? '').split('.'))
    return attribute.exists ? attribute.at : at
  }
  const resource = { format: 'azureml-file' as const, type: kind.type, address: name || 'unnamed', body: { name, properties }, at }
  return { resources: [{ ...resource, spanAt, refsAt: () => [], scope: path }], unread: [] }
}

/** Returns a copy of an object with a value set at a path. */
function withMember(into: Readonly<Record<string, Value>>, keys: readonly string[], value: Value): Readonly<Record<string, Value>> {
  const [key = '', ...rest] = keys
  const inner = into[key]
  return { ...into, [key]: rest.length === 0 ? value : withMember(isObject(inner) ? inner : {}, rest, value) }
}
