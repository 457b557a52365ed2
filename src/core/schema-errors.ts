import { toText } from './to-text.ts'
/** A JSON Schema compiled by ajv, at build time or at run time. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** The part of ajv's ErrorObject that both kinds of compilation provide. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

const MAX_SHOWN = 5

/** Describes schema errors as `/pointer expected …, found …`: at most five, and the number of others. */
export function describeSchemaErrors(errors: readonly SchemaError[], data: unknown): readonly string[] {
  const specific = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf')
  const chosen = specific.length > 0 ? specific : errors
  const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data))
  return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown
}

/** Describes one schema error. */
export function describeSchemaError(error: SchemaError, data: unknown): string {
  const where = `${error.instancePath || 'the document'} ${expectation(error)}`
  return namesKey(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`
}

/** Tells whether the expectation names the key. Quoting the object as well would only add noise. */
function namesKey({ keyword }: SchemaError): boolean {
  return keyword === 'required' || keyword === 'additionalProperties'
}

/** Describes what a schema requires: `must be one of a, b`. */
export function expectation({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`
    case 'required':
      return `lacks the key ${JSON.stringify(params['missingProperty'])}`
    case 'enum':
      return `must be one of ${(params['allowedValues'] as readonly unknown[]).map((value) => toText(value)).join(', ')}`
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`
    case 'false schema':
      return 'is not allowed'
    default:
      return message ?? keyword
  }
}

/** Returns the value at a JSON Pointer, or `undefined`. Own properties only. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

export function escapePointer(key: string): string {
  // Keys rarely contain either character, and manifests have many keys.
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

export function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Formats a value on one short line. */
export function preview(value: unknown, limit = 80): string {
  if (value === undefined) return 'nothing'
  const text = textOf(value)
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? toText(value)
  } catch {
    return 'a value that is nested too deeply'
  }
}
