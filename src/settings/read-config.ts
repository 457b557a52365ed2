import { messageOf, SealError } from '../core/errors.ts'
import { type Position, readYaml, type YamlFile } from '../documents/yaml.ts'
import type { Tier } from '../domains/approvals/types.ts'
import { faultOfPath, trimSlash } from '../domains/manifest/paths.ts'
import type { Method } from '../domains/signing/types.ts'
import type { CertificatePin } from '../domains/signing/verify-certificate.ts'
import { validateConfigV1 } from '../generated/validators.ts'
import type { Override, Profile, Severity } from '../policy/types.ts'
import { type ApprovalsConfig, lintApprovals, type RolesConfig } from './approvals.ts'
import { isRemote, parseRemoteSource, type RemoteEntry } from './remote-pack.ts'

export const CONFIG_FILE = '.github/weightseal.yml'
export const MAX_CONFIG_BYTES = 512 * 1024

export type CommentMode = 'always' | 'on-failure' | 'never'
export type SarifMode = 'auto' | 'always' | 'never'

export interface ModelConfig {
  readonly name?: string
  readonly path: string
  readonly version?: string
  readonly framework?: string
  readonly type?: string
  readonly ignorePaths?: readonly string[]
  readonly requireContent?: boolean
  readonly classification?: Tier
  readonly declarations?: readonly string[]
  readonly evidence?: { readonly modelCard?: string }
}

/** The accepted signer of keyless signatures. Names correspond to the flags of `weightseal verify`. */
export interface IdentityConfig {
  readonly fromRepo?: string
  readonly certificateIdentity?: string
  readonly certificateIdentityPattern?: string
  readonly certificateOidcIssuer?: string
  readonly repository?: string
  readonly repositoryId?: string
  readonly ref?: string
  readonly trigger?: string
  readonly runner?: string
  readonly workflowRef?: string
}

export interface SigningConfig {
  readonly method?: Method
  readonly allowPublicTransparencyLog?: boolean
  readonly required?: 'release' | 'always'
  readonly identity?: IdentityConfig
  readonly publicKeys?: readonly { readonly path: string; readonly since: string }[]
  readonly certificate?: { readonly chain: readonly string[] } & CertificatePin
  readonly trustedRoot?: { readonly path: string; readonly asOf: string }
}

/** `.github/weightseal.yml` as written. Public format: schemas/config-v1.schema.json. */
export interface Config {
  readonly version: 1
  readonly models?: readonly ModelConfig[]
  readonly discover?: boolean
  readonly ignorePaths?: readonly string[]
  readonly policies?: {
    readonly packs?: readonly string[]
    readonly params?: Readonly<Record<string, unknown>>
    readonly profile?: Profile
    readonly rules?: Readonly<Record<string, Omit<Override, 'rule' | 'locked'>>>
    /** Paths and remote packs. */
    readonly custom?: readonly (string | RemoteEntry)[]
    readonly sarif?: readonly string[]
    readonly scanners?: readonly string[]
  }
  /** Files that declare models in other formats. */
  readonly declarations?: readonly string[]
  readonly deployment?: { readonly discover?: boolean; readonly ignorePaths?: readonly string[]; readonly plans?: readonly string[] }
  readonly signing?: SigningConfig
  readonly roles?: RolesConfig
  readonly approvals?: ApprovalsConfig
  readonly failOnSeverity?: Severity | 'moderate'
  readonly warnOnly?: boolean
  readonly commentSummaryInPr?: CommentMode
  readonly uploadSarif?: SarifMode
  readonly showSummary?: boolean
}

/**
 * Parses a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the closest known key for a misspelled one.
 */
export function parseConfig(text: string, where: string): Config {
  return readConfig(text, where).value
}

/** Parses a configuration with the position of each value. */
export function readConfig(text: string, where: string): YamlFile<Config> {
  const file = readYaml<Config>({
    text,
    where,
    validate: validateConfigV1,
    code: 'SETTINGS_INVALID',
    maxBytes: MAX_CONFIG_BYTES,
  })
  const { value, position } = file
  checkPaths(value, where, position)
  checkRemote(value, where, position)
  checkDistinct(value, where, position)
  checkApprovals(value, where, position)
  const { models } = value
  // Normalized, so that later comparisons of paths find the model.
  const config = models === undefined ? value : { ...value, models: models.map((model) => ({ ...model, path: trimSlash(model.path) })) }
  return { ...file, value: config }
}

function checkApprovals(config: Config, where: string, position: PositionOf): void {
  const errors = lintApprovals(config).filter(({ level }) => level === 'error')
  if (errors.length === 0) return
  const lines = errors.map(({ at, message }) => {
    const { line, column } = position(at)
    return `${where}:${line}:${column}: ${message}.`
  })
  throw new SealError('SETTINGS_INVALID', lines.join('\n'))
}

type PositionOf = (pointer: string) => Position

function checkPaths(
  { models = [], ignorePaths = [], declarations = [], deployment, policies, signing }: Config,
  where: string,
  position: PositionOf,
): void {
  const paths: readonly (readonly [string, string])[] = [
    ...models.map(({ path }, index) => [`/models/${index}/path`, trimSlash(path)] as const),
    ...models.flatMap(({ ignorePaths: paths = [] }, index) =>
      paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path] as const),
    ),
    ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path] as const),
    ...models.flatMap(({ declarations: paths = [] }, index) =>
      paths.map((path, inner) => [`/models/${index}/declarations/${inner}`, path] as const),
    ),
    ...models.flatMap(({ evidence }, index) =>
      evidence?.modelCard === undefined ? [] : [[`/models/${index}/evidence/modelCard`, evidence.modelCard] as const],
    ),
    ...declarations.map((path, index) => [`/declarations/${index}`, path] as const),
    ...(deployment?.ignorePaths ?? []).map((path, index) => [`/deployment/ignorePaths/${index}`, trimSlash(path)] as const),
    ...(deployment?.plans ?? []).map((path, index) => [`/deployment/plans/${index}`, path] as const),
    ...(signing?.publicKeys ?? []).map(({ path }, index) => [`/signing/publicKeys/${index}/path`, path] as const),
    ...(signing?.certificate?.chain ?? []).map((path, index) => [`/signing/certificate/chain/${index}`, path] as const),
    ...(signing?.trustedRoot === undefined ? [] : [['/signing/trustedRoot/path', signing.trustedRoot.path] as const]),
    ...(policies?.custom ?? []).flatMap((entry, index) =>
      isRemote(entry) ? [] : [[`/policies/custom/${index}`, entry as string] as const],
    ),
    ...(policies?.sarif ?? []).map((path, index) => [`/policies/sarif/${index}`, path] as const),
  ]
  for (const [pointer, path] of paths) {
    const fault = path === '.' && pointer.endsWith('/path') ? undefined : faultOfPath(path)
    const glob = /[*?[]/.test(path) && !pointer.startsWith('/policies/')
    if (!fault && !glob) continue
    const { line, column } = position(pointer)
    const reason = glob ? 'paths must be literal, without * ? [' : fault
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${/^\/models\/\d+\/ignorePaths\//.test(pointer) ? 'model' : 'repository'} (${reason}).`,
    )
  }
}

function checkRemote({ policies }: Config, where: string, position: PositionOf): void {
  for (const [index, entry] of (policies?.custom ?? []).entries()) {
    if (!isRemote(entry)) continue
    try {
      parseRemoteSource(typeof entry === 'string' ? entry : entry.source)
    } catch (cause) {
      const { line, column } = position(`/policies/custom/${index}`)
      throw new SealError('SETTINGS_INVALID', `${where}:${line}:${column}: ${messageOf(cause)}`, { cause })
    }
  }
}

function checkDistinct({ models = [] }: Config, where: string, position: PositionOf): void {
  const paths = models.map(({ path }) => trimSlash(path))
  const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index)
  if (twice === -1) return
  const { line, column } = position(`/models/${twice}/path`)
  throw new SealError(
    'SETTINGS_INVALID',
    `${where}:${line}:${column}: duplicate model ${JSON.stringify(paths[twice])}; list each path once.`,
  )
}
