import { RE2JS } from '@bufbuild/re2'

interface Matcher {
  readonly test: (text: string) => boolean
  readonly toString: () => string
}

/**
 * Compiles a regular expression of a pack with RE2, which runs in linear time, because a pack may be hostile. RE2 rejects
 * look-around and back-references.
 *
 * `toString` must differ for each pattern: ajv caches compiled patterns by it, and would otherwise use the first pattern
 * for every pattern of a schema.
 */
export function re2(pattern: string, flags = ''): Matcher {
  return matcher(RE2JS.compile(pattern), pattern, flags)
}

function matcher(compiled: RE2JS, pattern: string, flags: string): Matcher {
  return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` }
}

/** The most instructions that the patterns of a pack compile to, which take about 250 bytes each. */
const MAX_INSTRUCTIONS = 400_000

/**
 * Returns a compiler as {@link re2} for all patterns of a pack. Repetitions multiply the size of a pattern, so that few characters can
 * exhaust the memory.
 */
export function boundedRe2(): typeof re2 {
  let left = MAX_INSTRUCTIONS
  const compile = (pattern: string, flags = ''): Matcher => {
    const compiled = RE2JS.compile(pattern)
    left -= compiled.re2().prog.numInst()
    if (left < 0)
      throw new Error(`the patterns of the pack are too large; at ${JSON.stringify(pattern.slice(0, 60))} they exceed the limit`)
    return matcher(compiled, pattern, flags)
  }
  return Object.assign(compile, { code: re2.code })
}

/** The name of the engine in code that is generated at build time. */
re2.code = 're2'
