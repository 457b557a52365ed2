import { KNOWN } from '../../generated/facts.ts'
import { compileAnyPack } from '../../policy/compile.ts'
import { type LintProblem, lintPack } from '../../policy/lint.ts'
import { type NamedPack, namedPacks } from './named-packs.ts'

/** The result of the tests of one pack. */
export interface TestedPack {
  readonly file: string
  readonly rules: number
  readonly cases: number
  readonly problems: readonly LintProblem[]
}

/**
 * Runs the tests of packs and their mutations; those of the built-in packs without a file.
 *
 * @param files - relative to the working directory.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID
 */
export async function testPacks(files: readonly string[], { cwd }: { readonly cwd: string }): Promise<readonly TestedPack[]> {
  const tested: TestedPack[] = []
  for (const pack of await namedPacks(files, cwd)) tested.push(await testPack(pack))
  return tested
}

async function testPack({ file, pack }: NamedPack): Promise<TestedPack> {
  return {
    file,
    rules: pack.rules.length,
    cases: pack.rules.reduce((sum, { tests }) => sum + tests.length, 0),
    problems: lintPack(await compileAnyPack(pack, {}, file), KNOWN),
  }
}
