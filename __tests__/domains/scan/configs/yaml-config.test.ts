import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { yamlReader } from '../../../../src/domains/scan/configs/yaml-config.ts'
import { found, readWith } from './rig.ts'

describe('YAML', () => {
  test.each([
    'a: !!python/object/apply:os.system ["id"]',
    '!!python/object/new:os.system ["id"]',
    '- !!python/name:os.system',
    'a: {b: !!python/module:os}',
    'a: [!!python/object:x.Y {}]',
    'a: !<tag:yaml.org,2002:python/object/apply:os.system> ["id"]',
    'a: !!python%2Fobject/apply:os.system ["id"]',
    'a: !!%70ython/object/apply:os.system ["id"]',
    '%TAG !p! tag:yaml.org,2002:python/\n---\na: !p!object/apply:os.system ["id"]',
    '%TAG ! tag:yaml.org,2002:python/\n---\na: !object/apply:os.system ["id"]',
    'a: !python/object/apply:os.system ["id"]',
    'a: |\n  text\nb: !!python/name:os.system',
    "a: 'it''s'\nb: !!python/name:os.system",
    'a: "x \\" y"\nb: !!python/name:os.system',
    "a: it's\nb: !!python/name:os.system",
    'a: x | y\nb:\n  !!python/name:os.system',
    '? !!python/name:os.system\n: 1',
    'a: &b !!python/name:os.system',
    '# x\u0085!!python/name:os.system',
    '# x\r!!python/name:os.system',
    'a: b "\nc: !!python/name:os.system',
    '{"a":!!python/name:os.system }',
    '{"a":"x # ", b: !!python/name:os.system }',
    "[!!str,' a, !!python/name:os.system ]",
    '{?!!python/name:os.system : 1}',
  ])('%s is critical', (text) => {
    expect(found(yamlReader, 'a.yaml', text)).toEqual([expect.stringMatching(/^critical yaml-python-object /)])
  })

  test.each([
    ['a: !!python/tuple [1]', ['note yaml-python-data tuple']],
    ['# !!python/name:os.system', ['review yaml-python-mention python']],
    ['a: 1 # !!python/name:os.system', ['review yaml-python-mention python']],
    ['a: "!!python/name:os.system"', ['review yaml-python-mention python']],
    ["a: 'x\n  !!python/name:os.system'", ['review yaml-python-mention python']],
    ['a: |\n  !!python/name:os.system\nb: 1', ['review yaml-python-mention python']],
    ['a: !!str x', []],
    ['a: !include x.yaml', []],
    ['trust_remote_code: true', ['high yaml-trust-remote-code trust_remote_code']],
    ['a: {trust_remote_code: yes, b: 1}', ['high yaml-trust-remote-code trust_remote_code']],
    ['trust_remote_code: false\n# trust_remote_code: true', []],
    ['a: |\n  trust_remote_code: true', []],
  ])('%s: %j', (text, expected) => {
    expect(found(yamlReader, 'a.yml', text)).toEqual(expected)
  })

  test('of MkDocs may name functions of its extensions', () => {
    const text = 'a: !!python/name:material.extensions.emoji.twemoji\nb: !!python/name:os.system'
    expect(found(yamlReader, 'mkdocs.yml', text)).toEqual([
      'critical yaml-python-object name:os.system',
      'note yaml-mkdocs-name name:material.extensions.emoji.twemoji',
    ])
    expect(found(yamlReader, 'a.yml', text)).toHaveLength(2)
    expect(found(yamlReader, 'a.yml', text)?.every((each) => each.startsWith('critical'))).toBe(true)
  })

  test('is recognized by a tag without an extension, and not in source code', () => {
    expect(found(yamlReader, 'params', 'a: !!python/name:os.system')).toHaveLength(1)
    expect(found(yamlReader, 'a.py', 'a: !!python/name:os.system')).toBeUndefined()
  })

  test('in UTF-16 is incomplete', () => {
    expect(readWith(yamlReader, 'a.yaml', Buffer.from('\ufeffa: 1', 'utf16le'))?.incomplete).toHaveLength(1)
  })

  test('with many quotes and tags on one line is read soon', () => {
    const start = performance.now()
    for (const unit of ["'", '"', '!', '! ', "a'", '&a ', '?!', ':"', '- '])
      found(yamlReader, 'a.yaml', unit.repeat(1_000_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('with a line above 1 MiB is incomplete, and one across windows is read', () => {
    expect(found(yamlReader, 'a.yaml', `a: ${'x'.repeat(400_000)}\nb: !!python/name:os.system`)).toHaveLength(1)
    expect(readWith(yamlReader, 'a.yaml', `a: ${'x'.repeat(3_000_000)}`)?.incomplete).toEqual([
      expect.stringContaining('a line has 3000003 bytes'),
    ])
  })

  test('of any characters never throws', () => {
    const unit = fc.constantFrom(
      '!',
      '!!python/',
      '%TAG ',
      '%',
      '"',
      "'",
      '#',
      ' ',
      '\n',
      '|',
      '>',
      ':',
      '-',
      '{',
      '[',
      ',',
      'a',
      '\\',
      '<',
      '>',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (parts) => {
        readWith(yamlReader, 'a.yaml', parts.join(''))
      }),
      { numRuns: 2000 },
    )
  })
})
