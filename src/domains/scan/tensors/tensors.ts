import type { Reader } from '../context.ts'
import type { Technique } from '../technique.ts'
import { TECHNIQUES as GGML, ggmlReader } from './ggml-reader.ts'
import { TECHNIQUES as GGUF, ggufReader } from './gguf-reader.ts'
import { TECHNIQUES as NPY, npyReader } from './npy-reader.ts'
import { TECHNIQUES as SAFETENSORS, safetensorsReader } from './safetensors-reader.ts'
import { TECHNIQUES as WEIGHTS_INDEX, weightsIndexReader } from './weights-index.ts'

/** The readers of formats that store tensors and nothing that runs, and of the index of shards. */
export const tensorReaders: readonly Reader[] = [safetensorsReader, ggufReader, ggmlReader, npyReader, weightsIndexReader]

export const TENSOR_TECHNIQUES: readonly Technique[] = [...SAFETENSORS, ...GGUF, ...GGML, ...NPY, ...WEIGHTS_INDEX]
