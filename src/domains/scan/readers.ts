import { archiveReaders } from './archives/archives.ts'
import { configReaders } from './configs/readers.ts'
import type { Reader } from './context.ts'
import { graphReaders } from './graphs/readers.ts'
import type { PicklePolicy } from './pickle/policy.ts'
import { pickleReader, pickleReaderFor } from './pickle/reader.ts'
import { tensorReaders } from './tensors/tensors.ts'

/** Every reader, in the order in which their findings appear. */
export const READERS: readonly Reader[] = [pickleReader, ...archiveReaders, ...tensorReaders, ...graphReaders, ...configReaders]

/** Returns every reader, with pickles graded by a policy. */
export function readersFor(policy: PicklePolicy): readonly Reader[] {
  return READERS.map((reader) => (reader === pickleReader ? pickleReaderFor(policy) : reader))
}
