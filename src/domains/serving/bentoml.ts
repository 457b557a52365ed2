import type { Subject } from '../../core/subject.ts'
import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'

/** The configuration of a server of BentoML: `api_server` in version 1, `services` in version 2. */
export function isBentoConfiguration(value: unknown): boolean {
  const { version, api_server: server, services } = (value ?? {}) as { version?: unknown; api_server?: unknown; services?: unknown }
  return (version === 1 && typeof server === 'object') || (version === 2 && typeof services === 'object')
}

/** Servers that say whether they use TLS; behind a proxy they need not. */
export function bentoSubjects(yaml: YamlFile<unknown>, path: string): readonly Subject[] {
  const root = new Cursor({ path, yaml }, yaml.value)
  const servers = root.get('api_server').exists ? [['api_server', root.get('api_server')] as const] : root.get('services').entries()
  return servers.flatMap(([name, server]): readonly Subject[] => {
    const stated = server.get('ssl', 'enabled')
    if (!stated.exists) return []
    const limit = server.get('traffic', 'max_concurrency')
    return [
      {
        kind: 'serving.ingress',
        id: `${path}#${name}`,
        data: { path, object: 'BentoML', name, tls: stated.value === true, limited: limit.exists },
        at: server.at,
        spans: { '/tls': stated.at },
        unknown: { '/authenticated': 'BentoML leaves it to the service or to a proxy' },
      },
    ]
  })
}
