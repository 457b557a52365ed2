import { celEnv, isCelError, parse, plan } from '@bufbuild/cel'
import type { SchemaError, Validator } from '../core/schema-errors.ts'
import { toText } from '../core/to-text.ts'
import type { Params } from './types.ts'

/** Limit for nested `all`, `exists`, `map` and similar macros; each level multiplies the time. */
const MAX_NESTED_LOOPS = 2
/** Maximum length of a list: longer than any fact, short enough for two nested loops. */
const MAX_LIST = 2000

type Value = bigint | number | string | boolean | null | readonly Value[] | ReadonlyMap<string, Value>

/**
 * Compiles a CEL expression. It can read `subject` (the data) and `params`; patterns run on RE2. A result other than `true`
 * and an error during evaluation both mean that the rule is not met.
 *
 * @throws {Error} invalid expression; the message describes the problem.
 * @see https://github.com/google/cel-spec
 */
export function compileCel(expression: string, params: Params): Validator {
  const parsed = parse(expression)
  const loops = nestedLoops(parsed.expr, 0)
  if (loops > MAX_NESTED_LOOPS) throw new Error(`cel has ${loops} nested loops; the limit is ${MAX_NESTED_LOOPS}`)
  const run = plan(celEnv(), parsed) as (bindings: Record<string, unknown>) => unknown
  const celParams = toCel(params)
  const holds: Validator = (data) => {
    const problem = problemOf(() => run({ subject: toCel(data), params: celParams }))
    holds.errors = problem === undefined ? null : [problem]
    return problem === undefined
  }
  return holds
}

/** Evaluates an expression. Returns `undefined` when it is `true`. */
function problemOf(evaluate: () => unknown): SchemaError | undefined {
  try {
    const result = evaluate()
    if (result === true) return undefined
    return celError(isCelError(result) ? `could not be evaluated: ${result.message}` : `must be true, is ${toText(result)}`)
  } catch (error) {
    return celError(`could not be evaluated: ${(error as Error).message}`)
  }
}

function celError(message: string): SchemaError {
  return { instancePath: '', schemaPath: '#/cel', keyword: 'cel', params: {}, message: `cel ${message}` }
}

/** Converts a JSON value to CEL. Whole numbers become integers, so that they can be compared with integer literals. */
function toCel(value: unknown): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) throw new Error(`a list has more than ${MAX_LIST} entries`)
    return value.map(toCel)
  }
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, member]) => [key, toCel(member)]))
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

/** Returns the largest number of nested loops in a parsed expression. */
function nestedLoops(node: unknown, depth: number): number {
  if (typeof node !== 'object' || node === null) return depth
  const here = (node as { readonly case?: unknown }).case === 'comprehensionExpr' ? depth + 1 : depth
  return Object.values(node).reduce<number>((most, inner) => Math.max(most, nestedLoops(inner, here)), here)
}
