import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import { Inside } from './inside.ts'
import { checkDuplicates, checkLink, checkName, reportDevice } from './names.ts'
import { type PackageKind, packageKind } from './package-kind.ts'
import { checkPackageMember } from './packages.ts'
import { readTarHeader } from './tar-header.ts'
import { listTar, type TarEntry, type TarListing } from './tar-list.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'tar-trailing-bytes', grade: 'review', summary: 'Bytes follow the end of a tar archive; some readers continue there.' },
]

/** Reads tar archives: legacy torch checkpoints, NeMo archives, checkpoints of training services. */
export const tarReader: Reader = { id: 'tar', matches: isTar, read: readTar }

function isTar({ head }: Sample): boolean {
  return head[0] !== 0 && readTarHeader(head.subarray(0, 512)) !== undefined
}

function readTar(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const inside = new Inside(context, findings)
  const listing = listTar(source, context)
  for (const reason of listing.incomplete) inside.missed(reason)
  checkDuplicates(listing.entries, 'review', findings)
  const kind = tarKind(listing)
  for (const entry of listing.entries) visit(entry, source, kind, findings, inside)
  checkRest(source, listing, findings, inside)
  return inside.reading(kind.kind, { container: 'tar', package: kind.kind, entries: listing.entries.length })
}

/** Names the package. Torch before 0.1.10 wrote tar files with these members. */
function tarKind({ entries }: TarListing): PackageKind {
  const names = entries.map(({ name }) => name)
  if (['sys_info', 'pickle', 'storages', 'tensors'].every((each) => names.includes(each))) return { kind: 'torch legacy tar', model: true }
  const kind = packageKind(names)
  return kind.kind === 'zip' ? { kind: 'tar', model: kind.model } : kind
}

function visit(entry: TarEntry, source: Source, kind: PackageKind, findings: Findings, inside: Inside): void {
  const { name, offset, type, target } = entry
  checkName(name, offset, findings)
  if (type === '1' || type === '2') checkLink({ name, folderOf: type === '2' ? name : '', target, offset }, findings)
  if (type === '3' || type === '4' || type === '6') reportDevice(name, offset, findings)
  if (entry.size === 0) return
  const data = sliceOf(source, entry.dataOffset, entry.size)
  inside.scan(name, data)
  checkPackageMember({ name, offset, source: data }, kind, findings, inside)
}

const BLOCKS_BYTES = 64 * 1024
/** How far zeros at the end are skipped. */
const MAX_ZEROS_BYTES = 16 * 1024 * 1024

/** Scans what follows the end of the archive, unless it is only padding. */
function checkRest(source: Source, { end, entries }: TarListing, findings: Findings, inside: Inside): void {
  const start = skipZeros(source, end)
  if (entries.length === 0 || start >= source.size) return
  const message = `${source.size - start} bytes at offset ${start} follow the end of the tar archive; some readers continue there.`
  findings.add({ grade: 'review', technique: 'tar-trailing-bytes', subject: `${start}`, offset: start, message })
  inside.scan(`(bytes at ${start})`, sliceOf(source, start, source.size - start))
}

function skipZeros(source: Source, from: number): number {
  for (let at = from; at < source.size && at < from + MAX_ZEROS_BYTES; at += BLOCKS_BYTES) {
    const index = source.read(at, BLOCKS_BYTES).findIndex((byte) => byte !== 0)
    if (index >= 0) return at + index - ((at + index - from) % 512)
  }
  return Math.min(source.size, from + MAX_ZEROS_BYTES)
}
