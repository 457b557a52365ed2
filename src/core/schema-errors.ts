/** A compiled JSON Schema, by ajv at build time or at run time. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** The part of ajv's ErrorObject that both kinds of compilation give. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

const MAX_SHOWN = 5

/** Schema errors as `/pointer expected …, found …`, at most five of them and a count of the others. */
export function describeSchemaErrors(errors: readonly SchemaError[], data: unknown): readonly string[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf')
  const chosen = telling.length > 0 ? telling : errors
  const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data))
  return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown
}

/** One schema error in words. */
export function describeSchemaError(error: SchemaError, data: unknown): string {
  const where = `${error.instancePath || 'the document'} ${expectation(error)}`
  return tellsItself(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`
}

/** The expectation names the key; the object around it would only be noise. */
function tellsItself({ keyword }: SchemaError): boolean {
  return keyword === 'required' || keyword === 'additionalProperties'
}

/** What a schema asked for, in words: `must be one of a, b`. */
export function expectation({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`
    case 'required':
      return `lacks the key ${JSON.stringify(params['missingProperty'])}`
    case 'enum':
      return `must be one of ${(params['allowedValues'] as readonly unknown[]).map((value) => String(value)).join(', ')}`
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`
    case 'false schema':
      return 'is not allowed'
    default:
      return message ?? keyword
  }
}

/** The value that a JSON Pointer names, or `undefined`. Own properties only. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

export function escapePointer(key: string): string {
  // Keys seldom hold either, and manifests have many keys.
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

export function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A value on one short line. */
export function preview(value: unknown, limit = 80): string {
  if (value === undefined) return 'nothing'
  const text = textOf(value)
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that is nested too deep'
  }
}
