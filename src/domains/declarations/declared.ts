import { namesByPath } from '../../core/model-names.ts'
import type { Subject } from '../../core/subject.ts'
import { nearest } from '../../core/suggest.ts'
import { withoutTrailing } from '../../core/text.ts'
import { Cursor } from '../../documents/cursor.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import type { DeclaredStorage } from '../cloud/training-storage.ts'
import type { DeclaredAccess } from '../serving/openapi.ts'
import { datasetSubject } from './dataset.ts'
import { authenticationOf, endpointSubject } from './endpoint.ts'
import { monitoringSubject, recoverySubject } from './monitoring.ts'
import { pipelineSubject } from './pipeline.ts'
import { pick } from './section.ts'
import { type Readability, storageOf, trainingSubject } from './training.ts'
import { declaresLineage, versionSubject } from './version.ts'

export interface DeclarationFile {
  readonly path: string
  readonly yaml: YamlFile<unknown>
  /** The model that it describes, if the configuration names it. */
  readonly model: string | undefined
  /** The folder of that model, if the configuration names it. */
  readonly folder?: string | undefined
}

/** A model of the repository and its measured facts. */
export interface KnownModel {
  readonly name: string
  readonly path: string
  readonly version: string | undefined
  readonly digest: string | undefined
}

/** Facts from outside the declarations, collected beforehand. */
export interface DeclarationContext {
  readonly models: readonly KnownModel[]
  /** Columns of files in the repository by declared source, or the reason why they are unknown. */
  readonly columns: ReadonlyMap<string, readonly string[] | string>
  readonly readable: (path: string) => Readability
  readonly commitKnown: (commit: string) => boolean | 'unknown'
  /** Tells whether a file is in the repository. */
  readonly exists: (path: string) => boolean
}

export interface Declared {
  readonly subjects: readonly Subject[]
  readonly access: readonly DeclaredAccess[]
  readonly storages: readonly DeclaredStorage[]
}

/** The sections of one declaration in any of the supported layouts. A missing section is an empty cursor. */
interface Parts {
  readonly model: string
  /** Folder of the model, or path of the file. */
  readonly path: string
  /** Folder of the model; absent for a model that is not in this repository. */
  readonly folder?: string | undefined
  readonly at: Subject['at']
  /** Each is evaluated by itself, because a file may contain several that differ. */
  readonly endpoints: readonly Cursor[]
  readonly data: Cursor
  readonly dataset: Cursor
  readonly classification: Cursor
  readonly training: Cursor
  readonly environment: Cursor
  readonly monitorings: readonly Cursor[]
  readonly recovery: Cursor
  readonly versioning: Cursor
  readonly version: Cursor
}

/**
 * Returns the subjects that the configuration and its declaration files declare about models.
 *
 * @param config - the configuration of the head; `undefined` if there is none.
 */
export function declaredSubjects(
  config: { readonly path: string; readonly yaml: YamlFile<unknown> } | undefined,
  files: readonly DeclarationFile[],
  context: DeclarationContext,
): Declared {
  const root = config && new Cursor(config, config.yaml.value)
  const configured = root?.get('models').items() ?? []
  const names = namesByPath([...context.models, ...configured.map((model) => namedIn(model, context))])
  const fromConfig = configured.map((model) => partsOfConfig(model, names))
  // A file that names no model describes the only one.
  const only = fromConfig.length === 1 ? fromConfig[0]?.model : undefined
  const fromFiles = files.map((file) => joined(partsOfFile(file, only, names), fromConfig))
  const all = [...fromConfig, ...fromFiles]
  const pipelines = files.map(({ path, yaml }) => pipelinesIn(new Cursor({ path, yaml }, yaml.value)))
  return {
    subjects: [
      ...all.flatMap((parts) => subjectsOf(parts, context)),
      ...completeness(all),
      ...pipelines.flatMap((sections) =>
        sections.map((own) =>
          pipelineSubject(
            own,
            sections.filter((other) => other !== own),
          ),
        ),
      ),
      ...fromFiles.flatMap((parts) => (isRecognised(parts, pipelines.flat()) ? [] : [unrecognised(parts)])),
      ...fromFiles.flatMap((parts) => misspelt(parts, [...names.values()])),
      ...fromConfig.flatMap((parts) => namedApis(parts, context)),
    ],
    storages: all.flatMap(({ model, environment, dataset }) => [environment, dataset].flatMap((from) => storageIn(model, from))),
    access: all.flatMap(accessOf),
  }
}

function namedIn(model: Cursor, { models }: DeclarationContext): Pick<KnownModel, 'name' | 'path'> {
  const path = folderIn(model)
  return { path, name: model.get('name').text || (models.find((known) => known.path === path)?.name ?? path) }
}

function folderIn(model: Cursor): string {
  return withoutTrailing(model.get('path').text, '/')
}

function partsOfConfig(model: Cursor, names: ReadonlyMap<string, string>): Parts {
  const path = folderIn(model)
  const training = model.get('training')
  return {
    model: names.get(path) ?? path,
    path,
    folder: path,
    at: model.get('path').at,
    endpoints: existing([model.get('endpoint')]),
    data: model.get('data'),
    dataset: training.get('dataset'),
    classification: model.get('classification'),
    training,
    environment: training.get('environment'),
    monitorings: existing([model.get('monitoring')]),
    recovery: model.get('recovery'),
    versioning: model.get('versioning'),
    version: model.get('version'),
  }
}

/** Finds the sections of a declaration file by their names. */
function partsOfFile({ path, yaml, model, folder }: DeclarationFile, only: string | undefined, names: ReadonlyMap<string, string>): Parts {
  const root = new Cursor({ path, yaml }, yaml.value)
  const monitorings = [
    root.get('monitoring_config'),
    root.get('monitoring'),
    ...pipelinesIn(root).map((pipeline) => pipeline.get('monitoring')),
  ]
  const environment = pick(root, 'training_config', 'secure_training_config', 'training.environment')
  const written = [root.get('name'), root.get('model_endpoint', 'name'), environment.get('model_name')].find(({ text }) => text !== '')
  const name = (folder === undefined ? undefined : names.get(folder)) ?? model ?? (written?.text || only || nameOf(path))
  return {
    model: name,
    path,
    folder: folder ?? [...names].find(([, each]) => each === name)?.[0],
    at: written?.at ?? root.at,
    endpoints: existing(['model_endpoint', 'endpoint', 'access_config'].map((name) => root.get(name))),
    data: pick(root, 'data_config', 'data'),
    dataset: pick(root, 'training.dataset', 'dataset'),
    classification: root.get('classification'),
    training: root.get('training'),
    environment,
    monitorings: existing(monitorings),
    recovery: pick(root, 'recovery', 'rollback'),
    versioning: root.get('versioning'),
    version: root.get('version'),
  }
}

/** Completes a declaration file with the classification and version of the same model in the configuration. */
function joined(parts: Parts, fromConfig: readonly Parts[]): Parts {
  const configured = fromConfig.find(({ model }) => model === parts.model)
  if (configured === undefined) return parts
  return {
    ...parts,
    classification: parts.classification.exists ? parts.classification : configured.classification,
    version: parts.version.exists ? parts.version : configured.version,
  }
}

/** Reports a model name that is probably misspelled: unknown, but close to a known one. */
function misspelt({ model, folder, path, at }: Parts, names: readonly string[]): readonly Subject[] {
  const near = folder === undefined && !names.includes(model) ? nearest(model, names) : undefined
  if (near === undefined) return []
  const reason = `it describes the unknown model "${model}"; did you mean "${near}"?`
  return [unreadableSubject({ path, reason, at, remedy: `Write "${near}", or list the file under its model in the configuration.` })]
}

function existing(cursors: readonly Cursor[]): readonly Cursor[] {
  return cursors.filter(({ exists }) => exists)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}

function pipelinesIn(root: Cursor): readonly Cursor[] {
  return [root.get('pipeline', 'security'), root.get('pipeline_config')].filter(({ exists }) => exists)
}

function subjectsOf(parts: Parts, context: DeclarationContext): readonly Subject[] {
  const { model, endpoints, data, dataset, classification, training, environment, monitorings, recovery, versioning, version } = parts
  const known = context.models.find(({ path }) => path === parts.folder)
  const source = dataset.get('source').text
  const commit = training.get('commit').text
  return [
    ...endpoints.map((endpoint) => endpointSubject(model, endpoint)),
    ...(data.exists || dataset.exists
      ? [datasetSubject(model, { data, dataset, classification, columns: context.columns.get(source) ?? [], exists: context.exists })]
      : []),
    ...monitorings.map((monitoring) => monitoringSubject(model, monitoring)),
    ...(recovery.exists ? [recoverySubject(model, recovery, version.text || (known?.version ?? ''))] : []),
    ...(versioning.exists || declaresLineage(training)
      ? [
          versionSubject(model, {
            version,
            manifestVersion: known?.version,
            digest: known?.digest,
            versioning,
            training,
            commitKnown: commit === '' ? false : context.commitKnown(commit),
          }),
        ]
      : []),
    ...(environment.exists ? [trainingSubject(model, environment, context.readable(storageOf(environment)))] : []),
  ]
}

/** Returns which sections each model declares, across all files. */
function completeness(all: readonly Parts[]): readonly Subject[] {
  return [...Map.groupBy(all, ({ model }) => model)].map(([model, list]): Subject => {
    const [first] = list as [Parts, ...Parts[]]
    const has = (test: (parts: Parts) => boolean) => list.some(test)
    return {
      kind: 'model.declaration',
      id: `${first.at.file}#${model}`,
      data: {
        model,
        path: first.at.file,
        endpoint: has(({ endpoints }) => endpoints.length > 0),
        data:
          has(({ data }) => data.exists) && has(({ classification, data }) => classification.exists || data.get('classification').exists),
        lineage: has(({ training }) => training.get('dataset').exists) && has(({ training }) => training.get('commit').exists),
        environment: has(({ environment }) => environment.exists),
        monitoring: has(({ monitorings }) => monitorings.length > 0),
        recovery: has(({ recovery }) => recovery.exists),
        versioning: has(({ versioning }) => versioning.exists),
      },
      at: first.at,
    }
  })
}

const SECTIONS =
  'model_endpoint, access_config, data_config, versioning, monitoring_config, pipeline.security, pipeline_config, training_config'

function isRecognised(
  { path, endpoints, monitorings, data, dataset, environment, recovery, versioning, training }: Parts,
  pipelines: readonly Cursor[],
): boolean {
  return (
    endpoints.length + monitorings.length > 0 ||
    pipelines.some(({ file }) => file.path === path) ||
    [data, dataset, environment, recovery, versioning, training].some(({ exists }) => exists)
  )
}

/** Reports a declaration file without known sections, whose names are probably misspelled. */
function unrecognised({ path, at }: Parts): Subject {
  const reason = `it contains no known section; expected one of ${SECTIONS}`
  return unreadableSubject({ path, reason, at, remedy: 'Correct the section names, or remove the file from declarations.' })
}

/** Reports OpenAPI files that a declaration names but that do not exist. */
function namedApis({ endpoints }: Parts, { exists }: DeclarationContext): readonly Subject[] {
  return endpoints
    .map((endpoint) => endpoint.get('openapi'))
    .filter((named) => named.exists && !exists(named.text))
    .map((named) =>
      unreadableSubject({
        path: named.file.path,
        what: 'endpoint.openapi',
        reason: `it refers to ${named.text}, which does not exist`,
        at: named.at,
        remedy: 'Correct the path, or add the OpenAPI file.',
      }),
    )
}

/** Returns the cloud storage locations in a declaration. */
function storageIn(model: string, from: Cursor): readonly DeclaredStorage[] {
  const place = pick(from, 'storage', 'training_data_path', 'source')
  return /^s3:\/\//.test(place.text) ? [{ model, storage: place.text, at: place.at }] : []
}

function accessOf({ model, endpoints }: Parts): readonly DeclaredAccess[] {
  return endpoints
    .filter((endpoint) => endpoint.get('authentication').exists)
    .map((endpoint) => {
      const type = pick(endpoint, 'authentication.type')
      return { model, openapi: endpoint.get('openapi').text || undefined, authentication: authenticationOf(type), at: type.at }
    })
}
