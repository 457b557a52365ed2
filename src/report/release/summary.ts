import { code, markdown } from '../../core/escape.ts'

/** One released model, for people. */
export interface ReleasedModel {
  readonly name: string
  readonly version: string
  readonly files: number
  readonly modelDigest: string
  /** File name of the seal. */
  readonly seal: string
  /** Who signed: an identity, a certificate's subject, or a key's fingerprint. */
  readonly signedBy: string
  /** Where the signature is written down, for keyless ones. */
  readonly logEntry: string | undefined
}

export interface ReleaseSummary {
  readonly models: readonly ReleasedModel[]
  /** Where the files went. */
  readonly places: readonly string[]
  /** Flags with which a consumer says whom to trust. */
  readonly verifyFlags: string
}

/** What was released, and the command by which anybody verifies it: the end of the job summary. */
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
    'Who downloads a model verifies it with:',
    '',
    '```sh',
    ...commands,
    '```',
    '',
  ].join('\n')
}
