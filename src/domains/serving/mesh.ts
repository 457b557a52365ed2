import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { idOf, type Manifest, shownName } from './manifests.ts'

/** Policies of Istio: whether traffic in the mesh is mutual TLS, and whether a policy lets everybody in. */
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
      // Without a mode of its own it has that of its namespace or of the mesh, which may stand elsewhere.
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

/** Every way in names somebody, or some addresses: to keep a few out lets all others in. */
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

/** Attributes of Istio that tell callers apart; any other header is theirs to write. */
const ABOUT_CALLERS = /^(request\.auth\.|source\.|remote\.ip$|request\.headers\[[\w-]{0,100}(authorization|key|token)[\w-]{0,100}\]$)/i

/** That a header is there says nothing: anybody may send it. */
function isHeader(condition: Cursor): boolean {
  return condition.get('key').text.startsWith('request.headers')
}

/** Addresses of a large part of the world narrow nothing. */
function narrows({ text }: Cursor): boolean {
  const [, bits] = /\/(\d+)$/.exec(text) ?? []
  return text !== '' && (bits === undefined || !/^[\d.:a-f]+\/\d+$/i.test(text) || Number(bits) >= 8)
}

/** Not only for some paths, such as a health check, or the ports of metrics. */
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

/** For every call without exception, where {@link everywhere} is for most of them: a rule that turns callers away must leave out none. */
export function isForAll(rule: Cursor): boolean {
  const operations = rule.get('to').items()
  const isOpen = (operation: Cursor) =>
    operation.entries().every(([name, values]) => name === 'paths' && values.items().some(({ text }) => ANY_PATH.test(text)))
  return rule.get('when').items().length === 0 && (operations.length === 0 || operations.some((to) => isOpen(to.get('operation'))))
}

/** Of Istio, Prometheus, Triton and Knative. */
const OF_METRICS = ['15020', '15021', '15090', '9090', '9091', '8002', '8012', '8022']
