import type { FileScan, WeightsOnly } from './result.ts'

/** The pickle of a torch archive that torch loads, which finds it in any case; a number follows where the archive has it twice. */
const ROOT_PICKLE = /^pickle in ([^!]*\/)?data\.pkl( \(\d+\))?$/i

/**
 * Tells whether `torch.load(weights_only=True)` accepts what a file contains; `undefined` for a file that torch does not load. torch may
 * still fail for another reason, such as a damaged record.
 */
export function torchLoadOf({ formats, facts }: Pick<FileScan, 'formats' | 'facts'>): WeightsOnly | undefined {
  if (formats.includes('torchscript')) return { loads: false, because: 'torch refuses TorchScript archives' }
  const isRoot = (key: string) => (formats.includes('torch') ? ROOT_PICKLE.test(key) : key === 'pickle')
  const answers = Object.entries(facts).flatMap(([key, value]) => (isRoot(key) ? answerIn(value) : []))
  return answers.find(({ loads }) => !loads) ?? answers[0]
}

function answerIn(facts: unknown): readonly WeightsOnly[] {
  const found = (facts as { readonly weightsOnly?: WeightsOnly } | undefined)?.weightsOnly
  return found === undefined ? [] : [found]
}
