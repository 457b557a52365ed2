import type { Technique } from '../technique.ts'
import { BuiltNames } from './jinja-built.ts'
import { type JinjaToken, jinjaTokens } from './jinja-lexer.ts'
import { ATTRIBUTE_FILTERS, DANGEROUS_CALLS, FILTERS, FUNCTIONS, METHODS, reachesInternals, STATEMENTS } from './jinja-names.ts'
import { parseJinja, REFERENCES } from './jinja-parser.ts'
import { type Node, partsOf, pathOf, type Statement } from './jinja-tree.ts'

/** What is wrong with a template. */
export interface JinjaProblem {
  readonly technique: Technique
  /** The name or statement that was found. */
  readonly subject: string
  /** In UTF-16 units, from the start of the template. */
  readonly at: number
}

export interface JinjaReport {
  readonly problems: readonly JinjaProblem[]
  /** Why parts of the template were not checked. */
  readonly incomplete: readonly string[]
}

const CVES = ['CVE-2024-34359', 'CVE-2026-5760']
const INTERNALS: Technique = {
  technique: 'template-internals',
  grade: 'critical',
  summary: 'A chat template reaches Python internals by an attribute or key such as `__class__`.',
  advisories: CVES,
}
const BUILT: Technique = {
  technique: 'template-built-name',
  grade: 'critical',
  summary: 'A chat template builds the name of an attribute or key from pieces, or uses `attr`, which hides what it gets.',
  advisories: CVES,
}
const HIDDEN: Technique = {
  technique: 'template-hidden-name',
  grade: 'critical',
  summary: 'A chat template writes letters or underscores of a string as escapes.',
  advisories: CVES,
}
const DANGEROUS: Technique = {
  technique: 'template-dangerous-call',
  grade: 'high',
  summary: 'A chat template calls a function that runs code or opens files, such as `popen`, `eval` or `open`.',
  advisories: CVES,
}
const COMPUTED: Technique = {
  technique: 'template-computed-call',
  grade: 'high',
  summary: 'A chat template calls a value that it gets by a computed name.',
}
const REFERENCE: Technique = {
  technique: 'template-reference',
  grade: 'high',
  summary: 'A chat template reads another template with `include`, `import` or `extends`.',
}
const UNKNOWN: Technique = {
  technique: 'template-unknown-call',
  grade: 'review',
  summary: 'A chat template calls a function, method or filter that chat templates do not use.',
}
const STATEMENT: Technique = {
  technique: 'template-unknown-statement',
  grade: 'note',
  summary: 'A template has a statement that Jinja and its extensions do not define.',
}

export const TECHNIQUES: readonly Technique[] = [INTERNALS, BUILT, HIDDEN, DANGEROUS, COMPUTED, REFERENCE, UNKNOWN, STATEMENT]

/** Checks a chat template without rendering it. Text outside tags is never searched: prompts contain every word. */
export function checkJinja(template: string): JinjaReport {
  const { tokens, problem } = jinjaTokens(template)
  const { statements, problems: unparsed } = parseJinja(tokens)
  const check = new Check(statements)
  check.tokens(tokens)
  for (const statement of statements) check.statement(statement)
  return { problems: check.found(), incomplete: [...(problem === undefined ? [] : [problem]), ...unparsed] }
}

/** Problems of one template that are kept. */
const MOST = 200

class Check {
  readonly #built: BuiltNames
  readonly #defined: ReadonlySet<string>
  readonly #macros: ReadonlySet<string>
  /** Names to which the template assigns a value. */
  readonly #assigned: ReadonlySet<string>
  readonly #found = new Map<string, JinjaProblem>()

  constructor(statements: readonly Statement[]) {
    this.#built = new BuiltNames(statements)
    const definitions = statements.flatMap(({ defines }) => defines)
    this.#defined = new Set(definitions.map(({ path }) => path))
    this.#assigned = new Set(definitions.flatMap(({ path, value }) => (value === undefined ? [] : path)))
    this.#macros = new Set(definitions.flatMap(({ path, captures }) => (captures === 'macro' ? path : [])))
  }

  found(): readonly JinjaProblem[] {
    return [...this.#found.values()].sort((a, b) => a.at - b.at)
  }

  /** Checks names and strings also where a tag could not be parsed. */
  tokens(tokens: readonly JinjaToken[]): void {
    for (const [index, { kind, text, at, hidden }] of tokens.entries()) {
      if (hidden === true) this.#add(HIDDEN, text, at)
      if (kind === 'name') this.#nameToken(tokens[index - 1], text, at)
      else if (kind === 'string' && isComponent(text)) this.#component(text, at)
    }
  }

  statement({ tag, at, nodes }: Statement): void {
    if (REFERENCES.has(tag)) this.#add(REFERENCE, tag, at)
    else if (!STATEMENTS.has(tag)) this.#add(STATEMENT, tag, at)
    const open = [...nodes]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      this.#node(node)
      for (const part of partsOf(node)) open.push(part)
    }
  }

  #nameToken(previous: JinjaToken | undefined, text: string, at: number): void {
    const isAttribute = previous?.kind === 'operator' && previous.text === '.'
    const isFilter = previous?.kind === 'operator' && previous.text === '|'
    if (isFilter && text === 'attr') this.#add(BUILT, 'attr', at)
    else if (isAttribute ? reachesInternals(text) : text.startsWith('__') && !this.#defined.has(text)) this.#add(INTERNALS, text, at)
  }

  #component(text: string, at: number): void {
    const found = text.split('.').find(reachesInternals) ?? /__[a-z]+__/.exec(text)?.[0]
    if (found !== undefined) this.#add(INTERNALS, found, at)
  }

  #node(node: Node): void {
    if (node.type === 'item') this.#item(node.index)
    else if (node.type === 'call') this.#call(node.of, node.args)
    else if (node.type === 'filter') this.#filter(node)
  }

  #item(index: Node): void {
    if (index.type === 'string') this.#component(index.value, index.at)
    else if (this.#built.isBuilt(index)) this.#add(BUILT, 'subscript', index.at)
  }

  #call(callee: Node, args: readonly Node[]): void {
    if (callee.type === 'name') this.#function(callee.name, callee.at)
    else if (callee.type === 'attribute' && this.#assigned.has(pathOf(callee) ?? '')) this.#add(COMPUTED, callee.name, callee.at)
    else if (callee.type === 'attribute') this.#method(callee.of, callee.name, callee.at, args)
    else if (callee.type === 'item' && callee.index.type === 'string') this.#method(callee.of, callee.index.value, callee.at, args)
    else this.#add(COMPUTED, callee.type, callee.at)
  }

  #function(name: string, at: number): void {
    if (this.#assigned.has(name)) this.#add(COMPUTED, name, at)
    else if (DANGEROUS_CALLS.has(name) && !this.#macros.has(name)) this.#add(DANGEROUS, name, at)
    else if (!FUNCTIONS.has(name) && !this.#macros.has(name) && !reachesInternals(name)) this.#add(UNKNOWN, name, at)
  }

  #method(of: Node, name: string, at: number, args: readonly Node[]): void {
    if (DANGEROUS_CALLS.has(name)) this.#add(DANGEROUS, name, at)
    else if (!METHODS.has(name) && !reachesInternals(name)) this.#add(UNKNOWN, name, at)
    if (name !== 'format' && name !== 'format_map') return
    for (const text of of.type === 'string' ? [of] : args) this.#format(text)
  }

  /** Checks the fields of a format string: `{0.__class__}` gets an attribute. */
  #format(node: Node): void {
    if (node.type !== 'string') return
    for (const [, field = ''] of node.value.matchAll(/\{([^{}]{1,200})/g)) {
      const name = field.split(/[.[\]!:]/).find(reachesInternals)
      if (name !== undefined) this.#add(INTERNALS, name, node.at)
    }
  }

  #filter(node: Extract<Node, { type: 'filter' }>): void {
    const { name, at, args, named, of } = node
    if (name === 'attr') this.#add(BUILT, 'attr', at)
    else if (DANGEROUS_CALLS.has(name)) this.#add(DANGEROUS, name, at)
    else if (!FILTERS.has(name)) this.#add(UNKNOWN, name, at)
    if (name === 'format') this.#format(of)
    if (!ATTRIBUTE_FILTERS.has(name)) return
    const attribute = named.find(([key]) => key === 'attribute')?.[1]
    const getters = name === 'join' || attribute !== undefined ? [] : args.slice(0, 1)
    for (const each of attribute === undefined ? getters : [attribute]) this.#getter(each)
  }

  /** Checks the name of an attribute, or of a filter that `map` applies, in an argument. */
  #getter(node: Node): void {
    if (node.type === 'string' && node.value === 'attr') this.#add(BUILT, 'attr', node.at)
    else if (this.#built.isBuilt(node)) this.#add(BUILT, 'attribute', node.at)
  }

  #add(technique: Technique, subject: string, at: number): void {
    const key = `${technique.technique} ${subject}`
    if (!this.#found.has(key) && this.#found.size < MOST) this.#found.set(key, { technique, subject: subject.slice(0, 100), at })
  }
}

/** Tells whether a string may be the name of an attribute, or a dotted path of them, rather than text. */
function isComponent(text: string): boolean {
  return text.length <= 200 && /^[\p{L}\p{N}_.]+$/u.test(text) && /[\p{L}\p{N}]/u.test(text)
}
