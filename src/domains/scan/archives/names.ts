import type { Findings } from '../context.ts'
import type { Grade } from '../result.ts'
import type { Technique } from '../technique.ts'
import { quote } from './bytes.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'archive-path-escape', grade: 'high', summary: 'A member name leaves the folder into which the archive is unpacked.' },
  {
    technique: 'archive-backslash-name',
    grade: 'review',
    summary: 'A member name contains backslashes, which are folders on Windows only.',
  },
  {
    technique: 'archive-control-name',
    grade: 'high',
    summary: 'A member name contains NUL or control characters, at which readers cut it.',
  },
  { technique: 'archive-long-name', grade: 'review', summary: 'A member name is longer than 4096 bytes.' },
  { technique: 'archive-duplicate-name', grade: 'high', summary: 'Two members have the same name; readers disagree on which one counts.' },
  { technique: 'archive-case-collision', grade: 'high', summary: 'Two member names differ only in case or normalization.' },
  { technique: 'archive-link-escape', grade: 'high', summary: 'A link inside the archive refers to a path outside of it.' },
  { technique: 'archive-link', grade: 'note', summary: 'The archive contains a link.' },
  { technique: 'archive-device', grade: 'high', summary: 'The archive contains a device node or a pipe.' },
]

/** Names longer than this are cut. */
export const MAX_NAME_BYTES = 4096

/** Reports a member name that is unsafe to unpack. */
export function checkName(name: string, offset: number, findings: Findings): void {
  const found = unsafety(name)
  if (found === undefined) return
  const { grade, technique, why } = found
  findings.add({ grade, technique, subject: name.slice(0, 200), offset, message: `Member ${quote(name)} at offset ${offset} ${why}.` })
}

function unsafety(name: string): { grade: Grade; technique: string; why: string } | undefined {
  if (escapes(name))
    return { grade: 'high', technique: 'archive-path-escape', why: 'is written outside of the target folder when the archive is unpacked' }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: These are the characters to find.
  if (/[\x00-\x1f\x7f]/.test(name))
    return { grade: 'high', technique: 'archive-control-name', why: 'contains control characters; some readers cut the name there' }
  if (name.length > MAX_NAME_BYTES)
    return { grade: 'review', technique: 'archive-long-name', why: `has a name longer than ${MAX_NAME_BYTES} bytes` }
  if (name.includes('\\'))
    return { grade: 'review', technique: 'archive-backslash-name', why: 'contains backslashes; its path depends on the operating system' }
  return undefined
}

/** Tells whether a path is absolute, has a drive, or contains `..`. Backslashes count as separators. */
export function escapes(path: string): boolean {
  const plain = path.replaceAll('\\', '/')
  return isAbsolute(plain) || plain.split('/').includes('..')
}

function isAbsolute(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path)
}

/** Reports a link. */
export function checkLink({ name, folderOf, target, offset }: Link, findings: Findings): void {
  const folder = folderOf.includes('/') ? folderOf.slice(0, folderOf.lastIndexOf('/') + 1) : ''
  const outside = isAbsolute(target) || leaves(`${folder}${target}`)
  findings.add({
    grade: outside ? 'high' : 'note',
    technique: outside ? 'archive-link-escape' : 'archive-link',
    subject: name.slice(0, 200),
    offset,
    message: `Member ${quote(name)} at offset ${offset} is a link to ${quote(target)}${outside ? ', outside of the archive: later members are written through it' : ''}.`,
  })
}

export interface Link {
  readonly name: string
  /** The path whose folder the target is relative to. */
  readonly folderOf: string
  readonly target: string
  readonly offset: number
}

/** Tells whether a relative path goes above its start. */
function leaves(path: string): boolean {
  let depth = 0
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

/** Reports a device node or pipe. */
export function reportDevice(name: string, offset: number, findings: Findings): void {
  const message = `Member ${quote(name)} at offset ${offset} is a device node or pipe, which no model needs.`
  findings.add({ grade: 'high', technique: 'archive-device', subject: name.slice(0, 200), offset, message })
}

/** Returns the name as a reader that ignores case, normalization and redundant separators compares it. */
export function foldName(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/')
  return parts
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .normalize('NFKC')
    .toLowerCase()
}

export interface NamedMember {
  readonly name: string
  readonly offset: number
  readonly directory: boolean
}

/**
 * Reports names that occur twice, exactly or after folding. Folders may repeat.
 *
 * @param grade - of exact repetitions: appending to a tar file repeats names legitimately.
 */
export function checkDuplicates(members: readonly NamedMember[], grade: Grade, findings: Findings): void {
  const first = new Map<string, NamedMember>()
  for (const member of members) {
    const folded = foldName(member.name)
    const other = first.get(folded)
    if (other === undefined) first.set(folded, member)
    else if (!(member.directory && other.directory)) reportDuplicate(other, member, grade, findings)
  }
}

function reportDuplicate(one: NamedMember, other: NamedMember, grade: Grade, findings: Findings): void {
  const same = one.name === other.name
  findings.add({
    grade: same ? grade : 'high',
    technique: same ? 'archive-duplicate-name' : 'archive-case-collision',
    subject: other.name.slice(0, 200),
    offset: other.offset,
    message: `Members ${quote(one.name)} at offset ${one.offset} and ${quote(other.name)} at offset ${other.offset} have ${
      same ? 'the same name' : 'names that some readers treat as equal'
    }; readers disagree on which of them counts.`,
  })
}
