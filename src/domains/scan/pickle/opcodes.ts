/**
 * The 68 opcodes of CPython's pickle machine, protocols 0 to 5, and the form of the argument of each.
 *
 * `-` without · `fN` N bytes · `nN` a length of N bytes, then so many bytes · `line` text up to a line feed · `lines` two of them.
 *
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
const TABLE = `
28 MARK -            29 EMPTY_TUPLE -      2e STOP -              30 POP -            31 POP_MARK -
32 DUP -             42 BINBYTES n4        43 SHORT_BINBYTES n1   46 FLOAT line       47 BINFLOAT f8
49 INT line          4a BININT f4          4b BININT1 f1          4c LONG line        4d BININT2 f2
4e NONE -            50 PERSID line        51 BINPERSID -         52 REDUCE -         53 STRING line
54 BINSTRING n4      55 SHORT_BINSTRING n1 56 UNICODE line        58 BINUNICODE n4    5d EMPTY_LIST -
61 APPEND -          62 BUILD -            63 GLOBAL lines        64 DICT -           65 APPENDS -
67 GET line          68 BINGET f1          69 INST lines          6a LONG_BINGET f4   6c LIST -
6f OBJ -             70 PUT line           71 BINPUT f1           72 LONG_BINPUT f4   73 SETITEM -
74 TUPLE -           75 SETITEMS -         7d EMPTY_DICT -        80 PROTO f1         81 NEWOBJ -
82 EXT1 f1           83 EXT2 f2            84 EXT4 f4             85 TUPLE1 -         86 TUPLE2 -
87 TUPLE3 -          88 NEWTRUE -          89 NEWFALSE -          8a LONG1 n1         8b LONG4 n4
8c SHORT_BINUNICODE n1                     8d BINUNICODE8 n8      8e BINBYTES8 n8     8f EMPTY_SET -
90 ADDITEMS -        91 FROZENSET -        92 NEWOBJ_EX -         93 STACK_GLOBAL -   94 MEMOIZE -
95 FRAME f8          96 BYTEARRAY8 n8      97 NEXT_BUFFER -       98 READONLY_BUFFER -`

export type Form = 'none' | 'fixed' | 'counted' | 'line' | 'lines'

export interface Opcode {
  readonly code: number
  readonly name: string
  readonly form: Form
  /** Bytes of the argument (`fixed`) or of its length (`counted`); 0 for the other forms. */
  readonly size: number
}

const FORMS: Readonly<Record<string, Form>> = { '-': 'none', f: 'fixed', n: 'counted', line: 'line', lines: 'lines' }

const ALL: readonly Opcode[] = [...TABLE.matchAll(/(\w\w) (\w+) (line|lines|-|[fn]\d)(?=\s|$)/g)].map(
  ([, byte = '', name = '', form = '']) => ({
    code: Number.parseInt(byte, 16),
    name,
    form: FORMS[/^[fn]\d/.test(form) ? form.charAt(0) : form] ?? 'none',
    size: Number(form.slice(1)) || 0,
  }),
)

/** By byte. A byte that is not an opcode is `undefined`. */
export const OPCODES: readonly (Opcode | undefined)[] = Array.from({ length: 256 }, (_, byte) => ALL.find(({ code }) => code === byte))

/** The byte of each opcode, by name: `OP.REDUCE`. */
export const OP: Readonly<Record<string, number>> & OpNames = Object.fromEntries(ALL.map(({ name, code }) => [name, code])) as Record<
  string,
  number
> &
  OpNames

type Names<T extends string> = { readonly [K in T]: number }
type OpNames = Names<
  | 'STOP'
  | 'BINBYTES'
  | 'SHORT_BINBYTES'
  | 'BINBYTES8'
  | 'BYTEARRAY8'
  | 'BINSTRING'
  | 'SHORT_BINSTRING'
  | 'BINUNICODE'
  | 'SHORT_BINUNICODE'
  | 'BINUNICODE8'
  | 'STRING'
  | 'UNICODE'
  | 'INT'
  | 'LONG'
  | 'FLOAT'
  | 'BINFLOAT'
  | 'BININT'
  | 'BININT1'
  | 'BININT2'
  | 'LONG1'
  | 'LONG4'
  | 'NONE'
  | 'GET'
  | 'PUT'
  | 'PERSID'
  | 'INST'
  | 'PROTO'
  | 'FRAME'
  | 'GLOBAL'
>

/** Opcodes that push `bytes`. */
export const BYTES_CODES: ReadonlySet<number> = new Set([OP.BINBYTES, OP.SHORT_BINBYTES, OP.BINBYTES8])
/** Opcodes that push `str` with a length before it; BINSTRING and SHORT_BINSTRING give `bytes` with encoding `bytes`. */
export const COUNTED_TEXT_CODES: ReadonlySet<number> = new Set([
  OP.BINSTRING,
  OP.SHORT_BINSTRING,
  OP.BINUNICODE,
  OP.SHORT_BINUNICODE,
  OP.BINUNICODE8,
])
