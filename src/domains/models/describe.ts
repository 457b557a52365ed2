import { withoutTrailing } from '../../core/text.ts'
import { membersOf } from '../../documents/cursor.ts'
import type { ModelInfo } from '../manifest/types.ts'

/** What other tools in a repository say about a model. */
export type Described = Partial<ModelInfo>

/** A registered version, as a tag in the grammar of GTO: `name@v1.2.3`, with an exclamation mark where it was deregistered. */
const GTO_VERSION = /^(?:(.+)=)?([a-zA-Z0-9][a-zA-Z0-9_-]*)@v(\d+)\.(\d+)\.(\d+)(!)?(?:#\d+)?$/

/**
 * Returns the highest version of an artifact that tags register, without the `v`; `undefined` if there is none.
 *
 * @param tags - names of all tags.
 * @see https://mlem.ai/doc/gto/user-guide
 */
export function gtoVersion(name: string, tags: readonly string[]): string | undefined {
  const versions = new Map<string, readonly [number, number, number]>()
  const gone = new Set<string>()
  for (const tag of tags) {
    const [, , artifact, major, minor, patch, removed] = GTO_VERSION.exec(tag) ?? []
    if (artifact !== name) continue
    const version = `${major}.${minor}.${patch}`
    if (removed === '!') gone.add(version)
    else versions.set(version, [Number(major), Number(minor), Number(patch)])
  }
  const left = [...versions].filter(([version]) => !gone.has(version))
  left.sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  return left.at(-1)?.[0]
}

/**
 * Returns the name and the type of the artifact of `dvc.yaml` at a path.
 *
 * @param value - the content of `dvc.yaml`.
 * @param path - relative to its folder.
 */
export function dvcArtifact(value: unknown, path: string): Described {
  const artifacts = membersOf(membersOf(value)['artifacts'])
  const found = Object.entries(artifacts).find(([, artifact]) => covers(membersOf(artifact)['path'], path))
  if (found === undefined) return {}
  const { type } = membersOf(found[1])
  return { name: found[0], ...(typeof type === 'string' && type !== '' ? { type } : {}) }
}

/** An artifact may be the model, or its only file. */
function covers(artifact: unknown, path: string): boolean {
  if (typeof artifact !== 'string') return false
  const bare = withoutTrailing(artifact.replace(/^\.\//, ''), '/')
  return bare === path || (bare.startsWith(`${path}/`) && !bare.slice(path.length + 1).includes('/'))
}

/** Returns the framework that an `MLmodel` file names as its flavor. */
export function mlflowFlavor(value: unknown): Described {
  const flavors = Object.keys(membersOf(membersOf(value)['flavors']))
  const framework = flavors.find((flavor) => flavor !== 'python_function')
  return framework === undefined ? {} : { framework, type: 'mlflow' }
}
