import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { isOff, ONLY_ON, pick, Section, textsOf } from './section.ts'

/** Semantic versioning 2.0.0, with or without the `v` that tags have. */
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/

export interface VersionParts {
  readonly version: Cursor
  /** What the manifest says, where the configuration says nothing. */
  readonly manifestVersion: string | undefined
  /** As it was measured in this run; `undefined` when nobody measured it. */
  readonly digest: string | undefined
  readonly versioning: Cursor
  readonly training: Cursor
  /** Whether a commit is in the history here; `unknown` in a shallow clone. */
  readonly commitKnown: boolean | 'unknown'
}

/** A version of a model: its name, where it is registered, and what it was made from. */
export function versionSubject(
  model: string,
  { version, manifestVersion, digest, versioning, training, commitKnown }: VersionParts,
): Subject {
  const home = versioning.exists ? versioning : training
  const stated = version.text || manifestVersion || ''
  const section = new Section('model.version', `${home.file.path}#${model}/version`, { model, path: home.file.path }, home.at)
    .put('version', stated, version.exists ? version : undefined)
    .put('label', stated === '' ? model : `${model} ${stated}`)
    .put('declaresRegistry', versioning.exists)
    .put('declaresLineage', declaresLineage(training))
  if (versioning.exists || stated !== '') section.put('semantic', SEMVER.test(stated), version.exists ? version : undefined)
  if (['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].some((name) => versioning.get(name).exists))
    return switches(section, versioning)
  if (declaresLineage(training)) lineage(section, training, commitKnown)
  return versioning.exists ? registry(section, versioning, digest).subject() : section.subject()
}

/** Whether anything says what the model was made from. */
export function declaresLineage(training: Cursor): boolean {
  return ['dataset', 'commit', 'parameters'].some((part) => training.get(part).exists)
}

function lineage(section: Section, training: Cursor, commitKnown: boolean | 'unknown'): void {
  const parts = { dataset: training.get('dataset', 'sha256'), commit: training.get('commit'), parameters: training.get('parameters') }
  const missing = Object.entries(parts).filter(([, part]) => !part.exists || (part.text === '' && part.entries().length === 0))
  section.put(
    'missingLineage',
    missing.map(([name]) => name),
    training,
  )
  if (!parts.commit.exists) return
  if (commitKnown === 'unknown')
    section.unknown('commitKnown', 'the history is not here; let the checkout fetch it (fetch-depth: 0)', parts.commit)
  else section.put('commitKnown', commitKnown, parts.commit)
}

function registry(section: Section, versioning: Cursor, digest: string | undefined): Section {
  const stated = versioning.get('registry', 'digest')
  const writers = versioning.get('registry', 'writers')
  section
    .put('registered', versioning.get('registry', 'id').text !== '' && stated.text !== '', versioning.get('registry'))
    .truth('immutable', versioning.get('immutable'), false)
    .put('writersNamed', textsOf(writers).length > 0 && !textsOf(writers).some((writer) => writer.includes('*')), writers)
    .truth('promotionApproved', pick(versioning, 'registry.promotionApproval', 'registry.promotion_approval'), false)
  if (stated.text === '') return section
  section.put('registeredDigest', stated.text)
  if (digest === undefined) return section.unknown('digestMatches', 'the model was not measured', stated)
  const matches = stated.text.replace(/^sha256:/, '') === digest.replace(/^sha256:/, '')
  return section.put('digest', digest).put('digestMatches', matches, stated)
}

/** `versioning` of the security checks has switches only. */
function switches(section: Section, versioning: Cursor): Subject {
  const [control, lineageOn, registryOn] = ['version_control_enabled', 'lineage_tracking', 'model_registry_enabled'].map((name) =>
    versioning.get(name),
  ) as [Cursor, Cursor, Cursor]
  section.truth('immutable', control, false).truth('registered', registryOn, false).put('declaresLineage', true)
  section.unknown('semantic', 'the file names no version', control)
  if (!isOff(registryOn))
    for (const member of ['digestMatches', 'writersNamed', 'promotionApproved']) section.unknown(member, ONLY_ON, registryOn)
  if (!isOff(lineageOn)) section.unknown('missingLineage', ONLY_ON, lineageOn).unknown('commitKnown', ONLY_ON, lineageOn)
  else section.put('missingLineage', ['dataset', 'commit', 'parameters'], lineageOn)
  return section.subject()
}
