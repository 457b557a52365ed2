import { recordsOf } from './btree2.ts'
import { objectOf, openHeap } from './fractal-heap.ts'
import { type Extent, Hdf5Error, type Image } from './image.ts'
import type { Message } from './object-header.ts'

/** An attribute; `text` is where a single string is stored, `undefined` for other values. */
export interface Attribute {
  readonly name: string
  readonly text: Extent | undefined
}

const STRING = 3
const VARIABLE = 9

/**
 * Reads an attribute message, version 1 to 3.
 *
 * @throws {Hdf5Error} - it is malformed.
 */
export function attributeAt(image: Image, { at, length }: Extent): Attribute {
  const version = image.uint(at, 1)
  if (version < 1 || version > 3) throw new Hdf5Error(`the attribute at offset ${at} has version ${version}`)
  const [nameBytes, typeBytes, spaceBytes] = [2, 4, 6].map((offset) => image.uint(at + offset, 2)) as [number, number, number]
  const padded = (bytes: number): number => (version === 1 ? Math.ceil(bytes / 8) * 8 : bytes)
  const nameAt = at + (version === 3 ? 9 : 8)
  const typeAt = nameAt + padded(nameBytes)
  const spaceAt = typeAt + padded(typeBytes)
  const dataAt = spaceAt + padded(spaceBytes)
  const name = image.name(nameAt, nameBytes)
  // Bit 0: the type is stored elsewhere. Bit 1: the dimensions are.
  const isShared = version > 1 && image.uint(at + 1, 1) !== 0
  if (isShared || elementsAt(image, spaceAt) !== 1) return { name, text: undefined }
  return { name, text: textAt(image, typeAt, { at: dataAt, length: at + length - dataAt }) }
}

/** Returns the number of elements of a dataspace; 1 for a scalar. */
function elementsAt(image: Image, at: number): number {
  const version = image.uint(at, 1)
  const rank = image.uint(at + 1, 1)
  if (version === 2 && image.uint(at + 3, 1) === 2) return 0
  const start = at + (version === 1 ? 8 : 4)
  let count = 1
  for (let index = 0; index < rank; index += 1) count *= image.length(start + index * image.lengthBytes)
  return count
}

/** Returns where a string is stored: in the attribute, or in a global heap. */
function textAt(image: Image, typeAt: number, data: Extent): Extent | undefined {
  const kind = image.uint(typeAt, 1) & 0x0f
  if (kind === STRING) return { at: data.at, length: Math.min(data.length, image.uint(typeAt + 4, 4)) }
  if (kind !== VARIABLE || (image.uint(typeAt + 1, 1) & 0x0f) !== 1) return undefined
  const length = image.uint(data.at, 4)
  const heap = image.address(data.at + 4)
  if (heap === undefined || length === 0) return { at: data.at, length: 0 }
  const found = globalObject(image, heap, image.uint(data.at + 4 + image.addressBytes, 4))
  return { at: found.at, length: Math.min(length, found.length) }
}

/** Finds an object of a global heap by its number. */
export function globalObject(image: Image, heap: number, number: number): Extent {
  image.expect(heap, 'GCOL')
  const end = heap + image.length(heap + 8)
  for (let at = heap + 8 + image.lengthBytes; at + 8 + image.lengthBytes <= end; ) {
    const index = image.uint(at, 2)
    const length = image.length(at + 8)
    if (index === number) return { at: at + 8 + image.lengthBytes, length }
    if (index === 0) break
    at += 8 + image.lengthBytes + Math.ceil(length / 8) * 8
  }
  throw new Hdf5Error(`the object ${number} of the heap at offset ${heap} is missing`)
}

/** Reads attributes that an object stores in a fractal heap: record = id of 8 bytes, flags, order, hash. */
export function denseAttributes(image: Image, { at }: Message): readonly Attribute[] {
  const heapAt = at + 2 + (image.uint(at + 1, 1) & 1 ? 2 : 0)
  const [heap, tree] = [image.address(heapAt), image.address(heapAt + image.addressBytes)]
  if (heap === undefined || tree === undefined) return []
  const opened = openHeap(image, heap)
  return recordsOf(image, tree).map((record) => {
    if ((image.uint(record.at + 8, 1) & 2) !== 0) throw new Hdf5Error('an attribute is shared between objects')
    return attributeAt(image, objectOf(opened, record.at))
  })
}
