import { messageOf, SealError } from '../../core/errors.ts'
import { jsonText } from '../../core/json-text.ts'
import { displayPath } from '../../shell/display-path.ts'
import type { WrittenManifest } from './run.ts'

/** A model whose manifest was not written. */
export interface FailedModel {
  readonly path: string
  readonly error: unknown
}

/** Renders what new manifests describe, and where they are. Schema: schemas/manifests-v1.schema.json. */
export function manifestsJson(written: readonly WrittenManifest[], failed: readonly FailedModel[], cwd: string): string {
  return jsonText({
    schema: 'weightseal/manifests@1',
    manifests: written.map((each) => writtenJson(each, cwd)),
    errors: failed.map(({ path, error }) => ({
      path,
      code: error instanceof SealError ? error.code : 'INTERNAL',
      message: messageOf(error),
    })),
  })
}

function writtenJson({ manifest, file, untracked = [] }: WrittenManifest, cwd: string): object {
  const { model, files, dependencies, tree, oms } = manifest
  return {
    file: displayPath(file, { cwd }),
    name: model.name,
    version: model.version,
    modelDigest: tree.root,
    omsRoot: oms.root,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    pointers: files.filter(({ source }) => source !== 'content').length,
    dependencies: dependencies.length,
    untracked,
  }
}
