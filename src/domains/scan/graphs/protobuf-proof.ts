import type { Sample } from '../context.ts'
import { type Field, type Range, readField } from './protobuf.ts'
import { Window } from './window.ts'

/** Fields of one message that are looked at. */
const MAX_FIELDS = 4096

/** Test of a message by its fields. */
type Test = (fields: readonly Field[], window: Window) => boolean

/**
 * Tells whether a file is a message of Protocol Buffers with certain fields, whatever other fields it has: loaders skip those that they
 * do not know, so they can be anywhere and have any size. The message must be valid to its end, since so are few files of other kinds.
 * Reads only tags and lengths. `false` where only the ends of the file were read.
 */
export function provesMessage({ size, head, read }: Pick<Sample, 'size' | 'head' | 'read'>, test: Test): boolean {
  if (read === undefined || size === 0 || !startsField(head[0] ?? 0)) return false
  const window = new Window({ size, read })
  const fields = fieldsOf(window, { start: 0, end: size })
  return fields !== undefined && test(fields, window)
}

/** Returns a test of a message: one of its fields with a number, which is a message itself, passes a test. */
export function has(number: number, test: Test): Test {
  return (fields, window) =>
    fields.some((field) => {
      if (field.number !== number || field.wire !== 2) return false
      const inner = fieldsOf(window, field)
      return inner !== undefined && test(inner, window)
    })
}

/** Returns a test of a message: a field with a number is text that matches a pattern. */
export function hasText(number: number, matches: (text: string) => boolean): Test {
  return (fields, window) =>
    fields.some(({ number: found, wire, start, end }) => {
      if (found !== number || wire !== 2 || end === start || end - start > 256) return false
      return matches(window.text(start, end - start) ?? '')
    })
}

/** Returns a test that needs all tests to pass. */
export function all(...tests: readonly Test[]): Test {
  return (fields, window) => tests.every((test) => test(fields, window))
}

/** Returns a test that needs one test to pass. */
export function either(...tests: readonly Test[]): Test {
  return (fields, window) => tests.some((test) => test(fields, window))
}

function startsField(byte: number): boolean {
  return byte >= 8 && (byte & 7) <= 5 && (byte & 7) !== 4
}

/** Returns the first fields of a message; `undefined` if it is malformed before its end and before the limit. */
function fieldsOf(window: Window, { start, end }: Range): readonly Field[] | undefined {
  const fields: Field[] = []
  for (let at = start; at < end && fields.length < MAX_FIELDS; ) {
    const field = readField(window, at, end)
    if ('reason' in field) return undefined
    fields.push(field)
    at = field.end
  }
  return fields
}
