import { celEnv, isCelError, parse, plan } from '@bufbuild/cel'
import type { SchemaError, Validator } from '../core/schema-errors.ts'
import type { Params } from './types.ts'

/** `all`, `exists`, `map` and the like inside each other; each level multiplies the time. */
const MAX_NESTED_LOOPS = 2
/** More entries than any fact has, and few enough for two loops inside each other. */
const MAX_LIST = 2000

type Value = bigint | number | string | boolean | null | readonly Value[] | ReadonlyMap<string, Value>

/**
 * Compiles an expression in CEL. It sees `subject` (the data) and `params`; patterns run on RE2. Anything but `true`, and any
 * error while it runs, means that the rule is not met.
 *
 * @throws {Error} with what is wrong in the expression.
 * @see https://github.com/google/cel-spec
 */
export function compileCel(expression: string, params: Params): Validator {
  const parsed = parse(expression)
  const loops = nestedLoops(parsed.expr, 0)
  if (loops > MAX_NESTED_LOOPS) throw new Error(`cel has ${loops} loops inside each other, at most ${MAX_NESTED_LOOPS} are allowed`)
  const run = plan(celEnv(), parsed) as (bindings: Record<string, unknown>) => unknown
  const given = toCel(params)
  const holds: Validator = (data) => {
    const problem = judge(() => run({ subject: toCel(data), params: given }))
    holds.errors = problem === undefined ? null : [problem]
    return problem === undefined
  }
  return holds
}

function judge(evaluate: () => unknown): SchemaError | undefined {
  try {
    const result = evaluate()
    if (result === true) return undefined
    return fault(isCelError(result) ? `could not be evaluated: ${result.message}` : `must be true, is ${String(result)}`)
  } catch (error) {
    return fault(`could not be evaluated: ${(error as Error).message}`)
  }
}

function fault(message: string): SchemaError {
  return { instancePath: '', schemaPath: '#/cel', keyword: 'cel', params: {}, message: `cel ${message}` }
}

/** Whole numbers become integers, so that they can be compared and added with those of an expression. */
function toCel(value: unknown): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) throw new Error(`a list has more than ${MAX_LIST} entries`)
    return value.map(toCel)
  }
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, member]) => [key, toCel(member)]))
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

/** How many loops stand inside each other at the deepest place of a parsed expression. */
function nestedLoops(node: unknown, depth: number): number {
  if (typeof node !== 'object' || node === null) return depth
  const here = (node as { readonly case?: unknown }).case === 'comprehensionExpr' ? depth + 1 : depth
  return Object.values(node).reduce<number>((most, inner) => Math.max(most, nestedLoops(inner, here)), here)
}
