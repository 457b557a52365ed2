import type { Reader } from '../context.ts'
import { safetensorsReader } from './safetensors-reader.ts'

/** The readers of formats that store tensors and nothing that runs. */
export const tensorReaders: readonly Reader[] = [safetensorsReader]
