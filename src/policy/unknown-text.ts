import type { Subject } from '../core/subject.ts'
import { QUESTIONS } from '../generated/questions.ts'

/**
 * Says what is unknown about a subject, in the words of its schema: `Ingress/plain in deploy/serve.yml: whether all traffic uses TLS is
 * unknown, because …`.
 *
 * @param pointer - JSON pointer to the unknown member.
 * @param why - continues a sentence.
 */
export function unknownText(subject: Pick<Subject, 'kind' | 'id' | 'data'>, pointer: string, why: string): string {
  const member = pointer.split('/')[1] ?? ''
  const question = QUESTIONS[`${subject.kind} ${member}`] ?? JSON.stringify(pointer.slice(1))
  return `${nameOf(subject)}: ${question} is unknown, because ${causeOf(why)}`
}

/** Returns the name of a subject, and the file or folder that it is in. */
function nameOf({ id, data }: Pick<Subject, 'id' | 'data'>): string {
  const hash = id.indexOf('#')
  const { label } = data as { readonly label?: unknown }
  return hash === -1 ? id : `${typeof label === 'string' ? label : id.slice(hash + 1)} in ${id.slice(0, hash)}`
}

/** Says what the member depends on: the cause can be a variable that the name of the member does not suggest. */
function causeOf(why: string): string {
  const [, name = '', rest = ''] = /^(var\.\S+|the parameter "[^"]*") (has .*)$/s.exec(why) ?? []
  return name === '' ? why.replace(/^it (?=is|refers)/, 'the value ') : `it depends on ${name}, which ${rest}`
}
