import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { type Source, sliceOf } from '../source.ts'
import { reportBomb } from './bombs.ts'
import { quote, startsWith, u16 } from './bytes.ts'
import { Inside } from './inside.ts'
import { checkLink } from './names.ts'
import { isStorageRecord, type PackageKind, packageKind } from './package-kind.ts'
import { checkPackageMember, checkStorage } from './packages.ts'
import { checkContent, checkListing } from './zip-checks.ts'
import { EOCD_BYTES } from './zip-directory.ts'
import { listZip, type ZipEntry, type ZipListing } from './zip-list.ts'
import { openMember, type ZipMember } from './zip-member.ts'
import { checkGaps } from './zip-outside.ts'

const LINK_BYTES = 4096

/** Reads zip archives: torch, Keras, npz, and every other container on top of zip. */
export const zipReader: Reader = { id: 'zip', matches: isZip, read: readZip }

/** Matches a local header or an empty archive at the start, or an end record, which may be cut by the start of the tail. */
function isZip({ head, tail }: Sample): boolean {
  if (startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06')) return true
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength)
  for (let at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0; ) {
    if (at + EOCD_BYTES <= bytes.length && u16(bytes, at + 4) === u16(bytes, at + 6)) return true
    at = at === 0 ? -1 : bytes.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
  }
  return false
}

function readZip(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const listing = listZip(source, context)
  const inside = new Inside(context, findings)
  for (const reason of listing.incomplete) inside.missed(reason)
  checkListing(listing, findings)
  checkGaps(source, listing, findings, inside)
  const kind = packageKind(listing.entries.map(({ name }) => name))
  const scan = new ZipScan({ source, context, findings, inside, kind })
  for (const entry of listing.entries) scan.visit(entry)
  const reading = inside.reading(kind.kind, factsOf(listing, kind, scan))
  return /\.distcp$/i.test(context.name) ? asShard(reading) : reading
}

/** What a file of several archives has, each of which torch reads by its place. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  ...['zip-several-directories', 'archive-duplicate-name', 'zip-unlisted-entry', 'zip-prefix', 'zip-hidden-bytes'],
])

/** Lowers what is usual in a shard of a distributed checkpoint, which consists of one archive per tensor. All members are scanned. */
function asShard(reading: Reading): Reading {
  const findings = reading.findings.map((finding) => (OF_SEVERAL.has(finding.technique) ? { ...finding, grade: 'note' as const } : finding))
  return { ...reading, findings }
}

interface ZipScanParts {
  readonly source: Source
  readonly context: ScanContext
  readonly findings: Findings
  readonly inside: Inside
  readonly kind: PackageKind
}

/** Scans the members of one archive. */
class ZipScan {
  readonly #parts: ZipScanParts
  /** Short texts of a torch archive: its format version and byte order. */
  readonly texts: Record<string, string> = {}
  storages = 0

  constructor(parts: ZipScanParts) {
    this.#parts = parts
  }

  visit(entry: ZipEntry): void {
    if (entry.compressedSize === 0 && entry.directory) return
    if (isStorageRecord(entry.name, this.#parts.kind) && entry.method === 0) this.#storage(entry)
    else this.#member(entry)
  }

  #storage(entry: ZipEntry): void {
    const { source, context, findings, inside } = this.#parts
    this.storages++
    if (entry.dataOffset === undefined || entry.dataOffset + entry.compressedSize > source.size)
      inside.missed(`Member ${quote(entry.name)}: the file ends before the member does.`)
    else checkStorage({ ...entry, source: sliceOf(source, entry.dataOffset, entry.compressedSize) }, context, { findings, inside })
  }

  #member(entry: ZipEntry): void {
    const { source, context } = this.#parts
    this.#scan(entry, openMember(source, entry, context))
    const other = entry.local?.method
    if (entry.listed && other !== undefined && other !== entry.method && (other === 0 || other === 8))
      this.#scan(entry, openMember(source, entry, context, other), 'as the local header states')
  }

  #scan(entry: ZipEntry, member: ZipMember, how = ''): void {
    const { findings, inside, kind } = this.#parts
    const { source, incomplete, crcMatches, bomb, lost } = member
    if (incomplete !== undefined && how === '') inside.missed(`Member ${quote(entry.name)} at offset ${entry.offset}: ${incomplete}.`)
    if (bomb === true) reportBomb(entry.name, entry.offset, findings)
    if (source === undefined) return
    if (how === '') checkContent(entry, incomplete === undefined ? source.size : entry.size, crcMatches, findings)
    this.#noteText(entry, source)
    if ((entry.mode & 0o170000) === 0o120000) this.#link(entry, source)
    inside.scan(entry.name, source)
    checkPackageMember({ name: entry.name, offset: entry.offset, source }, kind, findings, inside)
    const reason = lost?.()
    if (reason !== undefined) inside.missed(`Member ${quote(entry.name)}: ${reason}.`)
  }

  #link({ name, offset }: ZipEntry, source: Source): void {
    const target = Buffer.from(source.read(0, LINK_BYTES)).toString('utf8')
    checkLink({ name, folderOf: name, target, offset }, this.#parts.findings)
  }

  #noteText({ name }: ZipEntry, source: Source): void {
    const base = name.slice(name.lastIndexOf('/') + 1)
    if (this.#parts.kind.root === undefined || !['version', 'byteorder'].includes(base) || source.size > 32) return
    this.texts[base] = Buffer.from(source.read(0, 32)).toString('latin1').trim()
  }
}

function factsOf(
  { entries, directories }: ZipListing,
  { kind, model }: PackageKind,
  { texts, storages }: ZipScan,
): Record<string, unknown> {
  const methods = [...new Set(entries.map(({ method }) => method))].sort((a, b) => a - b)
  const torch = storages > 0 || Object.keys(texts).length > 0 ? { torch: { ...texts, storages } } : {}
  return { container: 'zip', package: kind, model, entries: entries.length, directories: directories.length, methods, ...torch }
}
