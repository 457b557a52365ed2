import type { Comment, GitHub } from '../ports/github/api.ts'
import type { Report } from '../report/findings/report.ts'
import type { CommentMode } from '../settings/config-types.ts'

/** Marks Weightseal's comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->'
export const MAX_COMMENT_BYTES = 60_000

/**
 * Creates or updates one comment on the pull request. With `on-failure` an allowed run creates no comment but updates an existing
 * one. Anyone can write the marker, so only a marked comment of a bot or of the token's owner is updated.
 */
export async function keepComment(
  github: GitHub,
  report: Report,
  { mode, body }: { readonly mode: CommentMode; readonly body: string },
): Promise<void> {
  const { pullRequest } = report.subject
  if (mode === 'never' || pullRequest === undefined) return
  const comments = await github.comments(pullRequest)
  const marked = comments.filter((comment) => comment.body.startsWith(MARKER))
  const ours = marked.find(({ author }) => author.endsWith('[bot]')) ?? (marked.length > 0 ? await ownComment(github, marked) : undefined)
  const text = `${MARKER}\n${body}`
  if (ours === undefined && mode === 'on-failure' && report.verdict === 'allow') return
  if (ours === undefined) await github.createComment(pullRequest, text)
  else if (ours.body !== text) await github.updateComment(ours.id, text)
}

/** Finds the comment of the token's owner, for tokens of people. */
async function ownComment(github: GitHub, marked: readonly Comment[]): Promise<Comment | undefined> {
  const login = await github.login()
  return marked.find(({ author }) => author === login)
}
