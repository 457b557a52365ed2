import { Protobuf, type Range } from '../scan/graphs/protobuf.ts'
import type { Source } from '../scan/source.ts'
import { elementsOf } from '../scan/tensors/tensor.ts'
import type { ArchiveVisitor } from './torch-inventory.ts'

/** Data types of TensorProto, with bytes of an element where it is whole. */
const DTYPES: Readonly<Record<number, readonly [dtype: string, bytes: number | undefined]>> = {
  1: ['F32', 4],
  2: ['U8', 1],
  3: ['I8', 1],
  4: ['U16', 2],
  5: ['I16', 2],
  6: ['I32', 4],
  7: ['I64', 8],
  8: ['STRING', undefined],
  9: ['BOOL', 1],
  10: ['F16', 2],
  11: ['F64', 8],
  12: ['U32', 4],
  13: ['U64', 8],
  14: ['C64', 8],
  15: ['C128', 16],
  16: ['BF16', 2],
  17: ['F8_E4M3FN', 1],
  18: ['F8_E4M3FNUZ', 1],
  19: ['F8_E5M2', 1],
  20: ['F8_E5M2FNUZ', 1],
  21: ['U4', undefined],
  22: ['I4', undefined],
}

/** Lists the initializers of an ONNX model and of its subgraphs. The bytes of external data are in other files. */
export function readOnnx(source: Source, { step, tensor, problem }: ArchiveVisitor): void {
  const walk = new Protobuf(source, step)
  let unnamed = 0
  const visit = (range: Range): void => {
    const shape: number[] = []
    let [name, type] = ['', 0]
    let raw: Range | undefined
    walk.each(range, {
      varints: { 1: (field) => void shape.push(field.value), 2: (field) => (type = field.value) },
      counted: {
        1: (field) => {
          for (const dimension of packed(walk, field)) shape.push(dimension)
        },
        8: (field) => (name = walk.text(field) ?? ''),
        9: (field) => (raw = { start: field.start, end: field.end }),
      },
    })
    const [dtype, width] = DTYPES[type] ?? ['?', undefined]
    const elements = elementsOf(shape)
    if (elements === undefined) {
      problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`)
      return
    }
    const isWhole = raw !== undefined && width !== undefined && raw.end - raw.start === elements * width
    const place = isWhole && raw !== undefined ? { offset: raw.start } : {}
    const bytes = width === undefined ? {} : { bytes: elements * width }
    if (name === '') unnamed += 1
    tensor({ name: name === '' ? `unnamed ${unnamed}` : name, dtype, shape, elements, ...bytes, ...place })
  }
  const graph = (range: Range): void => {
    const attribute = (field: Range) => walk.each(field, { counted: { 6: graph, 11: graph } })
    const node = (field: Range) => walk.each(field, { counted: { 5: attribute } })
    walk.each(range, { counted: { 1: node, 5: visit } })
  }
  walk.each({ start: 0, end: source.size }, { counted: { 7: graph } })
  if (walk.malformed !== undefined) problem(`the model is malformed at offset ${walk.malformed.at}: ${walk.malformed.reason}`)
  if (walk.exhausted) problem('the limit of steps was reached')
}

/** Reads packed numbers of a shape. */
function packed(walk: Protobuf, { start, end }: Range): readonly number[] {
  const bytes = end - start > 1024 ? undefined : walk.window.bytes(start, end - start)
  const numbers: number[] = []
  let [value, factor] = [0, 1]
  for (const byte of bytes ?? []) {
    value += (byte & 0x7f) * factor
    factor *= 128
    if (byte >= 0x80) continue
    numbers.push(value)
    value = 0
    factor = 1
  }
  return numbers
}
