import { Ajv2020 } from 'ajv/dist/2020.js'
import { messageOf, SealError } from '../core/errors.ts'
import { boundedRe2 } from '../core/regexp.ts'
import type { Validator } from '../core/schema-errors.ts'
import { unknownPlaceholders } from './message.ts'
import type { JsonSchema, Pack, PackText, Params, Rule, RuleText } from './types.ts'

/** Deeper schemas are rejected, because each level uses stack. */
const MAX_SCHEMA_DEPTH = 20

/** Options for compiling rules, at run time and when built-in packs are generated. `$data` lets a rule compare two members. */
export const RULE_OPTIONS = { allErrors: true, $data: true, strict: true, strictTypes: false, strictRequired: false } as const

/** Creates the compiler for the rules of a pack, with patterns on RE2 and a limit of their total size. */
function newAjv(regExp = boundedRe2()): Ajv2020 {
  return new Ajv2020({ ...RULE_OPTIONS, code: { regExp } })
}

/**
 * Substitutes the parameters and compiles every rule.
 *
 * @param overrides - parameters from the configuration, by name.
 * @param where - path of the pack, for messages.
 * @throws {SealError} PACK_INVALID
 */
export function compilePack(pack: PackText, overrides: Params, where: string, cel?: CelCompiler): Pack {
  const params = resolveParams(pack, overrides, where)
  const ajv = newAjv()
  const compile = (schema: JsonSchema): Validator => ajv.compile(schema) as Validator
  const rules = pack.rules.map((rule): Rule => compileRule(rule, { pack, params, where, compile, cel }))
  return { ...pack.metadata, rules, ...(pack.overrides === undefined ? {} : { overrides: pack.overrides }) }
}

/** Compiles a pack that may contain CEL. The CEL engine is large, so it is loaded only for packs that use it. */
export async function compileAnyPack(pack: PackText, overrides: Params, where: string): Promise<Pack> {
  const cel = pack.rules.some((rule) => rule.cel !== undefined) ? (await import('./cel.ts')).compileCel : undefined
  return compilePack(pack, overrides, where, cel)
}

type CelCompiler = (expression: string, params: Params) => Validator

interface RuleContext {
  readonly pack: PackText
  readonly params: Params
  readonly where: string
  readonly compile: (schema: JsonSchema) => Validator
  readonly cel: CelCompiler | undefined
}

function compileRule(rule: RuleText, { pack, params, where, compile, cel }: RuleContext): Rule {
  const unknown = unknownPlaceholders(rule, Object.keys(params))
  if (unknown.length > 0)
    throw invalid(
      where,
      rule,
      `the message has the unknown placeholder {{${unknown[0]}}}; expected {{id}}, {{param:name}}, {{/pointer}}, or {{because}} if the rule has "because"`,
    )
  try {
    const { when, assert } = substitute(rule, params)
    if (rule.cel !== undefined && cel === undefined) throw new Error('uses CEL, which only custom packs may use')
    const holds = rule.cel === undefined || cel === undefined ? compile(assert) : both(compile(assert), cel(rule.cel, params))
    return { ...rule, pack: pack.metadata.id, params, holds, ...(when === undefined ? {} : { matches: compile(when) }) }
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw invalid(where, rule, messageOf(cause))
  }
}

/** Combines two validators. The second one runs only on data that the first one accepts. */
function both(first: Validator, second: Validator): Validator {
  const holds: Validator = (data) => {
    const failed = [first, second].find((validator) => !validator(data))
    holds.errors = failed?.errors ?? null
    return failed === undefined
  }
  return holds
}

function invalid(where: string, { id }: RuleText, what: string): SealError {
  return new SealError('PACK_INVALID', `${where}: rule ${id}: ${what}.`)
}

/**
 * Returns the parameters of a pack: the values from the configuration, and the defaults for all others.
 *
 * @throws {SealError} PACK_INVALID - an undeclared parameter, or a value that does not match its schema.
 */
export function resolveParams(pack: PackText, overrides: Params, where: string): Params {
  const declared = pack.params ?? {}
  const undeclared = Object.keys(overrides).find((name) => !Object.hasOwn(declared, name))
  if (undeclared !== undefined) {
    throw new SealError(
      'PACK_INVALID',
      `${where}: pack "${pack.metadata.id}" does not declare the parameter "${undeclared}"; expected one of ${Object.keys(declared).join(', ') || 'none'}.`,
    )
  }
  const regExp = boundedRe2()
  const entries = Object.entries(declared).map(([name, { schema, default: defaultValue }]) => {
    const value = Object.hasOwn(overrides, name) ? overrides[name] : defaultValue
    // Each has a compiler of its own, since two schemas can have the same id.
    const fault = faultOfValue(value, schema, newAjv(regExp))
    if (fault !== undefined) throw new SealError('PACK_INVALID', `${where}: parameter ${pack.metadata.id}.${name}: ${fault}.`)
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}

/** Tells why a value does not match the schema of a parameter, or why the schema is invalid. */
function faultOfValue(value: unknown, schema: JsonSchema, ajv: Ajv2020): string | undefined {
  try {
    if (ajv.validate(fillParams(schema, {}, 0) as JsonSchema, value)) return undefined
    return `${ajv.errorsText(undefined, { dataVar: '' }).trim()}, found ${JSON.stringify(value)}`
  } catch (cause) {
    return `its schema is invalid: ${messageOf(cause)}`
  }
}

/** Returns the schemas of a rule with each `{$param: name}` replaced by its value. */
export function substitute(rule: RuleText, params: Params): { readonly when?: JsonSchema; readonly assert: JsonSchema } {
  const fill = (schema: JsonSchema) => fillParams(schema, params, 0) as JsonSchema
  return { assert: fill(rule.assert), ...(rule.when === undefined ? {} : { when: fill(rule.when) }) }
}

function fillParams(value: unknown, params: Params, depth: number): unknown {
  if (depth > MAX_SCHEMA_DEPTH) throw new Error(`a schema is nested deeper than ${MAX_SCHEMA_DEPTH} levels`)
  if (Array.isArray(value)) return value.map((entry) => fillParams(entry, params, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  if (keys.includes('$ref') || keys.includes('$dynamicRef')) throw new Error('"$ref" is not supported in rules; inline the schema')
  if (keys.length === 1 && keys[0] === '$param') return paramValue((value as { $param: unknown }).$param, params)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillParams(entry, params, depth + 1)]))
}

function paramValue(name: unknown, params: Params): unknown {
  if (typeof name !== 'string' || !Object.hasOwn(params, name))
    throw new Error(`"$param" names ${JSON.stringify(name)}, which the pack does not declare`)
  return params[name]
}
