import type { Cursor } from '../cursor.ts'
import type { Span, Subject } from '../facts/types.ts'
import { annotationOf, idOf, labelsOf, type Manifest, mayShareNamespace, selects, sharesNamespace, shownName } from './manifests.ts'

interface Platform {
  readonly platform: string
  /** Where the object names the place of its model. */
  readonly storage: readonly string[]
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  'serving.kserve.io/InferenceService': { platform: 'KServe', storage: ['storageUri', 'uri'] },
  'serving.kserve.io/LLMInferenceService': { platform: 'KServe', storage: ['uri', 'storageUri'] },
  'serving.kserve.io/TrainedModel': { platform: 'KServe', storage: ['storageUri'] },
  'serving.kserve.io/ServingRuntime': { platform: 'KServe', storage: [] },
  'serving.kserve.io/ClusterServingRuntime': { platform: 'KServe', storage: [] },
  'machinelearning.seldon.io/SeldonDeployment': { platform: 'Seldon', storage: ['modelUri'] },
  'mlops.seldon.io/Model': { platform: 'Seldon', storage: ['storageUri'] },
  'serving.yatai.ai/BentoDeployment': { platform: 'BentoML', storage: [] },
  'ray.io/RayService': { platform: 'Ray', storage: [] },
}

/** Kinds that run pods; a `Service` does with Knative only. */
const POD_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Pod',
  'Rollout',
  'Service',
  'LeaderWorkerSet',
]
const SERVERS: readonly (readonly [platform: string, image: RegExp])[] = [
  ['Triton', /tritonserver/],
  ['TorchServe', /torchserve/],
  ['TensorFlow Serving', /tensorflow\/serving/],
  ['vLLM', /\bvllm\b|vllm-openai/],
  ['Text Generation Inference', /text-generation-inference|text-embeddings-inference/],
  ['MLServer', /mlserver/],
  ['BentoML', /bento/],
  ['Ollama', /ollama/],
  ['KServe', /kserve\//],
]

/** What rules look at in the objects that serve models, each judged with the policies and services around it. */
export function workloadSubjects(manifests: readonly Manifest[], around: readonly Manifest[]): readonly Subject[] {
  const services = exposingServices(around)
  const policies = around.filter(({ kind }) => kind === 'AuthorizationPolicy')
  return manifests.flatMap((manifest): readonly Subject[] => {
    const platform = platformOf(manifest)
    if (platform === undefined) return []
    const { root, path, kind } = manifest
    const storage = plainStorage(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? [])
    const access = accessOf(manifest, policies)
    const exposing = exposedBy(manifest, services)
    const control = modelControl(manifest)
    const spans: Record<string, Span> = {}
    if (storage !== undefined) spans['/plainStorage'] = storage.at
    if (exposing !== undefined) spans['/exposed'] = exposing.at
    if (control !== undefined) spans['/modelControl'] = control.at
    return [
      {
        kind: 'serving.workload',
        id: idOf(manifest),
        data: {
          path,
          platform,
          object: kind,
          name: shownName(manifest),
          authenticated: access !== '',
          evidence: access,
          plainStorage: storage?.text ?? '',
          exposed: exposing !== undefined,
          modelControl: control !== undefined,
        },
        at: root.get('metadata', 'name').exists ? root.get('kind').at : root.at,
        spans,
      },
    ]
  })
}

function platformOf(manifest: Manifest): string | undefined {
  const known = PLATFORMS[`${manifest.group}/${manifest.kind}`]
  if (known !== undefined) return known.platform
  if (!POD_KINDS.includes(manifest.kind)) return undefined
  const images = containersOf(manifest).map((container) => container.get('image').text)
  return SERVERS.find(([, image]) => images.some((each) => image.test(each)))?.[0]
}

function podSpec({ kind, root }: Manifest): Cursor {
  return kind === 'Pod' ? root.get('spec') : root.get('spec', 'template', 'spec')
}

/** Containers of pods, and those that platforms run as they stand in their objects. */
export function containersOf(manifest: Manifest): readonly Cursor[] {
  const { root, kind } = manifest
  const spec = root.get('spec')
  const pods = [
    podSpec(manifest),
    ...['leaderTemplate', 'workerTemplate'].map((part) => spec.get('leaderWorkerTemplate', part, 'spec')),
    ...['predictor', 'transformer', 'explainer'].map((part) => spec.get(part)),
    ...(kind.endsWith('ServingRuntime') ? [spec] : []),
    ...spec
      .get('predictors')
      .items()
      .flatMap((predictor) =>
        predictor
          .get('componentSpecs')
          .items()
          .map((component) => component.get('spec')),
      ),
  ]
  const models = ['predictor', 'transformer', 'explainer'].map((part) => spec.get(part, 'model')).filter(({ exists }) => exists)
  return [...pods.flatMap((pod) => [...pod.get('containers').items(), ...pod.get('initContainers').items()]), ...models]
}

/** The first place of a model that is fetched without TLS. */
function plainStorage({ root }: Manifest, names: readonly string[]): Cursor | undefined {
  return [...root.get('spec').texts()].find(
    ({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text),
  )
}

const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/

/** What makes callers say who they are, in words; empty when nothing here does. */
function accessOf(manifest: Manifest, policies: readonly Manifest[]): string {
  if (annotationOf(manifest, 'security.opendatahub.io/enable-auth').text === 'true') return 'the annotation enable-auth'
  if (containersOf(manifest).some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`)))
    return 'a proxy beside it'
  const named = containersOf(manifest).some((container) =>
    container
      .get('env')
      .items()
      .some((each) => each.get('name').text === 'VLLM_API_KEY'),
  )
  const keyed =
    named ||
    containersOf(manifest).some((container) =>
      [...container.get('args').texts(), ...container.get('command').texts()].some(({ text }) => /^--api-key\b/.test(text)),
    )
  if (keyed) return 'an API key of the server'
  const policy = policies.find((other) => applies(other, manifest) && asksWho(other))
  return policy === undefined ? '' : `the policy ${policy.name}`
}

/** A policy of Istio applies to pods by their labels in its namespace, and to all of a mesh from the root namespace. */
function applies(policy: Manifest, manifest: Manifest): boolean {
  if (policy.namespace !== 'istio-system' && !sharesNamespace(policy, manifest)) return false
  const selector = policy.root.get('spec', 'selector')
  const labels = { ...labelsOf(manifest), 'serving.kserve.io/inferenceservice': manifest.name }
  return selects(selector, labels)
}

/** It lets in only who has a token or a certificate, or turns away who has none. */
function asksWho({ root }: Manifest): boolean {
  const spec = root.get('spec')
  const sources = spec
    .get('rules')
    .items()
    .map((rule) => rule.get('from').items())
  const named = (name: string) => (from: Cursor) => from.get('source', name).exists
  // Somebody else is asked, who decides.
  if (spec.get('action').text === 'CUSTOM') return true
  if (spec.get('action').text === 'DENY')
    return sources.some((froms) => froms.some((from) => named('notRequestPrincipals')(from) || named('notPrincipals')(from)))
  return (
    sources.length > 0 &&
    sources.every(
      (froms) =>
        froms.length > 0 &&
        froms.every((from) => named('requestPrincipals')(from) || named('principals')(from) || named('serviceAccounts')(from)),
    )
  )
}

/** A service that puts pods on the network of the nodes or of the provider, past every gateway. */
interface Exposing {
  readonly service: Manifest
  readonly at: Cursor
}

function exposingServices(manifests: readonly Manifest[]): readonly Exposing[] {
  return manifests
    .filter(({ kind, group }) => kind === 'Service' && group === '')
    .filter((service) => isExposing(service))
    .filter(({ root }) => root.get('spec', 'selector').exists)
    .map((service) => ({
      service,
      at: service.root.get('spec', 'type').exists ? service.root.get('spec', 'type') : service.root.get('spec', 'externalIPs'),
    }))
}

/** Addresses of its own, a port of every node, or a load balancer that is not an internal one. */
function isExposing(service: Manifest): boolean {
  const spec = service.root.get('spec')
  const type = spec.get('type').text
  return spec.get('externalIPs').items().length > 0 || type === 'NodePort' || (type === 'LoadBalancer' && !isInternal(service))
}

/** True, also in the words of YAML 1.1, which the tools of Kubernetes read. */
function isOn({ text }: Cursor): boolean {
  return /^(true|yes|on|y)$/i.test(text)
}

function exposedBy(manifest: Manifest, services: readonly Exposing[]): Cursor | undefined {
  const host = [podSpec(manifest), manifest.root.get('spec', 'predictor')].map((spec) => spec.get('hostNetwork')).find(isOn)
  if (host !== undefined) return host
  const port = containersOf(manifest)
    .flatMap((container) => container.get('ports').items())
    .find((each) => each.get('hostPort').exists)
  if (port !== undefined) return port.get('hostPort')
  const labels = {
    ...labelsOf(manifest),
    ...(manifest.kind === 'InferenceService' ? { 'serving.kserve.io/inferenceservice': manifest.name } : {}),
  }
  return services.find(({ service }) => mayShareNamespace(service, manifest) && selects(service.root.get('spec', 'selector'), labels))?.at
}

const INTERNAL: readonly (readonly [annotation: string, value: RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/],
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(true|0\.0\.0\.0\/0)$/],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/],
  ['networking.gke.io/load-balancer-type', /^Internal$/i],
  ['cloud.google.com/load-balancer-type', /^Internal$/i],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', /^true$/],
  ['oci.oraclecloud.com/load-balancer-type', /^internal$/i],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/],
  ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type', /^intranet$/],
]

function isInternal(service: Manifest): boolean {
  // The controller of AWS makes what is its own internal, unless it is told otherwise.
  const controlled =
    service.root.get('spec', 'loadBalancerClass').text === 'service.k8s.aws/nlb' ||
    /^(external|nlb-ip)$/.test(annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-type').text)
  if (controlled && annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text !== 'internet-facing') return true
  return INTERNAL.some(([annotation, value]) => value.test(annotationOf(service, annotation).text))
}

/** Whoever reaches the server may make it load another model, which may run code. */
function modelControl(manifest: Manifest): Cursor | undefined {
  for (const container of containersOf(manifest)) {
    const words = [...container.get('command').texts(), ...container.get('args').texts()]
    const found = tritonControl(container, words) ?? torchControl(container, words)
    if (found !== undefined) return found
  }
  return undefined
}

/** Triton loads on demand in the mode explicit, unless that part of both of its ports is closed. */
function tritonControl(container: Cursor, words: readonly Cursor[]): Cursor | undefined {
  const all = words.map(({ text }) => text).join(' ')
  const explicit = /--model-control(-mode)?\s*[= ,]\s*["']*explicit/.test(all)
    ? (words.find(({ text }) => /explicit/.test(text)) ?? words[0])
    : undefined
  if (explicit === undefined || !/triton/i.test(`${all} ${container.get('image').text}`)) return undefined
  const closed = (port: string) =>
    new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
    new RegExp(`--allow-${port}[= ](false|0)`).test(all)
  return closed('http') && closed('grpc') ? undefined : explicit
}

/** TorchServe registers models only where somebody switched that on. */
function torchControl(container: Cursor, words: readonly Cursor[]): Cursor | undefined {
  const switched = container
    .get('env')
    .items()
    .find((each) => /^TS_ENABLE_MODEL_API$/i.test(each.get('name').text) && each.get('value').text.toLowerCase() === 'true')
  return words.find(({ text }) => text.includes('--enable-model-api')) ?? switched?.get('name')
}
