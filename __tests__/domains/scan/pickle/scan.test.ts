import { describe, expect, test } from '@jest/globals'
import { scanPickle } from '../../../../src/domains/scan/pickle/scan.ts'
import { bytes, contextOf, name, scan, summary, text, u32, u64 } from './rig.ts'

const techniques = (content: string | Buffer) => scan(content).findings.map(({ grade, technique }) => `${grade} ${technique}`)

describe('imports', () => {
  test('of os.system are critical, and the message states what, where and how', () => {
    const { findings } = scan(`\x80\x04${name('os', 'system')}${text('id')}\x85R0N.`)
    expect(findings).toEqual([
      {
        grade: 'critical',
        technique: 'pickle-import-dangerous',
        member: '',
        subject: 'os.system',
        offset: 14,
        message:
          'Imports "os.system" (STACK_GLOBAL at offset 14) and calls it (REDUCE at offset 20; the result is dropped): it can run any code ' +
          'when the file is loaded (on the deny-list).',
      },
    ])
  })

  const dangerous: readonly (readonly [string, string])[] = [
    ['GLOBAL', 'cos\nsystem\n(tR.'],
    ['INST', '(S"id"\nios\nsystem\n.'],
    ['OBJ', '(cos\nsystem\nS"id"\no.'],
    ['NEWOBJ_EX', `\x80\x04${name('os', 'system')})}\x92.`],
    ['SHORT_BINSTRING', '\x80\x04U\x02osU\x06system\x93)R.'],
    ['escapes in STRING', "\x80\x04S'\\x6fs'\nS'\\163ystem'\n\x93)R."],
    ['escapes in UNICODE', '\x80\x04V\\u006fs\nVsystem\n\x93)R.'],
    ['noise on the stack', `\x80\x04${text('os')}(NN1${text('system')}N0\x93)R.`],
    ['a memo that is overwritten', `\x80\x04${text('re')}q\x000${text('os')}q\x00${text('system')}\x93)R.`],
    ['memo keys as Python reads integers', `\x80\x04${text('os')}p1_0\n0g 10 \n${text('system')}\x93)R.`],
    ['the value before POP', `\x80\x04${text('os')}N0${text('system')}\x93)R.`],
    ['a name of Python 2', 'ccommands\ngetoutput\n(tR.'],
    ['a twin in C', `\x80\x04${name('posix', 'system')})R.`],
    ['a submodule', `\x80\x04${name('asyncio.unix_events', 'X')})R.`],
    ['a harmless module', `\x80\x04${name('pathlib', 'os.system')})R.`],
    ['a module under another name', `\x80\x04${name('collections', '_sys.modules.get')})R.`],
    ['a package that exports builtins', `\x80\x04${name('six.moves.builtins', 'eval')})R.`],
    ['a member of a function', `\x80\x04${name('builtins', 'eval.__call__')})R.`],
    ['a truncated file', `\x80\x04${name('os', 'system')}(`],
    ['bytes that are not opcodes', `\x80\x04${name('os', 'system')})R\xff\xff`],
    ['a second pickle', `\x80\x04N.\x80\x04${name('os', 'system')})R.`],
    ['a second pickle behind junk', `\x80\x04N.${'junk'.repeat(30_000)}\x80\x04${name('os', 'system')})R.`],
  ]
  test.each(dangerous)('are found through %s', (_title, content) => {
    expect(techniques(content)).toContain('critical pickle-import-dangerous')
  })

  test('that are unknown need a review, and are high when they are called', () => {
    expect(techniques(`\x80\x04${name('my.models', 'Net')}.`)).toEqual(['review pickle-import-unknown'])
    const { findings } = scan(`\x80\x04${name('my.models', 'Net')})\x81}b.`)
    expect(findings).toMatchObject([{ grade: 'high', technique: 'pickle-call-unknown', allow: 'my.models.Net' }])
    expect(findings[0]?.message).toContain('To allow it, add "my.models.Net" to scan.allow in .github/weightseal.yml.')
  })

  const zone = (text_: string) => `\x80\x04${name('pandas.core.dtypes.dtypes', 'DatetimeTZDtype')}${text('ns')}${text_}\x86R.`

  test.each([
    ['the class of a tokenizer without arguments', `\x80\x04${name('tokenizers.models', 'BPE')})\x81.`, false],
    [
      'the class of a tokenizer with the path of a file',
      `\x80\x04${name('tokenizers.models', 'BPE')}${text('/etc/passwd')}\x85\x81.`,
      true,
    ],
    ['a time zone by its name', zone(text('Europe/Berlin')), false],
    ['a time zone that is a path', zone(text('dateutil//etc/passwd')), true],
    [
      'a time zone of the standard library',
      `\x80\x04cbuiltins\ngetattr\n${name('zoneinfo', 'ZoneInfo')}${text('_unpickle')}\x86R${text('UTC')}\x88\x86R.`,
      false,
    ],
    ['another member of its class', `\x80\x04cbuiltins\ngetattr\n${name('zoneinfo', 'ZoneInfo')}${text('from_file')}\x86R)R.`, true],
  ])('of %s', (_title, content, isReported) => {
    const severe = scan(content).findings.filter(({ grade }) => grade !== 'note')
    expect(severe.length > 0).toBe(isReported)
  })

  test('of a computed name and of an extension code are critical', () => {
    expect(techniques(`\x80\x04${text('os')}${name('builtins', 'str')}(${text('system')}tR\x93)R.`)).toContain(
      'critical pickle-import-computed',
    )
    expect(techniques('\x80\x02\x82\x07)R.')).toEqual(['critical pickle-extension'])
  })

  test('of internal attributes are critical on any module', () => {
    expect(techniques(`\x80\x04${name('statistics', '__builtins__')}.`)).toEqual(['critical pickle-import-dunder'])
    expect(techniques(`\x80\x04${name('collections', 'OrderedDict.__base__.__subclasses__')})R.`)).toEqual([
      'critical pickle-import-dunder',
    ])
  })

  test('of plain data are silent, and of framework classes are notes', () => {
    const content = `\x80\x04${name('collections', 'OrderedDict')})R0${name('sklearn.svm._classes', 'SVC')})\x81}b.`
    expect(summary(scan(content).findings)).toEqual(['note pickle-import-framework sklearn.svm._classes.SVC'])
    expect(scan(content, { profile: 'strict' }).findings).toMatchObject([{ grade: 'review', allow: 'sklearn.svm._classes.SVC' }])
    expect(scan(content, { profile: 'strict', allow: ['sklearn.svm._classes.SVC'] }).findings).toMatchObject([{ grade: 'note' }])
  })

  test('that the user allows are silent, unless the deny-list contains them', () => {
    const content = `\x80\x04${name('my', 'Net')})R0${name('os', 'system')})R.`
    expect(summary(scan(content, { allow: ['my.Net', 'os.system'] }).findings)).toEqual(['critical pickle-import-dangerous os.system'])
  })

  test('of Python 2 names of plain data are silent below protocol 3', () => {
    expect(scan('c__builtin__\nset\n((ltR.').findings).toEqual([])
    expect(techniques('\x80\x03c__builtin__\nset\n((ltR.')).toEqual(['high pickle-call-unknown'])
  })
})

describe('other techniques', () => {
  test('a state for a class itself', () => {
    expect(techniques(`\x80\x04${name('collections', 'OrderedDict')}}b.`)).toEqual(['high pickle-build-target'])
  })

  test('items for a list, a class and a tensor', () => {
    expect(techniques('\x80\x04]K\x00Ns.')).toEqual(['high pickle-item-target'])
    expect(techniques(`\x80\x04${name('collections', 'OrderedDict')}K\x00Ns.`)).toEqual(['high pickle-item-target'])
    const tensor = scan('\x80\x02ctorch._utils\n_rebuild_tensor_v2\n)RK\x00Ns.')
    expect(tensor.findings).toMatchObject([{ technique: 'pickle-item-target', advisories: ['CVE-2026-24747'] }])
    expect(techniques(`\x80\x04${name('collections', 'OrderedDict')})RK\x00Ns.`)).toEqual([])
  })

  test('a call of a result', () => {
    expect(techniques(`\x80\x04${name('collections', 'OrderedDict')})R)R.`)).toEqual(['high pickle-call-computed'])
  })

  test('a pickle in bytes, in text, in base64, and in itself', () => {
    const payload = 'cos\nsystem\n(tR.'
    const nested = ['critical pickle-import-dangerous', 'note pickle-nested']
    expect(techniques(`\x80\x04C\x13\x80\x02${payload}..`).sort()).toEqual(nested)
    expect(techniques(`\x80\x04${text(payload)}.`).sort()).toEqual(nested)
    expect(techniques(`\x80\x04${text(Buffer.from(`\x80\x02${payload}`, 'latin1').toString('base64'))}.`).sort()).toEqual(nested)
    expect(techniques(`\x80\x04C\x17\x80\x04C\x12\x80\x02${payload}..`).sort()).toEqual(nested)
  })

  test('a scalar of objects, whose bytes numpy unpickles', () => {
    const payload = 'cos\nsystem\n.'
    const content = `\x80\x04${name('numpy._core.multiarray', 'scalar')}${name('numpy', 'dtype')}${text('O8')}\x85RC\x0c${payload}\x86R.`
    expect(techniques(content).sort()).toEqual(['critical pickle-import-dangerous', 'high pickle-object-scalar', 'note pickle-nested'])
  })

  test('an archive in bytes is passed to the other readers', () => {
    const seen: string[] = []
    const context = contextOf('a.pkl', {
      nested: (member, source) => {
        seen.push(`${member} ${source.size}`)
        return undefined
      },
    })
    const { incomplete } = scan('\x80\x04C\x08PK\x03\x04abcd.', {}, context)
    expect(seen).toEqual(['bytes at offset 4 8'])
    expect(incomplete).toEqual(['The value at offset 4 looks like an archive, nested too deep to be read.'])
  })

  test('a frame that an argument crosses is read in both ways', () => {
    const hidden = `${name('os', 'system')})R0N.`
    // pickle.py skips the whole payload, the C reader takes what follows the frame for the payload.
    const content = `\x80\x04\x95${u64(7)}B${u32(24)}AA${'A'.repeat(22)}0N.`
    expect(techniques(content)).toContain('high pickle-frame')
    expect(techniques(`\x80\x04\x95${u64(7)}B${u32(4)}AAAA0${hidden}`)).toContain('critical pickle-import-dangerous')
  })

  test('a name or a frame that crosses a frame is read where the C reader reads it', () => {
    const text = `\x80\x04\x95${u64(3)}\x8c\x02Zos\x8c\x06system\x93)R.`
    const frame = `\x80\x04\x95${u64(10)}\x95${u64(14)}\xffcos\nsystem\n)R.`
    expect(techniques(text)).toContain('critical pickle-import-dangerous')
    expect(techniques(frame)).toContain('critical pickle-import-dangerous')
    for (const each of [text, frame]) expect(scan(each)).toMatchObject({ incomplete: [], facts: { isPickle: 'yes', pickles: 1 } })
  })

  test('frames inside frames and longer than the file', () => {
    expect(techniques(`\x80\x04\x95${u64(20)}\x95${u64(2)}NN0N....`)).toContain('high pickle-frame')
    expect(techniques(`\x80\x04\x95${u64(2000)}N.`)).toEqual(['high pickle-frame'])
  })

  test('containers that expand exponentially, by memo and by DUP', () => {
    const tuples = `\x80\x02)q\x00${Array.from({ length: 50 }, () => 'h\x00h\x00\x86q\x00').join('')}.`
    const lists = `\x80\x02]q\x00K\x01a${Array.from({ length: 50 }, () => ']q\x01h\x00ah\x00aq\x00').join('')}.`
    expect(techniques(tuples)).toEqual(['high pickle-expansion'])
    expect(techniques(lists)).toEqual(['high pickle-expansion'])
    expect(techniques(`\x80\x02K\x00K\x00\x86${'2\x86'.repeat(50)}.`)).toEqual(['high pickle-expansion'])
    expect(techniques(`\x80\x02](${'K\x01'.repeat(100_000)}e.`)).toEqual([])
  })

  test('bytes behind a pickle are a note, and padding is not', () => {
    expect(techniques('\x80\x04N.raw tensor')).toEqual(['note pickle-trailing-bytes'])
    expect(techniques('\x80\x04N.\0\0\0')).toEqual([])
  })
})

describe('coverage', () => {
  test('a pickle that breaks is incomplete', () => {
    expect(scan('\x80\x04]q\x00K\x01a\xff').incomplete).toEqual(['The pickle cannot be read from offset 8: 0xff is not an opcode.'])
    expect(scan('\x80\x04]q\x00K').incomplete).toEqual([
      'The pickle cannot be read from offset 5: an argument runs past the end of the file.',
    ])
  })

  test('a budget that is spent is incomplete, and what was found before is kept', () => {
    const reading = scan(`\x80\x04${name('os', 'system')})R0${'N0'.repeat(50_000)}N.`, {}, contextOf('a.pkl', { steps: 20_000 }))
    expect(reading.incomplete[0]).toContain('the budget of opcodes is spent')
    expect(reading.findings).toHaveLength(1)
  })

  test('opcodes before a payload do not hide it', () => {
    expect(techniques(`\x80\x04${'N0'.repeat(600_000)}${name('os', 'system')})R.`)).toEqual(['critical pickle-import-dangerous'])
  })

  test('a long value is skipped without being read', () => {
    const size = 512 * 1024 * 1024
    const head = bytes(`\x80\x04B${u32(size)}`)
    let read = 0
    const source = {
      size: head.length + size + 1,
      read: (offset: number, length: number) => {
        read += length
        return Uint8Array.from(
          { length: Math.min(length, source.size - offset) },
          (_, at) => head[offset + at] ?? (offset + at === source.size - 1 ? 0x2e : 0x41),
        )
      },
    }
    const reading = scanPickle(source, contextOf('a.pkl'))
    expect(reading).toMatchObject({ incomplete: [], findings: [], facts: { isPickle: 'yes', opcodes: 3 } })
    expect(read).toBeLessThan(16 * 1024)
  })
})

describe('weights_only', () => {
  const answer = (content: string) => scan(content).facts.weightsOnly
  const storage = 'X\x07\0\0\0storagectorch\nFloatStorage\nX\x01\0\0\x000X\x03\0\0\0cpuK\x04tQ'

  test('loads tensors in protocol 2', () => {
    const tensor = `ctorch._utils\n_rebuild_tensor_v2\n((${storage}K\x00K\x04\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR`
    expect(answer(`\x80\x02}q\x00X\x01\0\0\0w${tensor}s.`)).toEqual({
      loads: true,
      because: 'it uses only names and opcodes that torch accepts',
    })
  })

  test('refuses other names, opcodes, targets and persistent ids', () => {
    expect(answer('\x80\x02cmy\nNet\n)\x81.')).toEqual({ loads: false, because: '"my.Net" is not on the list of torch' })
    expect(answer(`\x80\x04${name('collections', 'OrderedDict')})R.`).because).toBe(
      'the opcode SHORT_BINUNICODE at offset 2 is not accepted',
    )
    expect(answer('\x80\x02ctorch\nSize\n)R}b.').because).toBe('BUILD sets the state of a value that is not a tensor or an OrderedDict')
    expect(answer('\x80\x02ctorch\nSize\n)RK\x00Ns.').because).toBe('SETITEM changes a value that is not a dict')
    expect(answer('\x80\x02X\x01\0\0\0aQ.').because).toBe('a persistent id is not a storage')
    expect(answer('\x80\x02K\x00').because).toBe('no pickle reaches STOP')
  })

  test('maps names of Python 2 in protocol 2', () => {
    expect(answer('\x80\x02c__builtin__\nset\n]\x85R.').loads).toBe(true)
  })
})
