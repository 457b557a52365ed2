import { describe, expect, test } from '@jest/globals'
import { ALLOWED, TORCH_WEIGHTS_ONLY } from '../../../../src/domains/scan/pickle/allow-list.ts'
import { OPCODES } from '../../../../src/domains/scan/pickle/opcodes.ts'
import { gradeImport } from '../../../../src/domains/scan/pickle/policy.ts'
import { mappedName } from '../../../../src/domains/scan/pickle/python2.ts'
import type { ImportRecord } from '../../../../src/domains/scan/pickle/records.ts'
import { TECHNIQUES } from '../../../../src/domains/scan/pickle/techniques.ts'

const record = (module: string, name: string, protocol = 4): ImportRecord => ({
  module,
  name,
  protocol,
  via: 'STACK_GLOBAL',
  offset: 0,
  trusted: true,
  count: 1,
  harmless: 0,
  calls: 1,
  dropped: 0,
  built: false,
  constructed: false,
})
const grade = (module: string, name: string, protocol = 4) => gradeImport(record(module, name, protocol)).grade

describe('the allow-list', () => {
  test('has the 144 names of torch, and pairs only', () => {
    expect(TORCH_WEIGHTS_ONLY.size).toBe(144)
    expect([...ALLOWED.keys()].filter((pair) => !/^[\w.]+ \w+$/.test(pair))).toEqual(['zoneinfo ZoneInfo._unpickle'])
  })

  test('never contradicts the deny-list', () => {
    const denied = [...ALLOWED.keys()].filter((pair) => {
      const [module = '', name = ''] = pair.split(' ')
      return gradeImport(record(module, name)).tier === 'denied'
    })
    expect(denied).toEqual([])
  })
})

describe('the deny-list', () => {
  test.each([
    ['os', 'anything'],
    ['os.path', 'join'],
    ['subprocess', 'Popen'],
    ['builtins', 'eval'],
    ['torch', 'load'],
    ['torch.hub.sub', 'x'],
    ['torch.storage', '_load_from_bytes'],
    ['pkgutil', 'resolve_name'],
    ['functools.os', 'system'],
    ['a.b.c', 'subprocess.Popen'],
    ['copyreg', 'add_extension'],
    ['types', 'CodeType'],
    ['cloudpickle.cloudpickle', '_make_function'],
    ['scipy.stats._distn_infrastructure', 'rv_frozen'],
    ['fickling.hook', 'remove_hook'],
  ])('makes %s.%s critical', (module, name) => {
    expect(grade(module, name)).toBe('critical')
  })

  test.each([
    ['builtins', 'open'],
    ['_io', 'FileIO'],
    ['functools', 'partial'],
    ['urllib.request', 'urlopen'],
    ['socket', 'create_connection'],
    ['shutil', 'rmtree'],
  ])('makes %s.%s high', (module, name) => {
    expect(grade(module, name)).toBe('high')
  })

  test('sees names as written and as CPython maps them', () => {
    expect(mappedName({ module: 'urllib', name: 'urlopen' })).toEqual({ module: 'urllib.request', name: 'urlopen' })
    expect(mappedName({ module: '__builtin__', name: 'xrange' })).toEqual({ module: 'builtins', name: 'range' })
    expect(mappedName({ module: 'a', name: 'b' })).toEqual({ module: 'a', name: 'b' })
    expect(grade('cPickle', 'loads', 2)).toBe('critical')
    expect(grade('__builtin__', 'execfile', 2)).toBe('critical')
  })

  test('does not confuse a module with one of the same last name', () => {
    expect(gradeImport(record('transformers.utils.logging', 'X')).technique).toBe('pickle-call-unknown')
    expect(gradeImport(record('mylib.code', 'Net')).technique).toBe('pickle-call-unknown')
  })
})

describe('tables', () => {
  test('have 68 opcodes and unique techniques', () => {
    expect(OPCODES.filter((opcode) => opcode !== undefined)).toHaveLength(68)
    const names = TECHNIQUES.map(({ technique }) => technique)
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((each) => /^pickle-[a-z-]+$/.test(each))).toBe(true)
  })
})
