import { SealError } from '../core/errors.ts'
import { readYaml } from '../documents/yaml.ts'
import { validateVerifyPolicyV1 } from '../generated/validators.ts'
import type { InputReader } from './inputs.ts'

const MAX_BYTES = 64 * 1024

/** A policy file. Members have the names of flags, in camel case: schemas/verify-policy-v1.schema.json. */
type VerifyPolicy = Readonly<Record<string, string | number | readonly string[]>>

/**
 * Combines a policy file with flags or inputs. A flag cannot weaken the policy: where both give a value, it must be the same, and what
 * may be accepted is up to the policy alone.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} USAGE
 */
export function withPolicy(inputs: InputReader, text: string, where: string): InputReader {
  const { value, position } = readYaml<VerifyPolicy>({ text, where, validate: validateVerifyPolicyV1, code: 'USAGE', maxBytes: MAX_BYTES })
  const values = new Map(
    Object.entries(value)
      .filter(([member]) => member !== 'version')
      .map(([member, found]) => [flagOf(member), { text: Array.isArray(found) ? found.join(',') : String(found), member }] as const),
  )
  return (name) => {
    const [flag, policy] = [inputs(name), values.get(name)]
    if (name === 'require') return [policy?.text, flag].filter(Boolean).join(',') || undefined
    if (name === 'accept' && flag !== undefined && policy?.text !== flag)
      throw new SealError('USAGE', `--accept would weaken ${where}. List the statement under "accept" there.`)
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

/** Returns the flag of a member: `minVersion` is `--min-version`. */
function flagOf(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
