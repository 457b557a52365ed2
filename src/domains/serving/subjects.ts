import type { Subject } from '../../core/subject.ts'
import { Cursor } from '../../documents/cursor.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { bentoSubjects, isBentoConfiguration } from './bentoml.ts'
import { ingressSubjects } from './ingress.ts'
import { kubernetesSecretSubjects } from './kubernetes-secrets.ts'
import { kustomized, namedFiles } from './kustomize.ts'
import { isKustomization, isManifest, type Manifest, manifestsIn } from './manifests.ts'
import { meshSubjects } from './mesh.ts'
import { apiSubjects, type DeclaredAccess, isOpenApi, servesModels } from './openapi.ts'
import { workloadSubjects } from './workloads.ts'

/** Input for the subjects of serving. */
export interface Served {
  readonly documents: readonly ServingDocument[]
  readonly declared: readonly DeclaredAccess[]
  /** All file paths of the repository. */
  readonly paths: ReadonlySet<string>
}

export interface ServingDocument {
  readonly path: string
  readonly yaml: YamlFile<unknown>
}

/** Tells whether a document is a manifest, an API description or a BentoML configuration. */
export function isServing(value: unknown): boolean {
  return isManifest(value) || isOpenApi(value) || isBentoConfiguration(value)
}

/**
 * Returns the subjects of API descriptions and manifests. An API description counts if a declaration names it or if it has
 * inference paths. A declaration that names no description refers to the only one.
 */
export function servingSubjects({ documents, declared, paths }: Served): readonly Subject[] {
  const named = (path: string) => declared.find(({ openapi }) => openapi === path)
  const apis = documents.filter(({ yaml, path }) => isOpenApi(yaml.value) && (named(path) !== undefined || servesModels(yaml, path)))
  const only = apis.length === 1 && declared.length === 1 && declared[0]?.openapi === undefined ? declared[0] : undefined
  return [
    ...apis.flatMap(({ yaml, path }) => apiSubjects(yaml, path, named(path) ?? only)),
    ...documents.filter(({ yaml }) => isBentoConfiguration(yaml.value)).flatMap(({ yaml, path }) => bentoSubjects(yaml, path)),
    ...objectSubjects(documents, paths),
  ]
}

/** Returns the subjects of Kubernetes objects, as kustomizations build them. */
function objectSubjects(documents: readonly ServingDocument[], paths: ReadonlySet<string>): readonly Subject[] {
  const manifests = manifestsOf(documents)
  const cursors = documents.map(({ path, yaml }) => new Cursor({ path, yaml }, yaml.value))
  const { builds, loose, written, unread } = kustomized(
    manifests,
    Map.groupBy(cursors, ({ file }) => file.path),
  )
  const subjectsOf = (own: readonly Manifest[], others: readonly Manifest[]) => {
    const all = [...own, ...others]
    return [...workloadSubjects(own, all), ...ingressSubjects(own, all), ...meshSubjects(own)]
  }
  return [
    ...subjectsOf(loose, builds.flat()),
    ...builds.flatMap((build) => subjectsOf(build, [...loose, ...fromOthers(build, builds)])),
    // Literal secrets count even if a build changes them, because everyone with read access has them.
    ...withBuilt(kubernetesSecretSubjects([...manifests, ...written], paths), kubernetesSecretSubjects(builds.flat(), paths)),
    ...unread.map(unreadableSubject),
  ]
}

/** Adds the literal secrets that only patches introduce. */
function withBuilt(literal: readonly Subject[], built: readonly Subject[]): readonly Subject[] {
  const placeOf = ({ at }: Subject) => `${at.file}:${at.line}:${at.column}`
  const known = new Set(literal.map(placeOf))
  const more = built.filter((subject) => subject.data['literal'] === true && !known.has(placeOf(subject)))
  return [...literal, ...new Map(more.map((subject) => [placeOf(subject), subject])).values()]
}

/**
 * Returns the objects of other builds that may affect this one, without those built from the same files. A build that shares files
 * is an alternative to this one: its policies do not protect this build, but its services may expose it.
 */
function fromOthers(build: readonly Manifest[], builds: readonly (readonly Manifest[])[]): readonly Manifest[] {
  const own = new Set(build.map(({ path }) => path))
  return builds.flatMap((other) => {
    if (other === build) return []
    const beside = other.some(({ path }) => own.has(path)) ? ['Service'] : ['Service', 'AuthorizationPolicy']
    return other.filter(({ kind, path }) => beside.includes(kind) && !own.has(path))
  })
}

function manifestsOf(documents: readonly ServingDocument[]): readonly Manifest[] {
  return documents
    .filter(({ yaml, path }) => isManifest(yaml.value) || isKustomization(path))
    .flatMap(({ yaml, path }) => manifestsIn(yaml, path))
}

/** Returns the paths of the files that kustomizations include. */
export function filesOfKustomizations(documents: readonly ServingDocument[]): ReadonlySet<string> {
  return namedFiles(manifestsOf(documents.filter(({ path }) => isKustomization(path))))
}
