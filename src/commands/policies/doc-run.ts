import { join, resolve } from 'node:path'
import { renderRuleIndex, renderRulePage } from '../../policy/doc.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { namedPacks } from './named-packs.ts'

/** Written pages: one per rule, and an index. */
export interface RulePages {
  /** Absolute path. */
  readonly folder: string
  readonly pages: number
}

/**
 * Writes one page per rule and an index; for the built-in packs without a file.
 *
 * @param files - relative to the working directory, as is `out`.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID, OUTPUT_UNWRITABLE
 */
export async function writeRulePages(files: readonly string[], out: string, { cwd }: { readonly cwd: string }): Promise<RulePages> {
  const folder = resolve(cwd, out)
  const packs = (await namedPacks(files, cwd)).map(({ pack }) => pack)
  for (const pack of packs) for (const rule of pack.rules) await writeAtomically(join(folder, `${rule.id}.md`), renderRulePage(rule, pack))
  await writeAtomically(join(folder, 'README.md'), renderRuleIndex(packs))
  return { folder, pages: packs.reduce((sum, { rules }) => sum + rules.length, 1) }
}
