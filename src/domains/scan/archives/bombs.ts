import { type Findings, LIMITS } from '../context.ts'
import type { Technique } from '../technique.ts'
import { quote } from './bytes.ts'
import { RATIO_FROM_BYTES } from './inflated.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'archive-bomb', grade: 'review', summary: 'Compressed data inflates to more than 100 MB and 200 times its size.' },
]

/** Reports output that is far larger than its input. Zeros compress like this legitimately, so a person looks at it. */
export function reportBomb(name: string, offset: number, findings: Findings): void {
  const message = `Member ${quote(name)} at offset ${offset} inflates to more than ${RATIO_FROM_BYTES / 1e6} MB and ${LIMITS.ratio} times its size.`
  findings.add({ grade: 'review', technique: 'archive-bomb', subject: name.slice(0, 200), offset, message })
}
