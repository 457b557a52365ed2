import type { Sample } from '../context.ts'
import { bytesSource, type Source } from '../source.ts'
import { type Identity, readRegion } from './region.ts'
import { Window } from './window.ts'

/** Opcodes after which a file that is still consistent counts as a pickle. */
const MOST_OPCODES = 2_000_000

/**
 * Identifies a pickle of any name by its content: `yes` if an unpickler loads it or calls something, `partial` if it only starts like
 * one or contains one further on. Text that happens to consist of opcodes is `no`.
 */
export function identifyPickle(source: Source): Identity {
  let left = MOST_OPCODES
  const step = (count: number): boolean => {
    left -= count
    return left > 0
  }
  return readRegion(new Window(source), 0, { step, search: false }).identity
}

const NAMED = /\.(?:pkl|pickle|pck|pcl|dill|joblib|cloudpickle|p)(?:\.\d+)?$/

/** Tells whether a file name promises a pickle. */
export function isNamedAsPickle(name: string): boolean {
  return NAMED.test(name)
}

/** Tells from a sample whether a file may be a pickle: by its name, or by its first bytes. */
export function mayBePickle({ name, size, head }: Sample): boolean {
  if (size === 0) return false
  return isNamedAsPickle(name) || beginsAsPickle(head, size)
}

/** A pickle whose first value is longer than the sample has no more to show than its first opcodes. */
function beginsAsPickle(head: Uint8Array, size: number): boolean {
  if (identifyPickle(bytesSource(head)) !== 'no') return true
  if (size <= head.length) return false
  const padded: Source = { size, read: (at, length) => readPadded(head, at, Math.min(length, size - at)) }
  return identifyPickle(padded) !== 'no'
}
function readPadded(head: Uint8Array, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, length))
  bytes.set(head.subarray(Math.min(at, head.length), Math.min(at + length, head.length)))
  return bytes
}
