import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import type { TensorDiff } from '../../domains/tensors/diff.ts'
import { tensorDiffJson } from '../../report/tensors/json.ts'
import { renderTensorTable } from '../../report/tensors/markdown.ts'
import { renderTensorDiff } from '../../report/tensors/terminal.ts'
import { type Command, type Parsed, parseFlags } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { painter } from '../../shell/paint.ts'
import { DIFF_FLAGS, diffFiles, isSame } from './run.ts'

const USAGE = 'weightseal diff BEFORE AFTER [--headers-only] [--json | --markdown]'

const HELP = `Compare the tensors of two model files: added, removed, renamed, reshaped, retyped, changed.

  weightseal diff old/model.safetensors new/model.safetensors
  weightseal diff base.gguf tuned.gguf --headers-only    without the values; reads a few kilobytes

Reads safetensors, GGUF, ONNX, NumPy and PyTorch files; nothing is unpickled.
To compare all files of two models: weightseal manifest diff A B.

  --headers-only     compare names, types and shapes, not the values
  --json             print the complete result (weightseal/tensor-diff@1)
  --markdown         print a table, for example into $GITHUB_STEP_SUMMARY
  -q, --quiet        do not print progress

Exit codes: 0 the same tensors, 1 different, 2 usage error, 3 a part was not compared.
`

export const diff: Command = { help: HELP, flags: DIFF_FLAGS, run }

async function run(args: readonly string[], io: Io): Promise<number> {
  const flags = parseFlags(args, DIFF_FLAGS, { usage: USAGE, positionals: 2 })
  const [before, after] = flags.positionals
  if (before === undefined || after === undefined)
    throw new SealError('USAGE', `Expected two files, found ${flags.positionals.length}.\nUsage: ${USAGE}\nHelp: weightseal help diff`)
  const found = diffFiles(before, after, flags, io)
  io.stdout(rendered(`${before} → ${after}`, found, flags, io))
  if (!isSame(found)) return EXIT.block
  return found.incomplete.length > 0 || (found.uncompared > 0 && !flags.on('headers-only')) ? EXIT.undecided : EXIT.ok
}

function rendered(name: string, found: TensorDiff, flags: Parsed, io: Io): string {
  if (flags.on('json')) return tensorDiffJson(found)
  return flags.on('markdown') ? renderTensorTable(name, found) : renderTensorDiff(name, found, painter(io))
}
