import type { Sample } from '../context.ts'
import type { Range } from './protobuf.ts'
import { fieldsIn, type Peek, peekAt, textIn, type Wires } from './protobuf-peek.ts'
import { all, either, has, hasText, provesMessage } from './protobuf-proof.ts'
import { KNOWN_OPS } from './tensorflow-known-ops.ts'

/** Message at the top of a TensorFlow file. */
export type TensorflowKind = 'saved-model' | 'meta-graph' | 'graph'

const counted = (...numbers: readonly number[]): Wires => Object.fromEntries(numbers.map((number) => [number, 2]))

/** @see https://github.com/tensorflow/tensorflow/tree/master/tensorflow/core/protobuf */
const SAVED_MODEL: Wires = { 1: 0, 2: 2 }
const META_GRAPH: Wires = counted(1, 2, 3, 4, 5, 6, 7)
const META_INFO: Wires = { ...counted(1, 2, 3, 4, 5, 6, 8), 7: 0 }
const GRAPH: Wires = { ...counted(1, 2, 4, 5), 3: 0 }
const NODE: Wires = counted(1, 2, 3, 4, 5, 6, 7)
const LIBRARY: Wires = counted(1, 2, 3)
const FUNCTION: Wires = counted(1, 2, 3, 4, 5, 6, 7)
const OP_DEF: Wires = { ...counted(1, 2, 3, 4, 5, 6, 8, 20), 16: 0, 17: 0, 18: 0, 19: 0, 21: 0 }
const OP_NAME = /^_?[A-Za-z][A-Za-z0-9_>]*$/
const NODE_NAME = /^[A-Za-z0-9_./>\\^-]+$/

/** Recognizes the message from its fields; `undefined` when the sample does not prove one. */
export function tensorflowKind(file: Pick<Sample, 'name' | 'head' | 'size' | 'read'>): TensorflowKind | undefined {
  const { name, head, size } = file
  // A file that is named as a graph is one even with fields that no loader knows.
  const peek = peekAt(head, size, /\.(pb|meta)$/.test(name))
  const whole = { start: 0, end: size }
  if (isSavedModel(peek, whole)) return 'saved-model'
  if (isMetaGraph(peek, whole)) return 'meta-graph'
  return isGraph(peek, whole) ? 'graph' : provenKind(file)
}

const NODE_PROOF = all(
  hasText(1, (text) => NODE_NAME.test(text)),
  hasText(2, (text) => KNOWN_OPS.has(text)),
)
const GRAPH_PROOF = either(has(1, NODE_PROOF), has(2, has(1, has(3, NODE_PROOF))))
const META_GRAPH_PROOF = has(2, GRAPH_PROOF)
const PROOFS: readonly (readonly [TensorflowKind, ReturnType<typeof has>])[] = [
  ['saved-model', has(2, META_GRAPH_PROOF)],
  ['meta-graph', META_GRAPH_PROOF],
  ['graph', GRAPH_PROOF],
]

/** Finds a node with a known operator behind fields that no loader knows, or that are larger than the sample. */
function provenKind(file: Pick<Sample, 'head' | 'size' | 'read'>): TensorflowKind | undefined {
  return PROOFS.find(([, proof]) => provesMessage(file, proof))?.[0]
}

function isSavedModel(peek: Peek, range: Range): boolean {
  return some(peek, range, SAVED_MODEL, (field) => field.number === 2 && isMetaGraph(peek, field))
}

function isMetaGraph(peek: Peek, range: Range): boolean {
  return some(
    peek,
    range,
    META_GRAPH,
    (field) => (field.number === 2 && isGraph(peek, field)) || (field.number === 1 && isMetaInfo(peek, field)),
  )
}

/** Accepts the information of a MetaGraph by its list of operators, which can be larger than the sample. */
function isMetaInfo(peek: Peek, range: Range): boolean {
  return some(peek, range, META_INFO, (field) => field.number === 2 && some(peek, field, counted(1), (op) => isNamed(peek, op, OP_DEF, 1)))
}

function isGraph(peek: Peek, range: Range): boolean {
  return some(peek, range, GRAPH, (field) => (field.number === 1 && isNode(peek, field)) || (field.number === 2 && isLibrary(peek, field)))
}

function isLibrary(peek: Peek, range: Range): boolean {
  return some(
    peek,
    range,
    LIBRARY,
    (field) => field.number === 1 && some(peek, field, FUNCTION, (part) => part.number === 3 && isNode(peek, part)),
  )
}

/** Accepts a node with a name and an operator, both plain. */
function isNode(peek: Peek, range: Range): boolean {
  const fields = fieldsIn(peek, range, NODE)
  const [name, op] = [1, 2].map((number) => fields?.find((field) => field.number === number))
  if (name === undefined || op === undefined) return false
  return NODE_NAME.test(textIn(peek, name) ?? '') && OP_NAME.test(textIn(peek, op) ?? '')
}

function isNamed(peek: Peek, range: Range, wires: Wires, number: number): boolean {
  const name = fieldsIn(peek, range, wires)?.find((field) => field.number === number)
  return name !== undefined && OP_NAME.test(textIn(peek, name) ?? '')
}

function some(peek: Peek, range: Range, wires: Wires, test: (field: Range & { readonly number: number }) => boolean): boolean {
  return fieldsIn(peek, range, wires)?.some(test) === true
}
