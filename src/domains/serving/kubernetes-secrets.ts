import { folderOf, pathFrom } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { idOf, type Manifest, shownName } from './manifests.ts'

/** Objects that fetch secrets at run time or store them encrypted. */
const STORES: Readonly<Record<string, string>> = {
  ExternalSecret: 'ExternalSecret',
  ClusterExternalSecret: 'ExternalSecret',
  SealedSecret: 'SealedSecret',
  SecretProviderClass: 'CSI driver',
  VaultStaticSecret: 'Vault',
  VaultDynamicSecret: 'Vault',
  VaultPKISecret: 'Vault',
  OnePasswordItem: '1Password',
}

/**
 * Returns where each secret of a deployment comes from: a literal in a manifest, or a secret store.
 *
 * @param paths - all files of the repository.
 */
export function kubernetesSecretSubjects(manifests: readonly Manifest[], paths: ReadonlySet<string>): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const { root, kind, path } = manifest
    const name = shownName(manifest)
    const make = (source: string, literal: Cursor | undefined): Subject => ({
      kind: 'k8s.secret',
      id: idOf(manifest),
      data: { path, name, object: kind, source, literal: literal !== undefined },
      at: (literal ?? root.get('kind')).at,
    })
    if (kind === 'Secret' && manifest.group === '') return [secret(manifest, make)]
    const named = (literals: readonly Literal[]) =>
      literals.map(({ name: variable, at }) => {
        const subject = make('container', at)
        return {
          ...subject,
          id: `${subject.id}/${variable}`,
          data: { ...subject.data, name: `${name === '' ? '' : `${name}, `}variable ${variable},` },
        }
      })
    if (kind === 'Kustomization' || (kind === 'Component' && manifest.group === 'kustomize.config.k8s.io'))
      return [
        ...[...generated(root), ...generatedFrom(manifest, paths)].map((literal) => make('kustomize', literal)),
        ...named(generatedLiterals(root)),
      ]
    const store = Object.hasOwn(STORES, kind) ? STORES[kind] : undefined
    if (store !== undefined) return [make(store, undefined)]
    return [...named(literalsIn(manifest)), ...(injected(root) ? [make('Vault', undefined)] : [])]
  })
}

/** Names of variables that always hold secrets (`SECRET_NAME`), and of variables that may hold one (`TOKEN_NAME`). */
const SECRET_NAME =
  /(password|passwd|(^|_)pwd|(^|_)pass|passphrase|(^|_)((client|app|jwt|signing|auth|webhook|session)_secret|secret_key|secret_access_key|api_?key|private_key|account_key|storage_key))$/i
const TOKEN_NAME = /(^|_)(access_key|token|secret)$/i
const PATH = /^\.{0,2}\/[\w./-]*$/

/** Tells whether the value of a variable is a literal secret. Vocabulary tokens, names of other objects and paths are not secrets. */
function isSecret(name: string, value: string): boolean {
  if (value.trim() === '' || isPlaceholder(value) || !/^[^\s<>]+$/.test(value)) return false
  const [, password] = /^\w[\w+.-]{0,20}:\/\/[^\s:@/]*:([^\s@/]+)@/.exec(value) ?? []
  if (password !== undefined) return !isPlaceholder(password)
  // Connection strings of Azure and databases.
  const [, key] = /(?:AccountKey|SharedAccessKey|Password)=([^;\s]+)/i.exec(value) ?? []
  if (key !== undefined) return !isPlaceholder(key)
  if (/^\w+:\/\//.test(value) || /^(none|null|true|false)$/i.test(value)) return false
  if (/secret_access_key$/i.test(name)) return true
  if (PATH.test(value)) return false
  return SECRET_NAME.test(name) || (TOKEN_NAME.test(name) && value.length >= MIN_TOKEN && !/^[a-z]+([-_.][a-z]+)*$/.test(value))
}

const MIN_TOKEN = 8

/** A literal secret and its name. */
interface Literal {
  readonly name: string
  readonly at: Cursor
}

/** Returns literal secrets in container variables at any depth and in the members of a ConfigMap. */
function literalsIn({ root, kind, group }: Manifest): readonly Literal[] {
  const spec = root.get('spec')
  const holding = new Set<object>()
  const variables = marks(spec.value, holding) ? [...secretsBelow(spec, holding)] : []
  const inContainers = variables.map((variable) => ({ name: variable.get('name').text, at: variable.get('value') }))
  const members = kind === 'ConfigMap' && group === '' ? root.get('data').entries() : []
  return [...inContainers, ...members.map(([name, at]) => ({ name, at }))].filter(({ name, at }) => isSecret(name, at.text))
}

/** Tells whether a value contains a secret, and adds every object on the way to `holding`. Walks plain values, since cursors are slow. */
function marks(value: unknown, holding: Set<object>, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false
  let found = false
  for (const [key, member] of Object.entries(value)) {
    const holds = key === 'env' && Array.isArray(member) ? member.some(holdsSecret) : marks(member, holding, depth + 1)
    found ||= holds
  }
  if (found) holding.add(value)
  return found
}

/** Yields the variables that hold a secret. */
function* secretsBelow(cursor: Cursor, holding: ReadonlySet<object>): Generator<Cursor> {
  const inner = Array.isArray(cursor.value) ? cursor.items().map((item) => ['', item] as const) : cursor.entries()
  for (const [key, member] of inner) {
    if (key === 'env' && Array.isArray(member.value)) yield* member.items().filter(({ value }) => holdsSecret(value))
    else if (holding.has(member.value as object)) yield* secretsBelow(member, holding)
  }
}

const MAX_DEPTH = 60

function holdsSecret(variable: unknown): boolean {
  const { name, value } = (variable ?? {}) as { name?: unknown; value?: unknown }
  return typeof name === 'string' && ['string', 'number'].includes(typeof value) && isSecret(name, toText(value))
}

/** Returns literal secrets in the ConfigMaps that a kustomization generates. */
function generatedLiterals(root: Cursor): readonly Literal[] {
  return root
    .get('configMapGenerator')
    .items()
    .flatMap((generator) => generator.get('literals').items())
    .flatMap((at) => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(at.text) ?? []
      return isSecret(name, value) ? [{ name, at }] : []
    })
}

function secret({ root }: Manifest, make: (source: string, literal: Cursor | undefined) => Subject): Subject {
  // sops keeps the keys, encrypts the values and adds the member "sops".
  const encrypted = /^ENC\[/.test(root.get('sops', 'mac').text)
  const values = [
    ...root
      .get('data')
      .entries()
      .map(([, value]) => [value, decoded(value.text)] as const),
    ...root
      .get('stringData')
      .entries()
      .map(([, value]) => [value, value.text] as const),
  ].filter(([value, text]) => !isPublic(text) && !(encrypted && /^ENC\[/.test(value.text)))
  const literal = values.find(([value, text]) => !isPlaceholder(text) && !isMembers(text) && !(values.length > 1 && isUserName(value)))?.[0]
  return make(literal !== undefined ? 'manifest' : encrypted ? 'sops' : 'filled in later', literal)
}

/** Tells whether a member is a user name, which is public without its password. */
function isUserName({ pointer }: Cursor): boolean {
  return /\/(user|username)$/i.test(pointer)
}

/** Tells whether a text is a `name = value` file with placeholders in which no literal value is a secret by its name. */
function isMembers(text: string): boolean {
  if (text.length > MAX_MEMBERS) return false
  const lines = text.split('\n').filter((line) => !/^\s*($|[#;]|\[[\w .-]+\]\s*$)/.test(line))
  const members = lines.map((line) => /^\s*([\w.-]+)\s*[=:]\s*(\S.*)$/.exec(line))
  return (
    members.some((member) => member !== null && isPlaceholder(member[2] ?? '')) &&
    members.every((member) => member !== null && (isPlaceholder(member[2] ?? '') || PLAIN_MEMBER.test(member[1] ?? '')))
  )
}

const MAX_MEMBERS = 20_000
const PLAIN_MEMBER = /^(region|output|host|hostname|port|user|username|database|dbname|name|endpoint|profile|email)$/i

/** Tells whether a text is a certificate without a private key. */
function isPublic(text: string): boolean {
  return /^\s*-----BEGIN CERTIFICATE-----/.test(text) && !text.includes('PRIVATE KEY')
}

/** Tells whether a text is a placeholder, such as a template variable, or a longer text whose secret part is one. */
function isPlaceholder(text: string): boolean {
  return text.length <= MAX_PLACEHOLDER && !text.trim().includes('\n') && (PLACEHOLDER.test(text) || isFilled(text))
}

const MAX_PLACEHOLDER = 500
const PLACEHOLDER = /^\s*(<[^>]*>|ref\+\w+:.*|vault:.*|ENC\[[^\]]*\]|REPLACE_?ME|CHANGE_?ME|TODO|x{3,}|\*+)?\s*$/i
const FILLED = /(?:\$\{[^{}$]+\}|\$\([^()$]+\)|\{\{[^{}]+\}\})/
const EACH_FILLED = new RegExp(FILLED, 'g')
const ONLY_FILLED = new RegExp(`^\\s*([A-Za-z]{1,10}\\s+)?(${FILLED.source}[-:/.]?)+\\s*$`)
/** `${NAME:-text}` and `${NAME:=text}`: the text is the default value. */
const DEFAULTED = /\$\{\w+:?[-=]([^{}$]+)\}/g

/** Tells whether a text consists of placeholders, optionally after a word such as `Bearer`, or has a placeholder for its password. */
function isFilled(text: string): boolean {
  if ([...text.matchAll(DEFAULTED)].some(([, defaultValue = '']) => !isPlaceholder(defaultValue))) return false
  if (ONLY_FILLED.test(text)) return true
  const rest = text.replaceAll(EACH_FILLED, '\0')
  const [, user] = /^[\w+.-]{1,20}:\/\/([^@/]*)@/.exec(rest) ?? []
  if (user !== undefined) return user.includes(':') ? user.endsWith(':\0') : user === '\0'
  const [, password] = /(?:^|[\s;&?])(?:password|passwd|pwd|token|secret)=([^\s;&]*)/i.exec(rest) ?? []
  return password === '\0'
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

/** Returns the first literal secret of each `secretGenerator`. */
function generated(root: Cursor): readonly Cursor[] {
  return root
    .get('secretGenerator')
    .items()
    .flatMap((generator) =>
      generator
        .get('literals')
        .items()
        .filter(({ text }) => !isPlaceholder(text.slice(text.indexOf('=') + 1)))
        .slice(0, 1),
    )
}

/** Returns the files of the repository that a `secretGenerator` reads. */
function generatedFrom({ root, path }: Manifest, paths: ReadonlySet<string>): readonly Cursor[] {
  return root
    .get('secretGenerator')
    .items()
    .flatMap((generator) => ['files', 'envs', 'env'].flatMap((name) => generator.get(name).items()))
    .filter(({ text }) => paths.has(pathFrom(folderOf(path), text.slice(text.indexOf('=') + 1)) ?? ''))
}

/** Tells whether the Vault agent injects the secrets into the pod. */
function injected(root: Cursor): boolean {
  return [root.get('metadata', 'annotations'), root.get('spec', 'template', 'metadata', 'annotations')].some(
    (annotations) => annotations.get('vault.hashicorp.com/agent-inject').text === 'true',
  )
}
