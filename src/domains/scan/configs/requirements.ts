import { withoutLiterals } from '../../../documents/credentials.ts'
import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { type Line, Lines } from './lines.ts'
import { isText, isUtf16 } from './text.ts'

const GIT: Technique = {
  technique: 'requirement-from-git',
  grade: 'note',
  summary: 'A requirement is installed from a Git repository instead of an index.',
}
const PLAIN_HTTP: Technique = {
  technique: 'requirement-plain-http',
  grade: 'review',
  summary: 'A requirement or index is fetched over plain HTTP, where anyone on the path can replace it.',
}
const INDEX: Technique = {
  technique: 'requirement-other-index',
  grade: 'review',
  summary: 'A requirements file adds a package index that is not well known; a package there can shadow one of PyPI.',
}
const KNOWN_INDEX: Technique = {
  technique: 'requirement-known-index',
  grade: 'note',
  summary: 'A requirements file adds a well-known package index, such as that of PyTorch.',
}
const TRUSTED_HOST: Technique = {
  technique: 'requirement-trusted-host',
  grade: 'review',
  summary: 'A requirements file turns off the verification of TLS for a host.',
}

const URL_SOURCE: Technique = {
  technique: 'requirement-from-url',
  grade: 'review',
  summary: 'A requirement, or a list of them, is fetched from a URL that is not a well-known index.',
}

const LOCAL_PATH: Technique = {
  technique: 'requirement-from-path',
  grade: 'note',
  summary: 'A requirement is installed from a path, whose setup code runs.',
}

export const TECHNIQUES: readonly Technique[] = [GIT, PLAIN_HTTP, INDEX, KNOWN_INDEX, TRUSTED_HOST, URL_SOURCE, LOCAL_PATH]

/** Requirements and constraints of pip, and environments of conda, which list requirements of pip. */
const NAMES = /^(?:.*[-_.])?(?:requirements?|constraints)(?:[-_.].*)?\.(?:txt|in|pip)$|^(?:conda|environment)[\w.-]*\.ya?ml$/

/** Reads requirements and constraints of pip, found by their usual names. */
export const requirementsReader: Reader = {
  id: 'requirements',
  matches: ({ name, head }) => NAMES.test(name) && (isText(head) || isUtf16(head)),
  read: readRequirements,
}

function readRequirements(source: Source, context: ScanContext): Reading {
  if (isUtf16(source.read(0, 2)))
    return { format: 'requirements', findings: [], incomplete: ['the requirements are encoded in UTF-16, which is not read'] }
  const findings = new Findings(context)
  const lines = new Lines(source, context)
  for (const { text, offset, number } of joined(lines)) {
    const bare = text
      .trim()
      .replace(/^-\s+/, '')
      .replace(/^(['"])(.*)\1$/, '$2')
    const technique = techniqueOf(bare)
    if (technique === undefined) continue
    const line = withoutLiterals(bare)
    const message = `Line ${number}, offset ${offset}, is ${quoted(line)}. ${technique.summary}`
    findings.add(findingOf(technique, { subject: line.slice(0, 200), message, offset }))
  }
  return { format: 'requirements', findings: findings.list, incomplete: lines.incomplete }
}

/** Joins lines that end with a backslash, as pip does. */
function* joined(lines: Iterable<Line>): Generator<Line> {
  let open: Line | undefined
  for (const line of lines) {
    const whole = open === undefined ? line : { ...open, text: open.text + line.text }
    open =
      /\\$/.test(line.text) && whole.text.length < MOST_TEXT && !/^\s*#/.test(line.text)
        ? { ...whole, text: whole.text.slice(0, -1) }
        : undefined
    if (open === undefined) yield whole
  }
  if (open !== undefined) yield open
}

const MOST_TEXT = 64 * 1024

/** Options of pip by any prefix that is not ambiguous, as its parser accepts them. */
function optionOf(line: string): { readonly name: string; readonly value: string } | undefined {
  for (const [, long = '', value = ''] of line.matchAll(/(?:^|\s)--([a-z-]{2,})(?=(?:[\s=]+(\S+))?)/g)) {
    const name = ['extra-index-url', 'index-url', 'find-links', 'trusted-host'].find((each) => each.startsWith(long))
    if (name !== undefined) return { name, value }
  }
  const [, short = '', attached = ''] = /(?:^|\s)-([ifrc])[\s=]*(\S+)/.exec(line) ?? []
  return short === ''
    ? undefined
    : { name: { i: 'index-url', f: 'find-links', r: 'requirement', c: 'constraint' }[short] ?? '', value: attached }
}

function techniqueOf(line: string): Technique | undefined {
  if (line.startsWith('#') || line === '') return undefined
  const option = optionOf(line)
  if (option?.name === 'trusted-host') return TRUSTED_HOST
  if (/(?:^|[\s@=+]|-[ifrc])http:\/\//i.test(line)) return PLAIN_HTTP
  if (option?.name === 'requirement' || option?.name === 'constraint') return option.value.includes('://') ? URL_SOURCE : undefined
  if (option !== undefined) return !option.value.includes('://') || KNOWN.test(option.value) ? KNOWN_INDEX : INDEX
  if (/(?:^|[\s@])(?:git|hg|svn|bzr)\+[a-z]+:/i.test(line)) return GIT
  const url = /(?:^|@\s*)((?:https|ftp|file):\/\/\S+)/i.exec(line)?.[1]
  if (url === undefined) return FROM_PATH.test(line) ? LOCAL_PATH : undefined
  return KNOWN.test(url) || PROJECTS.test(url) ? KNOWN_INDEX : URL_SOURCE
}

/** An editable install, or a requirement that is a path. */
const FROM_PATH = /^(?:-e[\s=]*|--e[a-z]*[\s=]+)?["']?(?:[.~]{0,2}\/|[.]{1,2}(?:[\s;#[]|$)|[A-Za-z]:[\\/])/

/** Release pages from which ordinary requirements install models and wheels. */
const PROJECTS =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/releases\/download\/|files\.pythonhosted\.org\/|conda\.anaconda\.org\/|repo\.anaconda\.com\/|huggingface\.co\/)/

/** Indexes of packages for models, which ordinary repositories add. */
const KNOWN =
  /^https:\/\/(?:pypi\.org|download\.pytorch\.org|download\.openmmlab\.com|data\.pyg\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|developer\.download\.nvidia\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases|libtpu-wheels)|wheels\.vllm\.ai|flashinfer\.ai|huggingface\.github\.io|abetlen\.github\.io|pytorch-extension\.intel\.com|pypi\.anaconda\.org|test\.pypi\.org|us-python\.pkg\.dev\/ml-oss-artifacts-published)(?::\d+)?(?:\/|$)/
