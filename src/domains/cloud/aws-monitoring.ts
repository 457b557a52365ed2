import { isCreated, isNameOf, type Resource } from './resource.ts'
import { kindOf, naming } from './sagemaker.ts'
import { all, any, follow, type Known, listOf, Unknown, type Value } from './value.ts'

const CONFIG = 'monitoring_schedule_config'
/** The inline job of a schedule. */
export const SCHEDULED = `${CONFIG}.monitoring_job_definition`

/** An endpoint that a monitoring job names. */
export interface Watched {
  readonly endpoint: Value
  /** Whether a schedule runs the job; unknown if the job, the schedule or their relation is. */
  readonly scheduled: Known<boolean>
}

/** Limit of schedules and jobs, since each schedule is compared with each job. */
const MAX_WATCHERS = 1000

/** Returns the endpoints that monitoring schedules watch; a string states why they are unknown. */
export function watchedIn(resources: readonly Resource[]): readonly Watched[] | string {
  const schedules = resources.filter(({ type }) => kindOf(type) === 'monitoring_schedule')
  const jobs = resources.filter(({ type }) => kindOf(type).endsWith('_job_definition'))
  if (schedules.length + jobs.length > MAX_WATCHERS) return `there are more than ${MAX_WATCHERS} monitoring schedules and jobs`
  const runs = (job: Resource) =>
    any(
      schedules.map((schedule) =>
        all([isCreated(schedule), isNameOf(at(schedule, `${CONFIG}.monitoring_job_definition_name`), job, nameOf(job, OF_JOBS))]),
      ),
    )
  const watched = [
    ...schedules.flatMap((schedule) =>
      listOf(at(schedule, `${SCHEDULED}.monitoring_inputs`)).map((input) => ({
        endpoint: endpointIn(input, schedule.format),
        scheduled: isCreated(schedule),
      })),
    ),
    ...jobs.map((job) => {
      const input = at(job, kindOf(job.type).replace(/_job_definition$/, '_job_input')) ?? null
      return { endpoint: endpointIn(input, job.format), scheduled: all([isCreated(job), runs(job)]) }
    }),
  ]
  return watched.length > MAX_WATCHERS ? `there are more than ${MAX_WATCHERS} monitoring inputs` : watched
}

function at(resource: Resource, path: string): Value | undefined {
  return follow(resource.body, naming(resource.format)(path))
}

function endpointIn(input: Value, format: Resource['format']): Value {
  return follow(input, naming(format)('endpoint_input.endpoint_name')) ?? null
}

/** Attributes that contain the name of a job definition or an endpoint. */
const OF_JOBS = ['name', 'job_definition_name']
const OF_ENDPOINTS = ['endpoint_name', 'name']

/** Returns the declared name of a resource, from the first attribute that is present. */
function nameOf(resource: Resource, members: readonly string[]): Value | undefined {
  return members.map((member) => at(resource, member)).find((each) => each !== undefined)
}

/** Tells whether a schedule watches an endpoint, directly or through a job definition. */
export function isWatched(endpoint: Resource, watched: ReturnType<typeof watchedIn>): Known<boolean> {
  if (typeof watched === 'string') return new Unknown(watched)
  const own = nameOf(endpoint, OF_ENDPOINTS)
  return any(watched.map(({ endpoint: name, scheduled }) => all([isNameOf(name, endpoint, own), scheduled])))
}
