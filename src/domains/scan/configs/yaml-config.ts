import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { Lines } from './lines.ts'
import { findingOf, quoted, type Technique } from './technique.ts'
import { baseName, headText, isText } from './text.ts'
import { YamlLines } from './yaml-lines.ts'

const OBJECT: Technique = {
  technique: 'yaml-python-object',
  grade: 'critical',
  summary: 'A YAML tag such as `!!python/object/apply` makes an unsafe loader import a module or call a function.',
  advisories: ['CVE-2020-14343', 'CVE-2017-18342'],
}
const DATA: Technique = {
  technique: 'yaml-python-data',
  grade: 'note',
  summary: 'A YAML tag such as `!!python/tuple` makes a plain Python value; the safe loader refuses it.',
}
const SITE: Technique = {
  technique: 'yaml-mkdocs-name',
  grade: 'note',
  summary: 'The configuration of an MkDocs site names a function of a known extension by `!!python/name`.',
}
const MENTION: Technique = {
  technique: 'yaml-python-mention',
  grade: 'note',
  summary: 'A comment or a quoted string of a YAML file contains the text of a Python tag.',
}
const TRUST: Technique = {
  technique: 'yaml-trust-remote-code',
  grade: 'high',
  summary: 'A YAML file sets `trust_remote_code: true`, which allows code of model repositories to run.',
}

export const TECHNIQUES: readonly Technique[] = [OBJECT, DATA, SITE, MENTION, TRUST]

/** Reads YAML line by line: tags outside comments, quotes and block scalars, and `trust_remote_code`. Hydra's `_target_` is not checked. */
export const yamlReader: Reader = { id: 'yaml', matches: looksLikeYaml, read: readYaml }

function looksLikeYaml({ name, head }: Sample): boolean {
  if (!isText(head)) return false
  if (/\.(?:ya?ml|dvc)$/.test(name) || name === 'mlmodel' || name === 'dvc.lock') return true
  return (
    /\.(?:cfg|conf|config|txt|dat|data|hparams)$|^[^.]+$/.test(name) &&
    /^(?:%YAML|%TAG|---(?:\s|$))|^[ \t-]*[\w.-]+:\s+!!?python\b/m.test(headText({ head }))
  )
}

function readYaml(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const lines = new Lines(source, context)
  const yaml = new YamlLines()
  const seen = new Set<string>()
  const isSite = /^mkdocs[\w.-]*\.ya?ml$/.test(baseName(context.name).toLowerCase())
  for (const { text, offset, number } of lines) {
    const tags = yaml.tagsOf(text)
    const at = `on line ${number}, offset ${offset}`
    for (const tag of tags) addTag(findings, seen, { tag, at, offset, isSite })
    if (tags.length === 0 && !text.startsWith('%TAG') && /(?:!python|yaml\.org,2002:python)\//.test(text) && !seen.has('mention')) {
      seen.add('mention')
      const message = `A comment or string ${at} contains the text of a Python tag: a loader that splits the file in another way may read it.`
      findings.add(findingOf(MENTION, { subject: 'python', message, offset }))
    }
    if (yaml.isPlain && TRUE.test(text)) {
      const message = `"trust_remote_code" is true ${at}: loaders that read it run code of model repositories.`
      findings.add(findingOf(TRUST, { subject: 'trust_remote_code', message, offset }))
    }
  }
  return { format: 'yaml', findings: findings.list, incomplete: lines.incomplete }
}

const TRUE = /^(?:[^#"']*[\s{,])?["']?trust_remote_code["']?\s*:\s*(?:true|True|TRUE|yes|Yes|YES|on|On|ON)\s*(?:[,}#]|$)/

interface TagPlace {
  readonly tag: string
  readonly at: string
  readonly offset: number
  /** Whether the file configures a site, which is never loaded with a model. */
  readonly isSite: boolean
}

function addTag(findings: Findings, seen: Set<string>, { tag, at, offset, isSite }: TagPlace): void {
  const path = PYTHON.exec(tag)?.[1]
  if (path === undefined || seen.has(path)) return
  if (seen.size < 1000) seen.add(path)
  const technique = PLAIN_VALUES.has(path) ? DATA : isSite && EXTENSIONS.test(path) ? SITE : OBJECT
  const message = `The tag ${quoted(tag.replace('tag:yaml.org,2002:', '!!'))} is ${at}: ${EFFECTS[technique.technique] ?? ''}.`
  findings.add(findingOf(technique, { subject: path.slice(0, 200), message, offset }))
}

const EFFECTS: Readonly<Record<string, string>> = {
  [OBJECT.technique]: 'an unsafe loader imports or calls what it names',
  [DATA.technique]: 'it makes a plain value, and the safe loader refuses the file',
  [SITE.technique]: 'MkDocs imports this function of an extension when it builds the site',
}

/** Names that MkDocs extensions document for `mkdocs.yml`. */
const EXTENSIONS = /^name:(?:material|materialx|pymdownx|mermaid2|mkdocs_\w+|zensical)\./

const PYTHON = /^(?:tag:yaml\.org,2002:|!)python(?:\/|$)(.*)$/s

/** Tags of PyYAML that neither import nor call anything. */
const PLAIN_VALUES: ReadonlySet<string> = new Set('none bool str unicode bytes int long float complex list tuple dict'.split(' '))
