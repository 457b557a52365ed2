import { parseAllDocuments, visit } from 'yaml'
import type { Source } from '../source.ts'
import { MAX_READ } from '../source.ts'
import { decoded } from './yaml-lines.ts'

interface ParsedTag {
  /** Resolved, such as `tag:yaml.org,2002:python/name:os.system`. */
  readonly tag: string
  /** In characters, from the start of the file. */
  readonly offset: number
}

/**
 * Returns the tags of a YAML file by a parser, which knows plain scalars over several lines and every indentation. Aliases are not
 * expanded. `undefined` if the file is larger than 1 MiB or not YAML.
 */
export function parsedTags(source: Source): readonly ParsedTag[] | undefined {
  if (source.size > MAX_READ) return undefined
  const text = Buffer.from(source.read(0, source.size)).toString('utf8')
  const documents = parseAllDocuments(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent', strict: false })
  const tags: ParsedTag[] = []
  if (!Array.isArray(documents)) return tags
  for (const document of documents) {
    if (document.errors.length > 0) return undefined
    visit(document, {
      Node: (_, node) => {
        if (node.tag !== undefined) tags.push({ tag: decoded(node.tag), offset: node.range?.[0] ?? 0 })
      },
    })
  }
  return tags
}
