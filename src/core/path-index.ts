/** Index of values by path of the repository, with lookup by path and by folder. */
export class PathIndex<T> {
  readonly #entries: ReadonlyMap<string, T>
  readonly #sorted: readonly string[]
  readonly #top: readonly string[]

  constructor(entries: ReadonlyMap<string, T>) {
    this.#entries = entries
    this.#sorted = [...entries.keys()].sort()
    this.#top = this.#sorted.filter((path) => !path.includes('/'))
  }

  get(path: string): T | undefined {
    return this.#entries.get(path)
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  /** Files in the root folder. */
  get atTop(): readonly string[] {
    return this.#top
  }

  get paths(): readonly string[] {
    return this.#sorted
  }

  /** Returns the files below a folder, sorted; all files for `.`. The time depends on the result, not on the size of the commit. */
  below(folder: string): readonly string[] {
    if (folder === '.') return this.#sorted
    const prefix = `${folder}/`
    const found: string[] = []
    for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++) found.push(this.#sorted[at] as string)
    return found
  }

  #firstAtOrBehind(text: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] as string) < text) low = middle + 1
      else high = middle
    }
    return low
  }
}
