import { join } from 'node:path'
import { readYamlDocuments } from '../../documents/yaml.ts'
import { type Described, dvcArtifact, gtoVersion, mlflowFlavor } from '../../domains/models/describe.ts'
import { readText } from '../../ports/files/text-file.ts'

const MAX_BYTES = 1024 * 1024

/** A model of a repository, and the tags that may register its versions. */
export interface NamedModel {
  /** Absolute path. */
  readonly whole: string
  readonly inRepository: string
  readonly root: string
  readonly tags: readonly string[]
  /** The name that the user, the configuration or the manifest states. */
  readonly name: string | undefined
}

/** Returns what DVC, MLflow and GTO say about a model. A file that cannot be read says nothing. */
export async function describedByOthers({ whole, inRepository, root, tags, name }: NamedModel): Promise<Described> {
  const artifact = dvcArtifact(await yamlAt(join(root, 'dvc.yaml')), inRepository)
  const flavor = mlflowFlavor(await yamlAt(join(whole, 'MLmodel')))
  const called = name ?? artifact.name
  const version = called === undefined ? undefined : gtoVersion(called, tags)
  return { ...flavor, ...artifact, ...(version === undefined ? {} : { version }) }
}

async function yamlAt(file: string): Promise<unknown> {
  try {
    const text = await readText(file, { maxBytes: MAX_BYTES, missing: 'FILE_UNREADABLE', noFollow: true })
    return readYamlDocuments({ text, where: file, code: 'FILE_UNREADABLE', maxBytes: MAX_BYTES })[0]?.value
  } catch {
    return undefined
  }
}
