import { type Extent, Hdf5Error, type Image } from './image.ts'

/** Header of a B-tree of version 2, and what its nodes look like. */
interface Tree {
  readonly nodeBytes: number
  readonly recordBytes: number
  /** Bytes of the count of records of a child. */
  readonly countBytes: number
  /** Bytes of the count of all records below a child, by its depth. */
  readonly totalBytes: readonly number[]
}

interface Node {
  readonly at: number
  readonly records: number
  readonly depth: number
}

const MAX_DEPTH = 16
const MAX_RECORDS = 65_536
const NODE_OVERHEAD = 10

/**
 * Returns where the records of a B-tree of version 2 are stored, at most 65,536.
 *
 * @throws {Hdf5Error} - it is malformed or too large.
 */
export function recordsOf(image: Image, at: number): readonly Extent[] {
  image.expect(at, 'BTHD')
  const depth = image.uint(at + 12, 2)
  const tree = describe(image, { nodeBytes: image.uint(at + 6, 4), recordBytes: image.uint(at + 10, 2), depth })
  const root = image.address(at + 16)
  const stack: Node[] = root === undefined ? [] : [{ at: root, records: image.uint(at + 16 + image.addressBytes, 2), depth }]
  const found: Extent[] = []
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    addRecords(image, node, tree, found)
    if (node.depth > 0) stack.push(...childrenOf(image, node, tree))
    if (found.length + stack.length > MAX_RECORDS) throw new Hdf5Error('a B-tree has too many records')
  }
  return found
}

function describe(
  image: Image,
  { nodeBytes, recordBytes, depth }: Pick<Tree, 'nodeBytes' | 'recordBytes'> & { readonly depth: number },
): Tree {
  if (recordBytes === 0 || nodeBytes < NODE_OVERHEAD + recordBytes || depth > MAX_DEPTH)
    throw new Hdf5Error('a B-tree has an invalid header')
  const leaf = Math.floor((nodeBytes - NODE_OVERHEAD) / recordBytes)
  const countBytes = bytesFor(leaf)
  const totalBytes = [0]
  for (let level = 1, total = leaf; level < depth; level += 1) {
    const pointer = image.addressBytes + countBytes + (totalBytes[level - 1] ?? 0)
    const most = Math.floor((nodeBytes - NODE_OVERHEAD - pointer) / (recordBytes + pointer))
    total = (most + 1) * total + most
    totalBytes.push(bytesFor(total))
  }
  return { nodeBytes, recordBytes, countBytes, totalBytes }
}

function bytesFor(limit: number): number {
  return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1
}

function addRecords(image: Image, { at, records, depth }: Node, { nodeBytes, recordBytes }: Tree, found: Extent[]): void {
  image.expect(at, depth === 0 ? 'BTLF' : 'BTIN')
  if (records * recordBytes > nodeBytes) throw new Hdf5Error(`the node at offset ${at} has too many records`)
  for (let index = 0; index < records; index += 1) found.push({ at: at + 6 + index * recordBytes, length: recordBytes })
}

function childrenOf(image: Image, { at, records, depth }: Node, { recordBytes, countBytes, totalBytes }: Tree): readonly Node[] {
  const pointer = image.addressBytes + countBytes + (totalBytes[depth - 1] ?? 0)
  const start = at + 6 + records * recordBytes
  return Array.from({ length: records + 1 }, (_each, index) => {
    const child = image.address(start + index * pointer)
    if (child === undefined) throw new Hdf5Error(`the node at offset ${at} has a child without an address`)
    return { at: child, records: image.uint(start + index * pointer + image.addressBytes, countBytes), depth: depth - 1 }
  })
}
