import type { Reader, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { isNamedAsPickle, mayBePickle } from './identify.ts'
import type { PicklePolicy } from './policy.ts'
import { scanPickle } from './scan.ts'

/** Returns the reader of raw pickles of any name, under a policy. */
export function pickleReaderFor(policy: PicklePolicy): Reader {
  return {
    id: 'pickle',
    matches: mayBePickle,
    read: (source, context) => readRaw(source, context, policy),
  }
}

/** Reads a file on its own. If it is not a pickle, CPython refuses it at the first bytes, and it is another reader's to read. */
function readRaw(source: Source, context: ScanContext, policy: PicklePolicy): Reading {
  const reading = scanPickle(source, context, { ...policy, search: isNamedAsPickle(context.name.toLowerCase()) })
  return reading.facts.isPickle === 'no' ? { format: '', findings: [], incomplete: [] } : reading
}

/** Reader of raw pickles of any name, in the profile `default`. */
export const pickleReader: Reader = pickleReaderFor({})
