import type { Subject } from '../../core/subject.ts'
import { detectFormat } from '../formats/format.ts'
import { foldedPath, windowsFault } from '../manifest/paths.ts'
import { formatData } from './subjects.ts'

const MAX_TWINS = 100

/**
 * Returns a subject for each file whose folder is that of a model on systems that ignore case or Unicode form: there it replaces a file
 * of the model, or adds one.
 *
 * @param files - of the commit. @param models - their paths.
 */
export function twinSubjects(files: readonly string[], models: readonly string[]): readonly Subject[] {
  const folded = new Map(models.filter((path) => path !== '.').map((path) => [foldedPath(path), path]))
  if (folded.size === 0) return []
  const found: Subject[] = []
  for (const path of files) {
    const model = modelOf(path, folded)
    if (model === undefined || found.length >= MAX_TWINS) continue
    found.push(subjectOf(path, model))
  }
  return found
}

function modelOf(path: string, folded: ReadonlyMap<string, string>): string | undefined {
  const segments = path.split('/')
  for (let count = 1; count <= segments.length; count++) {
    const prefix = segments.slice(0, count).join('/')
    const model = folded.get(foldedPath(prefix))
    if (model !== undefined && model !== prefix) return model
  }
  return undefined
}

function subjectOf(path: string, model: string): Subject {
  const format = detectFormat({ path, size: 0 })
  const data = {
    model,
    path,
    size: 0,
    state: 'unmeasured',
    change: 'none',
    problem: 'NAME_COLLISION',
    problemDetail: `is in a folder that is the model ${JSON.stringify(model)} on systems that ignore case or Unicode form; rename it`,
    nameFault: windowsFault(path) ?? 'none',
    ...formatData(path, format),
    scan: 'none',
    source: 'none',
    storage: 'unknown',
    attribute: 'unknown',
    storedAsDeclared: true,
    contentRequired: false,
  }
  return { kind: 'model.file', id: path, data, at: { file: path, line: 1 } }
}
