import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf } from './finding.ts'
import { JsonTokens } from './json-tokens.ts'
import { type JsonValue, JsonWalk } from './json-walk.ts'
import { headText } from './text.ts'

const SCRIPT: Technique = {
  technique: 'notebook-script-output',
  grade: 'review',
  summary: 'A stored output of a notebook contains JavaScript, which runs when a trusted notebook is opened.',
}
const HTML_SCRIPT: Technique = {
  technique: 'notebook-html-script',
  grade: 'note',
  summary:
    'A stored HTML output of a notebook contains a script, as plotting libraries write it; it runs when a trusted notebook is opened.',
}
const PIPED: Technique = {
  technique: 'notebook-download-to-shell',
  grade: 'review',
  summary: 'A cell of a notebook pipes a download into a shell.',
}
const FROM_GIT: Technique = {
  technique: 'notebook-install-from-git',
  grade: 'note',
  summary: 'A cell of a notebook installs a package from a Git repository.',
}

export const TECHNIQUES: readonly Technique[] = [SCRIPT, HTML_SCRIPT, PIPED, FROM_GIT]

/** Reads Jupyter notebooks with constant memory. */
export const notebookReader: Reader = {
  id: 'notebook',
  matches: ({ name, head, tail }) =>
    name.endsWith('.ipynb') ||
    (/^\s*\{/.test(headText({ head }, 64)) && /"nbformat"\s*:/.test(headText({ head }, 2048) + headText({ head: tail.subarray(-2048) }))),
  read: readNotebook,
}

/** Bytes of a cell or output that are searched. */
const CELL_BYTES = 64 * 1024

function readNotebook(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const tokens = new JsonTokens(source, context)
  const cells = new Cells(findings)
  new JsonWalk(tokens, { value: (value) => cells.value(value), duplicate: () => {}, matters: () => false }).run()
  const incomplete = tokens.spent ? [`the budget of steps is spent at offset ${tokens.offset}`] : []
  return { format: 'notebook', findings: findings.list, incomplete, facts: { cells: cells.count } }
}

class Cells {
  readonly #findings: Findings
  #source = ''
  #start = 0
  count = 0

  constructor(findings: Findings) {
    this.#findings = findings
  }

  value(value: JsonValue): void {
    const { kind, path } = value
    const isCell = path.length === 2 && path[0] === 'cells'
    if (isCell && kind === '{') this.#begin(value.offset)
    else if (isCell && kind === '}') this.#end()
    else if (kind === 's' && isOutput(path)) this.#output(value)
    else if (kind === 's' && path[2] === 'source' && path.length <= 4) this.#append(value)
    else if (kind === '{' || kind === '[') this.#media(value)
  }

  #begin(offset: number): void {
    this.count += 1
    this.#source = ''
    this.#start = offset
  }

  #append(value: JsonValue): void {
    if (value.length <= CELL_BYTES && this.#source.length < CELL_BYTES) this.#source += value.text()
  }

  #end(): void {
    const source = this.#source.replaceAll('\\\n', ' ')
    if (PIPE.test(source)) this.#add(PIPED, 'a download that is piped into a shell', this.#start)
    if (/\bpip3?\s+install\b[^\n]{0,500}\bgit\+/.test(source)) this.#add(FROM_GIT, 'an installation from a Git repository', this.#start)
  }

  #output(value: JsonValue): void {
    if (value.path.includes('application/javascript')) this.#add(SCRIPT, 'an output of type application/javascript', value.offset)
    else if (value.path.includes('text/html') && value.length <= CELL_BYTES * 16 && /<script\b/i.test(value.text()))
      this.#add(HTML_SCRIPT, 'an HTML output with a script', value.offset)
  }

  /** Reports script outputs whose value is not a string or a list of strings. */
  #media({ path, offset }: JsonValue): void {
    if (isOutput(path) && path.at(-1) === 'application/javascript') this.#add(SCRIPT, 'an output of type application/javascript', offset)
  }

  #add(technique: Technique, what: string, offset: number): void {
    if (this.#findings.list.some(({ subject, technique: name }) => subject === `cell ${this.count}` && name === technique.technique)) return
    this.#findings.add(
      findingOf(technique, {
        subject: `cell ${this.count}`,
        offset,
        message: `Cell ${this.count} has ${what} at offset ${offset}. ${technique.summary}`,
      }),
    )
  }
}

function isOutput(path: readonly string[]): boolean {
  return path[2] === 'outputs' && path.includes('data')
}

const PIPE =
  /\b(?:curl|wget)\b[^\n|;]{0,1000}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k)?sh\b|\b(?:ba|z)?sh\s+(?:-c\s+)?["']?(?:<\(|\$\()\s*(?:curl|wget)\b/
