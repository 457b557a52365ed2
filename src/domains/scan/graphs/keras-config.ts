import type { Reader, Sample, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { MAX_READ, type Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { parseLenientJson } from './json.ts'
import { KERAS_TECHNIQUES, type KerasName, walkKerasConfig } from './keras-walk.ts'
import { quote, Report } from './report.ts'
import { startsWithChar } from './sample.ts'

type Name = KerasName | 'keras-duplicate-key' | 'keras-config-malformed'

export const KERAS_CONFIG_TECHNIQUES: readonly Technique<Name>[] = [
  ...KERAS_TECHNIQUES,
  {
    technique: 'keras-duplicate-key',
    grade: 'high',
    summary: 'A key occurs twice in one object of the configuration, so that readers disagree',
  },
  { technique: 'keras-config-malformed', grade: 'review', summary: 'A configuration of Keras is not valid JSON' },
]

/** The most bytes of a configuration that are parsed: 16 MiB. */
const MAX_CONFIG = 16 * 1024 * 1024

/** Reads `config.json` and `metadata.json` of a `.keras` file, and every other JSON file that contains a model of Keras. */
export const kerasConfigReader: Reader = {
  id: 'keras-config',
  matches: looksLikeKeras,
  read: readConfig,
}

function looksLikeKeras({ name, size, head, tail }: Sample): boolean {
  if (!startsWithChar(head, '{')) return false
  const start = textOf(head)
  // The keys of a large configuration can be stored after the sample.
  if (name === 'config.json' && size > head.length) return true
  return [start, textOf(tail)].some(
    (text) => /"class_name"\s*:/.test(text) && /"(config|module|registered_name|model_config)"\s*:/.test(text),
  )
}

/** Decodes escaped ASCII too, because a key can be written as `"\u0063lass_name"`. */
function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.replace(/\\u00([2-7][0-9a-f])/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readConfig(source: Source, context: ScanContext): Reading {
  const report = new Report<Name>(context, KERAS_CONFIG_TECHNIQUES)
  if (source.size > MAX_CONFIG) {
    report.unread(`the configuration has ${source.size} bytes; at most ${MAX_CONFIG} are parsed`)
    return report.reading('keras-config')
  }
  const classes = readKerasJson(readText(source), { report, step: context.step, where: 'the file' })
  return report.reading(classes === 0 ? 'json' : 'keras-config', { classes })
}

function readText(source: Source): string {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < source.size; at += MAX_READ) chunks.push(Uint8Array.from(source.read(at, MAX_READ)))
  return Buffer.concat(chunks).toString('utf8')
}

interface JsonOptions {
  readonly report: Report<Name>
  readonly step: (count: number) => boolean
  readonly where: string
}

/**
 * Parses and walks the text of a configuration, with the values that duplicate keys hide.
 *
 * @returns the number of objects with a `class_name`.
 */
export function readKerasJson(text: string, { report, step, where }: JsonOptions): number {
  const parsed = parseLenientJson(text)
  if (parsed === undefined) {
    report.unread(`the Keras configuration (${where}) is not valid JSON`)
    report.add('keras-config-malformed', {
      message: `The Keras configuration (${where}) is not valid JSON, or is nested too deeply.`,
      subject: where,
    })
    return 0
  }
  const walks = [parsed.value, ...parsed.shadowed].map((value) => walkKerasConfig(value, { report, step, where }))
  if (walks.some(({ exhausted }) => exhausted)) report.unread(`the limit of steps was reached in the Keras configuration (${where})`)
  const classes = walks.reduce((sum, walk) => sum + walk.classes, 0)
  for (const key of classes === 0 ? [] : parsed.duplicates) {
    const message = `The Keras configuration (${where}) contains the key ${quote(key)} twice in one object; readers disagree about which one counts.`
    report.add('keras-duplicate-key', { message, subject: key })
  }
  return classes
}
