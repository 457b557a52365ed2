import { type Resource, refersTo } from './resource.ts'
import { kindOf, naming } from './sagemaker.ts'
import { all, any, asWritten, fits, follow, isUnknown, type Known, listOf, sourceOf, Unknown, type Value } from './value.ts'

const CONFIG = 'monitoring_schedule_config'
const SCHEDULED = `${CONFIG}.monitoring_job_definition`

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
    any(schedules.map((schedule) => all([isThere(schedule), names(at(schedule, `${CONFIG}.monitoring_job_definition_name`), job, NAMES)])))
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

function isThere({ conditional }: Resource): Known<boolean> {
  return conditional === undefined ? true : new Unknown(conditional)
}

/** Members that hold the name of a job definition or an endpoint. */
const NAMES = ['name', 'job_definition_name']

/** Whether a value is the name of a resource: by reference, or as it is written. */
function names(value: Value | undefined, resource: Resource, members: readonly string[]): Known<boolean> {
  if (value === undefined || value === null) return false
  const source = sourceOf(value)
  if (source !== undefined) return refersTo(source, resource.address)
  const own = members.map((member) => at(resource, member)).find((each) => each !== undefined)
  const [stated, known] = [asWritten(value), asWritten(own ?? null)]
  if (typeof stated === 'string' && typeof known === 'string') return stated === known
  if (isUnknown(stated) && typeof known === 'string') return fits(known, stated) && stated
  if (isUnknown(known) && typeof stated === 'string') return fits(stated, known) && known
  return isUnknown(stated) ? stated : false
}

/** Whether a schedule watches an endpoint: it names it, or a job definition that does. */
export function isWatched(endpoint: Resource, watched: ReturnType<typeof watchedIn>): Known<boolean> {
  if (typeof watched === 'string') return new Unknown(watched)
  return any(watched.map(({ endpoint: name, scheduled }) => all([names(name, endpoint, ['endpoint_name', 'name']), scheduled])))
}
