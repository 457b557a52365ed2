import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, labelsOf, type Manifest, selects, sharesNamespace, type Wanted, wantedBy } from './manifests.ts'
import { everywhere, isForAll } from './mesh.ts'
import { isOn, podsOf } from './pods.ts'
import { isAboutServer } from './server-paths.ts'

const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/

/** What makes callers say who they are, in words; empty when nothing here does. */
export function accessOf(manifest: Manifest, policies: readonly Policy[]): string {
  if (annotationOf(manifest, 'security.opendatahub.io/enable-auth').text === 'true') return 'the annotation enable-auth'
  const running = podsOf(manifest).specs.flatMap((spec) => spec.get('containers').items())
  if (running.some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`))) return 'a proxy beside it'
  if (hasKey(manifest)) return 'an API key of the server'
  if (isOutsideMesh(manifest)) return ''
  const labels = { ...labelsOf(manifest), 'serving.kserve.io/inferenceservice': manifest.name }
  const policy = asking(policies.filter((other) => applies(other, manifest, labels)).map((other) => other.manifest))
  return policy === undefined ? '' : `the policy ${policy.name}`
}

/** Servers that take the keys of their callers on the command line, or nothing that is known not to. */
const KEYED = /vllm|sglang|lmsysorg|llama[._-]?cpp|text-generation|text-embeddings|huggingface|local-?ai|infinity/i
const NEVER_KEYED = /triton|torchserve|tensorflow|mlserver|ollama|openvino|seldon|bento|rayproject/i

/** `--api-key` or `VLLM_API_KEY` of the server itself: other containers have keys of their own, with which they call somebody else. */
function hasKey(manifest: Manifest): boolean {
  const { running } = podsOf(manifest)
  return running.some((container) => {
    const words = wordsOf(container)
    if (isVllm(container) && hasVariable(container, 'VLLM_API_KEY')) return true
    if (!/(^|\s)--api-key\b/.test(words)) return false
    // What it runs, not what it is told: an exporter may be told where vLLM is.
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

/** Policies hold where a proxy of the mesh stands before the pod, which it may do without. */
function isOutsideMesh(manifest: Manifest): boolean {
  const { root } = manifest
  const holders = [
    root,
    root.get('spec', 'template'),
    root.get('spec', 'predictor'),
    root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate'),
  ]
  const said = (name: string) =>
    holders.flatMap((holder) =>
      [holder.get('metadata'), holder].flatMap((at) => ['labels', 'annotations'].map((kind) => at.get(kind, name).text)),
    )
  return (
    said('sidecar.istio.io/inject').includes('false') ||
    said('istio.io/dataplane-mode').includes('none') ||
    podsOf(manifest).specs.some((spec) => isOn(spec.get('hostNetwork')))
  )
}

function isVllm(container: Cursor): boolean {
  return /vllm/.test(`${container.get('image').text} ${wordsOf(container)}`)
}

/** A policy of Istio, and the labels of the pods that it is for. */
export interface Policy {
  readonly manifest: Manifest
  readonly wanted: Wanted
}

/** Nothing for one that is for a gateway or a service, and not for pods. */
export function policyOf(manifest: Manifest): readonly Policy[] {
  const spec = manifest.root.get('spec')
  return spec.get('targetRef').exists || spec.get('targetRefs').exists ? [] : [{ manifest, wanted: wantedBy(spec.get('selector')) }]
}

/** It applies in its namespace, and to all of a mesh from the root namespace. */
function applies({ manifest, wanted }: Policy, workload: Manifest, labels: Readonly<Record<string, string>>): boolean {
  return (manifest.namespace === 'istio-system' || sharesNamespace(manifest, workload)) && selects(wanted, labels)
}

/** The policy that lets in only who has a token or a certificate, or turns away who has none. What several of them allow adds up. */
function asking(policies: readonly Manifest[]): Manifest | undefined {
  const of = (action: string) => policies.filter(({ root }) => (root.get('spec', 'action').text || 'ALLOW') === action)
  const rulesOf = ({ root }: Manifest) => root.get('spec', 'rules').items()
  // Somebody else is asked, who decides.
  const custom = of('CUSTOM').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && !rule.get('from').exists))
  const denying = of('DENY').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && turnsAway(rule)))
  const allowing = of('ALLOW')
  const closed = allowing.flatMap(rulesOf).every((rule) => asksWho(rule) || isAboutHealth(rule))
  return custom ?? denying ?? (closed ? allowing[0] : undefined)
}

/** Whoever has no token or certificate, from wherever: with anything else beside it, some of them get in. */
function turnsAway(rule: Cursor): boolean {
  return rule
    .get('from')
    .items()
    .some((from) => {
      const stated = from.get('source').entries()
      return (
        stated.length > 0 && stated.every(([name, values]) => ['notRequestPrincipals', 'notPrincipals'].includes(name) && names(values))
      )
    })
}

function asksWho(rule: Cursor): boolean {
  const froms = rule.get('from').items()
  const asked = (from: Cursor) => ['requestPrincipals', 'principals', 'serviceAccounts'].some((name) => names(from.get('source', name)))
  return froms.length > 0 && froms.every(asked)
}

/** An empty list is as good as none. */
function names(values: Cursor): boolean {
  return values.items().some(({ text }) => text !== '')
}

/** Only for paths that tell how a server is, or ports of metrics. */
function isAboutHealth(rule: Cursor): boolean {
  const paths = rule
    .get('to')
    .items()
    .flatMap((to) => to.get('operation', 'paths').items())
  return !everywhere(rule) && paths.every(({ text }) => isAboutServer(text.replace(/\/\*$/, '')))
}
