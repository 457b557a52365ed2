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

/** What describes how models are served. */
export interface Served {
  readonly documents: readonly ServingDocument[]
  readonly declared: readonly DeclaredAccess[]
  /** All files of the repository. */
  readonly paths: ReadonlySet<string>
}

export interface ServingDocument {
  readonly path: string
  readonly yaml: YamlFile<unknown>
}

/** Whether a document describes how something is served. */
export function isServing(value: unknown): boolean {
  return isManifest(value) || isOpenApi(value) || isBentoConfiguration(value)
}

/**
 * What rules look at in descriptions of APIs and in manifests. A description counts when a declaration names it or when it has
 * paths by which models are called; without a name in the declaration, the only such description is meant.
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

/** Objects of Kubernetes, in the form in which kustomizations hand them over. */
function objectSubjects(documents: readonly ServingDocument[], paths: ReadonlySet<string>): readonly Subject[] {
  const manifests = manifestsOf(documents)
  const cursors = documents.map(({ path, yaml }) => new Cursor({ path, yaml }, yaml.value))
  const { builds, loose, written, unread } = kustomized(
    manifests,
    Map.groupBy(cursors, ({ file }) => file.path),
  )
  const judge = (own: readonly Manifest[], others: readonly Manifest[]) => {
    const around = [...own, ...others]
    return [...workloadSubjects(own, around), ...ingressSubjects(own, around), ...meshSubjects(own)]
  }
  return [
    ...judge(loose, builds.flat()),
    ...builds.flatMap((build) => judge(build, [...loose, ...fromOthers(build, builds)])),
    // Whatever becomes of them, everybody who reads the repository has them.
    ...withBuilt(kubernetesSecretSubjects([...manifests, ...written], paths), kubernetesSecretSubjects(builds.flat(), paths)),
    ...unread.map(unreadableSubject),
  ]
}

/** What only patches make of objects, beside the secrets that stand in these already. */
function withBuilt(standing: readonly Subject[], built: readonly Subject[]): readonly Subject[] {
  const placeOf = ({ at }: Subject) => `${at.file}:${at.line}:${at.column}`
  const known = new Set(standing.map(placeOf))
  const more = built.filter((subject) => subject.data['literal'] === true && !known.has(placeOf(subject)))
  return [...standing, ...new Map(more.map((subject) => [placeOf(subject), subject])).values()]
}

/**
 * What other builds put around: not what they make of the same objects. A build that makes some of the same stands in the place of
 * this one, so that its policies protect nothing here; what it lets in may all the same.
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

/** Paths of the files that kustomizations put together. */
export function filesOfKustomizations(documents: readonly ServingDocument[]): ReadonlySet<string> {
  return namedFiles(manifestsOf(documents.filter(({ path }) => isKustomization(path))))
}
