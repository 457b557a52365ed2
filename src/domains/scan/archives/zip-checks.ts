import type { Findings } from '../context.ts'
import type { Grade } from '../result.ts'
import type { Technique } from '../technique.ts'
import { quote } from './bytes.ts'
import { checkDuplicates, checkName, escapes, reportDevice } from './names.ts'
import { FLAG_DESCRIPTOR, FLAGS_OF_ENCRYPTION, type ZipHeader } from './zip-entry.ts'
import type { WalkedDirectory, ZipEntry, ZipListing } from './zip-list.ts'

export const TECHNIQUES: readonly Technique[] = [
  {
    technique: 'zip-name-mismatch',
    grade: 'high',
    summary: 'The local header of a zip member has another name than its directory.',
    advisories: ['CVE-2025-1944', 'GHSA-7q5r-7gvp-wc82'],
  },
  {
    technique: 'zip-encryption-flag',
    grade: 'high',
    summary: 'A zip member is marked as encrypted or patched in one header only, or although it can be read.',
    advisories: ['CVE-2025-1945', 'GHSA-w8jq-xcqf-f792'],
  },
  { technique: 'zip-encrypted', grade: 'review', summary: 'A zip member is encrypted.' },
  {
    technique: 'zip-crc-mismatch',
    grade: 'review',
    summary: 'The CRC of a zip member is wrong; scanners that verify it skip the member.',
    advisories: ['CVE-2025-10156', 'GHSA-mjqp-26hc-grxg'],
  },
  { technique: 'zip-method-mismatch', grade: 'high', summary: 'The two headers of a zip member state different compression methods.' },
  { technique: 'zip-size-mismatch', grade: 'high', summary: 'The stated sizes of a zip member contradict each other or its data.' },
  { technique: 'zip-local-header-missing', grade: 'high', summary: 'A zip directory lists a member where no local header exists.' },
  { technique: 'zip-overlap', grade: 'high', summary: 'Zip members overlap.' },
  {
    technique: 'zip-several-directories',
    grade: 'high',
    summary: 'The file contains several zip directories; readers disagree on which one counts.',
  },
  {
    technique: 'zip-directory-count',
    grade: 'high',
    summary: 'The zip end record states another number of entries than its directory has.',
  },
  { technique: 'zip-unlisted-entry', grade: 'high', summary: 'A zip member exists that no directory lists.' },
  {
    technique: 'zip-no-directory',
    grade: 'review',
    summary: 'The zip archive has no directory: it is truncated, or the directory was removed.',
  },
  { technique: 'zip-prefix', grade: 'review', summary: 'Bytes precede the zip archive.' },
  { technique: 'zip-trailing-bytes', grade: 'review', summary: 'Bytes follow the zip archive.' },
  { technique: 'zip-hidden-bytes', grade: 'review', summary: 'Bytes between zip members belong to no member.' },
  { technique: 'zip-folder-with-data', grade: 'high', summary: 'A zip member is named like a folder and has data.' },
]

/** Reports what the headers of an archive contradict or hide. Bytes outside of members are reported by the reader. */
export function checkListing(listing: ZipListing, findings: Findings): void {
  checkDirectories(listing, findings)
  for (const entry of listing.entries) checkEntry(entry, listing.directories.length > 0, findings)
  for (const entry of listing.overlaps)
    report(entry, findings, 'high', 'zip-overlap', 'begins inside of another member, as in zip bombs and in files with two contents')
  checkDuplicates(listing.entries, 'high', findings)
}

/** The advisories of a technique, for a finding. */
function advisoriesOf(technique: string): { advisories?: readonly string[] } {
  const advisories = TECHNIQUES.find((each) => each.technique === technique)?.advisories
  return advisories ? { advisories } : {}
}

function report({ name, offset }: ZipEntry, findings: Findings, grade: Grade, technique: string, why: string): void {
  const message = `Member ${quote(name)} at offset ${offset} ${why}.`
  findings.add({ grade, technique, subject: name.slice(0, 200), offset, message, ...advisoriesOf(technique) })
}

function checkDirectories({ directories, entries }: ZipListing, findings: Findings): void {
  const [first, ...others] = directories
  if (first === undefined && entries.length > 0) {
    const message = 'The zip archive has no directory; its members were found by their local headers, as streaming readers do.'
    findings.add({ grade: 'review', technique: 'zip-no-directory', subject: '', message })
  }
  for (const other of others) {
    const places = `offsets ${first?.start} and ${other.start}`
    const message = `The file contains zip directories at ${places}; readers disagree on which one counts.`
    findings.add({ grade: 'high', technique: 'zip-several-directories', subject: `${other.start}`, offset: other.start, message })
  }
  for (const directory of directories) checkCount(directory, findings)
}

function checkCount({ count, walked, start, record }: WalkedDirectory, findings: Findings): void {
  // Archives with more than 65,535 entries and without a 64-bit record state the remainder.
  if (count === walked || count % 0x10000 === walked % 0x10000 || walked >= 65_536) return
  const message = `The zip end record at offset ${record} states ${count} entries; the directory at offset ${start} has ${walked}.`
  findings.add({ grade: 'high', technique: 'zip-directory-count', subject: `${record}`, offset: record, message })
}

function checkEntry(entry: ZipEntry, hasDirectory: boolean, findings: Findings): void {
  checkName(entry.name, entry.offset, findings)
  if (entry.otherName !== undefined) checkName(entry.otherName, entry.offset, findings)
  if (DEVICES.has(entry.mode & 0o170000)) reportDevice(entry.name, entry.offset, findings)
  if (!entry.listed && hasDirectory)
    report(entry, findings, 'high', 'zip-unlisted-entry', 'is in no directory of the archive; readers that stream the file find it')
  if (entry.directory && entry.size > 0)
    report(entry, findings, 'high', 'zip-folder-with-data', `is a folder by its name, but has ${entry.size} bytes`)
  if (entry.local === undefined) report(entry, findings, 'high', 'zip-local-header-missing', 'has no local header at this offset')
  else if (entry.listed) checkHeaders(entry, entry.local, findings)
}

/** Pipes are not devices: Info-ZIP marks what it read from standard input as one, and nothing creates pipes from zip archives. */
const DEVICES: ReadonlySet<number> = new Set([0o020000, 0o060000])

/** Compares the two headers of a member. Torch and Python read by the directory, streaming readers by the local header. */
function checkHeaders(entry: ZipEntry, local: ZipHeader, findings: Findings): void {
  if (local.name !== entry.name) reportName(entry, local, findings)
  if (local.method !== entry.method) {
    const why = `has compression method ${entry.method} in the directory and ${local.method} in its local header; readers disagree on its content`
    report(entry, findings, 'high', 'zip-method-mismatch', why)
  }
  if (((local.flags ^ entry.flags) & FLAGS_OF_ENCRYPTION) !== 0) {
    const why = 'is marked as encrypted or patched in one of its two headers only; scanners that trust the mark skip it'
    report(entry, findings, 'high', 'zip-encryption-flag', why)
  }
  checkSizes(entry, local, findings)
}

function reportName(entry: ZipEntry, local: ZipHeader, findings: Findings): void {
  const why = `has the name ${quote(local.name)} in its local header; readers disagree on its name`
  report(entry, findings, 'high', 'zip-name-mismatch', why)
  if (!escapes(entry.name)) checkName(local.name, entry.offset, findings)
}

function checkSizes(entry: ZipEntry, local: ZipHeader, findings: Findings): void {
  const streamed = (local.flags & FLAG_DESCRIPTOR) !== 0
  const differs = local.compressedSize !== entry.compressedSize || local.size !== entry.size
  if (differs && !streamed) {
    const why = `has ${entry.compressedSize} bytes (inflated ${entry.size}) in the directory and ${local.compressedSize} (inflated ${local.size}) in its local header`
    report(entry, findings, 'high', 'zip-size-mismatch', why)
  } else if (entry.method === 0 && entry.size !== entry.compressedSize && (entry.flags & 1) === 0) {
    report(entry, findings, 'high', 'zip-size-mismatch', `is stored with ${entry.compressedSize} bytes, but states a size of ${entry.size}`)
  }
  if (local.crc !== entry.crc && !streamed) report(entry, findings, 'review', 'zip-crc-mismatch', 'has different CRCs in its two headers')
}

/** Reports what reading a member showed. */
export function checkContent(entry: ZipEntry, size: number, crcMatches: boolean | undefined, findings: Findings): void {
  const marked = (entry.flags & FLAGS_OF_ENCRYPTION) !== 0
  if (marked && crcMatches === true)
    report(
      entry,
      findings,
      'high',
      'zip-encryption-flag',
      'is marked as encrypted or patched, but can be read; scanners that trust the mark skip it',
    )
  else if (marked) report(entry, findings, 'review', 'zip-encrypted', 'is encrypted; its content is unknown')
  else if (crcMatches === false) report(entry, findings, 'review', 'zip-crc-mismatch', 'has a CRC that does not match its data')
  if (entry.listed && entry.method !== 0 && !marked && size !== entry.size)
    report(entry, findings, 'high', 'zip-size-mismatch', `inflates to ${size} bytes, but states a size of ${entry.size}`)
}
