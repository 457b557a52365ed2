import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CONFIG_TECHNIQUES, configReaders } from '../../../../src/domains/scan/configs/readers.ts'
import { GRADES } from '../../../../src/domains/scan/result.ts'
import { readWith } from './rig.ts'

describe('readers of text, code and pointers', () => {
  test('have ids and techniques of their own', () => {
    const ids = configReaders.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const names = CONFIG_TECHNIQUES.map(({ technique }) => technique)
    expect(new Set(names).size).toBe(names.length)
    for (const { technique, grade, summary } of CONFIG_TECHNIQUES) {
      expect(technique).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect(GRADES).toContain(grade)
      expect(summary).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('never throw for any bytes, and list what they report', () => {
    const names = fc.constantFrom('a.json', 'a.yaml', 'a.jinja', 'a.ipynb', 'a.py', 'a.dvc', 'requirements.txt', 'model.bin', 'x.pth', 'a')
    const starts = fc.constantFrom(
      '',
      '{',
      '[',
      '#!/',
      'MZ',
      '\x7fELF',
      '\xca\xfe\xba\xbe',
      '\xfe\xed\xfa\xcf',
      '\0asm',
      'version https://git-lfs.github.com/spec/v1\n',
      '\x89PNG\r\n\x1a\n',
      '{"chat_template": "{{ ',
    )
    const known = new Set(CONFIG_TECHNIQUES.map(({ technique }) => technique))
    fc.assert(
      fc.property(names, starts, fc.uint8Array({ maxLength: 200 }), fc.constantFrom(0, 10, 1e6), (name, start, rest, steps) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest])
        for (const reader of configReaders)
          for (const { technique } of readWith(reader, name, bytes, { steps })?.findings ?? []) expect(known).toContain(technique)
      }),
      { numRuns: 2000 },
    )
  })
})
