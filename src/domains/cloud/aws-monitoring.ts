import { isNameOf, isThere, type Resource } from './resource.ts'
import { kindOf, naming } from './sagemaker.ts'
import { all, any, follow, type Known, listOf, Unknown, type Value } from './value.ts'

const CONFIG = 'monitoring_schedule_config'
/** Where a schedule holds its job. */
export const SCHEDULED = `${CONFIG}.monitoring_job_definition`

/** The name of an endpoint in a job that a schedule runs. */
export interface Watched {
  readonly endpoint: Value
  /** Unknown where the job may not be there, or its schedule, or nobody can tell whether it has one. */
  readonly scheduled: Known<boolean>
}

/** More than anybody has; each schedule is held against each job. */
const MAX_WATCHERS = 1000

/** What the schedules among some resources watch; a text says why nobody tells. */
export function watchedIn(resources: readonly Resource[]): readonly Watched[] | string {
  const schedules = resources.filter(({ type }) => kindOf(type) === 'monitoring_schedule')
  const jobs = resources.filter(({ type }) => kindOf(type).endsWith('_job_definition'))
  if (schedules.length + jobs.length > MAX_WATCHERS) return `there are more than ${MAX_WATCHERS} schedules and jobs that they run`
  const runs = (job: Resource) =>
    any(
      schedules.map((schedule) =>
        all([isThere(schedule), isNameOf(at(schedule, `${CONFIG}.monitoring_job_definition_name`), job, nameOf(job, OF_JOBS))]),
      ),
    )
  const watched = [
    ...schedules.flatMap((schedule) =>
      listOf(at(schedule, `${SCHEDULED}.monitoring_inputs`)).map((input) => ({
        endpoint: endpointIn(input, schedule.format),
        scheduled: isThere(schedule),
      })),
    ),
    ...jobs.map((job) => {
      const input = at(job, kindOf(job.type).replace(/_job_definition$/, '_job_input')) ?? null
      return { endpoint: endpointIn(input, job.format), scheduled: all([isThere(job), runs(job)]) }
    }),
  ]
  return watched.length > MAX_WATCHERS ? `there are more than ${MAX_WATCHERS} things that are watched` : watched
}

function at(resource: Resource, path: string): Value | undefined {
  return follow(resource.body, naming(resource.format)(path))
}

function endpointIn(input: Value, format: Resource['format']): Value {
  return follow(input, naming(format)('endpoint_input.endpoint_name')) ?? null
}

/** Members that hold a name, of job definitions and of endpoints. */
const OF_JOBS = ['name', 'job_definition_name']
const OF_ENDPOINTS = ['endpoint_name', 'name']

/** The name that a resource gives itself, under one of some members. */
function nameOf(resource: Resource, members: readonly string[]): Value | undefined {
  return members.map((member) => at(resource, member)).find((each) => each !== undefined)
}

/** Whether a schedule watches an endpoint: it names it, or a job definition that does. */
export function isWatched(endpoint: Resource, watched: ReturnType<typeof watchedIn>): Known<boolean> {
  if (typeof watched === 'string') return new Unknown(watched)
  const own = nameOf(endpoint, OF_ENDPOINTS)
  return any(watched.map(({ endpoint: name, scheduled }) => all([isNameOf(name, endpoint, own), scheduled])))
}
