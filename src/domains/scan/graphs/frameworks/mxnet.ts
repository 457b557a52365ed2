import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import { MAX_READ, type Source } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { quote, Report } from '../report.ts'
import { latin1, startsWithChar } from '../sample.ts'

type Name = 'mxnet-native-operator' | 'mxnet-custom-operator'

export const MXNET_TECHNIQUES: readonly Technique<Name>[] = [
  {
    technique: 'mxnet-native-operator',
    grade: 'critical',
    summary: 'An operator of the network calls a function at an address that the file contains',
  },
  { technique: 'mxnet-custom-operator', grade: 'review', summary: 'The network requires a custom operator in Python' },
]

/** Operators whose attribute `info` is a pointer to functions. */
const NATIVE: ReadonlySet<string> = new Set(['_Native', '_NDArray', '_CustomFunction'])

/** Reads the graph of an MXNet model, `*-symbol.json`. */
export const mxnetReader: Reader = {
  id: 'mxnet',
  matches: ({ head }: Sample) => {
    if (!startsWithChar(head, '{')) return false
    const text = latin1(head)
    return /"nodes"\s*:\s*\[/.test(text) && /"op"\s*:/.test(text)
  },
  read: readSymbol,
}

/** Searches operators in windows that overlap, because only their names matter. */
function readSymbol(source: Source, context: ScanContext): Reading {
  const report = new Report<Name>(context, MXNET_TECHNIQUES)
  for (let at = 0; at < source.size; at += MAX_READ - 4096) {
    if (!context.step(1024)) {
      report.unread('the limit of steps was reached in the MXNet graph')
      break
    }
    const text = Buffer.from(source.read(at, MAX_READ)).toString('latin1')
    for (const { 1: op = '', index } of text.matchAll(/"op"\s*:\s*"((?:[^"\\]|\\.){1,200})"/g)) addOperator(report, op, at + index)
  }
  return report.reading('mxnet')
}

function addOperator(report: Report<Name>, op: string, offset: number): void {
  if (NATIVE.has(op)) {
    const message = `The operator ${quote(op)} at offset ${offset} calls functions at an address that the file contains.`
    report.add('mxnet-native-operator', { message, subject: op, offset })
  } else if (op === 'Custom' || op.includes('\\')) {
    const message = `The operator ${quote(op)} at offset ${offset} requires a custom operator, which is Python code.`
    report.add('mxnet-custom-operator', { message, subject: op, offset })
  }
}
