import { leastTrusted, type Trust } from './levels.ts'
import { fencedIn } from './template.ts'

/** Whose data a script writes into the files by which steps talk to later ones, by name; `*` for a name that cannot be read. */
export interface Writes {
  /** `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly env: ReadonlyMap<string, Trust>
  /** `GITHUB_OUTPUT`. */
  readonly output: ReadonlyMap<string, Trust>
}

/** Where a script's values come from. */
export interface Surroundings {
  /** Of a text with expressions in it. */
  readonly ofText: (text: string) => Trust
  /** Of a variable of the environment. */
  readonly variable: (name: string) => Trust
}

const MAX_LINES = 5000
const MAX_LINE = 20_000
/** Lines of blocks that are followed, counted each time. */
const MAX_BLOCK_LINES = 20_000
const ANYTHING: Writes = { env: new Map([['*', 'attacker']]), output: new Map([['*', 'attacker']]) }
const NOTHING: Writes = { env: new Map(), output: new Map() }

/**
 * Follows variables through the lines of a shell script, from the environment of its step to what it writes. It knows
 * assignments, expansions, groups and here-documents, no control flow: a value that was ever untrusted stays it, unless
 * everything but a set of characters is taken out of it.
 */
export function writesOf(script: string, surroundings: Surroundings): Writes {
  if (!/GITHUB_(ENV|PATH|OUTPUT)|set-output|set-env|add-path/.test(script)) return NOTHING
  const lines = script.replaceAll(/[\\`]\r?\n/g, ' ').split('\n')
  // What is too long to be followed may write anything.
  if (lines.length > MAX_LINES || lines.some((line) => line.length > MAX_LINE)) return ANYTHING
  return new Follower(surroundings, lines).run()
}

type Target = 'env' | 'output'

class Follower {
  readonly #surroundings: Surroundings
  readonly #own = new Map<string, Trust>()
  readonly #written = { env: new Map<string, Trust>(), output: new Map<string, Trust>() }

  readonly #lines: readonly string[]

  constructor(surroundings: Surroundings, lines: readonly string[]) {
    this.#surroundings = surroundings
    this.#lines = lines
  }

  run(): Writes {
    const lines = this.#lines
    let followed = 0
    for (const [index, line] of lines.entries()) {
      this.#assign(line)
      const target = targetOf(line)
      if (target === undefined) {
        this.#unread(line)
        continue
      }
      const block = /^\s*exec\s*>>/.test(line) ? lines : blockOf(lines, index)
      followed += block?.length ?? 0
      if (followed > MAX_BLOCK_LINES) return ANYTHING
      if (block === undefined) this.#write(target, lastCommand(line))
      else this.#writeBlock(target, block)
    }
    return this.#written
  }

  /** A file of GitHub's that is used in a way that is not understood may get anything that the script knows. */
  #unread(line: string): void {
    for (const [, file = ''] of line.matchAll(/GITHUB_(ENV|PATH|OUTPUT)\b/g))
      this.#written[file === 'OUTPUT' ? 'output' : 'env'].set('*', this.#ofAll())
  }

  /** The least trusted of all that the script expands. */
  #ofAll(): Trust {
    const text = this.#lines.join('\n')
    const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#surroundings.variable(name))
    return leastTrusted([this.#surroundings.ofText(text), ...names])
  }

  #ofText(text: string): Trust {
    if (isCleaned(text)) return 'trusted'
    // What a function is given may be anything.
    if (/\$[0-9@*]/.test(text)) return this.#ofAll()
    const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#surroundings.variable(name))
    return leastTrusted([this.#surroundings.ofText(text), ...names])
  }

  #assign(line: string): void {
    for (const [, name = '', value = ''] of line.matchAll(ASSIGNMENT))
      this.#own.set(name, leastTrusted([this.#own.get(name) ?? 'trusted', this.#ofText(value)]))
    const named = [/(?:^|[\s;|])read\s+(?:-\w+\s+){0,9}([A-Za-z_]\w*)/, /(?:^|[\s;])for\s+([A-Za-z_]\w*)\s+in\b/]
    for (const name of named.map((pattern) => pattern.exec(line)?.[1])) if (name !== undefined) this.#own.set(name, this.#ofText(line))
  }

  #write(target: Target, text: string, name = nameIn(text)): void {
    const known = this.#written[target].get(name)
    this.#written[target].set(name, leastTrusted([known ?? 'trusted', this.#ofText(text)]))
  }

  /** In a block `name<<END` begins a value of several lines. */
  #writeBlock(target: Target, lines: readonly string[]): void {
    let open: string | undefined
    for (const line of lines) {
      const name = nameIn(line)
      const begins = /(?<![\w-])([A-Za-z_][\w-]{0,200})<<(?!<)/.exec(line)?.[1]?.toLowerCase()
      open = begins ?? (name === '*' ? open : undefined)
      this.#write(target, line, begins ?? (name === '*' ? (open ?? '*') : name))
    }
  }
}

/** Also behind `then`, `do`, `;` and with the `$` of PowerShell. What a value ends with does not matter. */
const ASSIGNMENT =
  /(?:^|[;&|]|\bthen\b|\bdo\b|\belse\b)\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?\$?([A-Za-z_]\w*)\s?\+?=([^=].*|)$/g

/** Letters, digits and what no shell reads anything into. */
const SAFE = String.raw`(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[\w.:/@-])+`
/** A bracket and quotes may close what is cleaned. */
const END = String.raw`(?:\s*\))?["'\s]*$`
const CLEANED: readonly RegExp[] = [
  new RegExp(String.raw`\|\s*tr\s+-(?:c|cd|dc)\s+(?:'${SAFE}'|"${SAFE}"|${SAFE})(?:\s+(?:'[\w.-]'|"[\w.-]"|[\w.-]))?${END}`),
  new RegExp(String.raw`\|\s*sed\s+(?:-[\w]+\s+){0,9}(['"])s([/|#,])\[\^${SAFE}\][*+]?\2[\w.-]?\2g\1${END}`),
]

/** `tr -cd 'a-z'` and `sed 's/[^a-z]//g'` at the end of a pipe leave nothing that could do harm. */
function isCleaned(text: string): boolean {
  if (/\s#/.test(text)) return false
  const single = (text.match(/\$\(/g) ?? []).length <= 1
  return single && CLEANED.some((pattern) => pattern.test(text))
}

const SINK = /(>>?|tee\b[^|;&]{0,200}|-FilePath|Add-Content|Out-File)\s*["']?\$(?:\{|env:|\{env:)?GITHUB_(ENV|PATH|OUTPUT)\b/i

function targetOf(line: string): Target | undefined {
  const file = SINK.exec(line)?.[2]?.toUpperCase()
  if (file === 'OUTPUT' || line.includes('::set-output')) return 'output'
  return file !== undefined || line.includes('::set-env') || line.includes('::add-path') ? 'env' : undefined
}

/** What is written, without the conditions before it on the same line. */
function lastCommand(line: string): string {
  const sink = SINK.exec(line)?.index ?? line.length
  const before = line.slice(0, sink)
  const starts = ['&&', '||', ';', ' then ', ' do ']
    .map((word) => before.lastIndexOf(word))
    .filter((start) => start !== -1 && !isQuoted(before, start))
  const last = starts.length === 0 ? line : line.slice(Math.max(...starts))
  // What ends a loop or a condition writes all that is in it.
  return /^[;&|\s]*(done|fi|esac|\}|\))/.test(last) ? line : last
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return inQuotes(text, index) || before.split('{').length > before.split('}').length
}

function inQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return ['"', "'"].some((quote) => before.split(quote).length % 2 === 0)
}

/** The lines of a group, of a here-document, or the whole loop whose output is written; `undefined` for a single command. */
function blockOf(lines: readonly string[], index: number): readonly string[] | undefined {
  const line = lines[index] ?? ''
  if (/^\s*[})]/.test(line)) {
    const [open, close] = line.trimStart().startsWith('}') ? (['{', '}'] as const) : (['(', ')'] as const)
    let depth = 1
    for (let at = index - 1; at >= 0; at--) {
      const text = (lines[at] ?? '').trim()
      if (text.startsWith(close)) depth += 1
      if (text.endsWith(open) && !text.endsWith(`$${open}`)) depth -= 1
      if (depth === 0) return lines.slice(at + 1, index)
    }
    return lines.slice(0, index)
  }
  if (/^\s*(done|fi|esac)\b/.test(line)) return lines.slice(0, index)
  const here = /(?<!<)<<(?!<)-?\s*["']?(\w+)/.exec(line)
  const end = here?.[1]
  if (here === null || end === undefined || inQuotes(line, here.index)) return undefined
  const last = lines.findIndex((each, at) => at > index && each.trim() === end)
  return lines.slice(index + 1, last === -1 ? lines.length : last)
}

/** The name in `NAME=value`, in lower case as expressions compare it; `*` where none can be read. */
function nameIn(text: string): string {
  const all = text.match(/(?<![\w-])[A-Za-z_][\w-]{0,200}(?==|<<(?!<))/g) ?? []
  if (new Set(all).size > 1 || /\\n/.test(text)) return '*'
  const [, name] = /(?:^\s*|(?:echo|printf|Write-Output)\s+(?:-\w+\s+){0,9}["']?|["'])([A-Za-z_][\w-]*)=/.exec(text) ?? []
  const [, old] = /::set-(?:output|env) name=([\w-]+)::/.exec(text) ?? []
  return (old ?? name ?? '*').toLowerCase()
}

/** Variables that a text expands, but for those of GitHub's own files. */
function namesIn(text: string): readonly string[] {
  const bare = fencedIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return [...bare.matchAll(/(?:\$(?:\{[#!]?|env:|\{env:)?|%)([A-Za-z_]\w*)/gi)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/^GITHUB_(ENV|PATH|OUTPUT)$/.test(name))
}
