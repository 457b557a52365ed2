import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import { FlatBuffer, FlatBufferError, type Table } from './flatbuffer.ts'
import { quote, Report } from './report.ts'
import { latin1 } from './sample.ts'
import { kindOf, type OpKind } from './tensorflow-ops.ts'
import { trailingZip } from './trailing-zip.ts'
import { Window } from './window.ts'

type Name =
  | 'tflite-python-operator'
  | 'tflite-file-operator'
  | 'tflite-flex-operator'
  | 'tflite-custom-operator'
  | 'tflite-known-operator'
  | 'tflite-malformed'

export const TFLITE_TECHNIQUES: readonly Technique<Name>[] = [
  { technique: 'tflite-python-operator', grade: 'critical', summary: 'A TensorFlow operator of the model calls a Python function' },
  { technique: 'tflite-file-operator', grade: 'high', summary: 'A TensorFlow operator of the model uses files or the network' },
  { technique: 'tflite-flex-operator', grade: 'note', summary: 'The model uses operators of TensorFlow' },
  { technique: 'tflite-custom-operator', grade: 'review', summary: 'The model requires a library of custom operators' },
  {
    technique: 'tflite-known-operator',
    grade: 'note',
    summary: 'The model uses custom operators that TensorFlow Lite or MediaPipe contains',
  },
  { technique: 'tflite-malformed', grade: 'review', summary: 'The file is not a valid TensorFlow Lite model' },
]

const CUSTOM = 32
const MAX_CODES = 65_536

/** Custom operators that the runtimes of Google and Coral contain. */
const KNOWN =
  /^(TFLite_Detection_PostProcess|AudioSpectrogram|Mfcc|NumericVerify|edgetpu-custom-op|Convolution2DTransposeBias|MaxPoolingWithArgmax2D|MaxUnpooling2D|Landmarks2TransformMatrix(V2)?|TransformLandmarks(V2)?|TransformTensorBilinear(V2)?|FunnelResize|aeq\.hertz\.\w*|signal\.\w*|stablehlo\.\w*|odml\.\w*)$/

const FORBIDDEN: Readonly<Partial<Record<OpKind, Name>>> = {
  python: 'tflite-python-operator',
  file: 'tflite-file-operator',
  network: 'tflite-file-operator',
  dataset: 'tflite-file-operator',
  debug: 'tflite-file-operator',
  summary: 'tflite-file-operator',
  custom: 'tflite-custom-operator',
}

export const tfliteReader: Reader = {
  id: 'tflite',
  matches: ({ head }: Sample) => latin1(head.subarray(4, 8)) === 'TFL3',
  read: (source: Source, context: ScanContext): Reading => new TfliteModel(source, context).read(),
}

class TfliteModel {
  readonly #buffer: FlatBuffer
  readonly #report: Report<Name>
  readonly #context: ScanContext
  readonly #source: Source
  #codes = 0

  constructor(source: Source, context: ScanContext) {
    this.#buffer = new FlatBuffer(new Window(source, context.step))
    this.#report = new Report(context, TFLITE_TECHNIQUES)
    this.#context = context
    this.#source = source
  }

  read(): Reading {
    try {
      this.#operatorCodes(this.#buffer.root())
      this.#associatedFiles()
    } catch (error) {
      if (!(error instanceof FlatBufferError)) throw error
      this.#report.unread(`the TensorFlow Lite model is malformed: ${error.message}`)
      this.#report.add('tflite-malformed', { message: `The TensorFlow Lite model is malformed: ${error.message}.`, subject: 'flatbuffer' })
    }
    return this.#report.reading('tflite', { operatorCodes: this.#codes })
  }

  /** Scans the zip archive that the metadata of a model appends: labels and vocabularies. */
  #associatedFiles(): void {
    const start = trailingZip(this.#source)
    if (start === undefined) return
    const readings = this.#context.nested('associated files', sliceOf(this.#source, start, this.#source.size - start))
    if (readings === undefined) this.#report.unread('the zip archive at the end of the model is nested too deeply')
    for (const reading of readings ?? []) this.#report.include(reading)
  }

  /** Reads field 1 of the model: a vector of references to OperatorCode. */
  #operatorCodes(model: Table): void {
    const field = this.#buffer.field(model, 1)
    if (field === undefined) return
    const vector = this.#buffer.reference(field)
    const count = this.#buffer.length(vector, 4)
    if (count > MAX_CODES) this.#report.unread(`the model has ${count} operator codes; ${MAX_CODES} were read`)
    for (let index = 0; index < Math.min(count, MAX_CODES); index += 1) {
      if (!this.#context.step(1)) {
        this.#report.unread('the limit of steps was reached in the TensorFlow Lite model')
        return
      }
      this.#codes += 1
      this.#operatorCode(this.#buffer.table(this.#buffer.reference(vector + 4 + 4 * index)))
    }
  }

  /** Fields of OperatorCode: 0 the old 8-bit code, 1 the custom name, 3 the code. The runtime uses the greater code. */
  #operatorCode(code: Table): void {
    const builtin = Math.max(this.#buffer.int(code, 0, 1), this.#buffer.int(code, 3, 4))
    const name = this.#buffer.text(code, 1)
    if (builtin === CUSTOM) this.#custom(name ?? '', code.at)
  }

  #custom(name: string, offset: number): void {
    if (name.startsWith('Flex')) {
      this.#flex(name, offset)
      return
    }
    const technique = KNOWN.test(name) ? 'tflite-known-operator' : 'tflite-custom-operator'
    const why = technique === 'tflite-known-operator' ? 'which the runtime contains' : 'which requires a library with native code'
    this.#report.add(technique, {
      message: `The model uses the custom operator ${quote(name)} (offset ${offset}), ${why}.`,
      subject: name,
      offset,
    })
  }

  /** Checks the TensorFlow operator that a Flex operator runs. */
  #flex(name: string, offset: number): void {
    const kind = kindOf(name.slice('Flex'.length), new Set())
    const technique = FORBIDDEN[kind] ?? 'tflite-flex-operator'
    const why = technique === 'tflite-flex-operator' ? 'which requires the Flex delegate' : `which is of the kind "${kind}"`
    this.#report.add(technique, {
      message: `The model runs the TensorFlow operator ${quote(name)} (offset ${offset}), ${why}.`,
      subject: name,
      offset,
    })
  }
}
