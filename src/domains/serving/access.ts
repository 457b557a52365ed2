import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, labelsOf, type Manifest, selects, sharesNamespace, type Wanted, wantedBy } from './manifests.ts'
import { everywhere, isForAll } from './mesh.ts'
import { isOn, podsOf } from './pods.ts'
import { isAboutServer } from './server-paths.ts'

const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/

/** Describes what authenticates the callers of a workload; empty when nothing in these manifests does. */
export function accessOf(manifest: Manifest, policies: readonly Policy[]): string {
  if (annotationOf(manifest, 'security.opendatahub.io/enable-auth').text === 'true') return 'the annotation enable-auth'
  const running = podsOf(manifest).specs.flatMap((spec) => spec.get('containers').items())
  if (running.some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`))) return 'a sidecar proxy'
  if (hasKey(manifest)) return 'an API key of the server'
  if (isOutsideMesh(manifest)) return ''
  const labels = { ...labelsOf(manifest), 'serving.kserve.io/inferenceservice': manifest.name }
  const policy = authenticatingPolicy(policies.filter((other) => applies(other, manifest, labels)).map((other) => other.manifest))
  return policy === undefined ? '' : `the policy ${policy.name}`
}

/** Servers that accept the API keys of their callers on the command line, and servers that never do. */
const KEYED = /vllm|sglang|lmsysorg|llama[._-]?cpp|text-generation|text-embeddings|huggingface|local-?ai|infinity/i
const NEVER_KEYED = /triton|torchserve|tensorflow|mlserver|ollama|openvino|seldon|bento|rayproject/i

/** Tells whether the server itself sets `--api-key` or `VLLM_API_KEY`. Other containers use such keys for outgoing calls. */
function hasKey(manifest: Manifest): boolean {
  const { running } = podsOf(manifest)
  return running.some((container) => {
    const words = wordsOf(container)
    if (isVllm(container) && hasVariable(container, 'VLLM_API_KEY')) return true
    if (!/(^|\s)--api-key\b/.test(words)) return false
    // Only the program counts, not its other arguments: an exporter may name vLLM as its target.
    const [module = '', name = ''] = [...container.get('args').texts()].map(({ text }) => text)
    const run = [...container.get('command').texts()].map(({ text }) => text)
    const server = [container.get('image').text, ...run, module, name, container.pointer].join(' ')
    return KEYED.test(server) || (running.length === 1 && !NEVER_KEYED.test(server))
  })
}

function hasVariable(container: Cursor, name: string): boolean {
  const given = (each: Cursor) => each.get('valueFrom').exists || each.get('value').text !== ''
  return container
    .get('env')
    .items()
    .some((each) => each.get('name').text === name && given(each))
}

function wordsOf(container: Cursor): string {
  return [...container.get('command').texts(), ...container.get('args').texts()].map(({ text }) => text).join(' ')
}

/** Tells whether a pod opts out of the mesh proxy, so that mesh policies do not apply to it. */
function isOutsideMesh(manifest: Manifest): boolean {
  const { root } = manifest
  const holders = [
    root,
    root.get('spec', 'template'),
    root.get('spec', 'predictor'),
    root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate'),
  ]
  const metadataOf = (name: string) =>
    holders.flatMap((holder) =>
      [holder.get('metadata'), holder].flatMap((at) => ['labels', 'annotations'].map((kind) => at.get(kind, name).text)),
    )
  return (
    metadataOf('sidecar.istio.io/inject').includes('false') ||
    metadataOf('istio.io/dataplane-mode').includes('none') ||
    podsOf(manifest).specs.some((spec) => isOn(spec.get('hostNetwork')))
  )
}

function isVllm(container: Cursor): boolean {
  return /vllm/.test(`${container.get('image').text} ${wordsOf(container)}`)
}

/** An Istio policy and the labels of the pods it selects. */
export interface Policy {
  readonly manifest: Manifest
  readonly wanted: Wanted
}

/** Returns the policy if it selects pods; empty for a policy that targets a gateway or a service. */
export function policyOf(manifest: Manifest): readonly Policy[] {
  const spec = manifest.root.get('spec')
  return spec.get('targetRef').exists || spec.get('targetRefs').exists ? [] : [{ manifest, wanted: wantedBy(spec.get('selector')) }]
}

/** Tells whether a policy applies to a workload. A policy covers its namespace; in the root namespace it covers the whole mesh. */
function applies({ manifest, wanted }: Policy, workload: Manifest, labels: Readonly<Record<string, string>>): boolean {
  return (manifest.namespace === 'istio-system' || sharesNamespace(manifest, workload)) && selects(wanted, labels)
}

/** Returns the policy that admits only authenticated callers or denies all others. The rules of several ALLOW policies add up. */
function authenticatingPolicy(policies: readonly Manifest[]): Manifest | undefined {
  const of = (action: string) => policies.filter(({ root }) => (root.get('spec', 'action').text || 'ALLOW') === action)
  const rulesOf = ({ root }: Manifest) => root.get('spec', 'rules').items()
  // An external authorizer decides.
  const custom = of('CUSTOM').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && !rule.get('from').exists))
  const denying = of('DENY').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && deniesUnauthenticated(rule)))
  const allowing = of('ALLOW')
  const closed = allowing.flatMap(rulesOf).every((rule) => requiresIdentity(rule) || isHealthOnly(rule))
  return custom ?? denying ?? (closed ? allowing[0] : undefined)
}

/** Tells whether a rule denies every caller without a token or certificate. A further source condition would let some of them in. */
function deniesUnauthenticated(rule: Cursor): boolean {
  return rule
    .get('from')
    .items()
    .some((from) => {
      const attributes = from.get('source').entries()
      return (
        attributes.length > 0 &&
        attributes.every(([name, values]) => ['notRequestPrincipals', 'notPrincipals'].includes(name) && hasValue(values))
      )
    })
}

function requiresIdentity(rule: Cursor): boolean {
  const froms = rule.get('from').items()
  const isIdentified = (from: Cursor) =>
    ['requestPrincipals', 'principals', 'serviceAccounts'].some((name) => hasValue(from.get('source', name)))
  return froms.length > 0 && froms.every(isIdentified)
}

/** Tells whether a list contains a value. An empty list restricts nothing. */
function hasValue(values: Cursor): boolean {
  return values.items().some(({ text }) => text !== '')
}

/** Tells whether a rule covers only health-check paths or metrics ports. */
function isHealthOnly(rule: Cursor): boolean {
  const paths = rule
    .get('to')
    .items()
    .flatMap((to) => to.get('operation', 'paths').items())
  return !everywhere(rule) && paths.every(({ text }) => isAboutServer(text.replace(/\/\*$/, '')))
}
