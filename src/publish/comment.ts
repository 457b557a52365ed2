import type { Comment, GitHub } from '../ports/github/api.ts'
import type { Report } from '../report/findings/report.ts'
import type { CommentMode } from '../settings/read-config.ts'

/** Marks our comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->'
export const MAX_COMMENT_BYTES = 60_000

/**
 * Keeps one comment on the pull request up to date. Silent on success: with `on-failure` nothing is posted for a run that
 * is allowed, but a comment that an earlier run left is brought up to date. Anyone can write our mark: a comment is ours
 * only when a bot wrote it, or whoever the token belongs to.
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

/** With a person's token our comments carry that person's name. */
async function ownComment(github: GitHub, marked: readonly Comment[]): Promise<Comment | undefined> {
  const login = await github.login()
  return marked.find(({ author }) => author === login)
}
