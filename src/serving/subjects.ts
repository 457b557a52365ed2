import type { Subject } from '../facts/types.ts'
import type { YamlFile } from '../yaml.ts'
import { bentoSubjects, isBentoConfiguration } from './bentoml.ts'
import { ingressSubjects } from './ingress.ts'
import { kubernetesSecretSubjects } from './kubernetes-secrets.ts'
import { isManifest, manifestsIn } from './manifests.ts'
import { meshSubjects } from './mesh.ts'
import { apiSubjects, type DeclaredAccess, isOpenApi, servesModels } from './openapi.ts'
import { workloadSubjects } from './workloads.ts'

export interface ServingDocument {
  readonly path: string
  readonly yaml: YamlFile<unknown>
}

export function isKustomization(path: string): boolean {
  return /(^|\/)kustomization\.ya?ml$/i.test(path)
}

/** Whether a document describes how something is served. */
export function isServing(value: unknown): boolean {
  return isManifest(value) || isOpenApi(value) || isBentoConfiguration(value)
}

/**
 * What rules look at in descriptions of APIs and in manifests. A description counts when a declaration names it or when it has
 * paths by which models are called; without a name in the declaration, the only such description is meant.
 */
export function servingSubjects(documents: readonly ServingDocument[], declared: readonly DeclaredAccess[]): readonly Subject[] {
  const manifests = documents
    .filter(({ yaml, path }) => isManifest(yaml.value) || isKustomization(path))
    .flatMap(({ yaml, path }) => manifestsIn(yaml, path))
  const named = (path: string) => declared.find(({ openapi }) => openapi === path)
  const apis = documents.filter(({ yaml, path }) => isOpenApi(yaml.value) && (named(path) !== undefined || servesModels(yaml, path)))
  const only = apis.length === 1 && declared.length === 1 && declared[0]?.openapi === undefined ? declared[0] : undefined
  return [
    ...apis.flatMap(({ yaml, path }) => apiSubjects(yaml, path, named(path) ?? only)),
    ...documents.filter(({ yaml }) => isBentoConfiguration(yaml.value)).flatMap(({ yaml, path }) => bentoSubjects(yaml, path)),
    ...workloadSubjects(manifests),
    ...ingressSubjects(manifests),
    ...meshSubjects(manifests),
    ...kubernetesSecretSubjects(manifests),
  ]
}
