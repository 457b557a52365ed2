import { SealError } from '../core/errors.ts'
import { toText } from '../core/to-text.ts'
import { readYaml } from '../documents/yaml.ts'
import { validateVerifyPolicyV1 } from '../generated/validators.ts'
import type { InputReader } from './inputs.ts'

export const MAX_POLICY_BYTES = 64 * 1024

/** A policy file. Members have the names of flags, in camel case: schemas/verify-policy-v1.schema.json. */
type VerifyPolicy = Readonly<Record<string, string | number | readonly string[]>>

/** Options that add to a policy. Every other one of the signer, the trust root or the files could weaken it. */
const ADDING: readonly string[] = [
  'require',
  ...['name', 'model-version', 'min-version', 'environment', 'signed-after', 'max-age', 'min-tier'],
  ...['repository-id', 'commit', 'workflow-ref', 'runner', 'offline', 'require-content'],
]
/** Options that say where to find what the policy expects. */
const PLACES: readonly string[] = [
  'trusted-root',
  'trust-config',
  'tuf-mirror',
  'tuf-root',
  'trusted-root-date',
  'public-key',
  'certificate-chain',
  'seal',
  'signature',
  'json',
  'quiet',
]
/** Members that name the signer. Without one, the flags do. */
const SIGNER = [
  'from-repo',
  'certificate-identity',
  'certificate-identity-pattern',
  'certificate-fingerprint',
  'certificate-san',
  'certificate-subject',
  'certificate-spki',
]

/**
 * Combines a policy file with flags or inputs. A flag cannot weaken the policy: it may add a demand, and where both give a value, it must be
 * the same.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} USAGE
 */
export function withPolicy(inputs: InputReader, text: string, where: string): InputReader {
  const { value, position } = readYaml<VerifyPolicy>({
    text,
    where,
    validate: validateVerifyPolicyV1,
    code: 'USAGE',
    maxBytes: MAX_POLICY_BYTES,
  })
  const values = new Map(
    Object.entries(value)
      .filter(([member]) => member !== 'version')
      .map(([member, found]) => [flagOf(member), { text: Array.isArray(found) ? found.join('\n') : toText(found), member }] as const),
  )
  const namesSigner = SIGNER.some((name) => values.has(name))
  const mayAdd = (name: string) => ADDING.includes(name) || PLACES.includes(name) || (!namesSigner && !WEAKENING.includes(name))
  return (name) => {
    const [flag, policy] = [inputs(name), values.get(name)]
    if (name === 'require') return [policy?.text, flag].filter(Boolean).join('\n') || undefined
    if (policy === undefined && flag !== undefined && !mayAdd(name))
      throw new SealError('USAGE', `--${name} could weaken ${where}. Set ${memberOf(name)} there, or remove the flag.`)
    if (policy !== undefined && flag !== undefined && flag !== policy.text) {
      const { line, column } = position(`/${policy.member}`)
      throw new SealError(
        'USAGE',
        `${where}:${line}:${column}: ${policy.member} is ${JSON.stringify(policy.text)}, and --${name} is ${JSON.stringify(flag)}. Remove the flag, or change the policy.`,
      )
    }
    return policy?.text ?? flag
  }
}

/** Options that accept more, with any signer. */
const WEAKENING: readonly string[] = [
  ...['accept', 'ignore-unsigned-files', 'ignore-path', 'only', 'allow-stale-trust-root', 'trust-root-max-age', 'trusted-root-digest'],
]

/** Returns the flag of a member: `minVersion` is `--min-version`. */
function flagOf(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function memberOf(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
