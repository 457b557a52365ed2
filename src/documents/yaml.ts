import {
  type CollectionTag,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Pair,
  parseAllDocuments,
  parseDocument,
  Scalar,
  type ScalarTag,
  YAMLMap,
} from 'yaml'
import { SealError, type SealErrorCode } from '../core/errors.ts'
import { escapePointer, expectation, preview, type SchemaError, unescapePointer, type Validator, valueAt } from '../core/schema-errors.ts'
import { didYouMean } from '../core/suggest.ts'

export interface YamlFormat {
  readonly text: string
  /** The file's name, for messages. */
  readonly where: string
  readonly validate: Validator
  readonly code: SealErrorCode
  readonly maxBytes: number
  /** How much aliases may multiply; 50 when not given. */
  readonly maxAliases?: number
}

export interface YamlFile<T> {
  readonly value: T
  /** Line and column, from 1, of the value at a JSON Pointer, or of its nearest ancestor. */
  readonly position: (pointer: string) => Position
  /** The text at a JSON Pointer as it stands in the file; `undefined` where there is none. */
  readonly written: (pointer: string) => Written | undefined
}

/** A text as it stands in the file, with its quotes, indentation and escapes. */
export interface Written {
  readonly raw: string
  /** Where a character of `raw` stands. */
  readonly position: (index: number) => Position
}

export interface Position {
  readonly line: number
  readonly column: number
}

const MAX_ALIASES = 50
const MAX_DEPTH = 40
const MAX_VALUES = 500_000

/**
 * Parses YAML from anyone and checks it against a schema. Aliases are bounded, merge keys stay off, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and the nearest known key for a misspelt one.
 */
export function readYaml<T>(format: YamlFormat): YamlFile<T> {
  const { text, where, validate, code } = format
  checkBytes(format)
  const lines = new LineCounter()
  const document = guarded(() => parseDocument(text, { ...PARSING, lineCounter: lines }), where, code)
  const file = toFile(document, lines, format)
  if (!validate(file.value))
    throw new SealError(code, describe(validate.errors ?? [], { value: file.value, where, position: file.position }))
  return file as YamlFile<T>
}

const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true } as const

export interface YamlDocuments extends Omit<YamlFormat, 'validate'> {
  /** Tags such as `!Ref`; each becomes a map of one key. */
  readonly tags?: Readonly<Record<string, string>>
}

const MAX_DOCUMENTS = 1000

/**
 * Every document of a file that may hold several, with `---` between them. Empty ones are left out.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first document that cannot be read.
 */
export function readYamlDocuments(format: YamlDocuments): readonly YamlFile<unknown>[] {
  const { text, where, code, tags } = format
  checkBytes(format)
  const lines = new LineCounter()
  const customTags = Object.entries(tags ?? {}).flatMap(([tag, key]) => tagged(tag, key))
  const documents = guarded(() => parseAllDocuments(text, { ...PARSING, lineCounter: lines, customTags }), where, code)
  if (!Array.isArray(documents)) return []
  if (documents.length > MAX_DOCUMENTS) throw new SealError(code, `${where}: holds more than ${MAX_DOCUMENTS} documents.`)
  return documents
    .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
    .filter(({ value }) => value !== null)
}

/** The same, holding places instead of the nodes of the parser, which take many times the room: there may be many files at once. */
function withoutNodes(
  document: Document,
  { value }: YamlFile<unknown>,
  { lines, ...format }: Parsing & { readonly lines: LineCounter },
): YamlFile<unknown> {
  return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined }
}

/** Offsets by JSON Pointers. By itself, for what is made beside a function that sees the nodes would keep them. */
function placesOf(document: Document, { lines, ...format }: Parsing & { readonly lines: LineCounter }): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  const visit = (node: unknown, pointer: string, offset: number): void => {
    offsets.set(pointer, offset)
    const target = isAlias(node) ? node.resolve(document) : node
    if (isMap(target))
      for (const { key, value: member } of target.items) {
        // Other programs put the members of what it names into the map; what they then see is not what is read here.
        const at = (key as Node | null)?.range?.[0] ?? offset
        if (String((key as Scalar).value) === '<<') throw mergeKey(toPosition(at, lines), format)
        visit(member, `${pointer}/${escapePointer(String((key as Scalar).value))}`, at)
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
  return new SealError(code, `${where}:${at.line}:${at.column}: the merge key "<<" is not read; write its members out.`, { at })
}

/** `!Ref x` as `{Ref: x}`, also before a list or a map. */
function tagged(tag: string, key: string): readonly (ScalarTag | CollectionTag)[] {
  const wrapped = (value: unknown) => {
    const map = new YAMLMap()
    map.items.push(new Pair(new Scalar(key), value))
    return map
  }
  return [
    // A scalar keeps what it resolves to as it is, so that is a plain value and not a node.
    { tag, resolve: (text: string) => ({ [key]: text }) },
    { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
    { tag, collection: 'map', resolve: (map) => wrapped(map) },
  ] as (ScalarTag | CollectionTag)[]
}

function checkBytes({ text, where, code, maxBytes }: Pick<YamlFormat, 'text' | 'where' | 'code' | 'maxBytes'>): void {
  if (Buffer.byteLength(text) > maxBytes) throw new SealError(code, `${where}: larger than ${maxBytes} bytes.`)
}

type Parsing = Pick<YamlFormat, 'text' | 'where' | 'code' | 'maxAliases'>

function toFile(document: Document, lines: LineCounter, { text, where, code, maxAliases = MAX_ALIASES }: Parsing): YamlFile<unknown> {
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0])
    const at = { line, column: col }
    throw new SealError(code, `${where}:${line}:${col}: ${problem.message.split('\n')[0]}`, { cause: problem, at })
  }
  checkKeys(document.contents, { where, code, lines })
  const value = guarded(() => document.toJS({ maxAliasCount: maxAliases }) as unknown, where, code)
  checkSize(value, where, code)
  const position = (pointer: string) => positionOf(document, pointer, lines)
  return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) }
}

/** Alias bombs and nesting that exhausts the stack become errors of the file. */
function guarded<T>(read: () => T, where: string, code: SealErrorCode): T {
  try {
    return read()
  } catch (cause) {
    throw new SealError(
      code,
      `${where}: cannot be read: ${(cause as Error).message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels).`,
      { cause },
    )
  }
}

interface KeyContext {
  readonly where: string
  readonly code: SealErrorCode
  readonly lines: LineCounter
}

/** A key that stands twice is an error. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node: unknown, context: KeyContext, depth = 0): void {
  if (depth > MAX_DEPTH) throw new SealError(context.code, `${context.where}: nested deeper than ${MAX_DEPTH} levels.`)
  if (isSeq(node)) for (const item of node.items) checkKeys(item, context, depth + 1)
  if (!isMap(node)) return
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined
    if (name === undefined || seen.has(name)) {
      const { line, col } = context.lines.linePos((key as Node | null)?.range?.[0] ?? 0)
      throw new SealError(
        context.code,
        `${context.where}:${line}:${col}: ${name === undefined ? 'keys must be plain words' : `the key ${JSON.stringify(name)} stands twice`}`,
        { at: { line, column: col } },
      )
    }
    seen.add(name)
    checkKeys(value, context, depth + 1)
  }
}

/** Aliases can nest what the text does not, repeat it many times, and an anchor that holds itself never ends. */
function checkSize(root: unknown, where: string, code: SealErrorCode): void {
  let count = 0
  const visit = (value: unknown, depth: number): void => {
    count += 1
    if (depth > MAX_DEPTH) throw new SealError(code, `${where}: nested deeper than ${MAX_DEPTH} levels.`)
    if (count > MAX_VALUES) throw new SealError(code, `${where}: holds more than ${MAX_VALUES} values.`)
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member, depth + 1)
  }
  visit(root, 0)
}

interface Context {
  readonly value: unknown
  readonly where: string
  readonly position: (pointer: string) => Position
}

const MAX_SHOWN = 10

function describe(errors: readonly SchemaError[], { value, where, position }: Context): string {
  const telling = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword))
  const lines = telling.slice(0, MAX_SHOWN).map((error) => {
    const key = unknownKey(error)
    const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`
    const { line, column } = position(pointer)
    return `${where}:${line}:${column}: ${sentence(error, value)}`
  })
  return (lines.length > 0 ? lines : [`${where}:1:1: is empty or has the wrong shape`]).join('\n')
}

function unknownKey({ keyword, params }: SchemaError): string | undefined {
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined
}

function sentence(error: SchemaError, value: unknown): string {
  const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`
  const key = unknownKey(error)
  if (key !== undefined) return `${name} has the unknown key "${key}"${didYouMean(key, knownKeys(error))}`
  const found = error.keyword === 'required' ? '' : `, found ${preview(valueAt(value, error.instancePath))}`
  return `${name} ${expectation(error)}${found}`
}

/** ajv puts the schema's own property names beside the error when it is compiled with `verbose`. */
function knownKeys(error: SchemaError): readonly string[] {
  const { parentSchema } = error as { parentSchema?: { properties?: object } }
  return Object.keys(parentSchema?.properties ?? {})
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
  /** Where its key (in a map) or itself (in a list) begins; of the nearest ancestor where there is nothing. */
  readonly offset: number
  readonly complete: boolean
}

/** Follows aliases to where the text really stands. */
function find(document: Document, pointer: string): Found {
  const root = document.contents
  let node: unknown = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    const step = child(node, key)
    if (step === undefined) return { node, offset, complete: false }
    offset = step.offset ?? offset
    node = isAlias(step.value) ? step.value.resolve(document) : step.value
  }
  return { node, offset, complete: true }
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

/** The members of a map by their keys; made once, since a file may have thousands. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map)
  if (known !== undefined) return known
  const pairs = map.items.filter((item) => isPair(item) && isScalar(item.key))
  const index = new Map([...pairs].reverse().map((pair) => [String((pair.key as Scalar).value), pair as Pair]))
  indexes.set(map, index)
  return index
}

/** The member of a node, and where its key (in a map) or itself (in a list) begins. */
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
