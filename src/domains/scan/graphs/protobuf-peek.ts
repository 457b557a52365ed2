import { type Field, type Range, readField } from './protobuf.ts'
import { Window } from './window.ts'

/** First bytes of a file, as if the file had its full size. */
export interface Peek {
  readonly window: Window
  /** Number of bytes that are present. */
  readonly present: number
  readonly size: number
  /** Whether fields that are not expected are skipped, as the parsers of Google do, instead of refused. */
  readonly lenient: boolean
}

/** @param size - size of the whole file, in bytes. */
export function peekAt(head: Uint8Array, size: number, lenient = false): Peek {
  const window = new Window({ size: head.length, read: (offset, length) => head.subarray(offset, offset + length) })
  return { window, present: head.length, size, lenient }
}

const MAX_FIELDS = 64

/** Wire type of each field of a message. */
export type Wires = Readonly<Record<number, number>>

/**
 * Returns the first fields of a message whose tags are present, at most 64; `undefined` when they are malformed, when one is not
 * in `wires` or has another wire type, unless the peek is lenient.
 */
export function fieldsIn({ window, present, lenient }: Peek, { start, end }: Range, wires: Wires): readonly Field[] | undefined {
  const fields: Field[] = []
  for (let at = start; at < Math.min(end, present) && fields.length < MAX_FIELDS; ) {
    const field = readField(window, at, end)
    // A tag at the very end of the sample may be cut off there.
    if ('reason' in field) return present - at < 16 && end > present ? fields : undefined
    if (wires[field.number] === field.wire) fields.push(field)
    else if (!lenient) return undefined
    at = field.end
  }
  return fields
}

/** Returns the payload of a field as text when it is present and short. */
export function textIn({ window, present }: Peek, { start, end }: Range): string | undefined {
  return end <= present && end - start <= 256 ? window.text(start, end - start) : undefined
}
