import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import type { Infrastructure } from './resource.ts'
import { isObject, type Value } from './value.ts'

/**
 * Tells whether a document is a Vertex AI job: a CustomJob, HyperparameterTuningJob or PipelineJob of the API, a schedule, or the
 * bare spec for gcloud.
 */
export function isVertexJob(value: unknown): boolean {
  if (!isObject(value as Value)) return false
  const job = scheduledIn(value as Readonly<Record<string, unknown>>)
  const spec = [job, job['jobSpec'], job['trialJobSpec'], job['trainingTaskInputs']].some((each) =>
    Array.isArray((each as { workerPoolSpecs?: unknown } | undefined)?.workerPoolSpecs),
  )
  return spec || (isObject(job['runtimeConfig'] as Value) && ('pipelineSpec' in job || 'templateUri' in job))
}

/** Returns the job that a schedule creates, or the value itself. */
function scheduledIn(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { pipelineJob } = (value['createPipelineJobRequest'] ?? {}) as { pipelineJob?: unknown }
  return isObject(pipelineJob as Value) ? (pipelineJob as Readonly<Record<string, unknown>>) : value
}

/** Returns the resource of a job file, which contains only literal values. */
export function vertexJobs(yaml: YamlFile<unknown>, path: string): Infrastructure {
  const file = new Cursor({ path, yaml }, yaml.value)
  const scheduled = file.get('createPipelineJobRequest', 'pipelineJob')
  const root = scheduled.exists ? scheduled : file
  const name = root.get('displayName').text || file.get('displayName').text
  return {
    resources: [
      {
        format: 'vertex-job',
        type: root.get('runtimeConfig').exists ? 'PipelineJob' : 'CustomJob',
        address: name === '' ? 'job' : name,
        body: root.value as Value,
        at: { file: path, line: 1 },
        spanAt: (names) => (names.length === 0 ? { file: path, line: 1 } : root.get(...names).at),
        refsAt: () => [],
        scope: path,
      },
    ],
    unread: [],
  }
}
