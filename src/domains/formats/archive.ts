import { packageKind } from '../scan/archives/package-kind.ts'
import { type FormatName, formatByName } from './catalogue.ts'

const KINDS: Readonly<Record<string, FormatName>> = {
  torch: 'pytorch zip',
  torchscript: 'torchscript',
  'pt2 package': 'pytorch zip',
  'torchserve archive': 'torchserve archive',
  'nemo archive': 'nemo archive',
  'keras archive': 'keras',
  skops: 'skops',
  'office document': 'document',
  'android package': 'document',
  'python wheel': 'document',
  'java archive': 'document',
}

/** Names a zip archive by the names of its files. Without a complete list it may contain anything. */
export function zipFormat(tail: Uint8Array | undefined): FormatName {
  if (tail === undefined) return 'zip'
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength)
  const listed = namesIn(bytes)
  const names = [...listed, ...pickleIn(bytes)]
  if (names.length === 0) return 'zip'
  const { kind } = packageKind(names)
  if (kind === 'npz') return names.every((name) => /\.npy$/i.test(name)) ? 'numpy archive' : 'zip'
  const known = KINDS[kind]
  if (known === 'document' && names.some((name) => formatByName(name)?.weights === true)) return 'zip'
  return known ?? (names.some((name) => /\.(pkl|pickle)$/i.test(name)) ? 'pytorch zip' : 'zip')
}

/** Returns the names in the central directory; none if the tail does not hold all of it. */
function namesIn(tail: Buffer): readonly string[] {
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > tail.length) return []
  const count = tail.readUInt16LE(end + 10)
  const names: string[] = []
  let at = end - tail.readUInt32LE(end + 12)
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
    const length = tail.readUInt16LE(at + 28)
    names.push(tail.toString('latin1', at + 46, at + 46 + length))
    at += 46 + length + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return names.length === count && count !== 0xffff ? names : []
}

/** Returns the first name of a pickle that the tail shows anywhere: readers disagree about directories that are cut or doubled. */
function pickleIn(tail: Buffer): readonly string[] {
  return /[\w./-]{0,200}\.(pkl|pickle)/i.exec(tail.toString('latin1'))?.slice(0, 1) ?? []
}
