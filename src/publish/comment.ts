import type { GitHub } from '../ports/github.ts'
import type { Report } from '../report/report.ts'
import type { CommentMode } from '../settings/config.ts'

/** Marks our comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->'
export const MAX_COMMENT_BYTES = 60_000

/**
 * Keeps one comment on the pull request up to date. Silent on success: with `on-failure` nothing is posted for a run that
 * is allowed, but a comment that an earlier run left is brought up to date. Only a bot's comment is taken for ours.
 */
export async function keepComment(
  github: GitHub,
  report: Report,
  { mode, body }: { readonly mode: CommentMode; readonly body: string },
): Promise<void> {
  const { pullRequest } = report.subject
  if (mode === 'never' || pullRequest === undefined) return
  const comments = await github.comments(pullRequest)
  const ours = comments.find((comment) => comment.body.startsWith(MARKER) && comment.author.endsWith('[bot]'))
  const text = `${MARKER}\n${body}`
  if (ours === undefined && mode === 'on-failure' && report.verdict === 'allow') return
  if (ours === undefined) await github.createComment(pullRequest, text)
  else if (ours.body !== text) await github.updateComment(ours.id, text)
}
