import type { Reader, ScanContext } from '../context.ts'
import { Findings } from '../context.ts'
import type { Reading, ScanFinding } from '../result.ts'
import { MAX_READ, type Source } from '../source.ts'
import { findingOf, quoted } from './finding.ts'
import { checkJinja, type JinjaProblem } from './jinja-check.ts'
import { baseName, folderName, readText } from './text.ts'

export { TECHNIQUES } from './jinja-check.ts'

/** What the check of one chat template gave, ready for a reading. */
export interface TemplateReading {
  readonly findings: readonly Omit<ScanFinding, 'member'>[]
  readonly incomplete: readonly string[]
}

export interface TemplatePlace {
  /** What contains the template, such as `chat_template` or a GGUF key. Starts the messages. */
  readonly what: string
  /** Returns the offset in the file, in bytes, for a position in the template in UTF-16 units. */
  readonly offset: (at: number) => number
}

/**
 * Checks a chat template from any container: JSON, GGUF or a file of its own. Text without tags has no findings.
 *
 * @param template - the whole template, decoded.
 */
export function readTemplate(template: string, { what, offset }: TemplatePlace): TemplateReading {
  const { problems, incomplete } = checkJinja(template)
  return {
    findings: problems.map((problem) => templateFinding(problem, what, offset(problem.at))),
    incomplete: incomplete.map((reason) => `${what}: ${reason}`),
  }
}

function templateFinding({ technique, subject, at }: JinjaProblem, what: string, offset: number): Omit<ScanFinding, 'member'> {
  const message = `${what} has ${quoted(subject)} at position ${at}: ${REASONS[technique.technique] ?? technique.summary}`
  return findingOf(technique, { subject, message, offset })
}

/** Why each technique matters, after what was found. */
const REASONS: Readonly<Record<string, string>> = {
  'template-internals': 'it reaches Python internals, and code runs when the template is rendered outside a sandbox.',
  'template-built-name': 'it gets an attribute or key by a name that is put together, which hides what it reaches.',
  'template-hidden-name': 'it writes letters as escapes, which hides a name from review.',
  'template-dangerous-call': 'it calls a function that runs code or opens files.',
  'template-computed-call': 'it calls a value that is found at run time only.',
  'template-reference': 'it reads another template, from files that this scan does not know.',
  'template-unknown-call': 'chat templates do not call this; check which library defines it and what it does.',
  'template-unknown-statement': 'Jinja and the extensions for chat templates have no such statement.',
}

/** Reads files that are templates, such as `chat_template.jinja`. */
export const chatTemplateReader: Reader = {
  id: 'jinja',
  matches: ({ name, head }) => head.length > 0 && (/\.jinja2?$/.test(name) || /chat_template(\.txt|\.j2)?$/.test(name)),
  read: readTemplateFile,
}

function readTemplateFile(source: Source, context: ScanContext): Reading {
  const findings = new Findings(context)
  const text = readText(source, MAX_READ)
  const incomplete: string[] = []
  if (source.size > MAX_READ) incomplete.push(`the template has ${source.size} bytes, of which the first ${MAX_READ} were checked`)
  if (!context.step(Math.ceil(text.length / 4))) return { format: 'jinja', findings: [], incomplete: ['the budget of steps is spent'] }
  const reading = readTemplate(text, { what: 'The template', offset: (at) => Buffer.byteLength(text.slice(0, at)) })
  const isChat = isChatTemplate(context.name, text)
  for (const finding of reading.findings) findings.add(isChat ? finding : eased(finding))
  if (isChat) incomplete.push(...reading.incomplete)
  return { format: 'jinja', findings: findings.list, incomplete, facts: { chatTemplate: isChat } }
}

/** Tells whether a template is for chats: by the names that loaders look for, or by the variables that they pass. */
function isChatTemplate(path: string, text: string): boolean {
  if (/chat_template/.test(baseName(path).toLowerCase()) || folderName(path) === 'additional_chat_templates') return true
  return text.split('}').some((part) => {
    const tag = part.search(/\{[{%]/)
    return tag !== -1 && /\b(?:messages|add_generation_prompt|bos_token|eos_token)\b/.test(part.slice(tag + 2))
  })
}

/** Lowers what is normal in templates of web pages, documents and generated code, which import each other and call anything. */
function eased(finding: Omit<ScanFinding, 'member'>): Omit<ScanFinding, 'member'> {
  return EASED.has(finding.technique) ? { ...finding, grade: 'note' } : finding
}

const EASED: ReadonlySet<string> = new Set(['template-reference', 'template-unknown-call', 'template-computed-call', 'template-built-name'])
