import type { Findings } from '../context.ts'
import type { Technique } from '../technique.ts'
import { quote } from './bytes.ts'
import type { PackageMember } from './package-member.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'torchscript-code', grade: 'note', summary: 'A TorchScript archive contains an executable graph as code.' },
  { technique: 'torchscript-file-access', grade: 'high', summary: 'TorchScript code reads or writes files.' },
  {
    technique: 'torchscript-python-op',
    grade: 'high',
    summary: 'TorchScript code calls back into Python or has imports, which the language does not allow.',
  },
  { technique: 'torchscript-custom-class', grade: 'review', summary: 'TorchScript code uses a class of a native library.' },
]

const WINDOW_BYTES = 1024 * 1024
/** Longest text that a pattern matches, which is kept of the window before. */
const OVERLAP_BYTES = 256

interface CodePattern {
  readonly technique: string
  readonly pattern: RegExp
  readonly why: string
}

const PATTERNS: readonly CodePattern[] = [
  {
    technique: 'torchscript-file-access',
    pattern: /\b(?:ops\.aten\.(?:from_file|save)|torch\.(?:save|load|from_file)|aten::(?:from_file|save))\b/g,
    why: 'accesses files when the model runs',
  },
  {
    technique: 'torchscript-python-op',
    pattern:
      /\b(?:prim::PythonOp|ops\.prim\.PythonOp|__import__|os\.(?:system|popen)|subprocess\.|(?:exec|eval|open)\()|^[^\S\n]*import (?!__torch__)\w+/gm,
    why: 'calls Python or the operating system, which TorchScript itself does not allow',
  },
  { technique: 'torchscript-custom-class', pattern: /__torch__\.torch\.classes\.[\w.]{1,100}/g, why: 'is a class of a native library' },
]

/** Classes that torch itself registers. */
const OWN_CLASSES = /^__torch__\.torch\.classes\.(quantized|sparse|rnn|xnnpack|mkldnn|metal|vulkan|cudnn|profiling|_nnapi|nnapi)\./

/** Grades code of a TorchScript archive: a language without imports and files, except for a few operators. */
export function checkTorchScript({ name, offset, source }: PackageMember, findings: Findings): void {
  const found = new Map<string, { technique: string; why: string; at: number }>()
  let before = { plain: '', bare: '' }
  for (let at = 0; at < source.size; at += WINDOW_BYTES) {
    const text = Buffer.from(source.read(at, WINDOW_BYTES)).toString('latin1')
    // The ends of the text before, without what is left out, so that blanks cannot push the parts of a name out of a window.
    const plain = squeezed(before.plain + text)
    const bare = squeezed(before.bare + text.replace(/#[^\n]*/g, ''))
    before = { plain: plain.slice(-OVERLAP_BYTES), bare: bare.slice(-OVERLAP_BYTES) }
    for (const { technique, pattern, why } of PATTERNS)
      for (const match of [...plain.matchAll(pattern), ...bare.matchAll(pattern)]) {
        const what = match[0].trim()
        if (!OWN_CLASSES.test(`${what}.`) && found.size < 100 && !found.has(what)) found.set(what, { technique, why, at: at + match.index })
      }
  }
  for (const [what, { technique, why, at }] of found) {
    const grade = technique === 'torchscript-custom-class' ? 'review' : 'high'
    const message = `TorchScript code ${quote(name)} contains ${quote(what)} near offset ${at}, which ${why}.`
    findings.add({ grade, technique, subject: `${name}: ${what}`.slice(0, 200), offset: offset + at, message })
  }
  noteOnce(name, findings)
}

/** Removes joined lines, and blanks between the parts of a name, in two steps so that many blanks cost no more than other text. */
function squeezed(text: string): string {
  const joined = text.replace(/\\\r?\n/g, '')
  return joined.replace(/\s+/g, ' ').replace(/ ?([.(]) ?/g, '$1')
}

function noteOnce(name: string, findings: Findings): void {
  if (findings.list.some(({ technique }) => technique === 'torchscript-code')) return
  const message = `The archive contains TorchScript code, such as ${quote(name)}: an executable graph, which runs when the model is called.`
  findings.add({ grade: 'note', technique: 'torchscript-code', subject: '', message })
}
