import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { idOf, type Manifest, shownName } from './manifests.ts'

/** Returns Istio policies: whether mesh traffic uses mutual TLS, and whether a policy allows every caller. */
export function meshSubjects(manifests: readonly Manifest[]): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const { root, path, kind } = manifest
    const name = shownName(manifest)
    const spec = root.get('spec')
    const make = (data: object, at: Subject['at']): Subject => ({
      kind: 'mesh.policy',
      id: idOf(manifest),
      data: { path, object: kind, name, ...data },
      at,
    })
    if (kind === 'PeerAuthentication') {
      // Without a mode, the policy inherits that of its namespace or of the mesh, which may be defined elsewhere.
      const ports = spec.get('portLevelMtls').entries()
      const modes = [spec.get('mtls', 'mode'), ...ports.map(([, port]) => port.get('mode'))].filter(
        ({ text }) => !['', 'UNSET'].includes(text),
      )
      const mode = modes.find(({ text }) => text !== 'STRICT') ?? modes[0]
      return mode === undefined ? [] : [make({ mutualTls: mode.text === 'STRICT' }, mode.at)]
    }
    if (kind === 'DestinationRule') {
      const policies = [
        spec.get('trafficPolicy'),
        ...spec
          .get('subsets')
          .items()
          .map((subset) => subset.get('trafficPolicy')),
      ]
      const modes = policies.flatMap((policy) => [
        policy.get('tls', 'mode'),
        ...policy
          .get('portLevelSettings')
          .items()
          .map((port) => port.get('tls', 'mode')),
      ])
      const off = modes.find(({ text }) => text === 'DISABLE')
      return off === undefined ? [] : [make({ mutualTls: false }, off.at)]
    }
    if (kind !== 'AuthorizationPolicy' || ['DENY', 'AUDIT', 'CUSTOM'].includes(spec.get('action').text)) return []
    const open = spec
      .get('rules')
      .items()
      .find((rule) => !restricts(rule) && everywhere(rule))
    return [make({ allowsAll: open !== undefined }, (open ?? spec.get('rules')).at)]
  })
}

/** Tells whether each source of a rule names callers or addresses. Sources that only exclude some callers allow all others. */
function restricts(rule: Cursor): boolean {
  const sources = rule
    .get('from')
    .items()
    .map((from) => from.get('source'))
  const named =
    sources.length > 0 &&
    sources.every((source) => source.entries().some(([key, value]) => !key.startsWith('not') && value.items().some(narrows)))
  return (
    named ||
    rule
      .get('when')
      .items()
      .some(
        (condition) =>
          ABOUT_CALLERS.test(condition.get('key').text) &&
          condition
            .get('values')
            .items()
            .some((value) => narrows(value) && (value.text !== '*' || !isHeader(condition))),
      )
  )
}

/** Istio attributes that identify callers. Callers can set any other header freely. */
const ABOUT_CALLERS = /^(request\.auth\.|source\.|remote\.ip$|request\.headers\[[\w-]{0,100}(authorization|key|token)[\w-]{0,100}\]$)/i

/** Tells whether a condition is about a header. Its mere presence proves nothing, because any caller can send it. */
function isHeader(condition: Cursor): boolean {
  return condition.get('key').text.startsWith('request.headers')
}

/** Tells whether a value restricts callers. CIDR blocks larger than /8 do not. */
function narrows({ text }: Cursor): boolean {
  const [, bits] = /\/(\d+)$/.exec(text) ?? []
  return text !== '' && (bits === undefined || !/^[\d.:a-f]+\/\d+$/i.test(text) || Number(bits) >= 8)
}

/** Tells whether a rule covers more than some paths, such as a health check, or metrics ports. */
export function everywhere(rule: Cursor): boolean {
  const operations = rule.get('to').items()
  return (
    operations.length === 0 ||
    operations.some((to) => {
      const [paths, ports] = ['paths', 'ports'].map((name) => to.get('operation', name).items())
      if (ports !== undefined && ports.length > 0 && ports.every(({ text }) => OF_METRICS.includes(text))) return false
      return paths === undefined || paths.length === 0 || paths.some(({ text }) => ANY_PATH.test(text))
    })
  )
}

const ANY_PATH = /^\/?(\*|\{\*+\}.*)$/

/** Tells whether a rule covers every request without exception. A DENY rule must; {@link everywhere} accepts most requests. */
export function isForAll(rule: Cursor): boolean {
  const operations = rule.get('to').items()
  const isOpen = (operation: Cursor) =>
    operation.entries().every(([name, values]) => name === 'paths' && values.items().some(({ text }) => ANY_PATH.test(text)))
  return rule.get('when').items().length === 0 && (operations.length === 0 || operations.some((to) => isOpen(to.get('operation'))))
}

/** Metrics ports of Istio, Prometheus, Triton and Knative. */
const OF_METRICS = ['15020', '15021', '15090', '9090', '9091', '8002', '8012', '8022']
