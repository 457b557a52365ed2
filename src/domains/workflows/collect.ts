import { type CollectRun, fallbackFile, type Results } from '../../collect-run.ts'
import { attempt, attemptFile, isolateFailures, tryFile } from '../../core/attempt.ts'
import { boundedFiles } from '../../core/bounded-files.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import type { InlineComments } from '../../core/inline-waivers.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { Source, Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'
import type { Visibility } from '../../ports/github/visibility.ts'
import { CODEOWNERS_PATHS, OwnerIndex, parseCodeowners } from '../approvals/codeowners.ts'
import { DEPENDABOT_FILES, dependabotSubjects } from './dependabot.ts'
import { inlineWaivers } from './inline.ts'
import { calledFrom, pipelineSubjects, withVersionConflicts } from './pipeline.ts'
import { fileSubject, withDistinctIds, withoutCredentials, workflowSubjects } from './subjects.ts'
import { faultsOf } from './syntax.ts'
import { isPrivileged, MAX_WORKFLOW_BYTES, parseAction, parseWorkflow, type Workflow } from './workflow.ts'

/** Limit on the number of workflows and actions. */
const MAX_FILES = 5000
/** Bytes of all workflows and actions together. Public repositories have less than 2 MiB. */
const MAX_TOTAL_BYTES = 32 * 1024 * 1024

export interface WorkflowRequest {
  /** The file for findings without a location. */
  readonly fallbackFile: string
  /** Weightseal's own configuration files, which need code owners like workflows do. */
  readonly protect: readonly string[]
  /** Visibility of the repository; `undefined` if no event contains it. */
  readonly visibility: Visibility | undefined
  /** Paths that are not deployed, such as tests. */
  readonly ignorePaths?: readonly string[]
}

/** Collects the workflows, actions, Dependabot configuration and code owners of the head. */
export async function collectWorkflows({ options, ports }: CollectRun): Promise<CollectedFacts<Pick<Results, 'workflows'>>> {
  const { policyFiles, visibility, settings } = options
  return workflowFacts(ports.files, {
    fallbackFile: fallbackFile(options),
    protect: policyFiles.map(({ path }) => path),
    visibility: visibility === 'unknown' ? undefined : visibility,
    ignorePaths: settings.deployment.ignorePaths,
  })
}

/**
 * Collects the workflows, actions and Dependabot configuration of the commit under review. An unreadable file is its own finding,
 * because GitHub does not run it; the other files are still evaluated.
 */
export async function workflowFacts(
  files: () => Promise<RepositoryFiles>,
  request: WorkflowRequest,
): Promise<CollectedFacts<Pick<Results, 'workflows'>>> {
  const read = await attempt(async () => collect(await files(), request))
  const { subjects = [], inline = NO_COMMENTS } = read.value ?? {}
  const sources = { 'workspace.workflows': read.source, 'github.visibility': visibilitySource(request.visibility) }
  return { subjects, sources, results: { workflows: inline } }
}

function visibilitySource(visibility: Visibility | undefined): Source {
  return visibility === undefined
    ? { status: 'skipped', detail: 'only a GitHub event contains the visibility of the repository' }
    : { status: 'ok' }
}

function withVisibility(subject: Subject, visibility: Visibility | undefined): Subject {
  return subject.kind === 'workflow.job' ? { ...subject, data: { ...subject.data, publicRepository: visibility === 'public' } } : subject
}

const NO_COMMENTS: InlineComments = { waivers: [], faults: [] }

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/
const ACTION = /(^|\/)action\.ya?ml$/

interface CollectedWorkflows {
  readonly subjects: readonly Subject[]
  readonly inline: InlineComments
}

async function collect(
  all: RepositoryFiles,
  { fallbackFile, protect, visibility, ignorePaths = [] }: WorkflowRequest,
): Promise<CollectedWorkflows> {
  const files = boundedFiles(all, MAX_TOTAL_BYTES)
  const paths = files.paths.filter((path) => WORKFLOW.test(path) || ACTION.test(path))
  if (paths.length > MAX_FILES)
    throw new SealError('FILE_UNREADABLE', `There are ${paths.length} workflows and actions; at most ${MAX_FILES} are read.`)
  const read: Read[] = []
  for (const path of paths) read.push(await attemptFile(() => readOne(path, files), unreadable(path)))
  const parsed = read.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow]))
  const deployed = files.paths.filter((path) => !ignorePaths.some((ignored) => isBelow(path, ignored)))
  const pipeline = isolateFailures(parsed, (some) => pipelineSubjects(some, deployed, fallbackFile))
  const subjects = withDistinctIds(
    withoutCredentials([
      ...withVersionConflicts([...read.flatMap(({ found }) => found), ...subjectsOf(parsed)]).map((subject) =>
        withVisibility(subject, visibility),
      ),
      ...pipeline.value,
      ...pipeline.failed.map(({ item, error }) => unreadableSubject(unreadableFile(item.path, error))),
      ...(await updates(files)),
      ...(await ownership(files, protect)),
    ]),
  )
  const comments = read.map(({ inline }) => inline ?? NO_COMMENTS)
  return {
    subjects,
    inline: { waivers: comments.flatMap(({ waivers }) => waivers), faults: comments.flatMap(({ faults }) => faults) },
  }
}

/** Returns the subjects of workflows. A file that a privileged workflow calls or uses is privileged as well. */
function subjectsOf(workflows: readonly Workflow[]): readonly Subject[] {
  const withRights = calledFrom(workflows, isPrivileged)
  return workflows.flatMap((workflow) =>
    tryFile(
      () => subjectsOfOne(workflow, withRights),
      (error) => [unreadableSubject(unreadableFile(workflow.path, error))],
    ),
  )
}

function subjectsOfOne(workflow: Workflow, withRights: ReadonlySet<string>): readonly Subject[] {
  const judged = { ...workflow, calledWithPrivileges: withRights.has(workflow.path) && !isPrivileged(workflow) }
  const faults = faultsOf(judged)
  const shown = faults.slice(0, MAX_FAULTS).map(({ what, at }) => fileSubject(workflow.path, what, at))
  const rest = faults.length > MAX_FAULTS ? [fileSubject(workflow.path, `${faults.length - MAX_FAULTS} more errors`)] : []
  return [...workflowSubjects(judged), ...shown, ...rest]
}

const MAX_FAULTS = 50

/** Returns the subjects of a single file, such as one of the base branch. */
export async function subjectsOfFile(path: string, text: string): Promise<readonly Subject[]> {
  const request = { fallbackFile: path, protect: [], visibility: undefined }
  return (await collect({ paths: [path], read: async () => Buffer.from(text), link: async () => undefined }, request)).subjects
}

/** Returns what an error of a file becomes when it is not about the content: the file is reported as not evaluated. */
function unreadable(path: string): (error: unknown) => Read {
  return (error) => ({ found: [unreadableSubject(unreadableFile(path, error))] })
}

interface Read {
  readonly workflow?: Workflow
  readonly inline?: InlineComments
  readonly found: readonly Subject[]
}

async function readOne(path: string, files: RepositoryFiles): Promise<Read> {
  return readable(path, async () => {
    const text = decode(await files.read(path, MAX_WORKFLOW_BYTES), path)
    const workflow = WORKFLOW.test(path) ? parseWorkflow(text, path) : parsedAction(text, path)
    if (workflow === undefined) return { found: [] }
    return { workflow, inline: inlineWaivers(text, path), found: [] }
  })
}

/** Parses an action. Returns `undefined` for another program's action.yml, which does not look like an action. */
function parsedAction(text: string, path: string): Workflow | undefined {
  try {
    return parseAction(text, path)
  } catch (error) {
    const likely = /^(\.github\/.*)?action\.ya?ml$/.test(path) || /^["']?runs["']?\s*:/m.test(text)
    if (error instanceof SealError && !likely) return undefined
    throw error
  }
}

/** Turns a file that GitHub cannot read either into a finding. */
async function readable(path: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof SealError) || !FILE_FAULTS.includes(error.code)) throw error
    return {
      found: [
        fileSubject(path, error.problem, {
          file: path,
          line: error.at?.line ?? 1,
          ...(error.at === undefined ? {} : { column: error.at.column }),
        }),
      ],
    }
  }
}

const FILE_FAULTS: readonly SealError['code'][] = ['FILE_UNREADABLE', 'FILE_SPECIAL', 'NAME_INVALID']

async function updates(files: RepositoryFiles): Promise<readonly Subject[]> {
  const path = DEPENDABOT_FILES.find((each) => files.paths.includes(each))
  if (path === undefined) return []
  const read = () =>
    readable(path, async () => ({ found: dependabotSubjects(decode(await files.read(path, MAX_WORKFLOW_BYTES), path), path) }))
  return (await attemptFile(read, unreadable(path))).found
}

/** Tells which workflows and configuration files have an owner in the CODEOWNERS file that GitHub uses. */
async function ownership(files: RepositoryFiles, protect: readonly string[]): Promise<readonly Subject[]> {
  const path = CODEOWNERS_PATHS.find((each) => files.paths.includes(each))
  const decisive = files.paths.filter((each) => WORKFLOW.test(each) || protect.includes(each) || each === path)
  if (path === undefined) return decisive.map((file) => coverage(file, false, ''))
  return attemptFile(
    async () => {
      const { rules } = parseCodeowners(decode(await files.read(path, MAX_CODEOWNERS_BYTES), path))
      const index = new OwnerIndex(rules)
      return decisive.map((file) => coverage(file, (index.find(file)?.owners.length ?? 0) > 0, path))
    },
    (error) => [unreadableSubject(unreadableFile(path, error))],
  )
}

/** GitHub reads CODEOWNERS files of up to 3 MB. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024

function coverage(file: string, owned: boolean, codeowners: string): Subject {
  return { kind: 'codeowners.coverage', id: file, data: { path: file, owned, codeowners }, at: { file, line: 1 } }
}
