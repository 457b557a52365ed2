import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { shellWord } from '../../core/shell-quote.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { formatBytes } from '../../core/units.ts'
import { isCoveredBy, type TrustRoot, trustRootDigest } from '../../domains/signing/trust-root.ts'
import { shippedTrustRoot } from '../../ports/sigstore/trust-roots.ts'
import { signerRows } from '../../report/verification/text.ts'
import { verifyFlags } from '../../report/verification/verify-flags.ts'
import { displayPath } from '../../shell/display-path.ts'
import { excludedRows } from '../sign/text.ts'
import type { ReleasedModel } from './run.ts'

interface TextOptions {
  /** The model's folder as the user typed it. */
  readonly folder: string
  readonly cwd: string
  readonly paint: Paint
}

/** Renders what was released, where it is, and the command that verifies it. */
export function releasedText({ sealed, files, trustRoot }: ReleasedModel, { folder, cwd, paint }: TextOptions): string {
  const { manifest, signer, provenance } = sealed
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const seal = shellWord(displayPath(files.seal, { cwd }))
  const rows = [
    ...signerRows(signer),
    ...excludedRows(manifest),
    ['model digest', shortDigest(manifest.tree.root)],
    ['OMS root', shortDigest(manifest.oms.root)],
    ...(trustRoot === undefined ? [] : [['trust root', shortDigest(trustRootDigest(trustRoot.json))]]),
    ['provenance', provenance ? 'signed' : 'none: not in a GitHub workflow'],
    ['written to', [files.manifest, files.signature, files.seal].map((file) => displayPath(file, { cwd })).join(', ')],
    ['verify with', `weightseal verify ${shellWord(folder)} --seal ${seal} --offline ${verifyFlags(signer)}${rootFlag(trustRoot)}`],
  ]
  const name = plain(`${manifest.model.name} ${manifest.model.version}`)
  const head = `${paint('green', 'Released')} ${name}: ${plural(manifest.files.length, 'file')} (${formatBytes(bytes)})`
  return `${[head, ...rows.map(([label = '', value = '']) => `  ${paint('dim', label.padEnd(13))} ${plain(value)}`)].join('\n')}\n`
}

/** Returns the flag for the trust root of a private Sigstore instance. The public one ships with Weightseal. */
export function rootFlag(root: TrustRoot | undefined): string {
  return root === undefined || isCoveredBy(root.root, shippedTrustRoot().root) ? '' : ` --trusted-root-digest ${trustRootDigest(root.json)}`
}
