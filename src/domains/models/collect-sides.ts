import { attemptFile, reasonOf } from '../../core/attempt.ts'
import { isRegular } from '../../core/repository.ts'
import { folderOf, joinPath, pathFrom } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { nestsDeeply } from '../../documents/json.ts'
import { unreadableSubject } from '../../documents/unreadable.ts'
import { readPointer } from '../manifest/lfs.ts'
import type { TensorContext } from './collect-tensors.ts'
import type { MeasuredModel } from './measured.ts'
import { parsePythonJson } from './structure.ts'

/** The largest file that is read. */
const MAX_BYTES = 64 * 1024 * 1024

/** A file on one side of the change. `unknown`: it is there, and its content is not, or could not be read. */
export type Side =
  | { readonly status: 'absent' }
  | { readonly status: 'known'; readonly json: unknown }
  | { readonly status: 'unknown'; readonly why: string }

export interface BothSides<T extends Side = Side> {
  readonly before: T
  readonly after: T
}

export type Known = Extract<Side, { status: 'known' }>

/** Tells whether a file is there on both sides, and was read. */
export function isKnown(sides: BothSides): sides is BothSides<Known> {
  return sides.before.status === 'known' && sides.after.status === 'known'
}

/** Returns the content; `undefined` of a file that is not there, or was not read. */
export const jsonOf = (side: Side): unknown => (side.status === 'known' ? side.json : undefined)

/** The model whose files are read. */
export interface SidesOf {
  readonly folder: string
  /** Name of the only file of a model that is a single file: the others of the folder are not part of it. */
  readonly file: string | undefined
  readonly measured: MeasuredModel
}

/** Reads files of a model as JSON, in the base and in the head. */
export class Sides {
  /** Changed files and links of the model. */
  readonly changed: ReadonlySet<string>
  readonly #folder: string
  readonly #present: ReadonlySet<string>
  readonly #pointers: ReadonlySet<string>
  readonly #context: TensorContext

  constructor({ folder, file, measured }: SidesOf, context: TensorContext) {
    const files = file === undefined ? measured.files.map(({ entry }) => entry) : []
    const links = file === undefined ? measured.links : []
    this.#folder = folder
    this.#context = context
    this.#present = new Set([...files, ...links].map(({ path }) => path))
    this.#pointers = new Set(files.filter(({ source }) => source !== 'content').map(({ path }) => path))
    const isChanged = (path: string) => context.changes?.get(joinPath(folder, path))?.path === joinPath(folder, path)
    // A link has other content when the file changes to which it leads.
    const leadsToChange = ({ path, target }: { path: string; target: string }) => {
      const led = pathFrom(folderOf(joinPath(folder, path)), target)
      return isChanged(path) || (led !== undefined && context.changes?.has(led) === true)
    }
    this.changed = new Set([...files.filter(({ path }) => isChanged(path)), ...links.filter(leadsToChange)].map(({ path }) => path))
  }

  async read(name: string): Promise<BothSides> {
    const [before, after] = await Promise.all([this.#before(name), this.#after(name)])
    return { before, after }
  }

  async #before(name: string): Promise<Side> {
    const path = joinPath(this.#folder, name)
    const { trusted, trustedFiles } = this.#context
    const base = trustedFiles?.get(path)
    if (base === undefined || trusted === undefined) return { status: 'absent' }
    if (base.size > MAX_BYTES || !isRegular(base)) return { status: 'unknown', why: 'it is too large, or not a regular file' }
    const bytes = await trusted.read(base)
    if (readPointer(bytes, bytes.length).kind !== 'content') return { status: 'unknown', why: 'it is a Git LFS pointer' }
    return sideOf(bytes.toString('utf8'))
  }

  async #after(name: string): Promise<Side> {
    if (!this.#present.has(name)) return { status: 'absent' }
    if (this.#pointers.has(name)) return { status: 'unknown', why: 'it is a pointer' }
    const { workTree } = this.#context
    return attemptFile<Side>(
      async () => sideOf(await workTree.text(joinPath(this.#folder, name), { maxBytes: MAX_BYTES, missing: 'FILE_UNREADABLE' })),
      (error) => ({ status: 'unknown', why: reasonOf(error) }),
    )
  }

  /** Reports a configuration that could not be read. */
  unreadable(name: string, why: string): Subject {
    return unreadableSubject({ path: joinPath(this.#folder, name), reason: `cannot be compared with the base: ${why}` })
  }

  /** Tells whether the content of a file is elsewhere, where the scan reports that it was not inspected. */
  isPointer(name: string): boolean {
    return this.#pointers.has(name)
  }
}

/** Text that no JSON parser reads names nothing; text that only nests too deep for this one might. */
function sideOf(text: string): Side {
  if (nestsDeeply(text)) return { status: 'unknown', why: 'it nests too deep' }
  return { status: 'known', json: parsePythonJson(text) }
}
