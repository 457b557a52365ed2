import { type CollectRun, fallbackFile, type Results } from '../../collect-run.ts'
import { attempt, attemptFile, type Failure, tryFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import type { InlineComments } from '../../core/inline-waivers.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { Source, Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'
import type { Visibility } from '../../ports/github/visibility.ts'
import { CODEOWNERS_PATHS, OwnerIndex, parseCodeowners } from '../approvals/codeowners.ts'
import { DEPENDABOT_FILES, dependabotSubjects } from './dependabot.ts'
import { inlineWaivers } from './inline.ts'
import { calledFrom, pipelineSubjects, withVersionConflicts } from './pipeline.ts'
import { fileSubject, withDistinctIds, withoutCredentials, workflowSubjects } from './subjects.ts'
import { faultsOf } from './syntax.ts'
import { isPrivileged, MAX_WORKFLOW_BYTES, parseAction, parseWorkflow, type Workflow } from './workflow.ts'

/** More workflows and actions than any repository has; each costs time. */
const MAX_FILES = 5000

export interface WorkflowRequest {
  /** Where findings without a place go. */
  readonly home: string
  /** Files of the gate's own, which need owners as the workflows do. */
  readonly protect: readonly string[]
  /** Who can see the repository; `undefined` where no event says so. */
  readonly visibility: Visibility | undefined
  /** Paths from which nothing is deployed, such as tests. */
  readonly ignorePaths?: readonly string[]
}

/** Collects the workflows, actions, Dependabot configuration and code owners of the head. */
export async function collectWorkflows({ options, ports }: CollectRun): Promise<CollectedFacts<Pick<Results, 'workflows'>>> {
  const { policyFiles, visibility, settings } = options
  return workflowFacts(ports.files, {
    home: fallbackFile(options),
    protect: policyFiles.map(({ path }) => path),
    visibility: visibility === 'unknown' ? undefined : visibility,
    ignorePaths: settings.deployment.ignorePaths,
  })
}

/**
 * The workflows, actions and Dependabot configuration of the judged commit. A file that cannot be read is a finding of its own,
 * since GitHub runs nothing of it; the others are judged all the same.
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
    ? { status: 'skipped', detail: 'only an event of GitHub says who can see the repository' }
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
  files: RepositoryFiles,
  { home, protect, visibility, ignorePaths = [] }: WorkflowRequest,
): Promise<CollectedWorkflows> {
  const paths = files.paths.filter((path) => WORKFLOW.test(path) || ACTION.test(path))
  if (paths.length > MAX_FILES)
    throw new SealError('FILE_UNREADABLE', `There are ${paths.length} workflows and actions; at most ${MAX_FILES} are read.`)
  const read: Read[] = []
  for (const path of paths) read.push(await attemptFile(path, () => readOne(path, files), unreadable))
  const parsed = read.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow]))
  const all = withDistinctIds(
    withoutCredentials([
      ...withVersionConflicts([...read.flatMap(({ found }) => found), ...subjectsOf(parsed)]).map((subject) =>
        withVisibility(subject, visibility),
      ),
      ...pipelineSubjects(
        parsed,
        files.paths.filter((path) => !ignorePaths.some((ignored) => isBelow(path, ignored))),
        home,
      ),
      ...(await updates(files)),
      ...(await ownership(files, protect)),
    ]),
  )
  const comments = read.map(({ inline }) => inline ?? NO_COMMENTS)
  return {
    subjects: all,
    inline: { waivers: comments.flatMap(({ waivers }) => waivers), faults: comments.flatMap(({ faults }) => faults) },
  }
}

/** A file that a workflow with rights calls or uses has the same rights. */
function subjectsOf(workflows: readonly Workflow[]): readonly Subject[] {
  const withRights = calledFrom(workflows, isPrivileged)
  return workflows.flatMap((workflow) =>
    tryFile(
      workflow.path,
      () => subjectsOfOne(workflow, withRights),
      (failure) => [unreadableSubject(failure)],
    ),
  )
}

function subjectsOfOne(workflow: Workflow, withRights: ReadonlySet<string>): readonly Subject[] {
  const judged = { ...workflow, startedWithRights: withRights.has(workflow.path) && !isPrivileged(workflow) }
  const faults = faultsOf(judged)
  const shown = faults.slice(0, MAX_FAULTS).map(({ what, at }) => fileSubject(workflow.path, what, at))
  const rest = faults.length > MAX_FAULTS ? [fileSubject(workflow.path, `${faults.length - MAX_FAULTS} more faults`)] : []
  return [...workflowSubjects(judged), ...shown, ...rest]
}

const MAX_FAULTS = 50

/** The subjects of one file as it stands alone, such as one of the base branch. */
export async function subjectsOfFile(path: string, text: string): Promise<readonly Subject[]> {
  const request = { home: path, protect: [], visibility: undefined }
  return (await collect({ paths: [path], read: async () => Buffer.from(text) }, request)).subjects
}

/** A file that failed for another reason than its content: it is reported as not evaluated. */
function unreadable(failure: Failure): Read {
  return { found: [unreadableSubject(failure)] }
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

/** Other programs have files called action.yml as well: one that is no action, and does not look like one, is nobody's fault. */
function parsedAction(text: string, path: string): Workflow | undefined {
  try {
    return parseAction(text, path)
  } catch (error) {
    const likely = /^(\.github\/.*)?action\.ya?ml$/.test(path) || /^["']?runs["']?\s*:/m.test(text)
    if (error instanceof SealError && !likely) return undefined
    throw error
  }
}

/** What GitHub could not read either is a fact about the file. */
async function readable(path: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof SealError) || !FILE_FAULTS.includes(error.code)) throw error
    return {
      found: [
        fileSubject(path, error.message, {
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
  return (await attemptFile(path, read, unreadable)).found
}

/** Reports which of the files that decide have an owner, by the first CODEOWNERS file that GitHub reads. */
async function ownership(files: RepositoryFiles, protect: readonly string[]): Promise<readonly Subject[]> {
  const path = CODEOWNERS_PATHS.find((each) => files.paths.includes(each))
  const decisive = files.paths.filter((each) => WORKFLOW.test(each) || protect.includes(each) || each === path)
  if (path === undefined) return decisive.map((file) => coverage(file, false, ''))
  return attemptFile(
    path,
    async () => {
      const { rules } = parseCodeowners(decode(await files.read(path, MAX_CODEOWNERS_BYTES), path))
      const index = new OwnerIndex(rules)
      return decisive.map((file) => coverage(file, (index.find(file)?.owners.length ?? 0) > 0, path))
    },
    (failure) => [unreadableSubject(failure)],
  )
}

/** GitHub reads CODEOWNERS files of up to 3 MB. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024

function coverage(file: string, owned: boolean, codeowners: string): Subject {
  return { kind: 'codeowners.coverage', id: file, data: { path: file, owned, codeowners }, at: { file, line: 1 } }
}
