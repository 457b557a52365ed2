import type { WeightsOnly } from '../result.ts'
import { TORCH_WEIGHTS_ONLY } from './allow-list.ts'
import { textAt } from './decode.ts'
import { OPCODES } from './opcodes.ts'
import { mappedName } from './python2.ts'
import { type ImportRecord, textOf } from './records.ts'
import type { State } from './state.ts'
import type { Trace } from './trace.ts'
import type { Thing, Value } from './values.ts'

/** Opcodes of torch's own reader. */
const ACCEPTED: ReadonlySet<string> = new Set(
  (
    'PROTO GLOBAL NEWOBJ REDUCE BUILD APPEND APPENDS SETITEM SETITEMS MARK TUPLE TUPLE1 TUPLE2 TUPLE3 NONE NEWTRUE NEWFALSE EMPTY_TUPLE ' +
    'EMPTY_LIST EMPTY_DICT EMPTY_SET BININT BININT1 BININT2 BINFLOAT BINUNICODE SHORT_BINSTRING BINPERSID BINGET LONG_BINGET BINPUT ' +
    'LONG_BINPUT LONG1 STOP'
  ).split(' '),
)
const BLOCKED_MODULES: ReadonlySet<string> = new Set(['sys', 'os', 'posix', 'nt'])
const MAPPINGS: ReadonlySet<string> = new Set(['collections.OrderedDict', 'collections.Counter'])
const BUILT =
  /^(?:collections\.OrderedDict$|torch\.Tensor$|torch\.nn\.parameter\.Parameter$|torch\._utils\._rebuild_|torch\._tensor\._rebuild_)/

/**
 * Tells from a trace whether torch loads the pickle with weights_only=True. It accepts fewer opcodes, a list of names, and items or
 * state only on containers and tensors.
 *
 * @see https://github.com/pytorch/pytorch/blob/v2.13.0/torch/_weights_only_unpickler.py
 */
export function weightsOnly(trace: Trace): WeightsOnly {
  const problem = opcodeProblem(trace) ?? nameProblem(trace) ?? trace.weightsOnlyProblem
  if (problem !== undefined) return { loads: false, because: problem }
  if (trace.pickles === 0) return { loads: false, because: 'no pickle reaches STOP' }
  return { loads: true, because: 'it uses only names and opcodes that torch accepts' }
}

const REFUSED_CODES = Array.from({ length: 256 }, (_, code) => code).filter((code) => !ACCEPTED.has(OPCODES[code]?.name ?? ''))

/** Names the refused opcode that comes first in the file. */
function opcodeProblem({ first }: Trace): string | undefined {
  const used = REFUSED_CODES.filter((code) => (first[code] ?? -1) >= 0)
  const [code] = used.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0))
  return code === undefined ? undefined : `the opcode ${OPCODES[code]?.name} at offset ${first[code]} is not accepted`
}

function nameProblem({ imports }: Trace): string | undefined {
  const refused = [...imports.values()].find((record) => !isAccepted(record))
  return refused && `${JSON.stringify(textOf(refused).slice(0, 200))} is not on the list of torch`
}

/** Names of Python 2 are mapped for protocol 2 only, as torch does. */
function isAccepted(record: ImportRecord): boolean {
  const { module, name } = record.protocol === 2 ? mappedName(record) : record
  return module !== null && name !== null && !BLOCKED_MODULES.has(module) && TORCH_WEIGHTS_ONLY.has(`${module} ${name}`)
}

/** Records a persistent id that torch refuses: only numbers and `("storage", …)` pass. */
export function persistentId({ trace, window }: State, id: Value): void {
  trace.persistentIds++
  if (trace.weightsOnlyProblem !== undefined) return
  const kind = typeof id === 'number' ? id : id.items?.[0]
  const text = typeof kind === 'number' ? textAt(window, kind) : undefined
  const isRefused = typeof id === 'number' ? text !== undefined : text !== 'storage'
  if (isRefused) trace.weightsOnlyProblem = 'a persistent id is not a storage'
}

/** Records a call that torch refuses: only imported names are called. */
export function refusedCall(trace: Trace, callee: Thing): void {
  if (callee.kind !== 'global') trace.weightsOnlyProblem ??= 'the result of a call is called'
}

/** Records items for a target that torch refuses: APPEND wants a list, SETITEM a dict, an OrderedDict or a Counter. */
export function refusedTarget(trace: Trace, target: Thing, via: string): void {
  const isMapping = target.kind === 'result' && target.of !== undefined && MAPPINGS.has(textOf(target.of))
  if (via.startsWith('SETITEM') && isMapping) return
  trace.weightsOnlyProblem ??= `${via} changes a value that is not a ${via.startsWith('SETITEM') ? 'dict' : 'list'}`
}

/** Records a state for a target that torch refuses. */
export function refusedBuild(trace: Trace, target: Value): void {
  const of = typeof target === 'object' && target.kind === 'result' ? target.of : undefined
  if (of === undefined || !BUILT.test(textOf(of))) {
    trace.weightsOnlyProblem ??= 'BUILD sets the state of a value that is not a tensor or an OrderedDict'
  }
}
