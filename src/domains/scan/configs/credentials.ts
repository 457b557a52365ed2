import { literalIn, withoutLiterals } from '../../../documents/credentials.ts'
import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { MAX_READ, type Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf } from './finding.ts'
import { isText, readText } from './text.ts'

const CREDENTIAL: Technique = {
  technique: 'plaintext-credential',
  grade: 'review',
  summary: 'A text file contains a credential that its prefix and length identify. Revoke it: removing it does not help.',
}

export const TECHNIQUES: readonly Technique[] = [CREDENTIAL]

/** Finds credentials by anchored patterns in text files up to 1 MiB. Reports the kind and the place, never the value. */
export const credentialsReader: Reader = {
  id: 'credentials',
  matches: ({ size, head }) => size > 0 && size <= MAX_READ && isText(head),
  read: readCredentials,
}

function readCredentials(source: Source, context: ScanContext): Reading {
  if (!context.step(Math.ceil(source.size / 64))) return { format: 'text', findings: [], incomplete: ['the budget of steps is spent'] }
  const text = readText(source, MAX_READ)
  const findings = new Findings(context)
  if (literalIn(text) !== undefined) for (const found of credentialLines(text)) addCredential(findings, found)
  return { format: 'text', findings: findings.list, incomplete: [] }
}

interface CredentialLine {
  readonly kind: string
  readonly line: number
  readonly offset: number
}

function addCredential(findings: Findings, { kind, line, offset }: CredentialLine): void {
  const message = `A ${kind} is on line ${line}, offset ${offset}: revoke it, then remove it from the file and from the history.`
  findings.add(findingOf(CREDENTIAL, { subject: `${kind}, line ${line}`, message, offset }))
}

/** Yields each line with a credential. A private key counts only with key material after its header, which code and docs leave out. */
function* credentialLines(text: string): Generator<CredentialLine> {
  let offset = 0
  let start = 0
  for (const [index, content] of text.split('\n').entries()) {
    const kind = content.length > 7 ? literalIn(content) : undefined
    if (
      kind !== undefined &&
      !isPlaceholder(content) &&
      (kind !== 'private key' || hasKey(text.slice(start, start + content.length + 400)))
    )
      yield { kind, line: index + 1, offset }
    offset += Buffer.byteLength(content) + 1
    start += content.length + 1
  }
}

function hasKey(text: string): boolean {
  return /PRIVATE KEY-----(?:\s|\\[nr]|["'+,])*(?:[A-Za-z-]+: [^\n]{1,100}(?:\s|\\n)+){0,3}[A-Za-z0-9+/=]{40}/.test(text)
}

/** Tells whether the credential of a line consists of words or counts, as in documentation. Compares the line with its masked form. */
function isPlaceholder(line: string): boolean {
  const masked = withoutLiterals(line)
  const start = masked.indexOf('***')
  const end = line.length - (masked.length - start - '***'.length)
  return start !== -1 && /token|secret|example|dummy|fake|sample|placeholder|xxxx|0123|1234|abcd/i.test(line.slice(start, end))
}
