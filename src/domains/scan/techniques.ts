import { TECHNIQUES as ARCHIVES } from './archives/archives.ts'
import { CONFIG_TECHNIQUES } from './configs/readers.ts'
import { GRAPH_READER_TECHNIQUES } from './graphs/readers.ts'
import { TECHNIQUES as PICKLE } from './pickle/techniques.ts'
import { TECHNIQUES as FILE } from './scan-file.ts'
import type { Technique } from './technique.ts'
import { TENSOR_TECHNIQUES } from './tensors/tensors.ts'

/** Every technique that a scan reports, in the order of the readers. */
export const TECHNIQUES: readonly Technique[] = [
  ...PICKLE,
  ...ARCHIVES,
  ...TENSOR_TECHNIQUES,
  ...GRAPH_READER_TECHNIQUES,
  ...CONFIG_TECHNIQUES,
  ...FILE,
]
