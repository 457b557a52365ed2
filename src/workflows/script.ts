import { leastTrusted, type Trust } from './levels.ts'
import { fencedIn } from './template.ts'

/** Whose data a script writes into the files by which steps talk to later ones. */
export interface Writes {
  /** `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly env: Trust
  /** `GITHUB_OUTPUT`. */
  readonly output: Trust
}

/** Where a script's values come from. */
export interface Surroundings {
  /** Of a text with expressions in it. */
  readonly ofText: (text: string) => Trust
  /** Of a variable of the environment. */
  readonly variable: (name: string) => Trust
}

const MAX_LINES = 5000

/**
 * Follows variables through the lines of a shell script, from the environment of its step to what it writes. It knows
 * assignments and expansions, no control flow: a value that was ever untrusted stays it.
 */
export function writesOf(script: string, scope: Surroundings): Writes {
  if (!/GITHUB_(ENV|PATH|OUTPUT)|set-output|set-env/.test(script)) return { env: 'trusted', output: 'trusted' }
  const own = new Map<string, Trust>()
  const ofText = (text: string): Trust =>
    leastTrusted([scope.ofText(text), ...namesIn(text).map((name) => own.get(name) ?? scope.variable(name))])
  const written: { env: Trust[]; output: Trust[] } = { env: [], output: [] }
  const lines = script.split('\n').slice(0, MAX_LINES)
  for (const line of lines) {
    const [, name, value = ''] = /^\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?([A-Za-z_]\w*)\+?=(.*)$/.exec(line) ?? []
    if (name !== undefined) own.set(name, leastTrusted([own.get(name) ?? 'trusted', ofText(value)]))
    const reads = /(?:^|[\s;|])read\s+(?:-\w+\s+)*([A-Za-z_]\w*)/.exec(line)?.[1]
    if (reads !== undefined) own.set(reads, ofText(line))
    const target = targetOf(line)
    if (target !== undefined) written[target].push(ofText(opensBlock(line) ? script : line))
  }
  return { env: leastTrusted(written.env), output: leastTrusted(written.output) }
}

function targetOf(line: string): 'env' | 'output' | undefined {
  if (
    /(>>?|tee\b.*|-FilePath|Add-Content|Out-File)\s*["']?\$(\{|env:|\{env:)?GITHUB_(ENV|PATH)\b/i.test(line) ||
    /::set-env|::add-path/.test(line)
  )
    return 'env'
  if (/(>>?|tee\b.*|-FilePath|Add-Content|Out-File)\s*["']?\$(\{|env:|\{env:)?GITHUB_OUTPUT\b/i.test(line) || /::set-output/.test(line))
    return 'output'
  return undefined
}

/** A group or here-document, of which the lines stand elsewhere. */
function opensBlock(line: string): boolean {
  return /^\s*[})]/.test(line) || /<<-?\s*["']?\w/.test(line) || /^\s*done\b/.test(line)
}

/** Variables that a text expands, but for those of GitHub's own files. */
function namesIn(text: string): readonly string[] {
  const bare = fencedIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return [...bare.matchAll(/\$(?:\{[#!]?|env:|\{env:)?([A-Za-z_]\w*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/^GITHUB_(ENV|PATH|OUTPUT)$/.test(name))
}
