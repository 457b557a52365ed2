import { readYamlDocuments } from '../../src/documents/yaml.ts'
import type { Chooser } from './random.ts'

/** Inputs stay below 1 MiB, the size for which the limits of time and memory are promised. */
export const MAX_INPUT = 1024 * 1024 - 1

/** Values that code rarely expects where a document has another one. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 53,
  0.1,
  '',
  ' ',
  [],
  {},
  [[]],
  { toString: 1 },
  { toString: null, valueOf: null },
  [{ toString: 1 }],
  { length: 1e9 },
  JSON.parse('{"then":1}'),
  { toJSON: 1 },
  '__proto__',
  'constructor',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  '${{ github.event.issue.title }}',
  '${var.x}',
  "[concat('a', variables('a'))]",
  '{{ .Values.x }}',
  '!Ref x',
  '../../etc/passwd',
  'a'.repeat(70_000),
  '('.repeat(3000),
  '[a-z]{1,1000}'.repeat(20),
]
const ODD_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', '', '$ref', '<<', 'a/b~c', '0', '\u0000']
const ODD_TEXT = [
  '\0', '\ufeff', '\r', '\r\n', '\t', '\u2028', '"', "'", '`', '\\', '{', '}', '[', ']', '(', ')', '<', '>', '&', '*', '!', '%', '@', '#', '$', '|',
  '---\n', '...\n', '&a ', '*a ', '<<: ', '? ', '- ', ': ', '!!binary ', '${{', '}}', '${', '%{', '<<EOT\n', '/*', '*/', '//', '\u0085', '\ud83d',
  'a'.repeat(5000), '9'.repeat(400), '-1', '1e999', 'null', 'true',
] // biome-ignore format: a dictionary

/** Parts that expressions repeat. Many of them, at which no match ends, show one that takes quadratic time. */
const REPEATED = [
  ' ', '\n', '\t', ' \n', '/', './', '.', '-', '_', ',', ';', ':', '=', '#', '|', '&', '>', '<', '"', "'", '(', ')', '[', '{', '}', '{%', '{{', '${', '$(', '$',
  '\\', '\0', '\u2028', '\ufffd', '0', '1', '1_', '1.', '9e', 'a', 'aA', 'A-', 'a.', 'a/', 'a=', ';a=', ' a=', 'a:', 'a: ', '- a\n', '"a":', '[[', '\\n', '(S', '(Sa\n', 'S\n',
  'i', 'c', 'ca\n', '\x80', '\x95', '<a', '<net ', 'PK', '--', '--a ', '|sh', '| tr ', 'curl ', 'pip install ', 'model', 'model.', 'code/', ':policy/', 'secrets.', 'import ',
] // biome-ignore format: a dictionary

/** Larger inputs are changed as text. */
const MAX_PARSED = 200_000

export interface Material {
  /** Another seed of the same target. */
  readonly other: Buffer
  /** Whether the format is text. */
  readonly text: boolean
}

/** Returns a variant of an input, made by one to four steps. */
export function mutate(input: Buffer, { other, text }: Material, choose: Chooser): Buffer {
  let current = input
  for (let steps = 1 + choose.below(4); steps > 0; steps--) current = once(current, { other, text }, choose).subarray(0, MAX_INPUT)
  return current
}

function once(input: Buffer, { other, text }: Material, choose: Chooser): Buffer {
  if (!text) return choose.one([flipped, cut, inflated, joined, resized])(input, other, choose)
  const how = choose.one([structured, structured, relined, relined, worded, inflated, cut, joined, flipped])
  return how(input, other, choose)
}

type Step = (input: Buffer, other: Buffer, choose: Chooser) => Buffer

/** Changes a node of a document that is JSON or YAML; other text stays as it is. */
const structured: Step = (input, other, choose) => {
  const document = parsed(input)
  if (typeof document !== 'object' || document === null) return worded(input, other, choose)
  const places = placesIn(document)
  if (places.length === 0) return input
  const { parent, key } = choose.one(places)
  CHANGES[choose.below(CHANGES.length)]?.({ parent, key, choose, document, other })
  return Buffer.from(JSON.stringify(document) ?? '')
}

interface Place {
  readonly parent: Record<string, unknown>
  readonly key: string
}

const CHANGES: readonly ((at: Place & { readonly choose: Chooser; readonly document: object; readonly other: Buffer }) => void)[] = [
  ({ parent, key, choose }) => set(parent, key, choose.one(ODD_VALUES)),
  ({ parent, key, choose }) => set(parent, choose.one(ODD_KEYS), parent[key]),
  ({ parent, key }) => delete parent[key],
  ({ parent, key }) => set(parent, key, [parent[key]]),
  ({ parent, key }) => set(parent, key, { [key]: parent[key] }),
  ({ parent, key, choose }) => set(parent, key, nested(parent[key], 10 ** (1 + choose.below(3)))),
  ({ parent, key, choose }) => set(parent, key, Array(times(parent[key], choose)).fill(parent[key])),
  ({ parent, key, choose }) => {
    const many = times(parent[key], choose)
    for (let index = 0; index < many; index++) set(parent, `${key}${index}`, parent[key])
  },
  ({ parent, key, choose, document }) => {
    const from = choose.one(placesIn(document))
    set(parent, key, structuredClone(from.parent[from.key]))
  },
  ({ parent, key, choose, other }) => {
    const places = placesIn(parsed(other))
    if (places.length === 0) return
    const from = choose.one(places)
    set(parent, key, from.parent[from.key])
  },
]

/** Returns how often a value can be repeated below the size of an input. */
function times(value: unknown, choose: Chooser): number {
  const size = (JSON.stringify(value) ?? '').length + 1
  return Math.max(1, Math.min(Math.floor(MAX_INPUT / size), 10 ** (1 + choose.below(4))))
}

/** Sets an own property, also one called `__proto__`. */
function set(parent: object, key: string, value: unknown): void {
  if (Array.isArray(parent) && key === 'length') return
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true })
}

function nested(value: unknown, depth: number): unknown {
  let result = value
  for (let index = 0; index < depth; index++) result = index % 2 === 0 ? [result] : { a: result }
  return result
}

/** Parses a document with the limits of the project's own reader: a library without them takes minutes for some variants. */
function parsed(input: Buffer): unknown {
  try {
    const text = input.toString('utf8')
    return readYamlDocuments({ text, where: 'seed', code: 'FILE_UNREADABLE', maxBytes: MAX_PARSED })[0]?.value
  } catch {
    return undefined
  }
}

/** The most nodes of a document that are considered. */
const MAX_PLACES = 20_000

function placesIn(document: unknown): readonly Place[] {
  const places: Place[] = []
  const open: unknown[] = [document]
  for (let node = open.pop(); node !== undefined && places.length < MAX_PLACES; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    for (const [key, value] of Object.entries(node)) {
      places.push({ parent: node as Record<string, unknown>, key })
      if (typeof value === 'object' && value !== null) open.push(value)
    }
  }
  return places
}

const relined: Step = (input, other, choose) => {
  const lines = input.toString('utf8').split('\n')
  const [from, to] = [choose.below(lines.length), choose.below(lines.length)]
  const block = lines.slice(from, from + 1 + choose.below(5))
  const theirs = other.toString('utf8').split('\n')
  const at = choose.below(theirs.length)
  const how = choose.below(5)
  if (how === 0) lines.splice(from, block.length)
  if (how === 1) lines.splice(to, 0, ...block)
  if (how === 2) lines.splice(to, 0, ...Array.from({ length: times(block, choose) }, () => block).flat())
  if (how === 3) lines.splice(to, 0, ...numbered(block.join('\n'), times(block, choose)))
  if (how === 4) lines.splice(to, 0, ...theirs.slice(at, at + 1 + choose.below(20)))
  return Buffer.from(lines.join('\n'))
}

/** Repeats text with other names, each of which mentions the next one: chains of variables, anchors and references. */
function numbered(block: string, count: number): readonly string[] {
  const names = [...new Set(block.match(/[A-Za-z_][A-Za-z0-9_]{1,30}/g) ?? [])]
  const name = names[0]
  if (name === undefined) return Array(Math.min(count, 1000)).fill(block)
  const [first, ...rest] = block.split(name)
  return Array.from({ length: count }, (_, index) => [first, ...rest.map((part) => `${index + 1}${part}`)].join(name))
}

const worded: Step = (input, _, choose) => {
  const text = input.toString('utf8')
  const words = [...text.matchAll(/[A-Za-z0-9_.$-]+/g)]
  const word = words.length > 0 ? choose.one(words) : undefined
  const at = word?.index ?? choose.below(text.length + 1)
  const length = word === undefined || choose.below(3) === 0 ? 0 : word[0].length
  const odd = choose.below(4) === 0 && words.length > 0 ? choose.one(words)[0] : choose.one(ODD_TEXT)
  return Buffer.from(text.slice(0, at) + odd + text.slice(at + length))
}

/** Repeats a part until the input has up to 1 MiB. */
const inflated: Step = (input, _, choose) => {
  const at = choose.below(input.length + 1)
  const own = input.subarray(at, at + 1 + choose.below(choose.one([2, 16, 200])))
  const part = choose.below(3) === 0 ? Buffer.from(choose.one(REPEATED)) : own
  if (part.length === 0) return input
  const room = Math.floor((MAX_INPUT - input.length) / part.length)
  const times = Math.max(0, Math.min(room, choose.one([10, 1000, 30_000, 1_000_000])))
  return Buffer.concat([input.subarray(0, at), ...Array<Buffer>(times).fill(part), input.subarray(at)])
}

const cut: Step = (input, _, choose) => {
  const at = choose.below(input.length + 1)
  const end = choose.below(3) === 0 ? input.length : at + 1 + choose.below(64)
  return Buffer.concat([input.subarray(0, at), input.subarray(end)])
}

const joined: Step = (input, other, choose) =>
  Buffer.concat([input.subarray(0, choose.below(input.length + 1)), other.subarray(choose.below(other.length + 1))])

const flipped: Step = (input, _, choose) => {
  const copy = Buffer.from(input)
  for (let count = 1 + choose.below(8); count > 0 && copy.length > 0; count--)
    copy[choose.below(copy.length)] = choose.one([0, 1, 0x7f, 0x80, 0xff, choose.below(256)])
  return copy
}

/** Overwrites a number of 1 to 8 bytes, as lengths, counts and offsets are. */
const resized: Step = (input, _, choose) => {
  const copy = Buffer.from(input)
  const width = choose.one([1, 2, 4, 8])
  if (copy.length < width) return copy
  const value = choose.one([0n, 1n, 0x7fn, 0xffn, 0xffffn, 0x7fffffffn, 0xffffffffn, 0x7fffffffffffffffn, 0xffffffffffffffffn])
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  const at = choose.below(choose.below(2) === 0 ? Math.min(copy.length - width + 1, 256) : copy.length - width + 1)
  bytes.subarray(0, width).copy(copy, at)
  return copy
}
