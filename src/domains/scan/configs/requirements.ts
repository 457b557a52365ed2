import { withoutLiterals } from '../../../documents/credentials.ts'
import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { Lines } from './lines.ts'
import { isText } from './text.ts'

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

export const TECHNIQUES: readonly Technique[] = [GIT, PLAIN_HTTP, INDEX, KNOWN_INDEX, TRUSTED_HOST]

/** Reads requirements and constraints of pip, found by their usual names. */
export const requirementsReader: Reader = {
  id: 'requirements',
  matches: ({ name, head }) => /^(?:.*[-_.])?(?:requirements?|constraints)(?:[-_.].*)?\.(?:txt|in|pip)$/.test(name) && isText(head),
  read: readRequirements,
}

function readRequirements(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const lines = new Lines(source, context)
  for (const { text, offset, number } of lines) {
    const technique = techniqueOf(text.trim())
    if (technique === undefined) continue
    const line = withoutLiterals(text.trim())
    const message = `Line ${number}, offset ${offset}, is ${quoted(line)}. ${technique.summary}`
    findings.add(findingOf(technique, { subject: line.slice(0, 200), message, offset }))
  }
  return { format: 'requirements', findings: findings.list, incomplete: lines.incomplete }
}

function techniqueOf(line: string): Technique | undefined {
  if (line.startsWith('#') || line === '') return undefined
  if (/^--trusted-host\b|\s--trusted-host\b/.test(line)) return TRUSTED_HOST
  if (/(?:^|[\s@=+])http:\/\//.test(line)) return PLAIN_HTTP
  const index = /(?:^|\s)(?:--(?:extra-)?index-url|-i|--find-links|-f)[\s=]+(\S+)/.exec(line)?.[1]
  if (index !== undefined) return !index.includes('://') || KNOWN.test(index) ? KNOWN_INDEX : INDEX
  return /(?:^|[\s@])(?:git|hg|svn|bzr)\+[a-z]+:/.test(line) ? GIT : undefined
}

/** Indexes of packages for models, which ordinary repositories add. */
const KNOWN =
  /^https:\/\/(?:pypi\.org|download\.pytorch\.org|download\.openmmlab\.com|data\.pyg\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|developer\.download\.nvidia\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases|libtpu-wheels)|wheels\.vllm\.ai|flashinfer\.ai|huggingface\.github\.io|abetlen\.github\.io|pytorch-extension\.intel\.com|pypi\.anaconda\.org|test\.pypi\.org|us-python\.pkg\.dev\/ml-oss-artifacts-published)(?:[/:]|$)/
