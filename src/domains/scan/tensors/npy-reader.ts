import { toText } from '../../../core/to-text.ts'
import type { Reader, ScanContext } from '../context.ts'
import { type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import { scanHidden } from './hidden.ts'
import { Log } from './log.ts'
import { disguiseOf, isPointer } from './masquerade.ts'
import { isNpy, type NpyHeader, npyDataStart, readNpyHeader } from './npy-header.ts'
import { type Stop, spend, stopOf } from './stop.ts'
import { exact } from './tensor.ts'

export const TECHNIQUES = [
  { technique: 'npy-malformed', grade: 'review', summary: 'The header is not the literal that NumPy writes; NumPy refuses the file.' },
  { technique: 'npy-masquerade', grade: 'high', summary: 'A file named .npy has the signature of a format that can run code.' },
  {
    technique: 'npy-object-array',
    grade: 'review',
    summary: 'The array contains Python objects: loading it needs allow_pickle=True, which runs the pickle in it.',
    advisories: ['CVE-2019-6446'],
  },
  { technique: 'npy-dtype', grade: 'review', summary: 'The dtype is unknown, and may contain Python objects.' },
  {
    technique: 'npy-size-mismatch',
    grade: 'review',
    summary: 'The file has fewer bytes than the shape and the dtype need, or they overflow.',
  },
  { technique: 'npy-trailing-bytes', grade: 'high', summary: 'Bytes after the array belong to nothing.' },
  {
    technique: 'npy-more-arrays',
    grade: 'note',
    summary: 'Another array follows the first one; numpy.load reads only the first of a file.',
  },
] as const satisfies readonly Technique[]

/** Arrays of one file that are listed in the facts. */
const MAX_LISTED = 100

/** Reads the headers of the NumPy arrays of a file, and hands pickled objects to the reader of pickles. */
export const npyReader: Reader = {
  id: 'npy',
  matches: (file) =>
    !isPointer(file) &&
    (file.name.endsWith('.npy') || isNpy({ size: file.size, read: (at, length) => file.head.subarray(at, at + length) }, 0)),
  read: (source, context) => {
    const log = new Log(context, TECHNIQUES)
    const arrays: unknown[] = []
    let count = 0
    const stop = stopOf(() => {
      for (let next: number | undefined = 0; next !== undefined; count++) {
        spend(context.step, 1, next)
        const header: NpyHeader = readNpyHeader(source, next)
        if (arrays.length < MAX_LISTED) arrays.push(factsOf(header))
        next = checkArray(source, context, log, header)
      }
    })
    if (stop !== undefined) addStop(source, context, log, stop)
    return log.reading('npy', { count, arrays })
  },
}

function factsOf({ version, dtype, shape, fortranOrder }: NpyHeader): unknown {
  return { version, dtype: dtype.name, shape, fortranOrder, objects: dtype.kind === 'object' }
}

/** Compares an array with the bytes of the file. @returns where the next array starts, if one follows. */
function checkArray(source: Source, context: ScanContext, log: Log, header: NpyHeader): number | undefined {
  const { dtype, dataStart, bytes } = header
  if (dtype.kind !== 'plain') return scanObjects(source, context, log, header)
  if (bytes === undefined || dataStart + bytes > source.size) return addMismatch(source, log, header)
  const end = dataStart + bytes
  if (end === source.size) return undefined
  if (!isNpy(source, end)) return addTrailing(source, log, end)
  if (header.start === 0)
    log.add('npy-more-arrays', `Another array follows at byte ${end}; numpy.load reads only the first of a file.`, { offset: end })
  return end
}

/** Passes what follows the header to the reader of pickles, which also reports what follows the pickle. */
function scanObjects(source: Source, context: ScanContext, log: Log, { dtype, dataStart }: NpyHeader): undefined {
  const what = JSON.stringify(dtype.name)
  if (dtype.kind === 'object')
    log.add(
      'npy-object-array',
      `The array has the dtype ${what}: loading it needs allow_pickle=True, which runs the pickle at byte ${dataStart}.`,
      {
        offset: dataStart,
        subject: dtype.name,
      },
    )
  else
    log.add('npy-dtype', `The array has the unknown dtype ${what}, which may contain Python objects.`, {
      offset: dataStart,
      subject: dtype.name,
    })
  log.nested(pickleName(context), sliceOf(source, dataStart, source.size - dataStart))
}

function pickleName({ name }: ScanContext): string {
  return `${name.replace(/^.*[/\\]/, '').replace(/\.npy$/i, '')}.pkl`
}

function addMismatch(source: Source, log: Log, { elements, dtype, dataStart, bytes, start, shape }: NpyHeader): undefined {
  const found = source.size - dataStart
  const message =
    elements === undefined || bytes === undefined
      ? `The shape [${shape.map(exact).join(', ')}] with the dtype ${JSON.stringify(dtype.name)} overflows.`
      : `The array needs ${bytes} bytes; ${found} follow its header: the file is cut or was changed.`
  log.add('npy-size-mismatch', message, { offset: dataStart, subject: toText(start) })
}

function addTrailing(source: Source, log: Log, end: number): undefined {
  log.add(
    'npy-trailing-bytes',
    `${source.size - end} bytes from byte ${end}, after the array, belong to nothing: they can contain other content.`,
    {
      offset: end,
      subject: toText(end),
    },
  )
  scanHidden(log, source, { start: end, end: source.size })
}

/** Reports an unreadable header. What follows it is scanned as a pickle, because NumPy may read the header where this reader does not. */
function addStop(source: Source, context: ScanContext, log: Log, stop: Stop): void {
  log.addStop('npy-malformed', 'NumPy', stop)
  const disguise = stop.offset === 0 ? disguiseOf(source) : undefined
  if (disguise !== undefined)
    log.add('npy-masquerade', `The file is named .npy and starts as ${disguise}: numpy.load goes by content.`, { offset: 0 })
  const rest = { start: source.size }
  stopOf(() => {
    rest.start = npyDataStart(source, 0).dataStart
  })
  if (rest.start < source.size) log.nested(pickleName(context), sliceOf(source, rest.start, source.size - rest.start))
}
