import { LFS_POINTER_LIMIT, readPointer } from '../../manifest/lfs.ts'
import type { Reader } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'

export const TECHNIQUES: readonly Technique[] = []

/** Recognizes Git LFS pointers of any name. Their content is elsewhere, so the scan is incomplete. */
export const lfsPointerReader: Reader = {
  id: 'git-lfs-pointer',
  matches: ({ head, size }) => readPointer(head.subarray(0, LFS_POINTER_LIMIT), size).kind !== 'content',
  read: readLfsPointer,
}

function readLfsPointer(source: Source): Reading {
  const reading = readPointer(source.read(0, LFS_POINTER_LIMIT), source.size)
  if (reading.kind === 'content') return { format: 'git-lfs-pointer', findings: [], incomplete: [] }
  if (reading.kind === 'malformed')
    return { format: 'git-lfs-pointer', findings: [], incomplete: [`malformed Git LFS pointer: ${reading.reason}; content not here`] }
  const { sha256, size } = reading.pointer
  return {
    format: 'git-lfs-pointer',
    findings: [],
    incomplete: ['Git LFS pointer: content not here; check out with lfs: true'],
    facts: { sha256, size },
  }
}
