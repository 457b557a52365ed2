import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import { type Expression, parseExpression, partsOf, pathOf } from './expression.ts'
import { fencedIn } from './template.ts'
import { type Scope, scopeOf } from './trust.ts'
import { isPrivileged, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns each `if:` condition with its pitfalls, and each `a && b || c` choice. */
export function conditionSubjects(workflow: Workflow): readonly Subject[] {
  const conditions = workflow.jobs.flatMap((job) => {
    const own: readonly (readonly [Cursor, Step | undefined])[] = job.id === '' ? [] : [[job.body.get('if'), undefined]]
    return [...own, ...job.steps.map((step) => [step.body.get('if'), step] as const)]
      .filter(([{ text }]) => text !== '')
      .map(([cursor, step]) => conditionSubject(cursor, { workflow, job, step }))
  })
  return [...conditions, ...choices(workflow)]
}

interface Place {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step | undefined
}

function conditionSubject(cursor: Cursor, { workflow, job, step }: Place): Subject {
  const { text } = cursor
  const fenced = fencedIn(text)
  const trees = fenced.length > 0 ? fenced.map(({ parsed }) => parsed) : [parseExpression(text)]
  const parts = trees.flatMap((tree) => (tree.ok ? [...partsOf(tree.expression)] : []))
  const data = {
    path: workflow.path,
    job: job.id,
    condition: text.trim(),
    alwaysTrue: isFormatted(text, fenced),
    actor: parts.some(isBotCheck) && !parts.some(isAuthorCheck) ? 'spoofable' : 'none',
    privileged: isPrivileged(workflow),
    contains: containsOf(parts, scopeOf(workflow, job, step)),
    valid: trees.every(({ ok }) => ok),
  }
  return { kind: 'workflow.condition', id: `${workflow.path}#${job.id}/if/${text.trim()}`, data, at: cursor.at }
}

/** Tells whether text surrounds an expression. The result is then a non-empty string, which is always true. */
function isFormatted(text: string, fenced: ReturnType<typeof fencedIn>): boolean {
  const [only] = fenced
  if (only === undefined) return false
  // GitHub does not trim: the trailing newline of a block scalar (`|`) is text as well.
  return fenced.length > 1 || only.start > 0 || only.end < text.length
}

/** Tells whether an expression compares the actor with a bot. `github.actor` is the last actor, not the author of the code. */
function isBotCheck(part: Expression): boolean {
  if (part.type === 'call')
    return part.args.some(isActor) && ['contains', 'startswith', 'endswith'].includes(part.name) && part.args.some(namesBot)
  if (part.type !== 'binary' || part.operator !== '==') return false
  const sides = [part.left, part.right]
  return sides.some((side) => isActor(side, 'login') && sides.some(namesBot)) || sides.some((side) => isActor(side, 'id'))
}

function isActor(expression: Expression, by?: unknown): boolean {
  const name = pathOf(expression)?.join('.') ?? ''
  const login = ['github.actor', 'github.triggering_actor', 'github.event.sender.login'].includes(name)
  const id = ['github.actor_id', 'github.event.sender.id'].includes(name)
  return by === 'login' ? login : by === 'id' ? id : login || id
}

/** Tells whether an expression contains a bot name such as `dependabot[bot]`, or a prefix of one. */
function namesBot(expression: Expression): boolean {
  return [...partsOf(expression)].some(
    (part) => part.type === 'literal' && typeof part.value === 'string' && /\[bot\]|^(dependabot|renovate|github-actions)/.test(part.value),
  )
}

/** Tells whether an expression compares the author of the pull request. */
function isAuthorCheck(part: Expression): boolean {
  return (
    part.type === 'binary' &&
    part.operator === '==' &&
    [part.left, part.right].some((side) => pathOf(side)?.join('.') === 'github.event.pull_request.user.login')
  )
}

/** Finds substring checks: `contains('main develop', github.ref_name)` is also true for `mai`. */
function containsOf(parts: readonly Expression[], scope: Scope): 'none' | 'controllable' | 'other' {
  const unsound = parts.flatMap((part) => {
    if (part.type !== 'call' || part.name !== 'contains') return []
    const [list, needle] = part.args
    if (list?.type !== 'literal' || typeof list.value !== 'string' || needle === undefined) return []
    const path = pathOf(needle)
    if (path === undefined) return []
    return [isChosen(path) || scope.of(needle) !== 'trusted' ? ('controllable' as const) : ('other' as const)]
  })
  return unsound.includes('controllable') ? 'controllable' : (unsound[0] ?? 'none')
}

/** Tells whether a value is a name that users choose: of an account or a branch. */
function isChosen([context = '', name = '']: readonly string[]): boolean {
  const names = ['actor', 'triggering_actor', 'ref', 'ref_name', 'head_ref', 'base_ref']
  return (context === 'github' && names.includes(name)) || (context === 'env' && names.some((each) => name === `github_${each}`))
}

/** Returns `a && b || c` choices. `c && '' || 'x'` is always `'x'`. */
function choices(workflow: Workflow): readonly Subject[] {
  const { path } = workflow
  return [...workflow.root.texts()].flatMap((cursor) =>
    cursor.fenced.flatMap(({ text, order, parsed }) => {
      const choice = parsed.ok ? [...partsOf(parsed.expression)].filter(isChoice) : []
      if (choice.length === 0) return []
      const sound = !choice.some(({ left }) => left.type === 'binary' && isEmpty(left.right))
      return [
        {
          kind: 'workflow.choice',
          id: `${path}#${cursor.pointer}/${text}`,
          data: { path, expression: text, sound },
          at: cursor.atExpression(order),
        },
      ]
    }),
  )
}

function isChoice(part: Expression): part is Extract<Expression, { type: 'binary' }> {
  return part.type === 'binary' && part.operator === '||' && part.left.type === 'binary' && part.left.operator === '&&'
}

function isEmpty(expression: Expression): boolean {
  return (
    expression.type === 'literal' &&
    (expression.value === '' || expression.value === 0 || expression.value === false || expression.value === null)
  )
}
