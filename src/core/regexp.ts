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
  const compiled = RE2JS.compile(pattern)
  return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` }
}

/** The name of the engine in code that is generated at build time. */
re2.code = 're2'
