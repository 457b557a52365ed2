import type { Signer } from './verify.ts'

/**
 * Compares the signers of the parts of a seal: each part must come from the same key, or from the same identity in the same run at the
 * same commit. Otherwise a seal could mix parts of two releases.
 *
 * @returns what differs, or `undefined`.
 */
export function otherRun(first: Signer, other: Signer): string | undefined {
  const [expected, found] = [partsOf(first), partsOf(other)]
  const name = Object.keys({ ...expected, ...found }).find((each) => expected[each] !== found[each])
  return name === undefined ? undefined : `${name}: the signature has ${expected[name] ?? 'none'}, this statement ${found[name] ?? 'none'}`
}

function partsOf(signer: Signer): Readonly<Record<string, string | undefined>> {
  const { method } = signer
  if (method === 'key') return { method, key: signer.keySha256 }
  if (method === 'certificate') return { method, certificate: signer.fingerprint }
  const { san: identity, claims } = signer
  const { issuer, runUri: run, commit, ref, workflowUri: workflow, environment } = claims
  return { method, identity, issuer, run, commit, ref, workflow, environment }
}
