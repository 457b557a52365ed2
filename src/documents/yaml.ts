import {
  type Alias,
  type CollectionTag,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Pair,
  Parser,
  Scalar,
  type ScalarTag,
  YAMLMap,
} from 'yaml'
import { type FileProblem, fileError, messageOf, SealError, type SealErrorCode } from '../core/errors.ts'
import { escapePointer, expectation, preview, type SchemaError, unescapePointer, type Validator, valueAt } from '../core/schema-errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { toText } from '../core/to-text.ts'

export interface YamlFormat {
  readonly text: string
  /** The file's name, for messages and for `path` of the errors. */
  readonly where: string
  readonly validate: Validator
  readonly code: SealErrorCode
  readonly maxBytes: number
  /** What is wrong for a validator that gives no details. Default: that the file is empty or has the wrong shape. */
  readonly expected?: string | undefined
  /** How many values aliases may expand to. Default: 50. */
  readonly maxAliases?: number
}

export interface YamlFile<T> {
  readonly value: T
  /** Returns line and column, from 1, of the value at a JSON Pointer, or of its nearest ancestor. */
  readonly position: (pointer: string) => Position
  /** Returns the source text of the scalar at a JSON Pointer; `undefined` when there is none. */
  readonly written: (pointer: string) => Written | undefined
}

/** Source text of a scalar, with its quotes, indentation and escapes. */
export interface Written {
  readonly raw: string
  /** Returns the position of a character of `raw`. */
  readonly position: (index: number) => Position
}

export interface Position {
  readonly line: number
  readonly column: number
}

const MAX_ALIASES = 50
const MAX_DEPTH = 40
const MAX_VALUES = 500_000
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`

/**
 * Parses untrusted YAML and validates it against a schema. Aliases are bounded, merge keys are disabled, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and a suggestion for a misspelled key.
 */
export function readYaml<T>(format: YamlFormat): YamlFile<T> {
  const { text, where, validate, code } = format
  checkBytes(format)
  const lines = new LineCounter()
  const [document, second] = guarded(() => documentsIn(text, { lines, most: 2 }), where, code)
  if (document === undefined || second !== undefined) throw severalDocuments(second, lines, format)
  const file = toFile(document, lines, format)
  if (!validate(file.value))
    throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position, expected: format.expected })
  return file as YamlFile<T>
}

// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false } as const

interface Documents {
  readonly lines: LineCounter
  /** Documents after which parsing stops. */
  readonly most: number
  readonly customTags?: readonly (ScalarTag | CollectionTag)[]
}

/** Parses the documents of a file; at least one. */
function documentsIn(text: string, { lines, most, customTags = [] }: Documents): readonly Document[] {
  const composer = new Composer({ ...PARSING, ...(customTags.length === 0 ? {} : { customTags: [...customTags] }) })
  const tokens = fewErrors(tokensIn(text, lines))
  const documents: Document[] = []
  withoutStacks(() => {
    for (const document of composer.compose(tokens, true, text.length)) {
      documents.push(document as unknown as Document)
      if (documents.length === most) break
    }
  })
  return documents
}

/** Keys, values and comments of a file. Each takes more than a kilobyte and 10 µs while the file is read. */
const MAX_SCALARS = 250_000
/** Lexemes that come with a value: the announcement of a scalar without quotes, and those of collections and empty values. */
const VALUES: ReadonlySet<string> = new Set(['\x1f', '{', '[', '-', '?'])

/** Parses the tokens of a file. Ends early where brackets open too deep, at which the parser is slow, or where there are too many scalars. */
function* tokensIn(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  let [depth, scalars] = [0, 0]
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '{' || lexeme === '[') depth += 1
    else if (lexeme === '}' || lexeme === ']') depth -= 1
    if (VALUES.has(lexeme) || /^["'#]/.test(lexeme)) scalars += 1
    // Count both the key and the value of a colon without a key, which are empty.
    if (lexeme === ':' && before.trim() === '') scalars += 2
    before = lexeme
    if (depth > MAX_DEPTH) throw new Error(TOO_DEEP)
    if (scalars > MAX_SCALARS) throw new Error(`contains more than ${MAX_SCALARS} keys, values and comments`)
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** Only the first error is reported. Hundreds of thousands, each an object, would exhaust time and memory. */
const MAX_ERRORS = 20

/** Returns the tokens up to the limit of those that are errors. */
function* fewErrors(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let errors = 0
  for (const token of tokens) {
    yield token
    if (token.type === 'error') errors += 1
    if (errors === MAX_ERRORS) return
  }
}

/** Runs code that may create very many errors, whose stacks are not needed. */
function withoutStacks(run: () => void): void {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function severalDocuments(
  second: Document | undefined,
  lines: LineCounter,
  { where, code }: Pick<YamlFormat, 'where' | 'code'>,
): SealError {
  const at = toPosition(second?.range?.[0] ?? 0, lines)
  return fileError(code, { path: where, at, problem: 'contains several documents; expected one' })
}

export interface YamlDocuments extends Omit<YamlFormat, 'validate'> {
  /** Keys by tag: `!Ref x` becomes `{Ref: x}`. */
  readonly tags?: Readonly<Record<string, string>>
}

const MAX_DOCUMENTS = 1000

/**
 * Parses all documents of a file, separated by `---`. Omits empty ones.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first invalid document.
 */
export function readYamlDocuments(format: YamlDocuments): readonly YamlFile<unknown>[] {
  const { text, where, code, tags } = format
  checkBytes(format)
  const lines = new LineCounter()
  const customTags = Object.entries(tags ?? {}).flatMap(([tag, key]) => tagged(tag, key))
  const documents = guarded(() => documentsIn(text, { lines, most: MAX_DOCUMENTS + 1, customTags }), where, code)
  if (documents.length > MAX_DOCUMENTS) throw fileError(code, { path: where, problem: `contains more than ${MAX_DOCUMENTS} documents` })
  return documents
    .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
    .filter(({ value }) => value !== null)
}

/** Replaces the parser's nodes with offsets: nodes take many times the memory, and many files are kept at once. */
function withoutNodes(
  document: Document,
  { value }: YamlFile<unknown>,
  { lines, ...format }: Parsing & { readonly lines: LineCounter },
): YamlFile<unknown> {
  return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined }
}

/** Returns offsets by JSON Pointer. A separate function, since a closure that sees the nodes would keep them in memory. */
function placesOf(document: Document, { lines, ...format }: Parsing & { readonly lines: LineCounter }): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  const targets = aliasTargets(document)
  const visit = (node: unknown, pointer: string, offset: number): void => {
    offsets.set(pointer, offset)
    const target = isAlias(node) ? targets.get(node) : node
    if (isMap(target))
      for (const { key, value: member } of target.items) {
        // Other parsers merge the referenced members into the map, so they would see another document.
        const at = (key as Node | null)?.range?.[0] ?? offset
        if (toText((key as Scalar).value) === '<<') throw mergeKey(toPosition(at, lines), format)
        visit(member, `${pointer}/${escapePointer(toText((key as Scalar).value))}`, at)
      }
    if (isSeq(target))
      for (const [index, item] of target.items.entries()) visit(item, `${pointer}/${index}`, (item as Node | null)?.range?.[0] ?? offset)
  }
  const root = document.contents
  visit(root, '', isNode(root) ? (root.range?.[0] ?? 0) : 0)
  return offsets
}

function positionIn(offsets: ReadonlyMap<string, number>, lines: LineCounter): (pointer: string) => Position {
  return (pointer) => {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const offset = offsets.get(path)
      if (offset !== undefined) return toPosition(offset, lines)
    }
    return toPosition(offsets.get('') ?? 0, lines)
  }
}

function mergeKey(at: Position, { where, code }: Pick<Parsing, 'where' | 'code'>): SealError {
  return fileError(code, { path: where, at, problem: 'the merge key "<<" is not supported. Write its members out' })
}

/** Returns tag handlers that read `!Ref x` as `{Ref: x}`, for scalars, lists and maps. */
function tagged(tag: string, key: string): readonly (ScalarTag | CollectionTag)[] {
  const wrapped = (value: unknown) => {
    const map = new YAMLMap()
    map.items.push(new Pair(new Scalar(key), value))
    return map
  }
  return [
    // A scalar keeps its resolved value unchanged, so this must be a plain value, not a node.
    { tag, resolve: (text: string) => ({ [key]: text }) },
    { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
    { tag, collection: 'map', resolve: (map) => wrapped(map) },
  ] as (ScalarTag | CollectionTag)[]
}

function checkBytes({ text, where, code, maxBytes }: Pick<YamlFormat, 'text' | 'where' | 'code' | 'maxBytes'>): void {
  if (Buffer.byteLength(text) > maxBytes) throw fileError(code, { path: where, problem: `larger than ${maxBytes} bytes` })
}

type Parsing = Pick<YamlFormat, 'text' | 'where' | 'code' | 'maxAliases'>

function toFile(document: Document, lines: LineCounter, { text, where, code, maxAliases = MAX_ALIASES }: Parsing): YamlFile<unknown> {
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0])
    const message = /call stack/.test(problem.message) ? TOO_DEEP : problem.message.split('\n')[0] || 'invalid YAML'
    throw fileError(code, { path: where, at: { line, column: col }, problem: message, cause: problem })
  }
  checkKeys(document.contents, { where, code, lines })
  const value = guarded(() => new Values(document, maxAliases).of(document.contents), where, code)
  checkSize(value, where, code)
  const position = (pointer: string) => positionOf(document, pointer, lines)
  return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) }
}

/**
 * Converts nodes to values: an alias to the value of its anchor, the same object. The library does so as well, but searches the document for
 * each alias.
 */
class Values {
  readonly #targets: ReadonlyMap<Alias, Node>
  readonly #maxAliases: number
  /** Values by the node with the anchor. */
  readonly #known = new Map<Node, unknown>()
  readonly #uses = new Map<Node, number>()
  readonly #weights = new Map<unknown, number>()

  constructor(document: Document, maxAliases: number) {
    this.#targets = aliasTargets(document)
    this.#maxAliases = maxAliases
  }

  of(node: unknown): unknown {
    if (isAlias(node)) return this.#ofAlias(node)
    if (isMap(node)) return this.#ofMap(node)
    if (isSeq(node)) {
      const list: unknown[] = this.#kept(node, [])
      for (const item of node.items) list.push(this.of(item))
      return list
    }
    return this.#kept(node, isScalar(node) ? node.value : null)
  }

  /** Keeps the value of an anchor for its aliases. */
  #kept<T>(node: unknown, value: T): T {
    if (isNode(node) && node.anchor !== undefined) this.#known.set(node, value)
    return value
  }

  #ofMap(node: YAMLMap): object {
    const map = this.#kept(node, {})
    for (const { key, value } of node.items) {
      // An alias can refer to a key.
      this.of(key)
      const found = this.of(value)
      // An assignment to `__proto__` would set the prototype.
      Object.defineProperty(map, keyOf(key), { value: found, enumerable: true, configurable: true, writable: true })
    }
    return map
  }

  #ofAlias(alias: Alias): unknown {
    const target = this.#targets.get(alias)
    if (target === undefined) throw new Error(`Unresolved alias (the anchor must be set before the alias): ${alias.source}`)
    const uses = (this.#uses.get(target) ?? 0) + 1
    this.#uses.set(target, uses)
    if (uses * this.#weightOf(target) > this.#maxAliases) throw new Error('Excessive alias count indicates a resource exhaustion attack')
    if (!this.#known.has(target)) throw new Error(`The anchor of the alias ${alias.source} has no value`)
    return this.#known.get(target)
  }

  /** Returns how often a value repeats another one: the most uses of an anchor in it so far, those in that anchor included. */
  #weightOf(node: unknown): number {
    const known = this.#weights.get(node)
    if (known !== undefined) return known
    // A value that contains itself is rejected for its depth.
    this.#weights.set(node, 1)
    const inner = isAlias(node)
      ? [(this.#uses.get(this.#targets.get(node) as Node) ?? 0) * this.#weightOf(this.#targets.get(node))]
      : isPair(node)
        ? [this.#weightOf(node.value)]
        : isMap(node) || isSeq(node)
          ? node.items.map((item) => this.#weightOf(item))
          : []
    const weight = inner.reduce((most, each) => Math.max(most, each), 1)
    this.#weights.set(node, weight)
    return weight
  }
}

function keyOf(key: unknown): string {
  const value = isScalar(key) ? key.value : undefined
  return value === null ? '' : toText(value)
}

/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded<T>(read: () => T, where: string, code: SealErrorCode): T {
  try {
    return read()
  } catch (cause) {
    const message = messageOf(cause)
    const problem = message === TOO_DEEP ? message : `cannot be parsed: ${message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`
    throw fileError(code, { path: where, problem, cause })
  }
}

interface KeyContext {
  readonly where: string
  readonly code: SealErrorCode
  readonly lines: LineCounter
}

/** Fails on duplicate keys. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node: unknown, context: KeyContext, depth = 0): void {
  if (depth > MAX_DEPTH) throw fileError(context.code, { path: context.where, problem: TOO_DEEP })
  if (isSeq(node)) for (const item of node.items) checkKeys(item, context, depth + 1)
  if (!isMap(node)) return
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? toText(key.value) : undefined
    if (name === undefined || seen.has(name)) {
      const { line, col } = context.lines.linePos((key as Node | null)?.range?.[0] ?? 0)
      const problem = name === undefined ? 'expected a scalar as the key' : `duplicate key ${JSON.stringify(name)}`
      throw fileError(context.code, { path: context.where, at: { line, column: col }, problem })
    }
    seen.add(name)
    checkKeys(value, context, depth + 1)
  }
}

/** Bounds depth and number of values: aliases can nest deeper than the text, multiply values, or refer to themselves. */
function checkSize(root: unknown, where: string, code: SealErrorCode): void {
  let count = 0
  const visit = (value: unknown, depth: number): void => {
    count += 1
    if (depth > MAX_DEPTH) throw fileError(code, { path: where, problem: TOO_DEEP })
    if (count > MAX_VALUES) throw fileError(code, { path: where, problem: `contains more than ${MAX_VALUES} values` })
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member, depth + 1)
  }
  visit(root, 0)
}

interface Context {
  readonly code: SealErrorCode
  readonly value: unknown
  readonly where: string
  readonly position: (pointer: string) => Position
  readonly expected?: string | undefined
}

const MAX_SHOWN = 10

/** Builds an error with up to `MAX_SHOWN` violations, one per line of the message. `at` is the position of the first. */
function schemaError(
  errors: readonly SchemaError[],
  { code, value, where, position, expected = 'is empty or has the wrong shape' }: Context,
): SealError {
  const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword))
  const found = specific.slice(0, MAX_SHOWN).map((error): FileProblem => {
    const key = unknownKey(error)
    const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`
    return { path: where, at: position(pointer), problem: sentence(error, value) }
  })
  // A validator without details gives no position.
  const problems: readonly FileProblem[] = found.length > 0 ? found : [{ path: where, problem: expected }]
  const [first] = problems
  return new SealError(code, problems.map((each) => fileError(code, each).message).join('\n'), {
    path: where,
    ...(first?.at && { at: first.at }),
    problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
  })
}

function unknownKey({ keyword, params }: SchemaError): string | undefined {
  return keyword === 'additionalProperties' ? toText(params['additionalProperty']) : undefined
}

function sentence(error: SchemaError, value: unknown): string {
  const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`
  const key = unknownKey(error)
  if (key !== undefined) return `${name} has the unknown key "${key}"${suggestionFor(key, error)}`
  const found = error.keyword === 'required' ? '' : `, found ${preview(valueAt(value, error.instancePath))}`
  return `${name} ${expectation(error)}${found}`
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, ObjectSchema>>
}

/** Suggests the same key one level down, else a similar one. ajv adds the schema to the error when compiled with `verbose`. */
function suggestionFor(key: string, error: SchemaError): string {
  const { properties = {} } = (error as { readonly parentSchema?: ObjectSchema }).parentSchema ?? {}
  const inside = Object.entries(properties).filter(([, inner]) => Object.hasOwn(inner.properties ?? {}, key))
  if (inside.length === 0) return didYouMean(key, Object.keys(properties))
  const start = error.instancePath
    .slice(1)
    .split('/')
    .filter((part) => part !== '')
  return `; did you mean ${inside.map(([name]) => JSON.stringify([...start, name, key].join('.'))).join(' or ')}?`
}

function positionOf(document: Document, pointer: string, lines: LineCounter): Position {
  return toPosition(find(document, pointer).offset, lines)
}

function toPosition(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

interface Found {
  readonly node: unknown
  /** Start of its key (in a map) or of the item (in a list); of the nearest ancestor when it is missing. */
  readonly offset: number
  readonly complete: boolean
}

/** Finds the node at a JSON Pointer, following aliases to their anchors. */
function find(document: Document, pointer: string): Found {
  const root = document.contents
  let node: unknown = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    const step = child(node, key)
    if (step === undefined) return { node, offset, complete: false }
    offset = step.offset ?? offset
    node = isAlias(step.value) ? aliasTargets(document).get(step.value) : step.value
  }
  return { node, offset, complete: true }
}

const targetsByDocument = new WeakMap<Document, ReadonlyMap<Alias, Node>>()

/** Returns the node of each alias: the last one before it with its anchor. The library would search the document for each alias. */
function aliasTargets(document: Document): ReadonlyMap<Alias, Node> {
  const known = targetsByDocument.get(document)
  if (known !== undefined) return known
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target !== undefined) targets.set(node, target)
      return
    }
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isPair(node)) for (const part of [node.key, node.value]) visit(part)
    else if (isMap(node) || isSeq(node)) for (const item of node.items) visit(item)
  }
  visit(document.contents)
  targetsByDocument.set(document, targets)
  return targets
}

interface Source {
  readonly text: string
  readonly lines: LineCounter
}

function writtenAt(document: Document, pointer: string, { text, lines }: Source): Written | undefined {
  const { node, complete } = find(document, pointer)
  const range = complete && isScalar(node) ? node.range : undefined
  if (!range) return undefined
  return { raw: text.slice(range[0], range[1]), position: (index) => toPosition(range[0] + index, lines) }
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** Returns the members of a map by key. Cached, since a map may have thousands. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map)
  if (known !== undefined) return known
  const pairs = map.items.filter((item) => isPair(item) && isScalar(item.key))
  const index = new Map([...pairs].reverse().map((pair) => [toText((pair.key as Scalar).value), pair as Pair]))
  indexes.set(map, index)
  return index
}

/** Returns the member of a node, and the start of its key (in a map) or of the item (in a list). */
function child(node: unknown, key: string): { readonly value: unknown; readonly offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(key)
    return pair && { value: pair.value, offset: (pair.key as Node | null)?.range?.[0] }
  }
  if (isSeq(node)) {
    const value = node.items[Number(key)]
    return isNode(value) ? { value, offset: value.range?.[0] } : undefined
  }
  return undefined
}
