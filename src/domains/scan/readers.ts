import { archiveReaders } from './archives/archives.ts'
import { configReaders } from './configs/readers.ts'
import type { Reader } from './context.ts'
import { graphReaders } from './graphs/readers.ts'
import { pickleReader } from './pickle/reader.ts'
import { tensorReaders } from './tensors/tensors.ts'

/** Every reader, in the order in which their findings appear. */
export const READERS: readonly Reader[] = [pickleReader, ...archiveReaders, ...tensorReaders, ...graphReaders, ...configReaders]
