import type { Reader, ScanContext } from '../context.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { ByteReader } from './byte-reader.ts'
import { JsonTokens } from './json-tokens.ts'
import { JsonWalk } from './json-walk.ts'
import { Log } from './log.ts'
import { isPointer } from './masquerade.ts'
import { stopOf } from './stop.ts'

export const TECHNIQUES = [
  {
    technique: 'weights-index-malformed',
    grade: 'review',
    summary: 'The index of a model in shards is not valid JSON, or its weight_map is not an object of file names.',
  },
  { technique: 'weights-index-duplicate-key', grade: 'high', summary: 'The index has a key twice; readers differ in which one they use.' },
  { technique: 'weights-index-path', grade: 'high', summary: 'The index names a file outside its directory.' },
  { technique: 'weights-index-subfolder', grade: 'review', summary: 'The index names a file in another directory.' },
  { technique: 'weights-index-missing', grade: 'review', summary: 'The index names a file that does not exist.' },
] as const satisfies readonly Technique[]

const MAX_FILES = 65_536

/** Reads `model.safetensors.index.json` and the like, and checks the files that it names. */
export const weightsIndexReader: Reader = {
  id: 'weights-index',
  matches: (file) =>
    !isPointer(file) &&
    /\.index(\.\w+)?\.json$/.test(file.name) &&
    /^\s*\{/.test(Buffer.from(file.head.subarray(0, 64)).toString('latin1')),
  read: (source, context) => {
    const log = new Log(context, TECHNIQUES)
    const index = { files: new Set<string>(), tensors: 0 }
    log.addStop(
      'weights-index-malformed',
      'index',
      stopOf(() => readIndex(source, context, log, index)),
    )
    for (const file of index.files) checkFile(file, context, log)
    return log.reading('weights-index', { files: [...index.files].slice(0, 100), shards: index.files.size, tensors: index.tensors })
  },
}

interface Index {
  readonly files: Set<string>
  tensors: number
}

function readIndex(source: Source, context: ScanContext, log: Log, index: Index): void {
  const tokens = new JsonTokens(new ByteReader(source, 0), context.step)
  const walk = new JsonWalk(tokens, (key, offset) =>
    log.add(
      'weights-index-duplicate-key',
      `The key ${JSON.stringify(key)} is in one object twice (byte ${offset}): readers differ in which one they use.`,
      { offset, subject: key },
    ),
  )
  tokens.expect('{')
  walk.members((key, offset) => {
    const token = tokens.next()
    if (key === 'weight_map' && token === '{') return readMap(walk, log, index)
    if (key === 'weight_map')
      log.add('weights-index-malformed', `The weight_map is a ${token}; expected an object (byte ${offset}).`, { offset, subject: key })
    return walk.skip(token)
  })
  tokens.expect('end')
}

function readMap(walk: JsonWalk, log: Log, index: Index): void {
  walk.members((key, offset) => {
    const file = walk.string()
    index.tensors++
    if (file === undefined)
      log.add('weights-index-malformed', `The tensor ${JSON.stringify(key)} is not mapped to a file name (byte ${offset}).`, {
        offset,
        subject: key,
      })
    else if (index.files.size < MAX_FILES || index.files.has(file)) index.files.add(file)
    else log.cannot(`the index names more than ${MAX_FILES} files`)
  })
}

function checkFile(file: string, context: ScanContext, log: Log): void {
  const named = JSON.stringify(file)
  if (file === '' || file === '.' || file.includes('\0') || isOutside(file))
    log.add('weights-index-path', `The weight_map names ${named}, which is outside the directory of the index.`, { subject: file })
  else if (/[/\\]/.test(file))
    log.add('weights-index-subfolder', `The weight_map names ${named}; expected a file name without a directory.`, { subject: file })
  else if (context.sibling(file) === false)
    log.add('weights-index-missing', `The weight_map names ${named}, which does not exist next to the index: the model is incomplete.`, {
      subject: file,
    })
}

/** Tells whether a path is absolute, has a drive or a scheme, or a parent directory. */
function isOutside(path: string): boolean {
  return /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.split(/[/\\]/).includes('..')
}
