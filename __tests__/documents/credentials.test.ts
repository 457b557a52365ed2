import { describe, expect, test } from '@jest/globals'
import { literalIn } from '../../src/documents/credentials.ts'

/** Repeats enough different characters that a value counts as real. */
const filler = (length: number, alphabet = 'Ab3dEf7hIjK9mN') => alphabet.repeat(10).slice(0, length)

describe('kinds of credentials', () => {
  /** The names are part of ids, and so of fingerprints in baselines and waivers: they never change. */
  test.each([
    ['token of GitHub', `ghp_${filler(36)}`],
    ['fine-grained token of GitHub', `github_pat_${filler(22)}_${filler(59)}`],
    ['access key of AWS', `AKIA${filler(16, 'ABCDEFG234567')}`],
    ['token of Hugging Face', `hf_${filler(34, 'AbcdEfghIjk')}`],
    ['token of npm', `npm_${filler(36)}`],
    ['API key of Google', `AIza${filler(35)}`],
    ['token of GitLab', `glpat-${filler(20)}`],
    ['token of Docker Hub', `dckr_pat_${filler(27)}`],
    ['private key', '-----BEGIN EC PRIVATE KEY-----'],
  ])('%s', (name, value) => {
    expect(literalIn(`key: ${value} `)).toBe(name)
  })

  test.each(['AKIAIOSFODNN7EXAMPLE', `ghp_${'a'.repeat(36)}`, 'access key'])('%s is not one', (value) => {
    expect(literalIn(value)).toBeUndefined()
  })
})
