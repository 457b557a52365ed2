import { createHash } from 'node:crypto'
import { MAX_READ, type Source } from '../scan/source.ts'
import type { InventoryTensor, TensorInventory } from './inventory.ts'

/**
 * Adds the SHA-256 of the bytes of every tensor that is contiguous in the file.
 *
 * @param advance - receives the number of bytes of each piece; what it throws ends the work.
 */
export function withDigests(inventory: TensorInventory, source: Source, advance: (bytes: number) => void): TensorInventory {
  return { ...inventory, tensors: inventory.tensors.map((tensor) => digested(tensor, source, advance)) }
}

function digested(tensor: InventoryTensor, source: Source, advance: (bytes: number) => void): InventoryTensor {
  const { offset, bytes } = tensor
  // Bytes beyond the end would give the digest of something else.
  if (offset === undefined || bytes === undefined || offset + bytes > source.size) return tensor
  return { ...tensor, sha256: digestOf({ offset, bytes }, source, advance) }
}

/** Returns the SHA-256 in hex of a part of a file. */
export function digestOf(
  { offset, bytes }: { readonly offset: number; readonly bytes: number },
  source: Source,
  advance: (bytes: number) => void,
): string {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes; at += PIECE_BYTES) {
    const piece = source.read(offset + at, Math.min(PIECE_BYTES, bytes - at))
    hash.update(piece)
    advance(piece.length)
  }
  return hash.digest('hex')
}

/** Larger pieces were no faster. */
const PIECE_BYTES = Math.min(256 * 1024, MAX_READ)
