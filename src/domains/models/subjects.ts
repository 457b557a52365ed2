import { coveredBy, isPattern } from '../../core/path-list.ts'
import type { ChangedFile } from '../../core/repository.ts'
import { joinPath, pathInModel } from '../../core/repository-path.ts'
import type { FileChange, ModelData, ModelFileData, Span, Subject } from '../../core/subject.ts'
import { classOf, type FileClass, isDocumentation } from '../formats/classes.ts'
import { detectFormat, type FileFormat, isWeightName } from '../formats/format.ts'
import { compareFiles, type Difference, describeDifference, remedyOfDifference } from '../manifest/compare.ts'
import { isLockFile } from '../manifest/dependencies/dependencies.ts'
import { windowsFault } from '../manifest/paths.ts'
import { type FileEntry, type Manifest, UNVERSIONED } from '../manifest/types.ts'
import type { FileTensors } from '../tensors/diff.ts'
import type { LfsAttribute } from './attributes.ts'
import type { FileList } from './lists.ts'
import type { IgnoredFile, ManifestState, MeasuredModel, ModelPlace } from './measured.ts'
import { DEFAULT_IGNORES, type EntryProblem, type MeasuredFile } from './measured.ts'

/** The collected data of one model. */
export interface ModelEvidence extends ModelPlace {
  readonly name: string
  readonly presence: ModelData['presence']
  readonly measured: MeasuredModel
  /** Files under ignored paths that can run code. */
  readonly ignoredCode: readonly IgnoredFile[]
  /** What a scan found in files that can run code, by path in the model. */
  readonly scanned: ReadonlyMap<string, ModelFileData['scan']>
  /** Manifest of the measured files; `undefined` if there are none. */
  readonly built: Manifest | undefined
  readonly committed: ManifestState
  /** How the measured files differ from the manifest of the head. */
  readonly differences: readonly Difference[]
  /** `undefined` without a trusted base, or if the change does not touch the model. */
  readonly trusted: ManifestState | undefined
  /** Changes in the folder of the model, by path, under both names of a renamed file. */
  readonly changes: ReadonlyMap<string, ChangedFile>
  /** Paths in the model that the trusted configuration ignores. */
  readonly trustedIgnores: readonly string[]
  /** What belongs to the model by the trusted configuration; everything if empty. */
  readonly trustedInclude: readonly string[]
  readonly contentRequired: boolean
  /** Returns where a file of the repository is stored. */
  readonly storage: (path: string, file: MeasuredFile) => ModelFileData['storage']
  /** What `.gitattributes` declares for a path of the repository. */
  readonly attribute: (path: string) => LfsAttribute
  readonly lists: readonly FileList[]
  /** What changed in the tensors of changed files. */
  readonly tensors: readonly FileTensors[]
  readonly card: boolean
  readonly licence: boolean
}

/** Returns the subjects of one model: the model, then its files and the lists in it. */
export function modelSubjects(evidence: ModelEvidence): readonly Subject[] {
  return [modelSubject(evidence), ...fileSubjects(evidence), ...evidence.lists.map((list) => listSubject(list, evidence))]
}

function modelSubject(evidence: ModelEvidence): Subject {
  const { path, name, presence, measured, built, committed, card, licence } = evidence
  const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined
  const differences = built === undefined || trusted === undefined ? [] : compareFiles(trusted.files, built.files)
  const version = committed.status === 'valid' ? committed.manifest.model.version : undefined
  const data: ModelData = {
    name,
    path,
    presence,
    manifest: committed.status,
    manifestDetail: 'detail' in committed ? committed.detail : committed.status === 'missing' ? 'the file is missing' : committed.status,
    ...(version === undefined ? {} : { version }),
    ...(built === undefined ? {} : { digest: built.tree.root }),
    ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
    ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
    files: measured.files.length,
    bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
    pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
    filesChanged: changedPaths(evidence).some((each) => isPart(each, evidence) && !isDocument(each, evidence)),
    manifestChanged: evidence.changes.has(evidence.manifest),
    versionReused:
      (linksDiffer(evidence) || differences.some((each) => !isDocument(each.path, evidence))) &&
      version !== undefined &&
      version !== UNVERSIONED &&
      version === trusted?.model.version,
    sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0 && !linksDiffer(evidence)),
    trustedManifest: evidence.trusted?.status ?? 'none',
    ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
    dependenciesMatch: dependenciesMatch(evidence),
    ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
    untrustedIgnores: untrustedIgnores(evidence),
    card,
    licence,
    ...lostIdentity(evidence),
  }
  return { kind: 'model', id: path, data: { ...data }, at: modelSpan(evidence) }
}

/** Tells whether the links of the model differ from those of the trusted manifest. */
function linksDiffer({ trusted, built }: ModelEvidence): boolean {
  if (trusted?.status !== 'valid' || built === undefined) return false
  return JSON.stringify(trusted.manifest.links ?? []) !== JSON.stringify(built.links ?? [])
}

/** Returns the paths that the manifest of the head leaves out and the trusted configuration does not. */
function untrustedIgnores(evidence: ModelEvidence): readonly string[] {
  const { committed, trustedInclude } = evidence
  if (committed.status !== 'valid') return []
  const { ignore, include = [] } = committed.manifest
  const isTrusted = include.length === 0 || include.toSorted().join('\n') === trustedInclude.toSorted().join('\n')
  return [...ignore.filter((path) => !isTrustedIgnore(path, evidence)), ...(isTrusted ? [] : [`everything but ${include.join(', ')}`])]
}

/** Tells whether a changed file is part of the model. */
function isPart(path: string, evidence: ModelEvidence): boolean {
  if (joinPath(evidence.folder, path) === evidence.manifest || isIgnored(path, evidence)) return false
  if (evidence.trustedInclude.length === 0) return true
  const listed = [evidence.committed, evidence.trusted].flatMap((state) => (state?.status === 'valid' ? state.manifest.files : []))
  return [...evidence.measured.files.map(({ entry }) => entry), ...listed].some((entry) => entry.path === path)
}

/** Returns what the trusted manifest states and the manifest of the head no longer does: the version, or the name. */
function lostIdentity({ path, committed, trusted }: ModelEvidence): Pick<ModelData, 'identityLost' | 'identityBefore'> {
  if (committed.status !== 'valid' || trusted?.status !== 'valid') return { identityLost: 'none' }
  const [now, before] = [committed.manifest.model, trusted.manifest.model]
  if (before.version !== UNVERSIONED && now.version === UNVERSIONED) return { identityLost: 'version', identityBefore: before.version }
  const byDefault = path.slice(path.lastIndexOf('/') + 1)
  return before.name !== now.name && (now.name === byDefault || now.name === 'model')
    ? { identityLost: 'name', identityBefore: before.name }
    : { identityLost: 'none' }
}

/** Tells whether the dependencies in the manifest equal those in the lock files. A lock file that could not be read is reported itself. */
function dependenciesMatch({ committed, measured, built }: ModelEvidence): boolean {
  if (committed.status !== 'valid' || measured.problems.some(({ path }) => isLockFile(path))) return true
  const text = (dependencies: Manifest['dependencies']) =>
    JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]))
  return text(committed.manifest.dependencies) === text(built?.dependencies ?? [])
}

function countKinds(differences: readonly Difference[]): NonNullable<ModelData['changes']> {
  const count = (kind: Difference['kind']) => differences.filter((difference) => difference.kind === kind).length
  return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') }
}

function changedPaths({ folder, changes }: ModelEvidence): readonly string[] {
  return [...changes.keys()].map((path) => pathInModel(folder, path)).filter((path) => path !== undefined)
}

function isIgnored(path: string, { trustedIgnores }: ModelEvidence): boolean {
  return coveredBy([...DEFAULT_IGNORES, ...trustedIgnores])(path)
}

/** Tells whether a file documents the model, so that a change of it changes nothing that is loaded or run. */
function isDocument(path: string, { measured }: ModelEvidence): boolean {
  const found = measured.files.find(({ entry }) => entry.path === path)
  return isDocumentation(classOf(path, found?.format ?? detectFormat({ path, size: 0 })))
}

function isTrustedIgnore(path: string, { trustedIgnores }: ModelEvidence): boolean {
  return DEFAULT_IGNORES.includes(path) || trustedIgnores.includes(path) || (!isPattern(path) && coveredBy(trustedIgnores)(path))
}

/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, manifest, committed, measured }: ModelEvidence): Span {
  const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0]
  return { file: committed.status === 'missing' && first !== undefined ? joinPath(folder, first.entry.path) : manifest, line: 1 }
}

function fileSubjects(evidence: ModelEvidence): readonly Subject[] {
  const { measured, differences } = evidence
  const byPath = new Map(differences.map((difference) => [difference.path, difference]))
  return [
    ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
    ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
    ...measured.problems.map((problem) => problemSubject(problem, evidence)),
    ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
    ...linkSubjects(evidence),
  ]
}

/** Returns how the measured files differ from the manifest of the head; nothing without a valid one. */
export function fileDifferences(committed: ManifestState, measured: MeasuredModel): readonly Difference[] {
  if (committed.status !== 'valid') return []
  const unmeasured = unmeasuredPaths(measured)
  return compareFiles(
    committed.manifest.files.filter(({ path }) => !unmeasured.has(path)),
    measured.files.map(({ entry }) => entry),
  )
}

/** Returns the paths with a problem and without a digest. An invalid lock file, or a colliding name, has both. */
export function unmeasuredPaths({ files, problems }: Pick<MeasuredModel, 'files' | 'problems'>): ReadonlySet<string> {
  const measured = new Set(files.map(({ entry }) => entry.path))
  return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)))
}

function measuredSubject(file: MeasuredFile, difference: Difference | undefined, evidence: ModelEvidence): Subject {
  const path = joinPath(evidence.folder, file.entry.path)
  const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted')
  const remedy = difference && remedyOfDifference(difference)
  const subject = fileSubject(evidence, {
    path,
    size: file.entry.size,
    state,
    ...(difference === undefined ? {} : { detail: describeDifference(difference) }),
    change: changeOf(path, evidence),
    problem: 'none',
    ...formatData(file.entry.path, file.format, file.entry.source),
    scan: evidence.scanned.get(file.entry.path) ?? 'none',
    source: file.entry.source,
    ...storageData(path, file, evidence),
  })
  return remedy === undefined ? subject : { ...subject, remedy }
}

function missingSubject(difference: Difference, evidence: ModelEvidence): Subject {
  const path = joinPath(evidence.folder, difference.path)
  const size = difference.kind === 'missing' ? difference.expected.size : 0
  const subject = fileSubject(evidence, {
    path,
    size,
    state: 'missing',
    detail: describeDifference(difference),
    change: changeOf(path, evidence),
    problem: 'none',
    ...formatData(difference.path, detectFormat({ path, size })),
    scan: 'none',
    source: 'none',
    ...NOT_STORED,
  })
  return { ...subject, at: { file: evidence.manifest, line: 1 } }
}

function problemSubject({ path: inside, code, reason, remedy }: EntryProblem, evidence: ModelEvidence): Subject {
  const path = joinPath(evidence.folder, inside)
  const subject = fileSubject(evidence, {
    path,
    size: 0,
    state: 'unmeasured',
    change: changeOf(path, evidence),
    problem: code,
    problemDetail: reason,
    ...formatData(inside, detectFormat({ path, size: 0 })),
    scan: 'none',
    source: 'none',
    ...NOT_STORED,
  })
  return remedy === undefined ? subject : { ...subject, remedy }
}

function ignoredSubject({ path: inside, size, format }: IgnoredFile, evidence: ModelEvidence): Subject {
  const path = joinPath(evidence.folder, inside)
  return fileSubject(evidence, {
    path,
    size,
    state: 'ignored',
    change: changeOf(path, evidence),
    problem: 'none',
    ...formatData(inside, format),
    scan: evidence.scanned.get(inside) ?? 'none',
    source: 'content',
    storage: 'git',
    attribute: 'unknown',
    storedAsDeclared: true,
  })
}

const NOT_STORED = { storage: 'unknown', attribute: 'unknown', storedAsDeclared: true } as const

/** Git LFS stores no pointer to an empty file. */
function storageData(path: string, file: MeasuredFile, evidence: ModelEvidence): Pick<ModelFileData, keyof typeof NOT_STORED> {
  const [storage, attribute] = [evidence.storage(path, file), evidence.attribute(path)]
  const isKnown = attribute !== 'unknown' && (storage === 'git' || storage === 'lfs') && file.onDisk > 0
  return { storage, attribute, storedAsDeclared: !isKnown || (storage === 'lfs') === (attribute === 'lfs') }
}

/** Returns the subjects of symbolic links, compared with the manifest. */
function linkSubjects(evidence: ModelEvidence): readonly Subject[] {
  const { committed, measured } = evidence
  const listed = new Map((committed.status === 'valid' ? (committed.manifest.links ?? []) : []).map(({ path, target }) => [path, target]))
  const found = new Map(measured.links.map(({ path, target }) => [path, target]))
  return [...new Set([...listed.keys(), ...found.keys()])].map((path) => {
    const [before, now] = [listed.get(path), found.get(path)]
    const state = stateOfLink(before, now, committed.status)
    const whole = joinPath(evidence.folder, path)
    const subject = fileSubject(evidence, {
      path: whole,
      size: 0,
      state,
      ...(state === 'intact' || state === 'unlisted' ? {} : { detail: detailOfLink(before, now) }),
      change: changeOf(whole, evidence),
      problem: 'none',
      ...formatData(path, { ...LINK, weights: isWeightName(path) }),
      scan: 'none',
      source: now === undefined ? 'none' : 'content',
      ...NOT_STORED,
    })
    return now === undefined ? { ...subject, at: { file: evidence.manifest, line: 1 } } : subject
  })
}

const LINK: FileFormat = {
  format: 'link',
  title: 'a symbolic link',
  runsCode: 'no',
  reason: 'it leads to another file of the model',
  weights: false,
}

function stateOfLink(before: string | undefined, now: string | undefined, manifest: ManifestState['status']): ModelFileData['state'] {
  if (manifest !== 'valid') return 'unlisted'
  if (before === undefined) return 'unexpected'
  if (now === undefined) return 'missing'
  return before === now ? 'intact' : 'changed'
}

function detailOfLink(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return `is a link to ${JSON.stringify(now)} and is not listed`
  if (now === undefined) return `is listed as a link to ${JSON.stringify(before)} but does not exist`
  return `listed as a link to ${JSON.stringify(before)}, found a link to ${JSON.stringify(now)}`
}

function listSubject(list: FileList, { path: model, folder }: ModelEvidence): Subject {
  const path = joinPath(folder, list.path)
  return { kind: 'model.list', id: path, data: { ...list, model, path }, at: { file: path, line: 1 } }
}

/** A pointer that is named as a document can lead to anything. */
function classBehind(named: FileClass, source: FileEntry['source']): FileClass {
  return source !== 'content' && isDocumentation(named) ? 'other' : named
}

/** Returns what a subject says about the format of a file. @param path - relative to the model. */
export function formatData(
  path: string,
  file: FileFormat,
  source: FileEntry['source'] = 'content',
): Pick<ModelFileData, 'format' | 'formatTitle' | 'runsCode' | 'formatReason' | 'weights' | 'class'> {
  const { format, title, runsCode, reason, weights } = file
  return { format, formatTitle: title, runsCode, formatReason: reason, weights, class: classBehind(classOf(path, file), source) }
}

function fileSubject(
  { path: model, contentRequired }: ModelEvidence,
  data: Omit<ModelFileData, 'model' | 'contentRequired' | 'nameFault'>,
): Subject {
  const complete: ModelFileData = { model, contentRequired, nameFault: windowsFault(data.path) ?? 'none', ...data }
  return { kind: 'model.file', id: data.path, data: { ...complete }, at: { file: data.path, line: 1 } }
}

/** Returns how the change affects the file at a path; the old name of a renamed file counts as removed. */
function changeOf(path: string, { changes }: ModelEvidence): FileChange | 'none' {
  const change = changes.get(path)
  if (change === undefined) return 'none'
  return change.path === path ? change.change : 'removed'
}
