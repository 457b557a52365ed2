import { RE2JS } from '@bufbuild/re2'

interface Matcher {
  readonly test: (text: string) => boolean
  readonly toString: () => string
}

/**
 * Regular expressions of packs run on RE2, in linear time: a pack may come from someone who wants the job to hang.
 * Look-around and back-references are refused when the pack is compiled.
 *
 * The text must differ for each pattern: ajv keeps compiled patterns by it, and without it every pattern of a schema
 * would share the first one.
 */
export function re2(pattern: string, flags = ''): Matcher {
  const compiled = RE2JS.compile(pattern)
  return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` }
}

/** The name by which code that was generated at build time calls the engine. */
re2.code = 're2'
