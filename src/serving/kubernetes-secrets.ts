import type { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
import { idOf, type Manifest, shownName } from './manifests.ts'

/** Objects that fetch secrets when they are needed, or hold them encrypted. */
const STORES: Readonly<Record<string, string>> = {
  ExternalSecret: 'ExternalSecret',
  ClusterExternalSecret: 'ExternalSecret',
  SealedSecret: 'SealedSecret',
  SecretProviderClass: 'CSI driver',
  VaultStaticSecret: 'Vault',
  VaultDynamicSecret: 'Vault',
  VaultPKISecret: 'Vault',
  OnePasswordItem: '1Password',
}

/** Where the secrets of a deployment come from: written in the manifest, or from a store. */
export function kubernetesSecretSubjects(manifests: readonly Manifest[]): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const { root, kind, path } = manifest
    const name = shownName(manifest)
    const make = (source: string, literal: Cursor | undefined): Subject => ({
      kind: 'k8s.secret',
      id: idOf(manifest),
      data: { path, name, object: kind, source, literal: literal !== undefined },
      at: (literal ?? root.get('kind')).at,
    })
    if (kind === 'Secret' && manifest.group === '') return [secret(manifest, make)]
    if (kind === 'Kustomization' || (kind === 'Component' && manifest.group === 'kustomize.config.k8s.io'))
      return generated(root).map((literal) => make('kustomize', literal))
    const store = Object.hasOwn(STORES, kind) ? STORES[kind] : undefined
    if (store !== undefined) return [make(store, undefined)]
    return injected(root) ? [make('Vault', undefined)] : []
  })
}

function secret({ root }: Manifest, make: (source: string, literal: Cursor | undefined) => Subject): Subject {
  // What sops encrypts keeps its keys and gets one more at the top.
  if (/^ENC\[/.test(root.get('sops', 'mac').text)) return make('sops', undefined)
  const values = [
    ...root
      .get('data')
      .entries()
      .map(([, value]) => [value, decoded(value.text)] as const),
    ...root
      .get('stringData')
      .entries()
      .map(([, value]) => [value, value.text] as const),
  ]
  const literal = values.find(([, text]) => !isHole(text))?.[0]
  return make(literal === undefined ? 'filled in later' : 'manifest', literal)
}

/** A hole that something else fills, such as a variable of a template; of a longer text the part that would be secret. */
function isHole(text: string): boolean {
  return text.length <= MAX_HOLE && !text.trim().includes('\n') && (HOLE.test(text) || RESTS_ON.test(text))
}

const MAX_HOLE = 500
/** The part that would be secret comes from elsewhere: `postgres://${USER}:${PASS}@db`. What is written around it must be no secret by itself. */
const RESTS_ON = /^([\w+.-]{0,20}:\/\/)?[^\s/:@${}]{0,40}[:]?(\$\{[^{}$]+\}|\$\([^()$]+\)|\{\{[^{}]+\}\})/
const HOLE = /^\s*(<[^>]*>|ref\+\w+:.*|vault:.*|ENC\[[^\]]*\]|REPLACE_?ME|CHANGE_?ME|TODO|x{3,}|\*+)?\s*$/i

function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

/** `literals` of a generator of kustomize. */
function generated(root: Cursor): readonly Cursor[] {
  return root
    .get('secretGenerator')
    .items()
    .flatMap((generator) =>
      generator
        .get('literals')
        .items()
        .filter(({ text }) => !isHole(text.slice(text.indexOf('=') + 1)))
        .slice(0, 1),
    )
}

/** The agent of Vault writes the secrets into the pod. */
function injected(root: Cursor): boolean {
  return [root.get('metadata', 'annotations'), root.get('spec', 'template', 'metadata', 'annotations')].some(
    (annotations) => annotations.get('vault.hashicorp.com/agent-inject').text === 'true',
  )
}
