import type { DeclaredStorage } from '../cloud/training-storage.ts'
import { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
import type { DeclaredAccess } from '../serving/openapi.ts'
import type { YamlFile } from '../yaml.ts'
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
  /** The model that it is about; the file's own name stands in where nobody says. */
  readonly model: string | undefined
}

/** What else is known of a model. */
export interface KnownModel {
  readonly name: string
  readonly path: string
  readonly version: string | undefined
  readonly digest: string | undefined
}

/** What has to be asked of the outside beforehand. */
export interface Surroundings {
  readonly models: readonly KnownModel[]
  /** Columns of files of the repository, by path. */
  readonly columns: ReadonlyMap<string, readonly string[]>
  readonly readable: (path: string) => Readability
  readonly commitKnown: (commit: string) => boolean | 'unknown'
}

export interface Declared {
  readonly subjects: readonly Subject[]
  readonly access: readonly DeclaredAccess[]
  readonly storages: readonly DeclaredStorage[]
}

/** The parts of one declaration, wherever they are written. Parts that are not there are cursors on nothing. */
interface Parts {
  readonly model: string
  readonly path: string
  readonly at: Subject['at']
  readonly endpoint: Cursor
  readonly data: Cursor
  readonly dataset: Cursor
  readonly classification: Cursor
  readonly training: Cursor
  readonly environment: Cursor
  readonly monitoring: Cursor
  readonly recovery: Cursor
  readonly versioning: Cursor
  readonly version: Cursor
}

/**
 * What the configuration and the files that it names declare about models, as subjects of the same kinds.
 *
 * @param config - the configuration of the judged side; `undefined` when there is none.
 */
export function declaredSubjects(
  config: { readonly path: string; readonly yaml: YamlFile<unknown> } | undefined,
  files: readonly DeclarationFile[],
  around: Surroundings,
): Declared {
  const root = config && new Cursor(config, config.yaml.value)
  const stated =
    root === undefined
      ? []
      : root
          .get('models')
          .items()
          .map((model) => partsOfConfig(model, around))
  const named = files.map(partsOfFile)
  const all = [...stated, ...named]
  const pipelines = files.flatMap(({ path, yaml }) => pipelinesIn(new Cursor({ path, yaml }, yaml.value)))
  return {
    subjects: [...all.flatMap((parts) => subjectsOf(parts, around)), ...pipelines.map(pipelineSubject)],
    storages: all.flatMap(({ model, environment, dataset }) => [environment, dataset].flatMap((from) => storageIn(model, from))),
    access: all.filter(({ endpoint }) => endpoint.get('authentication').exists).map(accessOf),
  }
}

function partsOfConfig(model: Cursor, { models }: Surroundings): Parts {
  const known = models.find(({ path }) => path === model.get('path').text.replace(/\/+$/, ''))
  const training = model.get('training')
  return {
    model: model.get('name').text || known?.name || model.get('path').text,
    path: model.get('path').text.replace(/\/+$/, ''),
    at: model.get('path').at,
    endpoint: model.get('endpoint'),
    data: model.get('data'),
    dataset: training.get('dataset'),
    classification: model.get('classification'),
    training,
    environment: training.get('environment'),
    monitoring: model.get('monitoring'),
    recovery: model.get('recovery'),
    versioning: model.get('versioning'),
    version: model.get('version'),
  }
}

/** The shapes of security checks that people have: one file, sections by their names. */
function partsOfFile({ path, yaml, model }: DeclarationFile): Parts {
  const root = new Cursor({ path, yaml }, yaml.value)
  const [pipeline] = pipelinesIn(root)
  const monitored = pick(root, 'monitoring_config', 'monitoring')
  const environment = pick(root, 'training_config', 'secure_training_config', 'training.environment')
  return {
    model: model ?? (root.get('name').text || environment.get('model_name').text || nameOf(path)),
    path,
    at: root.at,
    endpoint: pick(root, 'model_endpoint', 'endpoint', 'access_config'),
    data: pick(root, 'data_config', 'data'),
    dataset: pick(root, 'training.dataset', 'dataset'),
    classification: root.get('classification'),
    training: root.get('training'),
    environment,
    monitoring: monitored.exists ? monitored : (pipeline?.get('monitoring') ?? monitored),
    recovery: pick(root, 'recovery', 'rollback'),
    versioning: root.get('versioning'),
    version: root.get('version'),
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}

function pipelinesIn(root: Cursor): readonly Cursor[] {
  return [root.get('pipeline', 'security'), root.get('pipeline_config')].filter(({ exists }) => exists)
}

function subjectsOf(parts: Parts, around: Surroundings): readonly Subject[] {
  const { model, endpoint, data, dataset, classification, training, environment, monitoring, recovery, versioning, version } = parts
  const known = around.models.find(({ path }) => path === parts.path)
  const source = dataset.get('source').text
  const commit = training.get('commit').text
  return [
    ...(endpoint.exists ? [endpointSubject(model, endpoint)] : []),
    ...(data.exists || dataset.exists
      ? [datasetSubject(model, { data, dataset, classification, columns: around.columns.get(source) ?? [] })]
      : []),
    ...(monitoring.exists ? [monitoringSubject(model, monitoring)] : []),
    ...(recovery.exists ? [recoverySubject(model, recovery, version.text)] : []),
    ...(versioning.exists || declaresLineage(training)
      ? [
          versionSubject(model, {
            version,
            manifestVersion: known?.version,
            digest: known?.digest,
            versioning,
            training,
            commitKnown: commit === '' ? false : around.commitKnown(commit),
          }),
        ]
      : []),
    ...(environment.exists ? [trainingSubject(model, environment, around.readable(storageOf(environment)))] : []),
    {
      kind: 'model.declaration',
      id: `${parts.at.file}#${model}`,
      data: {
        model,
        path: parts.at.file,
        endpoint: endpoint.exists,
        data: data.exists && classification.exists,
        lineage: training.get('dataset').exists && training.get('commit').exists,
        environment: environment.exists,
        monitoring: monitoring.exists,
        recovery: recovery.exists,
        versioning: versioning.exists,
      },
      at: parts.at,
    },
  ]
}

/** Places in the storage of a cloud that a declaration names. */
function storageIn(model: string, from: Cursor): readonly DeclaredStorage[] {
  const place = pick(from, 'storage', 'training_data_path', 'source')
  return /^s3:\/\//.test(place.text) ? [{ model, storage: place.text, at: place.at }] : []
}

function accessOf({ model, endpoint }: Parts): DeclaredAccess {
  const type = pick(endpoint, 'authentication.type')
  return { model, openapi: endpoint.get('openapi').text || undefined, authentication: authenticationOf(type), at: type.at }
}
