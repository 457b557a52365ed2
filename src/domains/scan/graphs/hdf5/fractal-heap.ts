import { recordsOf } from './btree2.ts'
import { type Extent, Hdf5Error, type Image } from './image.ts'

/** Header of a fractal heap. @see https://docs.hdfgroup.org/hdf5/develop/_f_m_t3.html (Fractal Heap) */
interface Heap {
  readonly image: Image
  readonly hugeTree: number | undefined
  readonly width: number
  readonly startBytes: number
  readonly maxDirectBytes: number
  /** Bytes of an offset in the heap. */
  readonly offsetBytes: number
  /** Bytes of the length of an object. */
  readonly sizeBytes: number
  readonly root: number | undefined
  /** Rows of the root when it is an indirect block; 0 for a direct block. */
  readonly rows: number
}

/** A block of rows of blocks. */
interface Indirect {
  readonly at: number
  readonly rows: number
  /** Offset in the heap of its first byte. */
  readonly offset: number
}

const MAX_LEVELS = 32

/**
 * Reads a fractal heap, in which groups and objects with many members store their links and attributes.
 *
 * @throws {Hdf5Error} - it is malformed, or compressed.
 */
export function openHeap(image: Image, at: number): Heap {
  image.expect(at, 'FRHP')
  const { addressBytes: address, lengthBytes: length } = image
  if (image.uint(at + 7, 2) !== 0) throw new Hdf5Error(`the heap at offset ${at} is compressed`)
  const hugeAt = at + 14 + length
  const tableAt = hugeAt + 2 * address + 9 * length
  const maxDirectBytes = image.length(tableAt + 2 + length)
  const rootAt = tableAt + 2 + 2 * length + 4
  return {
    image,
    hugeTree: image.address(hugeAt),
    width: image.uint(tableAt, 2),
    startBytes: image.length(tableAt + 2),
    maxDirectBytes,
    offsetBytes: Math.ceil(image.uint(rootAt - 4, 2) / 8),
    sizeBytes: bytesOf(Math.min(maxDirectBytes, image.uint(at + 10, 4))),
    root: image.address(rootAt),
    rows: image.uint(rootAt + address, 2),
  }
}

function bytesOf(limit: number): number {
  return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1
}

/** Returns where the object with an id is stored. @param id - offset of the id in the file. */
export function objectOf(heap: Heap, id: number): Extent {
  const type = (heap.image.uint(id, 1) >> 4) & 3
  if (type === 1) return hugeObject(heap, heap.image.length(id + 1))
  if (type !== 0) throw new Hdf5Error(`the heap object at offset ${id} has an unknown type`)
  const offset = heap.image.uint(id + 1, heap.offsetBytes)
  return { at: locate(heap, offset), length: heap.image.uint(id + 1 + heap.offsetBytes, heap.sizeBytes) }
}

/** Finds a large object, which is stored outside the blocks, in its B-tree: address, length, number. */
function hugeObject({ image, hugeTree }: Heap, number: number): Extent {
  const { addressBytes, lengthBytes } = image
  const record = (hugeTree === undefined ? [] : recordsOf(image, hugeTree)).find(
    (each) => image.length(each.at + addressBytes + lengthBytes) === number,
  )
  const at = record && image.address(record.at)
  if (record === undefined || at === undefined) throw new Hdf5Error('a large object of a heap is missing')
  return { at, length: image.length(record.at + addressBytes) }
}

/** Returns the offset in the file of an offset in the heap. */
function locate(heap: Heap, offset: number): number {
  if (heap.root === undefined) throw new Hdf5Error('a heap is empty')
  if (heap.rows === 0) return heap.root + offset
  let block: Indirect = { at: heap.root, rows: heap.rows, offset: 0 }
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const child = childAt(heap, block, offset)
    if (child.rows === 0) return child.at + offset - child.offset
    block = child
  }
  throw new Hdf5Error('the blocks of a heap are nested too deeply')
}

/** Returns the child of an indirect block that contains an offset; `rows` is 0 for a direct block. */
function childAt(heap: Heap, block: Indirect, offset: number): Indirect {
  const { image, width, startBytes, maxDirectBytes, offsetBytes } = heap
  image.expect(block.at, 'FHIB')
  const entries = block.at + 5 + image.addressBytes + offsetBytes
  let start = block.offset
  for (let row = 0; row < Math.min(block.rows, 64); row += 1) {
    const size = startBytes * 2 ** Math.max(0, row - 1)
    const column = Math.floor((offset - start) / size)
    if (column < width) {
      const at = image.address(entries + (row * width + column) * image.addressBytes)
      if (at === undefined || column < 0) throw new Hdf5Error('a block of a heap is missing')
      return { at, offset: start + column * size, rows: size <= maxDirectBytes ? 0 : rowsOf(heap, size) }
    }
    start += width * size
  }
  throw new Hdf5Error('an offset is outside its heap')
}

/** Returns the number of rows of an indirect block of a size. */
function rowsOf({ width, startBytes }: Heap, size: number): number {
  return Math.floor(Math.log2(size)) - Math.floor(Math.log2(startBytes * width)) + 1
}
