import type { Subject } from '../../core/subject.ts'
import { membersOf } from '../../documents/cursor.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './expression.ts'
import type { Workflow } from './workflow.ts'

/** Returns the errors for which GitHub rejects a workflow or a part of it. A rejected file runs nothing, not even required checks. */
export function faultsOf(workflow: Workflow): readonly Fault[] {
  return [...expressionFaults(workflow), ...(workflow.kind === 'workflow' ? jobsFaults(workflow) : []), ...stepFaults(workflow)]
}

export interface Fault {
  readonly what: string
  readonly at: Subject['at']
}

function expressionFaults({ root }: Workflow): readonly Fault[] {
  return [...conditionFaults(root), ...fencedFaults(root)]
}

/** Checks conditions without `${{ }}`, which are expressions as well. */
function conditionFaults(root: Cursor): readonly Fault[] {
  const found: Fault[] = []
  const visit = (cursor: Cursor): void => {
    for (const [key, member] of cursor.entries()) {
      if (key === 'if' && typeof member.value === 'string' && !member.value.includes('${{') && member.value.trim() !== '') {
        const parsed = parseExpression(member.value)
        if (!parsed.ok) found.push({ what: `invalid condition ${member.value.trim().slice(0, 100)}: ${parsed.message}`, at: member.at })
      }
      visit(member)
    }
    if (Array.isArray(cursor.value)) cursor.items().forEach(visit)
  }
  visit(root.get('jobs'))
  visit(root.get('runs', 'steps'))
  return found
}

function fencedFaults(root: Cursor): readonly Fault[] {
  return [...root.texts()].flatMap((cursor) =>
    cursor.fenced.flatMap(({ parsed, text, order }) =>
      parsed.ok ? [] : [{ what: `invalid expression ${text.slice(0, 100)}: ${parsed.message}`, at: cursor.atExpression(order) }],
    ),
  )
}

function jobsFaults({ jobs }: Workflow): readonly Fault[] {
  const known = new Set(jobs.map(({ id }) => id.toLowerCase()))
  return jobs.flatMap(({ id, body }) => jobFaults(id, body, known))
}

function jobFaults(id: string, body: Cursor, known: ReadonlySet<string>): readonly Fault[] {
  const faults: Fault[] = []
  const add = (what: string, at = body.at) => faults.push({ what: `job ${id}: ${what}`, at })
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id)) add('invalid job id; start with a letter or _ and use only letters, digits, - and _')
  if (!body.get('runs-on').exists && !body.get('uses').exists) add('has neither runs-on nor uses')
  if (body.get('uses').exists && body.get('steps').exists) add('has both uses and steps', body.get('uses').at)
  for (const need of body.get('needs').items())
    if (!known.has(need.text.toLowerCase())) add(`needs ${JSON.stringify(need.text)}, but no such job exists`, body.get('needs').at)
  return faults
}

/** Keys that define a step. `wait-all` needs no value. */
const STEP_KEYS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel']

function stepFaults({ jobs }: Workflow): readonly Fault[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ body, run, uses }) => {
      if (run !== undefined && uses !== undefined) return [{ what: 'a step has both run and uses', at: body.at }]
      const empty = !STEP_KEYS.some((key) => Object.hasOwn(membersOf(body.value), key))
      return empty ? [{ what: 'a step has neither run nor uses', at: body.at }] : []
    }),
  )
}
