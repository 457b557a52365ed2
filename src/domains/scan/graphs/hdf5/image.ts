import type { Sample } from '../../context.ts'
import type { Source } from '../../source.ts'
import { Window } from '../window.ts'

/** A structure of the file that is malformed or that this reader does not know. */
export class Hdf5Error extends Error {}

/** The budget of steps was spent. */
export class Hdf5Limit extends Hdf5Error {}

type Step = (count: number) => boolean

/** Part of the file, in bytes from its start. */
export interface Extent {
  readonly at: number
  readonly length: number
}

/** The bytes, and the budget of steps. */
interface Access {
  readonly window: Window
  readonly step: Step
}

/** An HDF5 file: sizes of its numbers, and checked access to them. */
export class Image {
  readonly window: Window
  /** Offset that all addresses are relative to. */
  readonly base: number
  /** Bytes of an address, 2 to 8. */
  readonly addressBytes: number
  /** Bytes of a length, 2 to 8. */
  readonly lengthBytes: number

  readonly #step: Step

  constructor({ window, step }: Access, { base, addressBytes, lengthBytes }: Pick<Image, 'base' | 'addressBytes' | 'lengthBytes'>) {
    this.window = window
    this.#step = step
    this.base = base
    this.addressBytes = addressBytes
    this.lengthBytes = lengthBytes
  }

  /** Takes one step. @throws {Hdf5Error} - outside the file, too large, or the budget is spent. */
  uint(at: number, bytes: number): number {
    if (!this.#step(1)) throw new Hdf5Limit('the limit of steps was reached')
    const value = this.window.uint(at, bytes)
    if (value === undefined) throw new Hdf5Error(`the number at offset ${at} is outside the file or too large`)
    return value
  }

  length(at: number): number {
    return this.uint(at, this.lengthBytes)
  }

  /** Returns the offset in the file that an address refers to; `undefined` for the undefined address, whose bits are all set. */
  address(at: number): number | undefined {
    let isUndefined = true
    for (let index = 0; index < this.addressBytes; index += 1) isUndefined &&= this.window.byte(at + index) === 0xff
    return isUndefined ? undefined : this.base + this.uint(at, this.addressBytes)
  }

  /** Fails unless ASCII text is at an offset. */
  expect(at: number, signature: string): void {
    if (!this.window.has(at, signature)) throw new Hdf5Error(`expected ${JSON.stringify(signature)} at offset ${at}`)
  }

  /** Returns text up to a NUL, at most `most` bytes. */
  name(at: number, most: number): string {
    let text = ''
    while (text.length < most) {
      if (!this.#step(1)) throw new Hdf5Limit('the limit of steps was reached')
      const part = this.window.text(at + text.length, Math.min(NAME_BYTES, most - text.length, this.window.size - at - text.length)) ?? ''
      const end = part.indexOf('\0')
      if (end !== -1) return text + part.slice(0, end)
      if (part === '') return text
      text += part
    }
    return text
  }
}

/** Bytes of a name that are read at once; most names are shorter. */
const NAME_BYTES = 64

const SIGNATURE = '\x89HDF\r\n\x1a\n'

/** Tells whether the signature is at an offset where a file can start: 0, 512, and each power of two after it. */
export function hasSignature({ head, size, read }: Pick<Sample, 'head' | 'size' | 'read'>): boolean {
  for (let at = 0; at + 8 <= size; at = at === 0 ? 512 : at * 2) {
    const bytes = at + 8 <= head.length ? head.subarray(at, at + 8) : read?.(at, 8)
    if (bytes === undefined) return false
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') === SIGNATURE) return true
  }
  return false
}

export interface OpenFile {
  readonly image: Image
  /** Offset of the object header of the root group. */
  readonly root: number
}

/**
 * Finds the superblock at 0, 512, 1024, 2048 and so on, as the library does, and reads it.
 *
 * @returns `undefined` without one. @throws {Hdf5Error} - it is malformed.
 */
export function openHdf5(source: Source, step: Step): OpenFile | undefined {
  const access = { window: new Window(source, step), step }
  const { window } = access
  for (let at = 0; at + 8 <= source.size; at = at === 0 ? 512 : at * 2) if (window.has(at, SIGNATURE)) return readSuperblock(access, at)
  return undefined
}

function readSuperblock(access: Access, at: number): OpenFile {
  const version = access.window.byte(at + 8) ?? 255
  if (version > 3) throw new Hdf5Error(`the superblock has version ${version}; 0 to 3 are known`)
  return version <= 1 ? readOld(access, at, version) : readNew(access, at)
}

/** Reads version 0 or 1: the base address comes after the sizes of the B-tree nodes. */
function readOld(access: Access, at: number, version: number): OpenFile {
  const sizes = sizesAt(access.window, at + 13)
  const addresses = at + (version === 0 ? 24 : 28)
  const image = imageAt(access, sizes, addresses)
  const root = image.address(addresses + 5 * image.addressBytes)
  return { image, root: found(root) }
}

function readNew(access: Access, at: number): OpenFile {
  const sizes = sizesAt(access.window, at + 9)
  const image = imageAt(access, sizes, at + 12)
  return { image, root: found(image.address(at + 12 + 3 * image.addressBytes)) }
}

interface Sizes {
  readonly addressBytes: number
  readonly lengthBytes: number
}

function sizesAt(window: Window, at: number): Sizes {
  const [addressBytes, lengthBytes] = [window.byte(at) ?? 0, window.byte(at + 1) ?? 0]
  if (![addressBytes, lengthBytes].every((size) => size === 2 || size === 4 || size === 8))
    throw new Hdf5Error(`the superblock has numbers of ${addressBytes} and ${lengthBytes} bytes`)
  return { addressBytes, lengthBytes }
}

/** @param at - offset of the base address. */
function imageAt(access: Access, sizes: Sizes, at: number): Image {
  return new Image(access, { ...sizes, base: new Image(access, { ...sizes, base: 0 }).uint(at, sizes.addressBytes) })
}

function found(root: number | undefined): number {
  if (root === undefined) throw new Hdf5Error('the superblock has no root group')
  return root
}
