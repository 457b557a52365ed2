import { createHash } from 'node:crypto'

/** RFC 9162 §2.1: a Merkle tree over SHA-256, with leaf and node hashes in separate domains. Hashes are 32-byte buffers. */

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** Returns `SHA-256(00 ‖ input)`. */
export function leafHash(input: Uint8Array): Buffer {
  return createHash('sha256').update(LEAF).update(input).digest()
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest()
}

/** Returns the Merkle tree hash of leaf hashes, in their order. The empty tree has the hash of the empty string. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest()
  let level: readonly Uint8Array[] = leaves
  while (level.length > 1) level = parents(level)
  return Buffer.from(level[0] as Uint8Array)
}

/** Pairs nodes from the left. An odd last node moves up unchanged, which gives the RFC's largest-power-of-two split. */
function parents(level: readonly Uint8Array[]): readonly Uint8Array[] {
  const next: Uint8Array[] = []
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index] as Uint8Array
    const right = level[index + 1]
    next.push(right === undefined ? left : nodeHash(left, right))
  }
  return next
}

/**
 * Returns the audit path of a leaf, lowest sibling first: at most ⌈log2 n⌉ hashes.
 *
 * @throws {RangeError} the index is outside the tree.
 * @see RFC 9162 §2.1.3.1
 */
export function inclusionPath(leaves: readonly Uint8Array[], index: number): readonly Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`leaf ${index} is outside a tree of ${leaves.length} leaves`)
  const path: Buffer[] = []
  let level: readonly Uint8Array[] = leaves
  let position = index
  while (level.length > 1) {
    const sibling = level[position ^ 1]
    if (sibling !== undefined) path.push(Buffer.from(sibling))
    position >>= 1
    level = parents(level)
  }
  return path
}

/** The position of a leaf in a tree, and the hashes that lead to the root. */
export interface InclusionProof {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly path: readonly Uint8Array[]
}

/**
 * Computes the root of a proof; `undefined` when index, size and path length are inconsistent.
 *
 * @see RFC 9162 §2.1.3.2
 */
export function rootOfProof({ leaf, index, size, path }: InclusionProof): Buffer | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return undefined
  let node = index
  let last = size - 1
  let hash: Buffer = Buffer.from(leaf)
  for (const sibling of path) {
    if (last === 0) return undefined
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 ? hash : undefined
}
