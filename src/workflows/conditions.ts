import type { Subject } from '../facts/types.ts'
import type { Cursor } from './cursor.ts'
import { type Expression, parseExpression, partsOf, pathOf } from './expression.ts'
import { fencedIn } from './template.ts'
import { isPrivileged, type Workflow } from './workflow.ts'

/** Each `if:`, with what makes it mean something else than it says, and each choice by `&&` and `||`. */
export function conditionSubjects(workflow: Workflow): readonly Subject[] {
  const conditions = workflow.jobs.flatMap((job) => {
    const own = job.id === '' ? [] : [job.body.get('if')]
    return [...own, ...job.steps.map(({ body }) => body.get('if'))]
      .filter(({ text }) => text !== '')
      .map((cursor) => conditionSubject(workflow, job.id, cursor))
  })
  return [...conditions, ...choices(workflow)]
}

function conditionSubject(workflow: Workflow, job: string, cursor: Cursor): Subject {
  const { text } = cursor
  const fenced = fencedIn(text)
  const trees = fenced.length > 0 ? fenced.map(({ parsed }) => parsed) : [parseExpression(text)]
  const parts = trees.flatMap((tree) => (tree.ok ? [...partsOf(tree.expression)] : []))
  const data = {
    path: workflow.path,
    job,
    condition: text.trim(),
    alwaysTrue: isFormatted(text, fenced),
    actor: parts.some(isBotCheck) ? 'spoofable' : 'none',
    privileged: isPrivileged(workflow),
    contains: containsOf(parts),
    valid: trees.every(({ ok }) => ok),
  }
  return { kind: 'workflow.condition', id: `${workflow.path}#${job}/if/${text.trim()}`, data, at: cursor.at }
}

/** Text around an expression makes a text of the whole, and a text that is not empty is true. */
function isFormatted(text: string, fenced: ReturnType<typeof fencedIn>): boolean {
  const [only] = fenced
  if (only === undefined) return false
  // GitHub trims nothing: the line end of a block (`|`) is text as well.
  return fenced.length > 1 || only.start > 0 || only.end < text.length
}

/** `github.actor` is who did the last thing, not whose code it is. */
function isBotCheck(part: Expression): boolean {
  if (part.type !== 'binary' || (part.operator !== '==' && part.operator !== '!=')) return false
  const sides = [part.left, part.right]
  const bot = sides.some((side) => side.type === 'literal' && typeof side.value === 'string' && side.value.endsWith('[bot]'))
  return part.operator === '==' && bot && sides.some((side) => ACTORS.has(pathOf(side)?.join('.') ?? ''))
}

const ACTORS = new Set(['github.actor', 'github.triggering_actor', 'github.event.sender.login', 'github.actor_id'])

/** `contains('main develop', github.ref_name)` is true for `mai` too. */
function containsOf(parts: readonly Expression[]): 'none' | 'controllable' | 'other' {
  const unsound = parts.flatMap((part) => {
    if (part.type !== 'call' || part.name !== 'contains') return []
    const [list, needle] = part.args
    if (list?.type !== 'literal' || typeof list.value !== 'string' || needle === undefined) return []
    const path = pathOf(needle)
    return path === undefined ? [] : [isControllable(path) ? ('controllable' as const) : ('other' as const)]
  })
  return unsound.includes('controllable') ? 'controllable' : (unsound[0] ?? 'none')
}

function isControllable([context = '', name = '']: readonly string[]): boolean {
  if (context === 'env' || context === 'inputs') return true
  return context === 'github' && ['actor', 'triggering_actor', 'ref', 'ref_name', 'head_ref', 'base_ref', 'event'].includes(name)
}

/** `c && '' || 'x'` is always `'x'`. */
function choices(workflow: Workflow): readonly Subject[] {
  const { path } = workflow
  return [...workflow.root.texts()].flatMap((cursor) =>
    fencedIn(cursor.text).flatMap(({ text, order, parsed }) => {
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
