import { type Extent, Hdf5Error, type Image } from './image.ts'

/** One message of an object header. */
export interface Message extends Extent {
  readonly type: number
  /** Whether the message is stored elsewhere, and only a reference is here. */
  readonly shared: boolean
}

export const MESSAGE = {
  linkInfo: 0x02,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const

const MAX_MESSAGES = 65_536
const MAX_BLOCKS = 4096

/** Layout of the messages of one header. */
interface Layout {
  /** Bytes before the data of a message. */
  readonly prefix: number
  readonly isNew: boolean
}

/**
 * Returns the messages of an object header, version 1 or 2, with its continuations.
 *
 * @throws {Hdf5Error} - it is malformed, or has more than 65,536 messages.
 */
export function messagesOf(image: Image, at: number): readonly Message[] {
  const isNew = image.window.has(at, 'OHDR')
  const { first, layout } = isNew ? openNew(image, at) : openOld(image, at)
  const blocks: Extent[] = [first]
  const messages: Message[] = []
  // Grows while it is read: a continuation adds a block.
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block !== undefined) readBlock(image, block, layout, { blocks, messages })
  }
  return messages
}

interface Opened {
  readonly first: Extent
  readonly layout: Layout
}

function openOld(image: Image, at: number): Opened {
  if (image.uint(at, 1) !== 1) throw new Hdf5Error(`expected an object header at offset ${at}`)
  return { first: { at: at + 16, length: image.uint(at + 8, 4) }, layout: { prefix: 8, isNew: false } }
}

/** Flags of version 2: the size of the length, whether the order of creation is stored, the attribute limits, and times. */
function openNew(image: Image, at: number): Opened {
  const flags = image.uint(at + 5, 1)
  const lengthAt = at + 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0)
  const lengthBytes = 1 << (flags & 3)
  const first = { at: lengthAt + lengthBytes, length: image.uint(lengthAt, lengthBytes) }
  return { first, layout: { prefix: flags & 0x04 ? 6 : 4, isNew: true } }
}

interface Collected {
  readonly blocks: Extent[]
  readonly messages: Message[]
}

function readBlock(image: Image, block: Extent, { prefix, isNew }: Layout, { blocks, messages }: Collected): void {
  const end = block.at + block.length
  for (let at = block.at; at + prefix <= end; ) {
    const type = image.uint(at, isNew ? 1 : 2)
    const length = image.uint(at + (isNew ? 1 : 2), 2)
    const shared = (image.uint(at + (isNew ? 3 : 4), 1) & 2) !== 0
    const message = { type, shared, at: at + prefix, length }
    if (message.at + length > end) throw new Hdf5Error(`the message at offset ${at} continues after its header`)
    if (type === MESSAGE.continuation) blocks.push(continuation(image, message, isNew))
    else messages.push(message)
    if (messages.length > MAX_MESSAGES || blocks.length > MAX_BLOCKS) throw new Hdf5Error('an object has too many messages')
    at = message.at + length
  }
}

/** Returns the block of a continuation; version 2 encloses it in a signature and a checksum. */
function continuation(image: Image, { at }: Message, isNew: boolean): Extent {
  const target = image.address(at)
  const length = image.length(at + image.addressBytes)
  if (target === undefined) throw new Hdf5Error(`the continuation at offset ${at} has no address`)
  if (!isNew) return { at: target, length }
  image.expect(target, 'OCHK')
  return { at: target + 4, length: Math.max(0, length - 8) }
}
