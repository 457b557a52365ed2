import type { Subject } from '../../core/subject.ts'
import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'

/** Tells whether a value is a BentoML server configuration: `api_server` in version 1, `services` in version 2. */
export function isBentoConfiguration(value: unknown): boolean {
  const { version, api_server: server, services } = (value ?? {}) as { version?: unknown; api_server?: unknown; services?: unknown }
  return (version === 1 && typeof server === 'object') || (version === 2 && typeof services === 'object')
}

/** Returns the servers that declare whether they use TLS. Servers behind a proxy need not declare it. */
export function bentoSubjects(yaml: YamlFile<unknown>, path: string): readonly Subject[] {
  const root = new Cursor({ path, yaml }, yaml.value)
  const servers = root.get('api_server').exists ? [['api_server', root.get('api_server')] as const] : root.get('services').entries()
  return servers.flatMap(([name, server]): readonly Subject[] => {
    const enabled = server.get('ssl', 'enabled')
    if (!enabled.exists) return []
    const limit = server.get('traffic', 'max_concurrency')
    return [
      {
        kind: 'serving.ingress',
        id: `${path}#${name}`,
        data: { path, object: 'BentoML', name, tls: enabled.value === true, limited: limit.exists },
        at: server.at,
        spans: { '/tls': enabled.at },
        unknown: { '/authenticated': 'BentoML leaves authentication to the service or to a proxy' },
      },
    ]
  })
}
