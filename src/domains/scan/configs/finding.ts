import type { ScanFinding } from '../result.ts'
import type { Technique } from '../technique.ts'

type Detail = Pick<ScanFinding, 'message' | 'subject'> & { readonly offset?: number }

/** Builds a finding with the grade and the advisories of its technique. */
export function findingOf({ technique, grade, advisories }: Technique, detail: Detail): Omit<ScanFinding, 'member'> {
  return { technique, grade, ...detail, ...(advisories === undefined ? {} : { advisories }) }
}

/** Quotes text from a file for a message, cut to 80 characters, in ASCII. */
export function quoted(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return JSON.stringify(cut).replace(/[\u007f-\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
