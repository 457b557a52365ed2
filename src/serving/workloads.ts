import type { Cursor } from '../cursor.ts'
import type { Span, Subject } from '../facts/types.ts'
import { annotationOf, idOf, labelsOf, type Manifest, mayShareNamespace, selects, sharesNamespace, shownName } from './manifests.ts'
import { everywhere } from './mesh.ts'

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
  'apps.nvidia.com/NIMService': { platform: 'NIM', storage: [] },
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
  ['SGLang', /sglang/],
  ['NIM', /nvcr\.io\/nim\//],
  ['OpenVINO Model Server', /openvino\/model_server/],
  ['llama.cpp', /llama\.cpp|llama-cpp/],
  ['LocalAI', /localai/],
  ['Ray', /rayproject\/ray/],
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
    const open = storage === undefined ? variableIn(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []) : undefined
    const unknown = {
      ...(open === undefined ? {} : { '/plainStorage': `${open.text} is filled in later` }),
      ...(exposing !== undefined && isHole(exposing) ? { '/exposed': `${exposing.text} is filled in later` } : {}),
    }
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
          ...(open === undefined ? { plainStorage: storage?.text ?? '' } : {}),
          ...(exposing !== undefined && isHole(exposing) ? {} : { exposed: exposing !== undefined }),
          modelControl: control !== undefined,
        },
        at: root.get('metadata', 'name').exists ? root.get('kind').at : root.at,
        spans,
        ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
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

interface Pods {
  readonly specs: readonly Cursor[]
  readonly containers: readonly Cursor[]
}

const pods = new WeakMap<Manifest, Pods>()

/** Specifications of pods at any depth: platforms have them in many places of their objects. */
function podsOf(manifest: Manifest): Pods {
  const known = pods.get(manifest)
  if (known !== undefined) return known
  const specs = [...mapsIn(manifest.root.get('spec'))].filter((map) => ['containers', 'hostNetwork'].some((name) => map.get(name).exists))
  const parts = ['predictor', 'transformer', 'explainer'].map((part) => manifest.root.get('spec', part))
  // A model of KServe is run as it stands, under `model` or under the name of its server.
  const models = parts
    .flatMap((part) => part.entries().map(([, member]) => member))
    .filter((member) => MODEL.some((name) => member.get(name).exists))
  const containers = specs.flatMap((spec) => [...spec.get('containers').items(), ...spec.get('initContainers').items()])
  const made = { specs, containers: [...containers, ...models] }
  pods.set(manifest, made)
  return made
}

const MODEL = ['modelFormat', 'storageUri', 'storage', 'image', 'args', 'runtimeVersion']

function* mapsIn(cursor: Cursor): Generator<Cursor> {
  if (Array.isArray(cursor.value)) for (const item of cursor.items()) yield* mapsIn(item)
  else if (typeof cursor.value === 'object' && cursor.value !== null) {
    yield cursor
    for (const [, member] of cursor.entries()) yield* mapsIn(member)
  }
}

/** Containers of pods, and those that platforms run as they stand in their objects. */
export function containersOf(manifest: Manifest): readonly Cursor[] {
  return podsOf(manifest).containers
}

/** The first place of a model that is fetched without TLS. */
function plainStorage({ root }: Manifest, names: readonly string[]): Cursor | undefined {
  return [...root.get('spec').texts()].find(
    ({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text),
  )
}

/** What something else fills in before the object is applied. */
function isHole({ text }: Cursor): boolean {
  return /\$[({]|\{\{/.test(text)
}

/** A place of a model of which not even the scheme is known. */
function variableIn({ root }: Manifest, names: readonly string[]): Cursor | undefined {
  return [...root.get('spec').texts()].find(
    ({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^(\$[({]|\{\{)/.test(text),
  )
}

const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/

/** What makes callers say who they are, in words; empty when nothing here does. */
function accessOf(manifest: Manifest, policies: readonly Manifest[]): string {
  if (annotationOf(manifest, 'security.opendatahub.io/enable-auth').text === 'true') return 'the annotation enable-auth'
  const running = podsOf(manifest).specs.flatMap((spec) => spec.get('containers').items())
  if (running.some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`))) return 'a proxy beside it'
  const named = containersOf(manifest).some((container) =>
    container
      .get('env')
      .items()
      .some(
        (each) =>
          each.get('name').text === 'VLLM_API_KEY' && (each.get('valueFrom').exists || each.get('value').text !== '') && isVllm(container),
      ),
  )
  const keyed =
    named ||
    containersOf(manifest).some((container) =>
      [...container.get('args').texts(), ...container.get('command').texts()].some(({ text }) => /(^|\s)--api-key\b/.test(text)),
    )
  if (keyed) return 'an API key of the server'
  const labels = { ...labelsOf(manifest), 'serving.kserve.io/inferenceservice': manifest.name }
  const policy = asking(policies.filter((other) => applies(other, { manifest, labels })))
  return policy === undefined ? '' : `the policy ${policy.name}`
}

function isVllm(container: Cursor): boolean {
  return /vllm/.test(`${container.get('image').text} ${[...container.get('command').texts()].map(({ text }) => text).join(' ')}`)
}

/** A policy of Istio applies to pods by their labels in its namespace, and to all of a mesh from the root namespace. */
function applies(
  policy: Manifest,
  { manifest, labels }: { readonly manifest: Manifest; readonly labels: Readonly<Record<string, string>> },
): boolean {
  if (policy.namespace !== 'istio-system' && !sharesNamespace(policy, manifest)) return false
  // One for a gateway or a service is not for the pods.
  if (policy.root.get('spec', 'targetRef').exists || policy.root.get('spec', 'targetRefs').exists) return false
  return selects(policy.root.get('spec', 'selector'), labels)
}

/** The policy that lets in only who has a token or a certificate, or turns away who has none. What several of them allow adds up. */
function asking(policies: readonly Manifest[]): Manifest | undefined {
  const of = (action: string) => policies.filter(({ root }) => (root.get('spec', 'action').text || 'ALLOW') === action)
  const rulesOf = ({ root }: Manifest) => root.get('spec', 'rules').items()
  // Somebody else is asked, who decides.
  const custom = of('CUSTOM').find((policy) => rulesOf(policy).some(everywhere))
  const denying = of('DENY').find((policy) => rulesOf(policy).some((rule) => everywhere(rule) && turnsAway(rule)))
  const allowing = of('ALLOW')
  const closed = allowing.flatMap(rulesOf).every((rule) => asksWho(rule) || isAboutHealth(rule))
  return custom ?? denying ?? (closed ? allowing[0] : undefined)
}

function turnsAway(rule: Cursor): boolean {
  const froms = rule.get('from').items()
  return froms.some((from) => ['notRequestPrincipals', 'notPrincipals'].some((name) => from.get('source', name).exists))
}

function asksWho(rule: Cursor): boolean {
  const froms = rule.get('from').items()
  const named = (from: Cursor) => ['requestPrincipals', 'principals', 'serviceAccounts'].some((name) => from.get('source', name).exists)
  return froms.length > 0 && froms.every(named)
}

/** Only for paths that tell how a server is, or ports of metrics. */
function isAboutHealth(rule: Cursor): boolean {
  const operations = rule.get('to').items()
  return (
    !everywhere(rule) &&
    operations.every((to) =>
      to
        .get('operation', 'paths')
        .items()
        .every(({ text }) => /(health|ready|live|metrics|ping)/i.test(text)),
    )
  )
}

/** A service that puts pods on the network of the nodes or of the provider, past every gateway. */
interface Exposing {
  readonly service: Manifest
  readonly at: Cursor
}

function exposingServices(manifests: readonly Manifest[]): readonly Exposing[] {
  return (
    manifests
      .filter(({ kind, group }) => kind === 'Service' && group === '')
      .filter((service) => isExposing(service))
      // Without labels to select by it is for nobody's pods.
      .filter(({ root }) => root.get('spec', 'selector').entries().length > 0)
      .map((service) => ({
        service,
        at: service.root.get('spec', 'type').exists ? service.root.get('spec', 'type') : service.root.get('spec', 'externalIPs'),
      }))
  )
}

/** Addresses of its own, a port of every node, or a load balancer that is not an internal one. */
function isExposing(service: Manifest): boolean {
  const spec = service.root.get('spec')
  const type = spec.get('type').text
  return (
    spec.get('externalIPs').items().length > 0 ||
    type === 'NodePort' ||
    isHole(spec.get('type')) ||
    (type === 'LoadBalancer' && !isInternal(service))
  )
}

/** True, also in the words of YAML 1.1, which the tools of Kubernetes read. */
function isOn({ text }: Cursor): boolean {
  return /^(true|yes|on|y)$/i.test(text)
}

function exposedBy(manifest: Manifest, services: readonly Exposing[]): Cursor | undefined {
  const host = podsOf(manifest)
    .specs.map((spec) => spec.get('hostNetwork'))
    .find(isOn)
  if (host !== undefined) return host
  // Ray and NIM make their services themselves.
  const made = [...mapsIn(manifest.root.get('spec'))]
    .flatMap((map) => [map.get('serviceType'), map.get('serveService', 'spec', 'type'), map.get('expose', 'service', 'type')])
    .find(({ text }) => ['NodePort', 'LoadBalancer'].includes(text))
  if (made !== undefined) return made
  const port = containersOf(manifest)
    .flatMap((container) => container.get('ports').items())
    .find((each) => each.get('hostPort').exists)
  if (port !== undefined) return port.get('hostPort')
  const labels = {
    ...labelsOf(manifest),
    ...(manifest.kind === 'InferenceService'
      ? { 'serving.kserve.io/inferenceservice': manifest.name, app: `isvc.${manifest.name}-predictor`, component: 'predictor' }
      : {}),
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
  const all = filled(words.map(({ text }) => text).join(' '), container)
  const explicit = /--model-control(-mode)?\s*[= ,]\s*["']*explicit/.test(all)
    ? (words.find(({ text }) => /explicit|--model-control/.test(text)) ?? words[0])
    : undefined
  if (explicit === undefined || !/triton/i.test(`${all} ${container.get('image').text}`)) return undefined
  const closed = (port: string) =>
    new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
    new RegExp(`--allow-${port}[= ](false|0)`).test(all)
  return closed('http') && closed('grpc') ? undefined : explicit
}

/** `$(NAME)` in arguments stands for a variable of the container. */
function filled(text: string, container: Cursor): string {
  const values = new Map(
    container
      .get('env')
      .items()
      .map((each) => [each.get('name').text, each.get('value').text]),
  )
  return text.replace(/\$\((\w+)\)/g, (hole, name: string) => values.get(name) ?? hole)
}

/** TorchServe registers models only where somebody switched that on. */
function torchControl(container: Cursor, words: readonly Cursor[]): Cursor | undefined {
  const switched = container
    .get('env')
    .items()
    .find((each) => /^TS_ENABLE_MODEL_API$/i.test(each.get('name').text) && each.get('value').text.toLowerCase() === 'true')
  return words.find(({ text }) => text.includes('--enable-model-api')) ?? switched?.get('name')
}
