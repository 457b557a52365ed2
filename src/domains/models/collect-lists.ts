import type { PathIndex } from '../../core/path-index.ts'
import type { TreeFile } from '../../core/repository.ts'
import { joinPath } from '../../core/repository-path.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { type LfsAttribute, lfsAttributes } from './attributes.ts'
import { compareLists, type FileList, isList, type ListText, MAX_LIST_BYTES } from './lists.ts'
import type { MeasuredModel } from './measured.ts'

const MAX_ATTRIBUTES_BYTES = 1024 * 1024

/** Compares the lists in a model, such as indexes of shards and lists of checksums, with its files. */
export async function collectLists(folder: string, { files }: MeasuredModel, workTree: WorkTree): Promise<readonly FileList[]> {
  const lists = files.filter(({ entry, onDisk }) => entry.source === 'content' && onDisk <= MAX_LIST_BYTES && isList(entry.path))
  const texts = await Promise.all(lists.map(({ entry }) => textOf(joinPath(folder, entry.path), entry.path, MAX_LIST_BYTES, workTree)))
  return compareLists(
    files.map(({ entry }) => entry),
    texts.flat(),
  )
}

/** Reads every `.gitattributes` of the commit. One that cannot be read declares nothing that is known. */
export async function collectAttributes(head: PathIndex<TreeFile>, workTree: WorkTree): Promise<(path: string) => LfsAttribute> {
  const paths = head.paths.filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'))
  const texts = await Promise.all(paths.map((path) => textOf(path, path, MAX_ATTRIBUTES_BYTES, workTree)))
  const known = texts.flat()
  return known.length < paths.length ? () => 'unknown' : lfsAttributes(known.map(({ path, text }) => [path, text] as const))
}

async function textOf(file: string, path: string, maxBytes: number, workTree: WorkTree): Promise<readonly ListText[]> {
  return workTree.text(file, { maxBytes, missing: 'FILE_UNREADABLE' }).then(
    (text) => [{ path, text }],
    () => [],
  )
}
