import { code, markdown } from '../../core/escape.ts'

/** A released model, for display. */
export interface ReleasedModel {
  readonly name: string
  readonly version: string
  readonly files: number
  readonly modelDigest: string
  /** File name of the seal. */
  readonly seal: string
  /** The signer: an identity, the subject of a certificate, or the fingerprint of a key. */
  readonly signedBy: string
  /** Transparency log entry of a keyless signature. */
  readonly logEntry: string | undefined
}

export interface ReleaseSummary {
  readonly models: readonly ReleasedModel[]
  /** Where the files were published. */
  readonly places: readonly string[]
  /** Flags that define the expected signer. */
  readonly verifyFlags: string
}

/** Renders the end of the job summary: the released models, and the command that verifies them. */
export function renderRelease({ models, places, verifyFlags }: ReleaseSummary): string {
  const rows = models.map(
    ({ name, version, files, modelDigest, signedBy, logEntry }) =>
      `| ${markdown(name)} | ${markdown(version)} | ${files} | ${code(modelDigest)} | ${markdown(signedBy)}${logEntry === undefined ? '' : `<br>log entry ${markdown(logEntry)}`} |`,
  )
  const commands = models.map(({ seal }) => `npx weightseal verify MODEL_DIR --seal ${seal} --offline ${verifyFlags}`)
  return [
    `## 🔏 Released: ${models.map(({ name, version }) => markdown(`${name} ${version}`)).join(', ')}`,
    '',
    ...(places.length === 0 ? [] : [`Manifest, signature and seal are ${places.map(markdown).join(' and ')}.`, '']),
    '| model | version | files | model digest | signed by |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'To verify a downloaded model, run:',
    '',
    '```sh',
    ...commands,
    '```',
    '',
  ].join('\n')
}
