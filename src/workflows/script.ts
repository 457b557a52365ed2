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
  if (lines.length > MAX_LINES) return { env: new Map([['*', 'attacker']]), output: new Map([['*', 'attacker']]) }
  return new Follower(surroundings).run(lines)
}

type Target = 'env' | 'output'

class Follower {
  readonly #surroundings: Surroundings
  readonly #own = new Map<string, Trust>()
  readonly #written = { env: new Map<string, Trust>(), output: new Map<string, Trust>() }

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  run(lines: readonly string[]): Writes {
    for (const [index, line] of lines.entries()) {
      this.#assign(line)
      const target = targetOf(line)
      if (target === undefined) continue
      const block = /^\s*exec\s*>>/.test(line) ? lines : blockOf(lines, index)
      if (block === undefined) this.#write(target, lastCommand(line))
      else this.#writeBlock(target, block)
    }
    return this.#written
  }

  #ofText(text: string): Trust {
    if (CLEANED.test(text)) return 'trusted'
    const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#surroundings.variable(name))
    return leastTrusted([this.#surroundings.ofText(text), ...names])
  }

  #assign(line: string): void {
    for (const [, name = '', value = ''] of line.matchAll(ASSIGNMENT))
      this.#own.set(name, leastTrusted([this.#own.get(name) ?? 'trusted', this.#ofText(value)]))
    const named = [/(?:^|[\s;|])read\s+(?:-\w+\s+)*([A-Za-z_]\w*)/, /(?:^|[\s;])for\s+([A-Za-z_]\w*)\s+in\b/]
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
      const begins = /([A-Za-z_][\w-]*)<</.exec(line)?.[1]
      open = begins ?? (name === '*' ? open : undefined)
      this.#write(target, line, begins ?? (name === '*' ? (open ?? '*') : name))
    }
  }
}

/** Also behind `then`, `do`, `;` and with the `$` of PowerShell. What a value ends with does not matter. */
const ASSIGNMENT =
  /(?:^|[;&|]|\bthen\b|\bdo\b|\belse\b)\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?\$?([A-Za-z_]\w*)\s?\+?=([^=].*|)$/g

/** `tr -cd 'a-z'` and `sed 's/[^a-z]//g'` leave nothing that could do harm. */
const CLEANED = /\btr\s+-(?:c|cd|dc)\b|\bsed\s+(?:-\w+\s+)*['"]s([/|#,])\[\^/

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
  const start = Math.max(...['&&', '||', ';', ' then ', ' do '].map((word) => before.lastIndexOf(word)))
  return start === -1 ? line : line.slice(start)
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
  if (/^\s*done\b/.test(line)) return lines.slice(0, index)
  const end = /<<-?\s*["']?(\w+)/.exec(line)?.[1]
  if (end === undefined) return undefined
  const last = lines.findIndex((each, at) => at > index && each.trim() === end)
  return lines.slice(index + 1, last === -1 ? lines.length : last)
}

/** The name in `NAME=value`, in lower case as expressions compare it; `*` where none can be read. */
function nameIn(text: string): string {
  const [, name] = /(?:^\s*|(?:echo|printf|Write-Output)\s+(?:-\w+\s+)*["']?|["'])([A-Za-z_][\w-]*)=/.exec(text) ?? []
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
