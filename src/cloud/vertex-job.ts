import { Cursor } from '../cursor.ts'
import type { YamlFile } from '../yaml.ts'
import type { Infrastructure } from './resource.ts'
import { isObject, type Value } from './value.ts'

/** A job of Vertex AI as its API takes it: CustomJob, HyperparameterTuningJob, PipelineJob, or the bare spec that gcloud takes. */
export function isVertexJob(value: unknown): boolean {
  if (!isObject(value as Value)) return false
  const job = value as Readonly<Record<string, unknown>>
  const spec = [job, job['jobSpec'], job['trialJobSpec'], job['trainingTaskInputs']].some((each) =>
    Array.isArray((each as { workerPoolSpecs?: unknown } | undefined)?.workerPoolSpecs),
  )
  return spec || (isObject(job['runtimeConfig'] as Value) && ('pipelineSpec' in job || 'templateUri' in job))
}

/** Files of jobs hold no references: everything in them is a value. */
export function vertexJobs(yaml: YamlFile<unknown>, path: string): Infrastructure {
  const root = new Cursor({ path, yaml }, yaml.value)
  const name = root.get('displayName').text
  return {
    resources: [
      {
        format: 'vertex-job',
        type: root.get('runtimeConfig').exists ? 'PipelineJob' : 'CustomJob',
        address: name === '' ? 'job' : name,
        body: yaml.value as Value,
        at: { file: path, line: 1 },
        spanAt: (names) => (names.length === 0 ? { file: path, line: 1 } : root.get(...names).at),
        refsAt: () => [],
        scope: path,
      },
    ],
    unread: [],
  }
}
