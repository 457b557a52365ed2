import { CODEOWNERS_PATHS, OwnerIndex, parseCodeowners } from '../approvals/codeowners.ts'
import { SealError } from '../errors.ts'
import { decode } from '../ports/text-file.ts'
import type { Visibility } from '../ports/visibility.ts'
import { DEPENDABOT_FILES, dependabotSubjects } from '../workflows/dependabot.ts'
import { type InlineComments, inlineWaivers } from '../workflows/inline.ts'
import { pipelineSubjects, withVersionConflicts } from '../workflows/pipeline.ts'
import { fileSubject, withDistinctIds, workflowSubjects } from '../workflows/subjects.ts'
import { faultsOf } from '../workflows/syntax.ts'
import { MAX_WORKFLOW_BYTES, parseAction, parseWorkflow, type Workflow } from '../workflows/workflow.ts'
import type { AddedFacts } from './added.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { attempt } from './sources.ts'
import type { Source, Subject } from './types.ts'

/** More workflows and actions than any repository has; each costs time. */
const MAX_FILES = 5000

export interface WorkflowRequest {
  /** Where findings without a place go. */
  readonly home: string
  /** Files of the gate's own, which need owners as the workflows do. */
  readonly protect: readonly string[]
  /** Who can see the repository; `undefined` where no event says so. */
  readonly visibility: Visibility | undefined
}

/**
 * The workflows, actions and Dependabot configuration of the judged commit. A file that cannot be read is a finding of its own,
 * since GitHub runs nothing of it; the others are judged all the same.
 */
export async function workflowFacts(files: () => Promise<RepositoryFiles>, request: WorkflowRequest): Promise<AddedFacts> {
  const read = await attempt(async () => collect(await files(), request))
  const { subjects = [], inline = NO_COMMENTS } = read.value ?? {}
  return { subjects, inline, sources: { 'workspace.workflows': read.source, 'github.visibility': visibilitySource(request.visibility) } }
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

async function collect(files: RepositoryFiles, { home, protect, visibility }: WorkflowRequest): Promise<CollectedWorkflows> {
  const paths = files.paths.filter((path) => WORKFLOW.test(path) || ACTION.test(path))
  if (paths.length > MAX_FILES)
    throw new SealError('FILE_UNREADABLE', `There are ${paths.length} workflows and actions; at most ${MAX_FILES} are read.`)
  const subjects: Subject[] = []
  const workflows: Workflow[] = []
  const comments: InlineComments[] = []
  for (const path of paths) {
    const { workflow, inline, found } = await readOne(path, files)
    comments.push(inline ?? NO_COMMENTS)
    if (workflow?.kind === 'workflow') workflows.push(workflow)
    subjects.push(...found)
  }
  const all = withDistinctIds([
    ...withVersionConflicts(subjects).map((subject) => withVisibility(subject, visibility)),
    ...pipelineSubjects(workflows, files.paths, home),
    ...(await updates(files)),
    ...(await ownership(files, protect)),
  ])
  return {
    subjects: all,
    inline: { waivers: comments.flatMap(({ waivers }) => waivers), faults: comments.flatMap(({ faults }) => faults) },
  }
}

interface Read {
  readonly workflow?: Workflow
  readonly inline?: InlineComments
  readonly found: readonly Subject[]
}

async function readOne(path: string, files: RepositoryFiles): Promise<Read> {
  return readable(path, async () => {
    const text = decode(await files.read(path, MAX_WORKFLOW_BYTES), path)
    const workflow = WORKFLOW.test(path) ? parseWorkflow(text, path) : parseAction(text, path)
    const faults = faultsOf(workflow).map(({ what, at }) => fileSubject(path, what, at))
    return { workflow, inline: inlineWaivers(text, path), found: [...workflowSubjects(workflow), ...faults] }
  })
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
  return (await readable(path, async () => ({ found: dependabotSubjects(decode(await files.read(path, MAX_WORKFLOW_BYTES), path), path) })))
    .found
}

/** Which of the files that decide have an owner, by the first CODEOWNERS that GitHub would read. */
async function ownership(files: RepositoryFiles, protect: readonly string[]): Promise<readonly Subject[]> {
  const path = CODEOWNERS_PATHS.find((each) => files.paths.includes(each))
  const owners = path === undefined ? undefined : parseCodeowners(decode(await files.read(path, 3 * 1024 * 1024), path))
  const index = owners && new OwnerIndex(owners.rules)
  const decisive = files.paths.filter((each) => WORKFLOW.test(each) || protect.includes(each) || each === path)
  return decisive.map((file): Subject => {
    const owned = (index?.find(file)?.owners.length ?? 0) > 0
    return { kind: 'codeowners.coverage', id: file, data: { path: file, owned, codeowners: path ?? '' }, at: { file, line: 1 } }
  })
}
