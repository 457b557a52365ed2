import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { isWeightsName } from './extensions.ts'
import { findingOf, quoted } from './finding.ts'
import { baseName, extensionOf, folderName, headText, isText } from './text.ts'

const SHIPPED: Technique = { technique: 'script-shipped', grade: 'note', summary: 'A script or Python source is next to a model.' }
const HIDDEN: Technique = {
  technique: 'script-as-data',
  grade: 'review',
  summary: 'A file starts with `#!`, so that a shell can run it, and has the extension of data.',
}
const AS_WEIGHTS: Technique = {
  technique: 'script-as-weights',
  grade: 'critical',
  summary: 'A script that starts with `#!` has the extension of weights.',
}
const SITE_HOOK: Technique = {
  technique: 'python-site-hook',
  grade: 'review',
  summary: 'A `.pth`, `sitecustomize.py` or `usercustomize.py` file runs when Python starts, if it is in its path.',
}
const GENERATE: Technique = {
  technique: 'config-custom-generate',
  grade: 'high',
  summary: 'A generation configuration or folder supplies `custom_generate` code, which Transformers runs instead of its own.',
}

export const TECHNIQUES: readonly Technique[] = [SHIPPED, HIDDEN, AS_WEIGHTS, SITE_HOOK]

/** Reports scripts and Python source. Many repositories contain training scripts, so a plain one is a note. */
export const scriptReader: Reader = {
  id: 'script',
  matches: (file) => techniqueOf(file, '') !== undefined,
  read: readScript,
}

function readScript(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const head = Buffer.from(source.read(0, 64 * 1024))
  const name = baseName(context.name)
  const technique = techniqueOf({ name: name.toLowerCase(), head }, context.name)
  if (technique !== undefined) findings.add(findingOf(technique, { subject: name, message: messageOf(technique, name, head), offset: 0 }))
  return { format: 'script', findings: findings.list, incomplete: [] }
}

const SCRIPTS: ReadonlySet<string> = new Set(
  'py pyw sh bash zsh fish csh ps1 psm1 bat cmd vbs rb pl lua r js mjs cjs ts jl command'.split(' '),
)
/** Extensions of data. A shebang there is out of place. */
const DATA: ReadonlySet<string> = new Set('json yaml yml txt csv md png jpg jpeg gif vocab spm dat data'.split(' '))

function techniqueOf({ name, head }: Pick<Sample, 'name' | 'head'>, path: string): Technique | undefined {
  if (!isText(head)) return undefined
  const extension = extensionOf(name)
  const hasShebang = SHEBANG.test(headText({ head }, 256))
  if (extension === 'pth' && IMPORT_LINE.test(headText({ head }))) return SITE_HOOK
  if (name === 'sitecustomize.py' || name === 'usercustomize.py') return SITE_HOOK
  if (hasShebang && isWeightsName(name)) return AS_WEIGHTS
  if (hasShebang && DATA.has(extension)) return HIDDEN
  if (name === 'generate.py' && folderName(path) === 'custom_generate') return GENERATE
  return hasShebang || SCRIPTS.has(extension) ? SHIPPED : undefined
}

/** An interpreter in an absolute path. Excludes `#![` of Rust. */
const SHEBANG = /^(?:\xef\xbb\xbf)?#![ \t]*\//
const IMPORT_LINE = /^import[ \t]/m

function messageOf(technique: Technique, name: string, head: Uint8Array): string {
  const first = (headText({ head }, 200).split('\n')[0] ?? '').trim()
  if (technique === GENERATE) return 'The file is custom_generate/generate.py: Transformers runs it in place of its own generation.'
  if (technique === SITE_HOOK) return `${quoted(name)} runs when Python starts, if its folder is in the path of Python.`
  if (technique === SHIPPED) return `${quoted(name)} is code next to a model; no part of this scan runs or analyzes it.`
  return `${quoted(name)} starts with ${quoted(first)}, so that a shell runs it, and its extension claims other content.`
}
