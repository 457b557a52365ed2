import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, labelsOf, type Manifest, mayShareNamespace, selects, sharesNamespace, type Wanted, wantedBy } from './manifests.ts'
import { containersOf, isHole, isOn, mapsIn, podsOf } from './pods.ts'

/** A service that puts pods on the network of the nodes or of the provider, past every gateway. */
export interface Exposing {
  readonly service: Manifest
  readonly wanted: Wanted
  readonly at: Cursor
}

export function exposingServices(manifests: readonly Manifest[]): readonly Exposing[] {
  const found = manifests
    .filter(({ kind, group }) => kind === 'Service' && group === '')
    .filter((service) => isExposing(service))
    // Without labels to select by it is for nobody's pods.
    .filter(({ root }) => root.get('spec', 'selector').entries().length > 0)
    .map((service) => ({
      service,
      wanted: wantedBy(service.root.get('spec', 'selector')),
      at: service.root.get('spec', service.root.get('spec', 'externalIPs').items().length > 0 ? 'externalIPs' : 'type'),
    }))
  // What is certain counts before what something fills in later.
  return found.toSorted((one, other) => Number(isHole(one.at)) - Number(isHole(other.at)))
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

/** Where something puts a workload on such a network; a text says why nobody can tell. */
export interface Exposure {
  readonly at: Cursor
  readonly doubt?: string
}

/** Labels that operators give the pods that they make. */
const MADE: Readonly<Record<string, (name: string) => readonly Readonly<Record<string, string>>[]>> = {
  InferenceService: (name) =>
    ['predictor', 'transformer', 'explainer'].map((component) => ({
      'serving.kserve.io/inferenceservice': name,
      app: `isvc.${name}-${component}`,
      component,
    })),
  SeldonDeployment: (name) => [{ 'seldon-deployment-id': name }],
  RayService: () => [{ 'ray.io/node-type': 'head' }],
  RayCluster: (name) => [{ 'ray.io/node-type': 'head', 'ray.io/cluster': name }],
}
/** Operators that make the pods themselves, with labels of which not all are known. */
const OPERATED = [...Object.keys(MADE), 'LLMInferenceService', 'NIMService', 'BentoDeployment', 'Model']

/** @param others - what else runs pods here. */
export function exposureOf(manifest: Manifest, services: readonly Exposing[], others: readonly Manifest[]): Exposure | undefined {
  const at = exposedBy(manifest, services)
  if (at !== undefined) return isHole(at) ? { at, doubt: `${at.text} is filled in later` } : { at }
  if (!OPERATED.includes(manifest.kind)) return undefined
  const stray = straysAmong(services, others).find(({ service }) => sharesNamespace(service, manifest))
  return stray && { at: stray.at, doubt: `the service ${stray.service.name} selects pods that are not here, and may be those of this` }
}

const strays = new WeakMap<readonly Exposing[], readonly Exposing[]>()

/** Services that select nothing that is here. */
function straysAmong(services: readonly Exposing[], others: readonly Manifest[]): readonly Exposing[] {
  const found =
    strays.get(services) ??
    services.filter(({ service, wanted }) => !others.some((other) => mayShareNamespace(service, other) && isChosen(other, wanted)))
  strays.set(services, found)
  return found
}

type Labels = Readonly<Record<string, string>>

const known = new WeakMap<Manifest, readonly Labels[]>()

/** The labels of its pods; an operator may make several kinds of them. */
function labelSetsOf(manifest: Manifest): readonly Labels[] {
  const told = known.get(manifest)
  if (told !== undefined) return told
  const own = labelsOf(manifest)
  const made = Object.hasOwn(MADE, manifest.kind) ? (MADE[manifest.kind]?.(manifest.name) ?? []) : []
  const sets = [own, ...made.map((labels) => ({ ...own, ...labels }))]
  known.set(manifest, sets)
  return sets
}

function isChosen(manifest: Manifest, wanted: Wanted): boolean {
  return labelSetsOf(manifest).some((labels) => selects(wanted, labels))
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
  return services.find(({ service, wanted }) => mayShareNamespace(service, manifest) && isChosen(manifest, wanted))?.at
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
  // Where both are said, the newer one counts.
  if (annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text === 'internet-facing') return false
  return INTERNAL.some(([annotation, value]) => value.test(annotationOf(service, annotation).text))
}
