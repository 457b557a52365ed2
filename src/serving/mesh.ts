import type { Subject } from '../facts/types.ts'
import { idOf, type Manifest } from './manifests.ts'

/** Policies of Istio: whether traffic in the mesh is mutual TLS, and whether a policy lets everybody in. */
export function meshSubjects(manifests: readonly Manifest[]): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const { root, path, kind, name } = manifest
    const spec = root.get('spec')
    const make = (data: object, at: Subject['at']): Subject => ({
      kind: 'mesh.policy',
      id: idOf(manifest),
      data: { path, object: kind, name, ...data },
      at,
    })
    if (kind === 'PeerAuthentication') {
      const modes = [
        spec.get('mtls', 'mode'),
        ...spec
          .get('portLevelMtls')
          .entries()
          .map(([, port]) => port.get('mode')),
      ].filter(({ exists }) => exists)
      const weak = modes.find(({ text }) => text !== 'STRICT')
      return [make({ mutualTls: weak === undefined && modes.length > 0 }, (weak ?? spec.get('mtls')).at)]
    }
    if (kind === 'DestinationRule') {
      const off = [
        spec.get('trafficPolicy', 'tls', 'mode'),
        ...spec
          .get('trafficPolicy', 'portLevelSettings')
          .items()
          .map((port) => port.get('tls', 'mode')),
      ].find(({ text }) => text === 'DISABLE')
      return off === undefined ? [] : [make({ mutualTls: false }, off.at)]
    }
    if (kind !== 'AuthorizationPolicy' || ['DENY', 'AUDIT', 'CUSTOM'].includes(spec.get('action').text)) return []
    const open = spec
      .get('rules')
      .items()
      .find((rule) => !rule.get('from').exists && !rule.get('when').exists && !rule.get('to').exists)
    return [make({ allowsAll: open !== undefined }, (open ?? spec.get('rules')).at)]
  })
}
