/** What the bundle is made of, as one hash: `scripts/build.ts` writes it beside the bundle, the end-to-end tests compare it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const STAMP = '.source-hash'
const SOURCES = ['src', 'policies', 'schemas', 'package-lock.json']

/** What decides the result of a scan. */
const SCANNER = ['src/domains/scan', 'src/domains/formats', 'src/documents', 'package-lock.json']

export const sourceHash = (root: string): string => hashOf(root, SOURCES)
export const scannerHash = (root: string): string => hashOf(root, SCANNER)

/** @returns SHA-256 over paths and contents; line ends do not count, since git may change them on check-out. */
function hashOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesBelow(root, source)).sort()) {
    const text = readFileSync(join(root, path), 'latin1').replaceAll('\r\n', '\n')
    hash.update(`${path}\0${text.length}\0${text}`)
  }
  return hash.digest('hex')
}

function filesBelow(root: string, path: string): readonly string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`))
}
