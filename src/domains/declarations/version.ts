import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { isOff, ONLY_ON, pick, Section, textsOf } from './section.ts'

/** Semantic versioning 2.0.0, with or without the `v` that tags have. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/

export interface VersionParts {
  readonly version: Cursor
  /** The version in the manifest, used if the configuration declares none. */
  readonly manifestVersion: string | undefined
  /** Digest computed in this run; `undefined` if it was not computed. */
  readonly digest: string | undefined
  readonly versioning: Cursor
  readonly training: Cursor
  /** Whether the commit is in the local history; `unknown` in a shallow clone. */
  readonly commitKnown: boolean | 'unknown'
}

/** Returns the subject of a model version: its number, its registry entry and its lineage. */
export function versionSubject(
  model: string,
  { version, manifestVersion, digest, versioning, training, commitKnown }: VersionParts,
): Subject {
  const holder = versioning.exists ? versioning : training
  const declared = version.text || manifestVersion || ''
  const section = new Section('model.version', `${holder.file.path}#${model}/version`, { model, path: holder.file.path }, holder.at)
    .setField('version', declared, version.exists ? version : undefined)
    .setField('label', declared === '' ? model : `${model} ${declared}`)
    .setField('declaresRegistry', versioning.exists)
    .setField('declaresLineage', declaresLineage(training))
  if (versioning.exists || declared !== '') section.setField('semantic', SEMVER.test(declared), version.exists ? version : undefined)
  if (['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].some((name) => versioning.get(name).exists))
    return switches(section, versioning)
  if (declaresLineage(training)) lineage(section, training, commitKnown)
  return versioning.exists ? registry(section, versioning, digest).subject() : section.subject()
}

/** Tells whether a training section declares a dataset, commit or parameters. */
export function declaresLineage(training: Cursor): boolean {
  return ['dataset', 'commit', 'parameters'].some((part) => training.get(part).exists)
}

function lineage(section: Section, training: Cursor, commitKnown: boolean | 'unknown'): void {
  const parts = { dataset: training.get('dataset', 'sha256'), commit: training.get('commit'), parameters: training.get('parameters') }
  const missing = Object.entries(parts).filter(([, part]) => !part.exists || (part.text === '' && part.entries().length === 0))
  section.setField(
    'missingLineage',
    missing.map(([name]) => name),
    training,
  )
  if (!parts.commit.exists) return
  if (commitKnown === 'unknown')
    section.setUnknown('commitKnown', 'the history is not available; set fetch-depth: 0 in the checkout', parts.commit)
  else section.setField('commitKnown', commitKnown, parts.commit)
}

function registry(section: Section, versioning: Cursor, digest: string | undefined): Section {
  const declared = versioning.get('registry', 'digest')
  const writers = versioning.get('registry', 'writers')
  section
    .setField('registered', versioning.get('registry', 'id').text !== '' && declared.text !== '', versioning.get('registry'))
    .setBoolean('immutable', versioning.get('immutable'), false)
    .setField('writersNamed', textsOf(writers).length > 0 && !textsOf(writers).some((writer) => writer.includes('*')), writers)
    .setBoolean('promotionApproved', pick(versioning, 'registry.promotionApproval', 'registry.promotion_approval'), false)
  if (declared.text === '') return section
  section.setField('registeredDigest', declared.text)
  if (digest === undefined) return section.setUnknown('digestMatches', 'the digest of the model was not computed', declared)
  const matches = declared.text.replace(/^sha256:/, '') === digest.replace(/^sha256:/, '')
  return section.setField('digest', digest).setField('digestMatches', matches, declared)
}

/** Reads a `versioning` section that contains only switches. */
function switches(section: Section, versioning: Cursor): Subject {
  const [control, lineageOn, registryOn] = ['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].map((name) =>
    versioning.get(name),
  ) as [Cursor, Cursor, Cursor]
  section.setBoolean('immutable', control, false).setBoolean('registered', registryOn, false).setField('declaresLineage', true)
  section.setUnknown('semantic', 'the file does not declare a version', control)
  if (!isOff(registryOn))
    for (const member of ['digestMatches', 'writersNamed', 'promotionApproved']) section.setUnknown(member, ONLY_ON, registryOn)
  if (!isOff(lineageOn)) section.setUnknown('missingLineage', ONLY_ON, lineageOn).setUnknown('commitKnown', ONLY_ON, lineageOn)
  else section.setField('missingLineage', ['dataset', 'commit', 'parameters'], lineageOn)
  return section.subject()
}
