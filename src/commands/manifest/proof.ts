import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { canonicalJson, type Json } from '../../domains/manifest/canonical.ts'
import { readPointer } from '../../domains/manifest/lfs.ts'
import { MAX_MANIFEST_BYTES, parseManifest, parseProof } from '../../domains/manifest/parse.ts'
import { proofHolds, proveFile } from '../../domains/manifest/proof.ts'
import { MANIFEST_FILE } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { hashFile, newHashBuffer } from '../../ports/files/hash-file.ts'
import { readText } from '../../ports/files/text-file.ts'
import { parseFlags, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'

const PROVE = 'weightseal manifest prove FILE [--manifest FILE] [--out FILE]'
const VERIFY = 'weightseal manifest verify-proof PROOF (--model-digest HEX | --manifest FILE) [--file FILE]'
const MAX_PROOF_BYTES = 64 * 1024

/** `weightseal manifest prove`: writes the inclusion proof of one file. */
export async function prove(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, { manifest: { type: 'string' }, out: { type: 'string' } }, { usage: PROVE, positionals: 1 })
  const target = resolve(io.cwd, required(flags.positionals[0], 'The file to prove', PROVE))
  const given = flags.text('manifest')
  const file = given === undefined ? nearestManifest(target) : resolve(io.cwd, given)
  const manifest = parseManifest(
    await readText(file, { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }),
    relative(io.cwd, file),
  )
  const inside = relative(dirname(file), target).split(sep).join('/')
  const path = manifest.files.some((entry) => entry.path === inside) ? inside : (flags.positionals[0] ?? '')
  const json = canonicalJson(proveFile(manifest, path) as unknown as Json)
  const out = flags.text('out')
  if (out === undefined || out === '-') io.stdout(`${json}\n`)
  else {
    await writeAtomically(resolve(io.cwd, out), json)
    io.stdout(`Proof for ${plain(path)} in model ${manifest.tree.root}, written to ${plain(out)}\n`)
  }
  return EXIT.ok
}

function nearestManifest(target: string): string {
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const file = join(folder, MANIFEST_FILE)
    if (existsSync(file)) return file
    if (folder === dirname(folder))
      throw new SealError(
        'MANIFEST_MISSING',
        `No ${MANIFEST_FILE} beside ${target} or above it. Build one with "weightseal manifest", or name it with --manifest.`,
      )
  }
}

/** `weightseal manifest verify-proof`: 0 the proof leads to the trusted digest (and the file is the proven one), 1 it does not. */
export async function verifyProof(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(
    args,
    { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } },
    { usage: VERIFY, positionals: 1 },
  )
  const name = required(flags.positionals[0], 'The proof', VERIFY)
  const proof = parseProof(await readText(resolve(io.cwd, name), { maxBytes: MAX_PROOF_BYTES, missing: 'USAGE' }), name)
  const trusted = await trustedTree(flags.text('model-digest'), flags.text('manifest'), io)
  if (!proofHolds(proof, trusted))
    throw new SealError(
      'PROOF_INVALID',
      `${name} does not lead to the model digest ${trusted.root}. Either it belongs to another model, or it was altered.`,
    )
  const file = flags.text('file')
  if (file !== undefined) compareContent(resolve(io.cwd, file), proof.file)
  const what =
    file === undefined ? 'a file with this digest belongs to the model; --file compares the bytes' : `${plain(file)} is that file`
  io.stdout(
    `${painter(io)('green', 'Verified')} ${plain(proof.file.path)} (sha256 ${proof.file.sha256}) in model ${trusted.root}: ${what}\n`,
  )
  return EXIT.ok
}

interface TrustedTree {
  readonly root: string
  readonly size?: number
}

async function trustedTree(digest: string | undefined, manifest: string | undefined, io: Io): Promise<TrustedTree> {
  if ((digest === undefined) === (manifest === undefined))
    throw new SealError(
      'USAGE',
      `A proof alone proves nothing: give the model digest that you trust, or the manifest, one of them.\nUsage: ${VERIFY}`,
    )
  if (manifest !== undefined)
    return parseManifest(await readText(resolve(io.cwd, manifest), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), manifest)
      .tree
  if (digest === undefined || !/^[0-9a-fA-F]{64}$/.test(digest))
    throw new SealError('USAGE', `--model-digest: expected 64 hex digits, found ${JSON.stringify(digest)}.`)
  return { root: digest.toLowerCase() }
}

/** The bytes themselves: a git-LFS pointer that names the right digest is not the file. */
function compareContent(file: string, expected: { readonly size: number; readonly sha256: string }): void {
  const outcome = hashFile({ file, sha512: false, gitBlob: false }, newHashBuffer(), () => undefined)
  if ('failed' in outcome)
    throw new SealError(
      outcome.failed === 'FILE_UNREADABLE' && outcome.reason === 'ENOENT' ? 'USAGE' : outcome.failed,
      `Cannot read ${file}: ${outcome.reason}.`,
    )
  const { size, sha256 } = outcome.ok
  if (size === expected.size && sha256 === expected.sha256) return
  const pointer =
    readPointer(outcome.ok.head, size).kind === 'pointer' ? ' It is a git-LFS pointer; the proof is about the content (git lfs pull).' : ''
  throw new SealError(
    'PROOF_INVALID',
    `${file} is not the proven file: expected ${expected.size} bytes with sha256 ${expected.sha256}, found ${size} bytes with sha256 ${sha256}.${pointer}`,
  )
}
