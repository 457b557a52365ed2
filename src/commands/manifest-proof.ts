import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { SealError } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { MAX_MANIFEST_BYTES, parseManifest, parseProof } from '../manifest/parse.ts'
import { proofHolds, proveFile } from '../manifest/proof.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'
import { writeAtomically } from '../ports/atomic-write.ts'
import { measure } from '../ports/model-files.ts'
import { silent } from '../ports/progress.ts'
import { readText } from '../ports/text-file.ts'
import { plain } from '../report/escape.ts'
import { parseFlags, required } from './command.ts'
import type { Io } from './io.ts'
import { painter } from './paint.ts'

const PROVE = 'weightseal manifest prove FILE [--manifest FILE] [--out FILE]'
const VERIFY = 'weightseal manifest verify-proof PROOF (--model-digest HEX | --manifest FILE) [--file FILE]'
const MAX_PROOF_BYTES = 64 * 1024

/** `weightseal manifest prove`: writes the inclusion proof of one file. */
export async function prove(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, { manifest: { type: 'string' }, out: { type: 'string' } }, PROVE)
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
  else await writeAtomically(resolve(io.cwd, out), json)
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
  const flags = parseFlags(args, { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } }, VERIFY)
  const name = required(flags.positionals[0], 'The proof', VERIFY)
  const proof = parseProof(await readText(resolve(io.cwd, name), { maxBytes: MAX_PROOF_BYTES, missing: 'USAGE' }), name)
  const trusted = await trustedDigest(flags.text('model-digest'), flags.text('manifest'), io)
  if (!proofHolds(proof, trusted))
    throw new SealError(
      'PROOF_INVALID',
      `${name} does not lead to the model digest ${trusted}. Either it belongs to another model, or it was altered.`,
    )
  const file = flags.text('file')
  if (file !== undefined) await compareContent(resolve(io.cwd, file), proof.file)
  const what =
    file === undefined ? 'a file with this digest belongs to the model; --file compares the bytes' : `${plain(file)} is that file`
  io.stdout(`${painter(io)('green', 'Verified')} ${plain(proof.file.path)} (sha256 ${proof.file.sha256}) in model ${trusted}: ${what}\n`)
  return EXIT.ok
}

async function trustedDigest(digest: string | undefined, manifest: string | undefined, io: Io): Promise<string> {
  if (digest !== undefined) {
    if (!/^[0-9a-fA-F]{64}$/.test(digest))
      throw new SealError('USAGE', `--model-digest: expected 64 hex digits, found ${JSON.stringify(digest)}.`)
    return digest.toLowerCase()
  }
  if (manifest === undefined)
    throw new SealError('USAGE', `A proof alone proves nothing: give the model digest that you trust.\nUsage: ${VERIFY}`)
  return parseManifest(await readText(resolve(io.cwd, manifest), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' }), manifest)
    .tree.root
}

async function compareContent(file: string, expected: { readonly size: number; readonly sha256: string }): Promise<void> {
  const { files, problems } = await measure([{ path: file, file, size: await sizeOf(file) }], { sha512: false, progress: silent })
  const [problem] = problems
  if (problem) throw new SealError(problem.code, `${file} ${problem.reason}.`)
  const actual = files[0]?.entry
  if (actual?.size === expected.size && actual.sha256 === expected.sha256) return
  throw new SealError(
    'PROOF_INVALID',
    `${file} is not the proven file: expected ${expected.size} bytes with sha256 ${expected.sha256}, found ${actual?.size} bytes with sha256 ${actual?.sha256}.`,
  )
}

async function sizeOf(file: string): Promise<number> {
  const { stat } = await import('node:fs/promises')
  try {
    return (await stat(file)).size
  } catch (cause) {
    throw new SealError('USAGE', `There is no file ${file}.`, { cause })
  }
}
