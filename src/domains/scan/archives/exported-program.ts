import { JsonTokens } from '../configs/json-tokens.ts'
import { JsonWalk } from '../configs/json-walk.ts'
import type { Findings } from '../context.ts'
import type { Technique } from '../technique.ts'
import { quote } from './bytes.ts'
import type { Inside } from './inside.ts'
import type { PackageMember } from './package-member.ts'

export const TECHNIQUES: readonly Technique[] = [
  {
    technique: 'pt2-expression',
    grade: 'critical',
    summary: 'An exported program of torch has an expression that is not one of sizes; loading evaluates it as Python code.',
  },
  {
    technique: 'pt2-guard',
    grade: 'critical',
    summary: 'An exported program of torch has a guard that does not only compare sizes; torch runs it as Python code.',
  },
  { technique: 'pt2-target', grade: 'high', summary: 'A node of an exported program calls a function that is not an operator of torch.' },
]

/** Names that sizes of tensors are printed with: symbols, numbers, functions of sympy and of torch, and their arguments. */
const KNOWN: ReadonlySet<string> = new Set(
  `Symbol Dummy Integer Rational Float Mul Add Pow Mod Max Min Abs Piecewise ExprCondPair Tuple Eq Equality Ne Unequality Lt Le Gt Ge
  StrictLessThan LessThan StrictGreaterThan GreaterThan And Or Not Xor ITE BooleanTrue BooleanFalse true false True False None Half One Zero
  NegativeOne Infinity NegativeInfinity oo zoo nan sqrt ceiling floor ceil trunc round abs int float max min int_oo
  FloorDiv CleanDiv CeilDiv CeilToInt FloorToInt TruncToInt TruncToFloat RoundToInt RoundDecimal ToFloat IntTrueDiv FloatTrueDiv PowByNatural
  FloatPow LShift RShift PythonMod ModularIndexing Where Identity BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor
  OpaqueUnaryFn_sqrt OpaqueUnaryFn_log2 IsNonOverlappingAndDenseIndicator
  positive integer nonnegative nonzero real finite evaluate precision dps even odd zero negative commutative complex and or not`.split(
    /\s+/,
  ),
)

/** Tells whether an expression is made of numbers, operators, symbols of sizes and known functions. */
function isSize(text: string): boolean {
  // Names of symbols are quoted.
  const bare = text.replace(/'[A-Za-z]\w*'|"[A-Za-z]\w*"/g, '0')
  if (/__|[^\w\s.,+\-*/%()=<>!&|~]/.test(bare)) return false
  // A symbol without quotes is only a name: it is neither called, nor has it a member.
  return [...bare.matchAll(/(\.\s*)?([A-Za-z_]\w*)(\s*[(.])?/g)].every(
    ([, member, name = '', use]) => member === undefined && (KNOWN.has(name) || use === undefined) && use?.includes('.') !== true,
  )
}

/** An input, or a size of it: `L['x'].size()[0]`. */
const INPUTS =
  /\bL\[(?:'[\w.]*'|"[\w.]*")\](?:\[(?:\d+|'\w*'|"\w*")\])*(?:\.(?:size|stride)\(\)\[-?\d+\]|\.shape\[-?\d+\]|\.storage_offset\(\))?/g

/** Functions that a node of an exported program may call. */
const OPERATORS =
  /^(?:torch\.ops\.[\w.]+|torch\._ops\.[\w.]+|torch\.sym_\w+|torch\._sym_\w+|torch\._higher_order_ops\.[\w.]+|torch\.(?:utils\._sympy|fx)\.[\w.]+|_operator\.\w+|math\.\w+|#[\w:.]+)$/

/** Checks the program of a pt2 package: its expressions, its guards, and what its nodes call. */
export function checkExportedProgram({ name, offset, source }: PackageMember, findings: Findings, inside: Inside): void {
  const tokens = new JsonTokens(source, inside)
  const add = (technique: string, grade: 'critical' | 'high', what: string, text: string, at: number) =>
    findings.add({
      grade,
      technique,
      subject: text.slice(0, 200),
      offset: offset + at,
      message: `Program ${quote(name)} ${what} ${quote(text)} near offset ${at}.`,
    })
  new JsonWalk(tokens, {
    matters: () => false,
    duplicate: () => undefined,
    value: ({ kind, path, offset: at, text }) => {
      if (kind !== 's') return
      const key = path.at(-1) === '' ? path.at(-2) : path.at(-1)
      if (key === 'expr_str' && !isSize(text())) add('pt2-expression', 'critical', 'has the expression', text(), at)
      else if (key === 'guards_code' && !isSize(text().replace(INPUTS, '0'))) add('pt2-guard', 'critical', 'has the guard', text(), at)
      else if (key === 'target' && /^(?:torch|math|_operator)/.test(text()) && !OPERATORS.test(text()))
        add('pt2-target', 'high', 'calls', text(), at)
    },
  }).run()
  if (tokens.spent || tokens.invalidAt !== undefined) inside.missed(`Program ${quote(name)} was not read completely.`)
}
