import { type Expression, parseExpression, pathOf } from './expression.ts'
import { fencedIn } from './template.ts'
import type { Job, Step, Workflow } from './workflow.ts'

/** When a job or step runs, as far as its conditions allow a certain conclusion. */
export interface Reach {
  /** Trigger events on which it may run, sorted. */
  readonly events: readonly string[]
  /** Runs only on code that was pushed or merged by people with write access. */
  readonly ownCode: boolean
}

/** Reads the conditions of a job and of a step. Only operands of a top-level `&&` count, so the result is conservative. */
export function reachOf({ triggers }: Workflow, job: Job, step?: Step): Reach {
  const facts = [job.body.get('if').text, step?.body.get('if').text ?? ''].flatMap(conjuncts)
  const named = facts.flatMap((fact) => equal(fact, 'github.event_name'))
  const excluded = facts.flatMap((fact) => unequal(fact, 'github.event_name'))
  const events = triggers.filter((trigger) => (named.length === 0 || named.includes(trigger)) && !excluded.includes(trigger))
  return { events, ownCode: facts.some(isOwnCode) }
}

function conjuncts(text: string): readonly Expression[] {
  const fenced = fencedIn(text)
  const [only] = fenced
  // Text around an expression makes the condition always true.
  if (only !== undefined && (fenced.length > 1 || only.start > 0 || only.end < text.length)) return []
  const parsed = only?.parsed ?? parseExpression(text)
  return parsed.ok ? split(parsed.expression) : []
}

function split(expression: Expression): readonly Expression[] {
  if (expression.type === 'binary' && expression.operator === '&&') return [...split(expression.left), ...split(expression.right)]
  return [expression]
}

interface Compared {
  readonly path: string
  /** A literal. */
  readonly value?: unknown
  /** Another path. */
  readonly name?: string
}

function compared(fact: Expression, operator: '==' | '!='): Compared | undefined {
  if (fact.type !== 'binary' || fact.operator !== operator) return undefined
  const [path, other] = pathOf(fact.left) === undefined ? [pathOf(fact.right), fact.left] : [pathOf(fact.left), fact.right]
  if (path === undefined) return undefined
  // GitHub compares strings case-insensitively.
  if (other.type === 'literal')
    return { path: path.join('.'), value: typeof other.value === 'string' ? other.value.toLowerCase() : other.value }
  const name = pathOf(other)?.join('.')
  return name === undefined ? undefined : { path: path.join('.'), name }
}

function equal(fact: Expression, name: string): readonly string[] {
  const { path, value } = compared(fact, '==') ?? {}
  return path === name && typeof value === 'string' ? [value] : []
}

function unequal(fact: Expression, name: string): readonly string[] {
  const { path, value } = compared(fact, '!=') ?? {}
  return path === name && typeof value === 'string' ? [value] : []
}

function isOwnCode(fact: Expression): boolean {
  if (pathOf(fact)?.join('.') === 'github.event.pull_request.merged') return true
  const { path, value, name } = compared(fact, '==') ?? {}
  if (path === 'github.event.pull_request.merged') return value === true
  if (path === 'github.event.workflow_run.event')
    return value === 'push' || value === 'schedule' || value === 'workflow_dispatch' || value === 'release'
  const sides = [path, name]
  const heads = ['github.event.pull_request.head.repo.full_name', 'github.event.workflow_run.head_repository.full_name']
  return heads.some((head) => sides.includes(head)) && sides.includes('github.repository')
}
