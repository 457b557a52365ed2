/** Converts a value of a document to text. `String` calls `toString` of an object, which a document can replace by anything. */
export function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
