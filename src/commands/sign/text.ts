import { basename } from 'node:path'
import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { shellWord } from '../../core/shell-quote.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { formatBytes } from '../../core/units.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { DEFAULT_IGNORES } from '../../domains/models/measured.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { signerRows } from '../../report/verification/text.ts'
import { verifyFlags } from '../../report/verification/verify-flags.ts'
import { CONFIG_FILE } from '../../settings/config-file.ts'
import { INSTANCE_NAMES } from '../../settings/trust-plan.ts'
import { displayPath } from '../../shell/display-path.ts'
import type { Options } from '../../shell/flags.ts'
import { defaultSignature, type SignedModelFile } from './run.ts'

export interface TextOptions {
  readonly options: Options
  readonly cwd: string
  readonly paint: Paint
}

/** Renders who signed which model, where the signature is, and the command that verifies it. */
export function signedText({ manifest, signer, file, model, checkable }: SignedModelFile, { options, cwd, paint }: TextOptions): string {
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length
  const place = file === defaultSignature(model) ? '' : ` --signature ${shellWord(displayPath(file, { cwd }))}`
  const rows = [
    ...signerRows(signer),
    ['OMS root', shortDigest(manifest.oms.root)],
    ...excludedRows(manifest),
    ...(pointers === 0 ? [] : [['from pointers', `${plural(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
    ['written to', displayPath(file, { cwd })],
    ['verify with', `weightseal verify ${shellWord(displayPath(model, { cwd }))}${place} ${verifyFlags(signer)}${instanceFlags(options)}`],
  ]
  const head = `${paint('green', 'Signed')} ${plain(basename(model))}: ${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
  return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${plain(value)}`)].join('\n')}\n${checkable ? '' : configurationFor(signer)}`
}

/** Returns the lines of the configuration without which the gate cannot check a signature. */
function configurationFor(signer: Signer): string {
  const isCertificate = signer.method === 'certificate'
  const lines = isCertificate
    ? `  certificate:\n    chain: [.github/keys/chain.pem]\n    fingerprint: "${plain(signer.fingerprint)}"`
    : '  publicKeys:\n    - { path: .github/keys/release.pub, since: YYYY-MM-DD } # the day on which the key was made'
  const what = isCertificate ? 'certificates of its issuers' : 'public key'
  return `\nFor the gate to check this signature, commit the ${what} and add to ${CONFIG_FILE}:\n\nsigning:\n${lines}\n`
}

/** Lists the paths that the configuration or an option excludes from the signature. They can change without notice. */
export function excludedRows({ ignore }: Manifest): readonly (readonly [string, string])[] {
  const paths = ignore.filter((path) => !DEFAULT_IGNORES.includes(path))
  return paths.length === 0 ? [] : [['excluded', paths.join(', ')]]
}

function instanceFlags(options: Options): string {
  const chosen = INSTANCE_NAMES.filter((name) => options.text(name) !== undefined)
  return chosen.map((name) => ` --${name} ${shellWord(options.text(name) ?? '')}`).join('')
}
