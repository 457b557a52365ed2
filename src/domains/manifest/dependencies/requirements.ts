import { hexHash, type LockedPackage, type LockFile, lockError, normalizePyPi } from './lock.ts'

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file without any hash is not a
 * lock file and gives nothing. If only some requirements have a hash, it is an error, as in pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
export function parseRequirements(lock: LockFile): readonly LockedPackage[] {
  const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'))
  if (!requirements.some(({ text }) => text.includes('--hash'))) return []
  return requirements.map((line) => parseRequirement(lock, line))
}

interface Line {
  readonly text: string
  readonly number: number
}

/** Joins lines at a trailing backslash and removes comments and empty lines. `number` counts from 1. */
function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const bare = withoutComment(raw).trimEnd()
    const continues = bare.endsWith('\\')
    const part = (continues ? bare.slice(0, -1) : bare).trim()
    open = open === undefined ? { text: part, number: index + 1 } : { ...open, text: `${open.text} ${part}` }
    if (continues) continue
    if (open.text !== '') lines.push(open)
    open = undefined
  }
  if (open !== undefined && open.text !== '') lines.push(open)
  return lines
}

const MAX_LINE = 64 * 1024

/** Removes a comment. A `#` at the start of the line or after white space starts one. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
    if (at === 0 || /\s/.test(line[at - 1] ?? '')) return line.slice(0, at)
  return line
}

function parseRequirement(lock: LockFile, { text, number }: Line): LockedPackage {
  if (text.length > MAX_LINE)
    throw lockError(lock, `the requirement has ${text.length} characters; at most ${MAX_LINE} are supported`, number)
  const [requirement = '', ...options] = text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')
    .split(' --')
  const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim())
  if (!pinned) throw lockError(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number)
  const hashes = options.flatMap((option) => {
    const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1]
    return hash === undefined ? [] : [hexHash(lock, hash, number)]
  })
  if (hashes.length === 0)
    throw lockError(lock, `"${requirement}" has no --hash, but other requirements do; pip rejects such a file`, number)
  return { name: normalizePyPi(pinned[1] ?? ''), version: pinned[2] ?? '', hashes }
}
