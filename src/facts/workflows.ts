import { SealError } from '../errors.ts'
import type { Git } from '../ports/git.ts'
import { decode } from '../ports/text-file.ts'
import { workflowSubjects } from '../workflows/subjects.ts'
import { parseWorkflow } from '../workflows/workflow.ts'
import type { AddedFacts } from './added.ts'
import { attempt } from './sources.ts'
import type { Subject } from './types.ts'

/** The workflows of the judged commit. One that cannot be read makes the source an error: what it does is not known. */
export async function workflowFacts(git: Pick<Git, 'tree' | 'show'>): Promise<AddedFacts> {
  const read = await attempt(async () => {
    const paths = (await git.tree('HEAD')).map(({ path }) => path).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    const subjects: Subject[] = []
    for (const path of paths.sort()) subjects.push(...(await subjectsOf(path, git)))
    return subjects
  })
  return { sources: { 'workspace.workflows': read.source }, subjects: read.value ?? [] }
}

async function subjectsOf(path: string, git: Pick<Git, 'show'>): Promise<readonly Subject[]> {
  const bytes = await git.show('HEAD', path)
  if (bytes === undefined) throw new SealError('FILE_SPECIAL', `${path} is no regular file, so nobody knows what the workflow does.`)
  try {
    return workflowSubjects(parseWorkflow(decode(bytes, path), path))
  } catch (error) {
    // A pack that cannot be read is a wrong use; a workflow that cannot be read is a fact that is missing.
    if (error instanceof SealError && error.code === 'PACK_INVALID')
      throw new SealError('FILE_UNREADABLE', `${error.message} GitHub may refuse this workflow.`, { cause: error })
    throw error
  }
}
