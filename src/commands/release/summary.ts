import type { Env } from '../../core/env.ts'
import { shellWord } from '../../core/shell-quote.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { renderRelease } from '../../report/release/summary.ts'
import { verifyFlags } from '../../report/verification/verify-flags.ts'
import { flag, type InputReader } from '../../settings/inputs.ts'
import type { Destination } from './destination.ts'
import type { GatedRelease } from './gate-release.ts'
import { sealName } from './names.ts'
import { rootFlag } from './text.ts'

interface SummaryOptions {
  readonly destination: Destination
  readonly env: Env
  readonly inputs: InputReader
}

/** Renders the released models, where their files are, and the command that verifies them. */
export function releaseSummary(
  { models, trustRoot }: Extract<GatedRelease, { readonly kind: 'released' }>,
  { destination, env, inputs }: SummaryOptions,
): string {
  const [first] = models
  const keyFlags = first === undefined ? '' : verifyFlags(first.model.signer)
  const signerFlags = trustRoot === undefined ? keyFlags : `--from-repo ${shellWord(env['GITHUB_REPOSITORY'] ?? '')}`
  return renderRelease({
    models: models.map(({ model: { manifest, signer } }) => ({
      name: manifest.model.name,
      version: manifest.model.version,
      files: manifest.files.length,
      modelDigest: manifest.tree.root,
      seal: sealName(manifest),
      signedBy: nameOf(signer),
      logEntry: signer.method === 'sigstore' ? signer.logEntries[0]?.logIndex : undefined,
    })),
    places: placesOf(destination, inputs),
    verifyFlags: `${signerFlags}${rootFlag(trustRoot)}`,
  })
}

function nameOf(signer: Signer): string {
  if (signer.method === 'sigstore') return signer.san ?? ''
  return signer.method === 'key' ? `key ${signer.keySha256}` : signer.subject
}

/** Returns where the files are, each as the end of "Manifest, signature and seal are …". */
function placesOf({ release, attestations }: Destination, inputs: InputReader): readonly string[] {
  return [
    ...(flag('upload-artifact', inputs('upload-artifact')) === false ? [] : ['in the workflow artifact']),
    ...(release === undefined ? [] : ['assets of the release']),
    ...(attestations ? ['stored as attestations'] : []),
  ]
}
