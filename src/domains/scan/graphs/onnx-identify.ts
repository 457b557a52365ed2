import type { Sample } from '../context.ts'
import type { Range } from './protobuf.ts'
import { fieldsIn, type Peek, peekAt, textIn, type Wires } from './protobuf-peek.ts'
import { all, either, has, hasText, provesMessage } from './protobuf-proof.ts'

const counted = (...numbers: readonly number[]): Wires => Object.fromEntries(numbers.map((number) => [number, 2]))

/** Fields of ModelProto. @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const MODEL: Wires = { 1: 0, 5: 0, ...counted(2, 3, 4, 6, 7, 8, 14, 20, 25, 26) }
const GRAPH: Wires = counted(1, 2, 5, 10, 11, 12, 13, 14, 15, 16)
const NODE: Wires = counted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const OPSET: Wires = { 1: 2, 2: 0 }
const NAME = /^[\w.:/-]*$/

/**
 * Tells from its fields whether a file is an ONNX model: all fields that the sample shows belong to ModelProto, and a graph or an
 * operator set has the fields that it must have.
 */
export function looksLikeOnnx(file: Pick<Sample, 'head' | 'size' | 'read'>): boolean {
  const { head, size } = file
  const peek = peekAt(head, size)
  const fields = fieldsIn(peek, { start: 0, end: size }, MODEL) ?? []
  const isShown = fields.some(
    (field) => (field.number === 7 && isGraph(peek, field)) || (field.number === 8 && fields.length > 1 && isOpset(peek, field)),
  )
  return isShown || provesMessage(file, MODEL_WITH_GRAPH)
}

const isPlain = (text: string): boolean => /^[A-Za-z_][\w.:/-]*$/.test(text)
const MODEL_WITH_GRAPH = has(
  7,
  either(
    has(
      1,
      all(hasText(4, isPlain), (fields) => fields.some(({ number, wire }) => number <= 2 && wire === 2)),
    ),
    // A tensor with external data, or with a name and a type.
    has(
      5,
      all(hasText(8, isPlain), (fields) => fields.some(({ number, wire, value }) => number === 2 && wire === 0 && value > 0 && value < 64)),
    ),
  ),
)

function isGraph(peek: Peek, range: Range): boolean {
  const fields = fieldsIn(peek, range, GRAPH) ?? []
  const known = fields.filter(({ number, start, end }) => number !== 1 || isNode(peek, { start, end }))
  return fields.length > 0 && known.length === fields.length && fields.some(({ number }) => number === 1 || number === 5 || number === 11)
}

/** Accepts a node whose operator is present and has a plain name, or continues after the sample. */
function isNode(peek: Peek, range: Range): boolean {
  const fields = fieldsIn(peek, range, NODE)
  const operator = fields?.find(({ number }) => number === 4)
  if (operator === undefined) return fields !== undefined && range.end > peek.present
  return NAME.test(textIn(peek, operator) ?? '')
}

function isOpset(peek: Peek, range: Range): boolean {
  const fields = fieldsIn(peek, range, OPSET)
  const domain = fields?.find(({ number }) => number === 1)
  return (
    fields?.some(({ number, value }) => number === 2 && value > 0 && value < 1000) === true &&
    (domain === undefined || NAME.test(textIn(peek, domain) ?? ' '))
  )
}
