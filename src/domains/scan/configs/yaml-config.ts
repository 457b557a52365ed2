import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { TARGET, targetFinding } from './hydra-target.ts'
import { Lines } from './lines.ts'
import { loaderFindings, MLFLOW } from './mlflow-model.ts'
import { baseName, headText, isText, isUtf16 } from './text.ts'
import { decoded, YamlLines } from './yaml-lines.ts'
import { parsedTags } from './yaml-tags.ts'

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
  grade: 'review',
  summary: 'A comment or a quoted string of a YAML file contains the text of a Python tag.',
}
const TRUST: Technique = {
  technique: 'yaml-trust-remote-code',
  grade: 'high',
  summary: 'A YAML file sets `trust_remote_code: true`, which allows code of model repositories to run.',
}

export const TECHNIQUES: readonly Technique[] = [OBJECT, DATA, SITE, MENTION, TRUST, TARGET, ...MLFLOW]

/** Reads YAML line by line: tags outside comments, quotes and block scalars, `trust_remote_code`, targets of Hydra, and the loader of MLflow. */
export const yamlReader: Reader = { id: 'yaml', matches: looksLikeYaml, read: readYaml }

function looksLikeYaml({ name, head }: Sample): boolean {
  const isNamed = /\.(?:ya?ml|dvc)$/.test(name) || name === 'mlmodel' || name === 'dvc.lock'
  if (isNamed) return isText(head) || isUtf16(head)
  if (name.endsWith('.json') && isText(head)) return /!(?:!|<tag:yaml\.org,2002:)python\//.test(headText({ head }))
  const mayBe = /\.(?:cfg|conf|config|txt|dat|data|hparams)$|^[^.]+$/.test(name) && isText(head)
  return mayBe && /^(?:%YAML|%TAG|---(?:\s|$))|^[ \t-]*[\w.][\w.-]*:\s+!!?python\b/m.test(headText({ head }))
}

function readYaml(source: Source, context: ScanContext): Reading {
  if (isUtf16(source.read(0, 2))) return { format: 'yaml', findings: [], incomplete: ['the YAML is encoded in UTF-16, which is not read'] }
  const findings = new Findings(context)
  const lines = new Lines(source, context)
  const check = new YamlCheck(findings, baseName(context.name).toLowerCase())
  for (const { text, offset, number } of lines)
    for (const part of text.split(BREAKS)) check.line(part, { at: `on line ${number}, offset ${offset}`, offset })
  const incomplete = [...lines.incomplete]
  if (check.mentions) {
    const tags = parsedTags(source)
    if (tags === undefined) incomplete.push('the YAML mentions tags of Python, and is too large or too damaged to parse')
    for (const { tag, offset } of tags ?? []) check.tag(tag, { at: `at offset ${offset}`, offset })
  }
  return { format: 'yaml', findings: findings.list, incomplete }
}

/** Line breaks of YAML 1.1 other than the line feed. */
const BREAKS = /[\r\u0085\u2028\u2029]/

interface Place {
  readonly at: string
  readonly offset: number
}

class YamlCheck {
  readonly #findings: Findings
  /** Whether the file configures a site, which is never loaded with a model. */
  readonly #isSite: boolean
  readonly #name: string
  readonly #yaml = new YamlLines()
  readonly #seen = new Set<string>()

  constructor(findings: Findings, name: string) {
    this.#findings = findings
    this.#name = name
    this.#isSite = /^mkdocs[\w.-]*\.ya?ml$/.test(name)
  }

  /** Whether a line contains a Python tag, or defines a handle that could be one. */
  mentions = false

  line(line: string, place: Place): void {
    const text = line.replace(/^\ufeff/, '')
    const tags = this.#yaml.tagsOf(text)
    const read = tags.filter((tag) => this.tag(tag, place)).length
    this.mentions ||= text.startsWith('%TAG') || /[!:]python\//.test(decoded(text))
    if (text.includes('python') || text.includes('%')) this.#mention(text, read, place)
    if (!this.#yaml.isPlain) return
    for (const finding of [...targetFinding(text, place), ...loaderFindings(this.#name, text, place)])
      this.#add(finding.technique, finding.subject, finding.message, place)
    if (!TRUE.test(text)) return
    const message = `"trust_remote_code" is true ${place.at}: loaders that read it run code of model repositories.`
    this.#add(TRUST, 'trust_remote_code', message, place)
  }

  /** @returns whether it is a tag for Python. */
  tag(tag: string, place: Place): boolean {
    const path = PYTHON.exec(tag)?.[1]?.split(/[,[\]]/, 1)[0]
    if (path === undefined) return false
    const technique = PLAIN_VALUES.has(path) ? DATA : this.#isSite && EXTENSIONS.test(path) ? SITE : OBJECT
    const shown = quoted(tag.replace('tag:yaml.org,2002:', '!!'))
    this.#add(technique, path, `The tag ${shown} is ${place.at}: ${EFFECTS[technique.technique] ?? ''}.`, place)
    return true
  }

  /** @param read - how many tags of the line are known already. */
  #mention(text: string, read: number, place: Place): void {
    if (text.startsWith('%TAG')) return
    const count = [...decoded(text).matchAll(/(?:!python|yaml\.org,2002:python)\//g)].length
    const message = `A comment or string ${place.at} contains the text of a Python tag: a loader that splits the file in another way may read it.`
    if (count > read) this.#add(MENTION, 'python', message, place)
  }

  /** Adds a finding, once for each subject. */
  #add(technique: Technique, subject: string, message: string, { offset }: Place): void {
    const key = `${technique.technique} ${subject}`
    if (this.#seen.has(key) || this.#seen.size > 1000) return
    this.#seen.add(key)
    this.#findings.add(findingOf(technique, { subject: subject.slice(0, 200), message, offset }))
  }
}

const TRUE = /^(?:[^#"']*[\s{,])?["']?trust_remote_code["']?\s*:\s*(?:true|True|TRUE|yes|Yes|YES|on|On|ON)\s*(?:[,}#]|$)/

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
