import { resolve } from 'node:path'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { canonicalJson, type Json } from '../../domains/manifest/canonical.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { type Parsed, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { proveModelFile, verifyFileProof } from './proof-run.ts'

const PROVE_USAGE = 'weightseal manifest prove FILE [--manifest FILE] [--out FILE]'
const VERIFY_USAGE = 'weightseal manifest verify-proof PROOF (--model-digest HEX | --manifest FILE) [--file FILE]'

/** `weightseal manifest prove`: writes the inclusion proof of one file. */
export const prove: Subcommand = {
  usage: PROVE_USAGE,
  positionals: 1,
  flags: { manifest: { type: 'string' }, out: { type: 'string' } },
  run: runProve,
}

async function runProve(flags: Parsed, io: Io): Promise<number> {
  const file = required(flags.positionals[0], 'The file to prove', PROVE_USAGE)
  const proof = await proveModelFile(file, flags.text('manifest'), io)
  const json = canonicalJson(proof as unknown as Json)
  const out = flags.text('out') ?? '-'
  if (out !== '-') await writeAtomically(resolve(io.cwd, out), json)
  io.stdout(out === '-' ? `${json}\n` : `Proof for ${plain(proof.file.path)} in model ${proof.tree.root}, written to ${plain(out)}\n`)
  return EXIT.ok
}

/** `weightseal manifest verify-proof`: 0 the proof matches the trusted model (and the file the proof), 1 it does not. */
export const verifyProof: Subcommand = {
  usage: VERIFY_USAGE,
  positionals: 1,
  flags: { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } },
  run: runVerify,
}

async function runVerify(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'The proof', VERIFY_USAGE)
  const trust = { modelDigest: flags.text('model-digest'), manifest: flags.text('manifest'), file: flags.text('file') }
  const { proof, modelDigest, file } = await verifyFileProof(name, trust, io)
  const compared =
    file === undefined ? 'the model contains a file with this digest; pass --file to compare its bytes' : `${plain(file)} has these bytes`
  const proven = `${plain(proof.file.path)} (sha256 ${proof.file.sha256.slice(0, 12)}…)`
  io.stdout(`${painter(io)('green', 'Verified')} ${proven} in model ${modelDigest}: ${compared}\n`)
  return EXIT.ok
}
