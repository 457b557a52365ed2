import { folderOf, pathFrom } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'

const MAX_BYTES = 4 * 1024 * 1024

export interface LinkContext {
  readonly files: RepositoryFiles
  /** Whether the content of a file was evaluated. */
  readonly isRead: (path: string) => boolean
  /** Whether a text may describe a deployment. */
  readonly isDeployment: (text: string) => boolean
}

/**
 * Reports symbolic links in place of deployment files, which the tools that deploy would follow. A link to a file that is evaluated itself,
 * or to one that deploys nothing, is fine.
 */
export async function linkedFiles(links: readonly string[], context: LinkContext): Promise<readonly Subject[]> {
  const found: Subject[] = []
  for (const path of links) {
    const target = await context.files.link(path)
    if (target === undefined || (await isHarmless(path, target, context))) continue
    const reason = `it is a symbolic link to ${JSON.stringify(target)}, which is not followed`
    found.push(unreadableSubject({ path, reason, remedy: 'Replace the link with the file itself.' }))
  }
  return found
}

async function isHarmless(path: string, target: string, { files, isRead, isDeployment }: LinkContext): Promise<boolean> {
  const inside = pathFrom(folderOf(path), target)
  if (inside === undefined) return false
  if (isRead(inside) || files.paths.some((each) => each.startsWith(`${inside}/`))) return true
  if (!files.paths.includes(inside)) return false
  return files.read(inside, MAX_BYTES).then(
    (bytes) => !isDeployment(decode(bytes, inside)),
    () => false,
  )
}
