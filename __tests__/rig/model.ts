import { createHash } from 'node:crypto'
import { buildManifest, serializeManifest } from '../../src/domains/manifest/build.ts'
import { readDependencies } from '../../src/domains/manifest/dependencies/dependencies.ts'
import type { Dependency, FileEntry } from '../../src/domains/manifest/types.ts'
import { DEFAULT_IGNORES } from '../../src/domains/models/measured.ts'

/** A real safetensors file: one float tensor, filled by a small generator so that content is stable. */
export function safetensors(seed: number, floats = 1024): Buffer {
  const header = Buffer.from(
    JSON.stringify({ __metadata__: { format: 'pt' }, 'dense.weight': { dtype: 'F32', shape: [floats], data_offsets: [0, floats * 4] } }),
  )
  const padded = Buffer.concat([header, Buffer.alloc((8 - (header.length % 8)) % 8, 0x20)])
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(padded.length))
  const data = Buffer.alloc(floats * 4)
  let state = seed >>> 0
  for (let index = 0; index < floats; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    data.writeFloatLE(state / 2 ** 32 - 0.5, index * 4)
  }
  return Buffer.concat([length, padded, data])
}

/** A pickle of protocol 4 that would call `builtins.print` when it is loaded. The code is harmless. */
export const PICKLE: Buffer = Buffer.concat([Buffer.from([0x80, 0x04]), Buffer.from('cbuiltins\nprint\n'), Buffer.from('(S"loaded"\ntR.')])

/** The files of a small model, without its manifest. */
export function modelFiles(seed = 1): Readonly<Record<string, string | Uint8Array>> {
  return {
    'README.md': '---\nlicense: apache-2.0\n---\n# Sentiment\n\nA small model.\n',
    'config.json': '{"architectures":["Dense"],"hidden_size":1024}\n',
    'tokenizer.json': '{"version":"1.0","model":{"type":"BPE","vocab":{}}}\n',
    'model.safetensors': safetensors(seed),
    'requirements.txt': 'numpy==1.26.4 \\\n    --hash=sha256:2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010\n',
  }
}

/** Dependencies of a lock file; none of one that is damaged on purpose. */
function readLocks(path: string, text: string): readonly Dependency[] {
  try {
    return readDependencies({ path, text })
  } catch {
    return []
  }
}

/** The manifest of given files, as `weightseal manifest` writes it. */
export function manifestOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { name = 'sentiment', version = '1.0.0', ignore = [] as readonly string[] } = {},
): string {
  const entries = Object.entries(files).map(([path, content]): FileEntry => {
    const bytes = Buffer.from(content as string)
    return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), source: 'content' }
  })
  const locks = Object.entries(files).flatMap(([path, content]) => readLocks(path, Buffer.from(content as string).toString('utf8')))
  return serializeManifest(
    buildManifest({ model: { name, version }, files: entries, dependencies: locks, ignore: [...DEFAULT_IGNORES, ...ignore] }),
  )
}

/** Files under a folder, with their manifest. */
export function modelIn(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: Parameters<typeof manifestOf>[1],
): Readonly<Record<string, string | Uint8Array>> {
  const all = { ...files, 'weightseal.manifest.json': manifestOf(files, options) }
  return Object.fromEntries(Object.entries(all).map(([path, content]) => [`${folder}/${path}`, content]))
}
