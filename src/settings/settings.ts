import { messageOf, SealError } from '../core/errors.ts'
import { trimSlash } from '../domains/manifest/paths.ts'
import { DEFAULT_SCAN, type ScanPolicy } from '../domains/scan/scan-policy.ts'
import type { IdentityPolicy } from '../domains/signing/identity.ts'
import { type Override, PROFILES, type Profile, SEVERITIES, type Severity } from '../policy/types.ts'
import type { CommentMode, Config, IdentityConfig, ModelConfig, SarifMode, SigningConfig } from './config-types.ts'
import { flag, type InputReader, ignoredPath, lines, oneOf, relativePath } from './inputs.ts'
import { isRemote, localPacks, type RemotePack, toRemotePack } from './remote-pack.ts'
import { identityOf } from './trust-plan.ts'

/** All settings of a run, validated, with defaults. */
export interface Settings {
  /** Only models at or below this path; `undefined` for all. */
  readonly path: string | undefined
  readonly models: readonly ModelConfig[]
  readonly scan: ScanPolicy
  readonly discover: boolean
  /** Whether models in folders of tests, documentation and examples count. */
  readonly discoverTests: boolean
  readonly ignorePaths: readonly string[]
  readonly packs: readonly string[]
  /** By pack, then by name. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly profile: Profile
  /** Overrides of single rules. */
  readonly rules: readonly Override[]
  /** Paths of packs in the repository. */
  readonly customPacks: readonly string[]
  readonly remotePacks: readonly RemotePack[]
  /** Result files of other scanners, and the scanners whose results are required. */
  readonly sarif: readonly string[]
  readonly scanners: readonly string[]
  /** Files that declare models, with the model that the configuration assigns to them. */
  readonly declarations: readonly { readonly path: string; readonly model?: string; readonly folder?: string }[]
  readonly deployment: { readonly discover: boolean; readonly ignorePaths: readonly string[]; readonly plans: readonly string[] }
  readonly signing: SigningConfig
  /** The accepted signer of keyless signatures; `undefined` when the configuration has none. */
  readonly expectedIdentity: IdentityPolicy | undefined
  readonly failOnSeverity: Severity
  readonly warnOnly: boolean
  readonly comment: CommentMode
  readonly uploadSarif: SarifMode
  readonly showSummary: boolean
}

/** Packs that run when the configuration does not list any. */
export const DEFAULT_PACKS: readonly string[] = [
  'integrity',
  'scan',
  'signing',
  'pipeline',
  'secrets',
  'repository',
  'serving',
  'data',
  'monitoring',
  'versioning',
  'training',
  'aws',
  'azure',
  'gcp',
]

/**
 * Resolves inputs and the trusted configuration to settings. Precedence: input, environment, configuration, default.
 *
 * @param isRelease - whether the workflow of a tag sets the inputs, which can then only make the threshold stricter.
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what was expected.
 */
export function resolveSettings(inputs: InputReader, config: Config | undefined, isRelease = false): Settings {
  const choose = <T extends string>(name: string, allowed: readonly T[], configured: T | undefined, defaultValue: T): T =>
    oneOf(name, inputs(name), allowed) ?? configured ?? defaultValue
  return {
    path: relativePath('path', inputs('path')),
    models: (config?.models ?? []).map((model) => ({ ...model, path: trimSlash(model.path) })),
    scan: { ...DEFAULT_SCAN, ...config?.scan },
    discover: config?.discover !== false,
    discoverTests: typeof config?.discover === 'object' && config.discover.tests === true,
    ignorePaths: [
      ...lines(inputs('ignore-paths')).map((path) => ignoredPath('ignore-paths', path)),
      ...(config?.ignorePaths ?? []).map(trimSlash),
    ],
    packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
    params: byPack(config?.policies?.params ?? {}),
    profile: choose('profile', PROFILES, config?.policies?.profile, 'baseline'),
    rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
    customPacks: localPacks(config?.policies?.custom),
    remotePacks: remotePacks(config),
    sarif: [...(config?.policies?.sarif ?? []), ...lines(inputs('sarif'))],
    scanners: config?.policies?.scanners ?? [],
    declarations: declarationsOf(config),
    deployment: {
      discover: config?.deployment?.discover ?? true,
      ignorePaths: (config?.deployment?.ignorePaths ?? []).map(trimSlash),
      plans: [...(config?.deployment?.plans ?? []), ...lines(inputs('plans'))],
    },
    signing: config?.signing ?? {},
    expectedIdentity: expectedIdentity(config?.signing?.identity),
    failOnSeverity: thresholdOf(inputs('fail-on-severity'), config?.failOnSeverity, isRelease),
    warnOnly: flag('warn-only', inputs('warn-only')) ?? config?.warnOnly ?? false,
    comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
    uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
    showSummary: flag('show-summary', inputs('show-summary')) ?? config?.showSummary ?? true,
  }
}

/** Returns the files that the configuration lists as declarations. Those of a model have its name and folder. */
export function declarationsOf(config: Config | undefined): Settings['declarations'] {
  const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) =>
    declarations.map((file) => ({ path: file, model: name ?? trimSlash(path), folder: trimSlash(path) })),
  )
  return [...ofModels, ...(config?.declarations ?? []).map((path) => ({ path }))]
}

function remotePacks(config: Config | undefined): readonly RemotePack[] {
  const entries = (config?.policies?.custom ?? []).filter(isRemote)
  return entries.map((entry) =>
    toRemotePack(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')),
  )
}

function expectedIdentity(identity: IdentityConfig | undefined): IdentityPolicy | undefined {
  return identity && policyOf(identity, 'signing.identity')
}

/** Converts an identity of the configuration to a policy, like the flags of `weightseal verify`. */
function policyOf(identity: IdentityConfig, where: string): IdentityPolicy {
  const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  try {
    return identityOf((name) => identity[camel(name) as keyof IdentityConfig]).policy
  } catch (cause) {
    throw new SealError('SETTINGS_INVALID', `${where}: ${messageOf(cause)}`, { cause })
  }
}

function byPack(params: Readonly<Record<string, unknown>>): Settings['params'] {
  const packs: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(params)) {
    const [pack = '', name = ''] = key.split('.')
    packs[pack] = { ...packs[pack], [name]: value }
  }
  return packs
}

/** Parses a severity. `moderate` is the name of medium in dependency-review-action. */
function thresholdOf(input: string | undefined, configured: string | undefined, isRelease: boolean): Severity {
  const [chosen, own] = [severity(input), severity(configured) ?? DEFAULT_THRESHOLD]
  if (chosen === undefined) return own
  return isRelease && SEVERITIES.indexOf(chosen) < SEVERITIES.indexOf(own) ? own : chosen
}

const DEFAULT_THRESHOLD = 'high'

function severity(value: string | undefined): Severity | undefined {
  if (value === undefined || value === '') return undefined
  return oneOf('fail-on-severity', value === 'moderate' ? 'medium' : value, SEVERITIES)
}
