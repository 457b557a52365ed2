import { leastTrusted, type Trust } from './levels.ts'
import { fencedIn } from './template.ts'

/** Trust of the values that a script passes to later steps, by name; `*` for names that cannot be determined. */
export interface Writes {
  /** `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly env: ReadonlyMap<string, Trust>
  /** `GITHUB_OUTPUT`. */
  readonly output: ReadonlyMap<string, Trust>
}

/** Trust of the values that a script can use. */
export interface ScriptScope {
  /** Returns the trust of a text with expressions. */
  readonly ofText: (text: string) => Trust
  /** Returns the trust of an environment variable. */
  readonly variable: (name: string) => Trust
}

const MAX_LINES = 5000
const MAX_LINE = 20_000
/** Limit on lines in blocks. A line counts once for each block that contains it. */
const MAX_BLOCK_LINES = 20_000
const ANYTHING: Writes = { env: new Map([['*', 'attacker']]), output: new Map([['*', 'attacker']]) }
const NOTHING: Writes = { env: new Map(), output: new Map() }

/**
 * Tracks variables through the lines of a shell script, from the environment of its step to its writes. It supports
 * assignments, expansions, groups and here-documents, but not control flow: a value that was once untrusted stays untrusted,
 * unless all characters outside a safe set are removed.
 */
export function writesOf(script: string, scope: ScriptScope): Writes {
  if (!/GITHUB_(ENV|PATH|OUTPUT)|set-output|set-env|add-path/.test(script)) return NOTHING
  const lines = script.replaceAll(/[\\`]\r?\n/g, ' ').split('\n')
  // A script over the limits may write anything.
  if (lines.length > MAX_LINES || lines.some((line) => line.length > MAX_LINE)) return ANYTHING
  return new Follower(scope, lines).run()
}

type Target = 'env' | 'output'

class Follower {
  readonly #scope: ScriptScope
  readonly #own = new Map<string, Trust>()
  readonly #written = { env: new Map<string, Trust>(), output: new Map<string, Trust>() }

  readonly #lines: readonly string[]

  constructor(scope: ScriptScope, lines: readonly string[]) {
    this.#scope = scope
    this.#lines = lines
  }

  run(): Writes {
    const lines = this.#lines
    let followed = 0
    for (const [index, line] of lines.entries()) {
      this.#assign(line)
      const target = targetOf(line)
      if (target === undefined) {
        this.#writeUnrecognized(line)
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

  /** Handles an unrecognized use of a GitHub environment file: it may receive any value of the script. */
  #writeUnrecognized(line: string): void {
    for (const [, file = ''] of line.matchAll(/GITHUB_(ENV|PATH|OUTPUT)\b/g))
      this.#written[file === 'OUTPUT' ? 'output' : 'env'].set('*', this.#ofAll())
  }

  /** Returns the lowest trust of all values that the script expands. */
  #ofAll(): Trust {
    const text = this.#lines.join('\n')
    const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#scope.variable(name))
    return leastTrusted([this.#scope.ofText(text), ...names])
  }

  #ofText(text: string): Trust {
    if (isCleaned(text)) return 'trusted'
    // Arguments of a function may be any value.
    if (/\$[0-9@*]/.test(text)) return this.#ofAll()
    const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#scope.variable(name))
    return leastTrusted([this.#scope.ofText(text), ...names])
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

  /** Writes the lines of a block. `name<<END` begins a multi-line value. */
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

/** An assignment, also after `then`, `do` or `;` and with the `$` of PowerShell. The end of the value is not parsed. */
const ASSIGNMENT =
  /(?:^|[;&|]|\bthen\b|\bdo\b|\belse\b)\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?\$?([A-Za-z_]\w*)\s?\+?=([^=][\s\S]*|)$/g

/** Letters, digits and characters without a special meaning in shells. */
const SAFE = String.raw`(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[\w.:/@-])+`
/** A bracket and quotes may follow the filter. */
const END = String.raw`(?:\s*\))?["'\s]*$`
const CLEANED: readonly RegExp[] = [
  new RegExp(String.raw`\|\s*tr\s+-(?:c|cd|dc)\s+(?:'${SAFE}'|"${SAFE}"|${SAFE})(?:\s+(?:'[\w.-]'|"[\w.-]"|[\w.-]))?${END}`),
  new RegExp(String.raw`\|\s*sed\s+(?:-[\w]+\s+){0,9}(['"])s([/|#,])\[\^${SAFE}\][*+]?\2[\w.-]?\2g\1${END}`),
]

/** Tells whether a text ends in a pipe to `tr -cd 'a-z'` or `sed 's/[^a-z]//g'`, which removes all special characters. */
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

/** Returns the last command of a line, which writes, without the conditions before it. */
function lastCommand(line: string): string {
  const sink = SINK.exec(line)?.index ?? line.length
  const before = line.slice(0, sink)
  const starts = ['&&', '||', ';', ' then ', ' do ']
    .map((word) => before.lastIndexOf(word))
    .filter((start) => start !== -1 && !isQuoted(before, start))
  const last = starts.length === 0 ? line : line.slice(Math.max(...starts))
  // The end of a loop or condition writes the whole block.
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

/** Returns the lines of the group, here-document or loop whose output is written; `undefined` for a single command. */
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

/** Returns the name in `NAME=value`, in lower case as expressions compare it; `*` if it cannot be determined. */
function nameIn(text: string): string {
  const all = text.match(/(?<![\w-])[A-Za-z_][\w-]{0,200}(?==|<<(?!<))/g) ?? []
  if (new Set(all).size > 1 || /\\n/.test(text)) return '*'
  const [, name] = /(?:^\s*|(?:echo|printf|Write-Output)\s+(?:-\w+\s+){0,9}["']?|["'])([A-Za-z_][\w-]*)=/.exec(text) ?? []
  const [, old] = /::set-(?:output|env) name=([\w-]+)::/.exec(text) ?? []
  return (old ?? name ?? '*').toLowerCase()
}

/** Returns the variables that a text expands, without GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT. */
function namesIn(text: string): readonly string[] {
  const bare = fencedIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return [...bare.matchAll(/(?:\$(?:\{[#!]?|env:|\{env:)?|%)([A-Za-z_]\w*)/gi)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/^GITHUB_(ENV|PATH|OUTPUT)$/.test(name))
}
