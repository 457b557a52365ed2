import type { FileChange, Subject } from '../../core/subject.ts'
import type { FileScan, ScanFinding } from './result.ts'

/** Where a scanned file belongs. */
export interface ScannedFile {
  /** Folder of the model. */
  readonly model: string
  /** Relative to the repository. */
  readonly path: string
  readonly size: number
  readonly change: FileChange | 'none'
  /** Whether the content is here, or only a pointer to it. */
  readonly source: 'content' | 'lfs-pointer' | 'dvc-pointer'
}

/** Returns the subjects of a scan: the file, then its findings. */
export function scanSubjects(file: ScannedFile, scan: FileScan): readonly Subject[] {
  const at = { file: file.path, line: 1 }
  const { verdict, coverage, incomplete, formats } = scan
  const data = { ...file, verdict, coverage, reason: incomplete.join('; '), formats: [...formats] }
  return [{ kind: 'scan.file', id: file.path, data, at }, ...scan.findings.map((finding) => findingSubject(file, finding))]
}

/** The id has no offset, so that a waiver survives an edit elsewhere in the file. */
function findingSubject({ model, path, change }: ScannedFile, finding: ScanFinding): Subject {
  const { member, technique, subject } = finding
  const place = member === '' ? path : `${path}!${member}`
  return {
    kind: 'scan.finding',
    id: `${place}#${technique}/${subject}`,
    data: { model, path, change, ...finding },
    at: { file: path, line: 1 },
  }
}
