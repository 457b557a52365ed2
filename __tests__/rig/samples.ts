import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PROJECT } from './runner.ts'

const FOLDER = join(PROJECT, '__tests__/fixtures/scan')
const BLOCK = 512

/**
 * The samples of attacks and of benign models: `ev/m_*` must be reported, `ev/b_*` must pass, each file of `oz/` is a torch archive with
 * one tampering. `bypasses/` and `graphs-bypasses/` once passed the scan and ran code or read a file in their loaders; the payload only
 * creates a file in /tmp. All stay packed,
 * and only in memory, because virus scanners report some of them.
 */
const PACKED = new Map(
  ['samples', 'bypasses', 'graphs-bypasses'].flatMap((name) => [...unpack(gunzipSync(readFileSync(join(FOLDER, `${name}.tar.gz`))))]),
)

/** Returns a sample: `ev/…` and `oz/…` from the archive, everything else from the folder of fixtures. */
export function readSample(path: string): Buffer {
  return PACKED.get(path) ?? readFileSync(join(FOLDER, path))
}

/** Returns the names of the files directly in a folder, sorted. */
export function samplesIn(folder: string): readonly string[] {
  const packed = [...PACKED.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
  if (packed.length > 0) return packed.filter((name) => !name.includes('/')).sort()
  return readdirSync(join(FOLDER, folder)).sort()
}

/** Returns the paths of the samples that passed earlier versions: graphs, templates, configurations and lists of requirements. */
export function graphBypasses(): readonly string[] {
  return [...PACKED.keys()].filter((path) => path.startsWith('graphs-bypasses/')).sort()
}

/** Returns the paths of all packed samples, without the bypasses. */
export function packedSamples(): readonly string[] {
  return [...PACKED.keys()].filter((path) => !/^(graphs-)?bypasses\//.test(path)).sort()
}

/** Reads the regular files of a tar archive with short names. */
function unpack(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (start: number, length: number) => archive.toString('latin1', at + start, at + start + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8)
    const type = text(156, 1)
    if (type === '0' || type === '') files.set(text(0, 100).replace(/^\.\//, ''), archive.subarray(at + BLOCK, at + BLOCK + size))
    else if (type !== '5') throw new Error(`samples.tar.gz has an entry of type ${type}`)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
