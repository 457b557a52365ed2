import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { Cursor } from '../../../src/documents/cursor.ts'
import { readYamlDocuments } from '../../../src/documents/yaml.ts'
import { type Kustomized, kustomized } from '../../../src/domains/serving/kustomize.ts'
import { isKustomization, isManifest, manifestsIn } from '../../../src/domains/serving/manifests.ts'
import { collected } from '../../rig/deployments.ts'

type Files = Readonly<Record<string, string>>

function built(files: Files): Kustomized {
  const documents = Object.entries(files).flatMap(([path, text]) =>
    readYamlDocuments({ text, where: path, code: 'FILE_UNREADABLE', maxBytes: 1 << 20 }).map((yaml) => ({ path, yaml })),
  )
  const manifests = documents
    .filter(({ path, yaml }) => isManifest(yaml.value) || isKustomization(path))
    .flatMap(({ path, yaml }) => manifestsIn(yaml, path))
  const cursors = documents.map(({ path, yaml }) => new Cursor({ path, yaml }, yaml.value))
  return kustomized(
    manifests,
    Map.groupBy(cursors, ({ file }) => file.path),
  )
}

/** Returns a value without object names, image tags, and empty lists and maps, so that two builds can be compared. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable).sort(byText)
  if (typeof value === 'string') return value.replace(/^reg\/x:3$/, 'reg/x')
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(
    ([key, member]) => [key, key === 'metadata' ? withoutName(member) : comparable(member)] as const,
  )
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function withoutName(metadata: object): unknown {
  return comparable({ ...metadata, name: null })
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/kustomize/cases.json'), 'utf8')) as {
  cases: readonly { name: string; files: Files; expected: unknown }[]
}

describe('built kustomizations', () => {
  test.each(cases)('$name: the build equals that of kustomize', ({ files, expected }) => {
    const { builds, unread } = built(files)
    if (expected === 'refused') expect(unread).not.toEqual([])
    else
      expect({ objects: comparable(builds.flat().map(({ root }) => root.value)), unread }).toEqual({
        objects: comparable(expected),
        unread: [],
      })
  })

  test('each value has the position where it was written', () => {
    const base = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  type: ClusterIP\n  ports:\n    - port: 80\n'
    const { builds } = built({
      'base/a.yml': base,
      'base/kustomization.yml': 'resources: [a.yml]\n',
      'over/p.json': '[\n  {"op": "replace", "path": "/spec/type",\n   "value": "NodePort"}\n]',
      'over/kustomization.yml':
        'resources: [../base]\npatches:\n  - target: { kind: Service }\n    path: p.json\n  - patch: |-\n      apiVersion: v1\n      kind: Service\n      metadata:\n        name: a\n        labels:\n          x: y\nnamespace: n\n',
    })
    const root = builds[0]?.[0]?.root
    const at = (...keys: readonly string[]) => root?.get(...keys).at
    expect(at('spec', 'type')).toMatchObject({ file: 'over/p.json', line: 3 })
    expect(at('spec', 'ports', '0', 'port')).toMatchObject({ file: 'base/a.yml', line: 8 })
    expect(at('metadata', 'labels', 'x')).toMatchObject({ file: 'over/kustomization.yml', line: 11 })
    expect(at('metadata', 'namespace')).toMatchObject({ file: 'over/kustomization.yml', line: 12 })
    expect(at('spec', 'absent', 'deeper')).toMatchObject({ file: 'base/a.yml', line: 5 })
  })

  test('equal builds are reported once, and unused objects unchanged', async () => {
    const ingress = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: a }\nspec: {}\n'
    const files = {
      'base/a.yml': ingress,
      'base/kustomization.yml': 'resources: [a.yml]\n',
      'one/kustomization.yml': 'resources: [../base]\n',
      'two/kustomization.yml': 'resources: [../base]\n',
      'three/kustomization.yml': 'resources: [../base]\nnamespace: three\n',
      'loose.yml': ingress,
    }
    const { subjects } = await collected({ files })
    expect(
      subjects
        .filter(({ kind }) => kind === 'serving.ingress')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['base/a.yml#Ingress/a', 'base/a.yml#Ingress/three/a@three', 'loose.yml#Ingress/a'])
  })

  test('exponential inclusion stops and is reported', () => {
    const levels = Array.from({ length: 30 }, (_, level) => [
      `l${level}/kustomization.yml`,
      `resources: [../l${level + 1}, ../l${level + 1}]\nnamespace: n${level}\n`,
    ])
    const files = Object.fromEntries([
      ...levels.slice(0, 15),
      ['l15/a.yml', 'apiVersion: v1\nkind: Service\n'],
      ['l15/kustomization.yml', 'resources: [a.yml]\n'],
    ])
    expect(built(files).unread.map(({ relevant }) => relevant)).toContain(true)
    expect(built(Object.fromEntries(levels)).unread.map(({ relevant }) => relevant)).toContain(true)
  })

  const many = Array.from({ length: 20_000 }, (_, n) => `k${n}: a`).join(', ')
  const services = Array.from({ length: 900 }, (_, n) => `apiVersion: v1\nkind: Service\nmetadata: { name: s${n} }\n`).join('---\n')
  test.each([
    ['a large patch for many objects', 'patches: [{ path: p.yml, target: { kind: Service } }]'],
    ['many labels on many objects', `commonLabels: { ${many} }`],
  ])('%s exceeds the limit and is reported', (_, what) => {
    const files = { 'a.yml': services, 'p.yml': `apiVersion: v1\nkind: Service\nmetadata: { name: x }\nspec: { ${many} }\n` }
    const { unread } = built({ ...files, 'kustomization.yml': `resources: [a.yml]\n${what}\n` })
    expect(unread.map(({ relevant }) => relevant)).toContain(true)
  })

  test('arbitrary kustomizations never throw', async () => {
    const path = fc.constantFrom('a.yml', 'p.yml', 'k', '../k', '.', '..', '../../../..', '/', 'https://x/y', '', 'a.yml/', '\n')
    const target = fc.record(
      { kind: fc.constantFrom('Service', '.*', '(', '*'), name: fc.constantFrom('a', '[', '.*'), labelSelector: fc.string() },
      { requiredKeys: [] },
    )
    const op = fc.record(
      {
        op: fc.constantFrom('add', 'remove', 'replace', 'test', 'move', 'x'),
        path: fc.constantFrom('', '/', '/spec', '/spec/-', '/items/0', '/__proto__/x', '/metadata/name', '/kind'),
        value: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    const patch = fc.oneof(
      fc.array(op).map((ops) => stringify(ops)),
      fc.jsonValue().map((value) => stringify(value)),
      fc.string(),
      fc.constant('apiVersion: v1\nkind: Service\nmetadata: { name: a }\n$patch: delete\n'),
    )
    const any = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.array(arbitrary as fc.Arbitrary<unknown>, { maxLength: 3 }), fc.jsonValue())
    const kustomization = fc
      .record(
        {
          resources: any(path),
          components: any(path),
          patches: any(fc.record({ path, target, patch }, { requiredKeys: [] })),
          patchesStrategicMerge: any(fc.oneof(path, patch)),
          patchesJson6902: any(fc.record({ path, target, patch }, { requiredKeys: [] })),
          namespace: fc.jsonValue(),
          namePrefix: fc.jsonValue(),
          commonLabels: fc.jsonValue(),
          labels: fc.jsonValue(),
          commonAnnotations: fc.jsonValue(),
          images: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => stringify(value))
    const object = fc.jsonValue().map((spec) => stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec }))
    await fc.assert(
      fc.asyncProperty(kustomization, kustomization, object, patch, async (outer, inner, a, p) => {
        await collected({
          files: { 'kustomization.yml': outer, 'k/kustomization.yaml': inner, 'a.yml': a, 'k/a.yml': a, 'p.yml': p, 'k/p.yml': p },
        })
      }),
      { numRuns: 300 },
    )
  })
})
