import type { Reader } from '../context.ts'
import { ggmlReader } from './ggml-reader.ts'
import { ggufReader } from './gguf-reader.ts'
import { npyReader } from './npy-reader.ts'
import { safetensorsReader } from './safetensors-reader.ts'
import { weightsIndexReader } from './weights-index.ts'

/** The readers of formats that store tensors and nothing that runs, and of the index of shards. */
export const tensorReaders: readonly Reader[] = [safetensorsReader, ggufReader, ggmlReader, npyReader, weightsIndexReader]
