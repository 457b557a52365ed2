import { recordsOf } from './btree2.ts'
import { objectOf, openHeap } from './fractal-heap.ts'
import { type Extent, Hdf5Error, type Image } from './image.ts'
import { MESSAGE, type Message } from './object-header.ts'

/** A link that refers to an object of this file, or to one of another file. */
export type Link =
  | { readonly kind: 'hard'; readonly name: string; readonly at: number }
  | { readonly kind: 'external'; readonly name: string; readonly file: string; readonly path: string; readonly offset: number }

const MAX_LINKS = 65_536
const EXTERNAL = 64

/** Returns the links of a group. Soft links refer to a path of the same file and are left out. */
export function linksOf(image: Image, message: Message): readonly Link[] {
  if (message.type === MESSAGE.link) return linkAt(image, message)
  if (message.type === MESSAGE.symbolTable) return symbols(image, message.at)
  return message.type === MESSAGE.linkInfo ? denseLinks(image, message.at) : []
}

/** Reads a link message: flags for optional parts, the name, then what it refers to. */
function linkAt(image: Image, { at }: Extent): readonly Link[] {
  const flags = image.uint(at + 1, 1)
  const typeAt = at + 2
  const type = flags & 0x08 ? image.uint(typeAt, 1) : 0
  const lengthAt = typeAt + (flags & 0x08 ? 1 : 0) + (flags & 0x04 ? 8 : 0) + (flags & 0x10 ? 1 : 0)
  const lengthBytes = 1 << (flags & 3)
  const length = image.uint(lengthAt, lengthBytes)
  const nameAt = lengthAt + lengthBytes
  const name = image.name(nameAt, length)
  if (type === 0) return hard(name, image.address(nameAt + length))
  return type === EXTERNAL ? [external(image, name, nameAt + length)] : []
}

function hard(name: string, at: number | undefined): readonly Link[] {
  return at === undefined ? [] : [{ kind: 'hard', name, at }]
}

/** Reads the value of an external link: its length, flags, the file, the path in the file. */
function external(image: Image, name: string, at: number): Link {
  const file = image.name(at + 3, image.uint(at, 2))
  const path = image.name(at + 3 + Buffer.byteLength(file) + 1, 1024)
  return { kind: 'external', name, file, path, offset: at }
}

/** Reads links that a group stores in a fractal heap: record = hash of 4 bytes, id of 7 bytes. */
function denseLinks(image: Image, at: number): readonly Link[] {
  const heapAt = at + 2 + (image.uint(at + 1, 1) & 1 ? 8 : 0)
  const [heap, tree] = [image.address(heapAt), image.address(heapAt + image.addressBytes)]
  if (heap === undefined || tree === undefined) return []
  const opened = openHeap(image, heap)
  return recordsOf(image, tree).flatMap((record) => linkAt(image, objectOf(opened, record.at + 4)))
}

/** Reads a group of the old form: a B-tree of version 1 whose leaves list symbols, with names in a local heap. */
function symbols(image: Image, at: number): readonly Link[] {
  const [tree, heap] = [image.address(at), image.address(at + image.addressBytes)]
  if (tree === undefined || heap === undefined) throw new Hdf5Error(`the group at offset ${at} has no symbols`)
  image.expect(heap, 'HEAP')
  const names = image.address(heap + 8 + 2 * image.lengthBytes)
  return remembered(image, `${tree} ${names}`, () => leavesOf(image, tree).flatMap((leaf) => symbolsIn(image, leaf, names)))
}

const KNOWN = new WeakMap<Image, Map<string, readonly Link[]>>()

/** Reads the links of a B-tree once, however many groups share it. */
function remembered(image: Image, key: string, read: () => readonly Link[]): readonly Link[] {
  const known = KNOWN.get(image) ?? new Map<string, readonly Link[]>()
  KNOWN.set(image, known)
  const links = known.get(key) ?? read()
  known.set(key, links)
  return links
}

function leavesOf(image: Image, root: number): readonly number[] {
  const leaves: number[] = []
  const seen = new Set<number>()
  const stack = [root]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) throw new Hdf5Error(`the B-tree node at offset ${at} is used twice`)
    seen.add(at)
    image.expect(at, 'TREE')
    const isLeaf = image.uint(at + 5, 1) === 0
    const children = childrenOf(image, at)
    if (isLeaf) leaves.push(...children)
    else stack.push(...children)
    if (seen.size + leaves.length > MAX_LINKS) throw new Hdf5Error('a group has too many links')
  }
  return leaves
}

function childrenOf(image: Image, at: number): readonly number[] {
  const count = image.uint(at + 6, 2)
  const start = at + 8 + 2 * image.addressBytes + image.lengthBytes
  const found: number[] = []
  for (let index = 0; index < count; index += 1) {
    const child = image.address(start + index * (image.addressBytes + image.lengthBytes))
    if (child !== undefined) found.push(child)
  }
  return found
}

/** Reads a node of symbols. An entry of type 2 is a soft link. */
function symbolsIn(image: Image, at: number, names: number | undefined): readonly Link[] {
  image.expect(at, 'SNOD')
  const size = 2 * image.addressBytes + 24
  const count = image.uint(at + 6, 2)
  const found: Link[] = []
  for (let index = 0; index < count; index += 1) {
    const entry = at + 8 + index * size
    const name = names === undefined ? '' : image.name(names + image.uint(entry, image.addressBytes), 1024)
    if (image.uint(entry + 2 * image.addressBytes, 4) !== 2) found.push(...hard(name, image.address(entry + image.addressBytes)))
  }
  return found
}
