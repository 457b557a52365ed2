import { createHash } from 'node:crypto'
import { MAX_READ, type Source } from '../scan/source.ts'
import type { InventoryTensor, TensorInventory } from './inventory.ts'

/**
 * Adds the SHA-256 of the bytes of every tensor that is contiguous in the file. Tensors that overlap cost no more than twice the bytes of
 * the file; those beyond have no digest, and the inventory is incomplete.
 *
 * @param advance - receives the number of bytes of each piece; what it throws ends the work.
 */
export function withDigests(inventory: TensorInventory, source: Source, advance: (bytes: number) => void): TensorInventory {
  const known = new Map<string, string>()
  let left = 2 * source.size
  let missing = 0
  const tensors = inventory.tensors.map((tensor): InventoryTensor => {
    const { offset, bytes } = tensor
    // Bytes beyond the end would give the digest of something else.
    if (offset === undefined || bytes === undefined || offset + bytes > source.size) return tensor
    const place = `${offset} ${bytes}`
    if (!known.has(place) && bytes > left) missing += 1
    else if (!known.has(place)) {
      left -= bytes
      known.set(place, digestOf({ offset, bytes }, source, advance))
    }
    const sha256 = known.get(place)
    return sha256 === undefined ? tensor : { ...tensor, sha256 }
  })
  const limit = missing > 0 ? [`${missing} tensors overlap others, and are not compared by content`] : []
  return { ...inventory, tensors, incomplete: [...inventory.incomplete, ...limit] }
}

/** Returns the SHA-256 in hex of a part of a file. */
function digestOf(
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
