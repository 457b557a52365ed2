/** Quoted and block text that continues on the next line. */
type State = 'plain' | "'" | '"'

const MAX_TAGS = 1000

/**
 * Finds the tags of a YAML file line by line: not those in comments, quoted strings and block scalars. Follows `%TAG`
 * directives and percent escapes, as PyYAML does.
 *
 * @see https://yaml.org/spec/1.2.2/#681-node-tags
 */
export class YamlLines {
  #state: State = 'plain'
  /** Indentation of the line that opened a block scalar; its text is indented further. */
  #block: number | undefined
  readonly #handles = new Map<string, string>([
    ['!!', 'tag:yaml.org,2002:'],
    ['!', '!'],
  ])

  /** Whether the last line was YAML syntax rather than the text of a scalar. */
  isPlain = true

  /** Returns the tags that begin on a line, resolved, such as `tag:yaml.org,2002:python/name:os.system`. */
  tagsOf(line: string): readonly string[] {
    if (line.startsWith('\ufeff')) return this.tagsOf(line.slice(1))
    this.isPlain = this.#state === 'plain' && !this.#isBlockText(line)
    if (this.#state === 'plain' && !this.isPlain) return []
    if (this.isPlain && line.startsWith('%TAG')) return this.#define(line)
    const tags: string[] = []
    const rest = this.#scan(line, tags)
    if (this.#state === 'plain' && BLOCK.test(rest)) this.#block = indentOf(line)
    return tags
  }

  #isBlockText(line: string): boolean {
    if (this.#block === undefined) return false
    if (line.trim() === '' || indentOf(line) > this.#block) return true
    this.#block = undefined
    return false
  }

  /** Remembers the handle of a `%TAG` directive. @returns no tags. */
  #define(line: string): readonly string[] {
    const [, handle = '', prefix = ''] = /^%TAG\s+(!\w*!?)\s+(\S+)/.exec(line) ?? []
    if (handle !== '' && this.#handles.size < 100) this.#handles.set(handle, decoded(prefix))
    return []
  }

  /** Collects the tags of a line. @returns the line without its comment. */
  #scan(line: string, tags: string[]): string {
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at] ?? ''
      if (this.#state !== 'plain') at = this.#endOfQuote(line, at)
      else if (character === '#' && (at === 0 || isBlank(line[at - 1]))) return line.slice(0, at)
      else if ('"\'!'.includes(character) && startsNode(line, at)) at = this.#start(line, at, tags)
    }
    return line
  }

  /** Starts a quoted scalar or reads a tag. @returns the offset of the last character that was read. */
  #start(line: string, at: number, tags: string[]): number {
    const character = line[at]
    if (character === '"' || character === "'") {
      this.#state = character
      return at
    }
    const tag = tagAt(line, at)
    if (tags.length < MAX_TAGS) tags.push(this.#resolve(tag))
    return at + tag.length - 1
  }

  /** Returns the offset of the closing quote, or the end of the line. */
  #endOfQuote(line: string, from: number): number {
    for (let at = from; at < line.length; at += 1) {
      if (this.#state === '"' && line[at] === '\\') at += 1
      else if (this.#state === "'" && line[at] === "'" && line[at + 1] === "'") at += 1
      else if (line[at] === this.#state) {
        this.#state = 'plain'
        return at
      }
    }
    return line.length
  }

  #resolve(tag: string): string {
    if (tag.startsWith('!<')) return decoded(tag.slice(2).replace(/>.*$/s, ''))
    const handle = /^!\w*!/.exec(tag)?.[0] ?? '!'
    const prefix = this.#handles.get(handle)
    return prefix === undefined ? decoded(tag) : prefix + decoded(tag.slice(handle.length))
  }
}

const BLOCK = /(?:^|[\s:-])[|>][-+\d]{0,2}\s*$/

/** Returns the number of leading spaces. Sequence dashes do not count: text of a block in a sequence is indented past them. */
function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}

/** The longest anchor or tag in front of a node that is recognized. */
const WORD = 600

/**
 * Tells whether a node may start at an offset of a line: at its start, after an indicator, or after an anchor or tag.
 * Elsewhere quotes and exclamation marks are part of a plain scalar. A `:` without a blank counts after a quoted or flow key.
 */
function startsNode(before: string, at: number): boolean {
  let end = at
  while (end > 0 && isBlank(before[end - 1])) end -= 1
  const last = before[end - 1]
  const hasBlank = end < at
  if (last === undefined || '[{,?'.includes(last)) return true
  if (last === ':') return hasBlank || !/[\w\s]/.test(before[end - 2] ?? 'a')
  if (!hasBlank) return false
  let start = end
  while (start > 0 && end - start < WORD && !isBlank(before[start - 1])) start -= 1
  const word = before.slice(start, end)
  return word === '-' || word === '---' || /^[[{,]*[&!]/.test(word)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** Characters that PyYAML reads as part of a tag. */
const TAG = /!(?:<[^>\s]{0,500}>|[-;/?:@&=+$,_.!~*'()[\]%\w]{0,500})/y

function tagAt(line: string, at: number): string {
  TAG.lastIndex = at
  return TAG.exec(line)?.[0] ?? '!'
}

/** Decodes percent escapes, as PyYAML does in tags. */
export function decoded(tag: string): string {
  return tag.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
