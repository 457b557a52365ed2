import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, labelsOf, type Manifest, mayShareNamespace, selects, sharesNamespace, type Wanted, wantedBy } from './manifests.ts'
import { containersOf, isOn, isPlaceholder, mapsIn, podsOf } from './pods.ts'

/** A service that makes pods reachable without a gateway, on the nodes or at the cloud provider. */
export interface Exposing {
  readonly service: Manifest
  readonly wanted: Wanted
  readonly at: Cursor
}

export function exposingServices(manifests: readonly Manifest[]): readonly Exposing[] {
  const found = manifests
    .filter(({ kind, group }) => kind === 'Service' && group === '')
    .filter((service) => isExposing(service))
    // A service without a selector selects no pods.
    .filter(({ root }) => root.get('spec', 'selector').entries().length > 0)
    .map((service) => ({
      service,
      wanted: wantedBy(service.root.get('spec', 'selector')),
      at: service.root.get('spec', service.root.get('spec', 'externalIPs').items().length > 0 ? 'externalIPs' : 'type'),
    }))
  // Known types take precedence over placeholders.
  return found.toSorted((one, other) => Number(isPlaceholder(one.at)) - Number(isPlaceholder(other.at)))
}

/** Tells whether a service has external addresses, a port on every node, or a load balancer that is not internal. */
function isExposing(service: Manifest): boolean {
  const spec = service.root.get('spec')
  const type = spec.get('type').text
  return (
    spec.get('externalIPs').items().length > 0 ||
    type === 'NodePort' ||
    isPlaceholder(spec.get('type')) ||
    (type === 'LoadBalancer' && !isInternal(service))
  )
}

/** The place that exposes a workload on such a network. */
export interface Exposure {
  readonly at: Cursor
  /** Why it is unknown whether the place applies. */
  readonly doubt?: string
}

/** Labels that operators set on the pods they create. */
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
/** Kinds whose operators create the pods, with labels that are not all known. */
const OPERATED = [...Object.keys(MADE), 'LLMInferenceService', 'NIMService', 'BentoDeployment', 'Model']

/**
 * Finds what exposes a workload; `undefined` if nothing does.
 *
 * @param others - other manifests that run pods.
 */
export function exposureOf(manifest: Manifest, services: readonly Exposing[], others: readonly Manifest[]): Exposure | undefined {
  const at = exposedBy(manifest, services)
  if (at !== undefined) return isPlaceholder(at) ? { at, doubt: `${at.text} is a placeholder` } : { at }
  if (!OPERATED.includes(manifest.kind)) return undefined
  const stray = straysAmong(services, others).find(({ service }) => sharesNamespace(service, manifest))
  return (
    stray && {
      at: stray.at,
      doubt: `the service ${stray.service.name} selects pods that are not defined here and may belong to this workload`,
    }
  )
}

const strays = new WeakMap<readonly Exposing[], readonly Exposing[]>()

/** Returns the services that select none of the given workloads. */
function straysAmong(services: readonly Exposing[], others: readonly Manifest[]): readonly Exposing[] {
  const found =
    strays.get(services) ??
    services.filter(({ service, wanted }) => !others.some((other) => mayShareNamespace(service, other) && isChosen(other, wanted)))
  strays.set(services, found)
  return found
}

type Labels = Readonly<Record<string, string>>

const known = new WeakMap<Manifest, readonly Labels[]>()

/** Returns the label sets of the pods of a workload. An operator may create several kinds of pods. */
function labelSetsOf(manifest: Manifest): readonly Labels[] {
  const cached = known.get(manifest)
  if (cached !== undefined) return cached
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
  // Ray and NIM create their own services.
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
  // The AWS controller creates internal load balancers unless the scheme is "internet-facing".
  const controlled =
    service.root.get('spec', 'loadBalancerClass').text === 'service.k8s.aws/nlb' ||
    /^(external|nlb-ip)$/.test(annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-type').text)
  if (controlled && annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text !== 'internet-facing') return true
  // The newer annotation wins over the older one.
  if (annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text === 'internet-facing') return false
  return INTERNAL.some(([annotation, value]) => value.test(annotationOf(service, annotation).text))
}
