import { toText } from '../../core/to-text.ts'
import type { GateResult } from '../../gate/types.ts'
import { countFindings, type Report } from '../../report/findings/report.ts'
import { setOutput } from '../../shell/step-output.ts'
import type { WrittenFiles } from './files.ts'

/** Sets the outputs of the gate. With several models, digests are a JSON object by folder. */
export function setGateOutputs({ report, collected }: GateResult, files: WrittenFiles): void {
  const { blocking, warnings, unknown } = countFindings(report)
  const built = (collected.results.models ?? []).flatMap(({ evidence }) =>
    evidence.built === undefined ? [] : [{ folder: evidence.path, manifest: evidence.built }],
  )
  const each = (value: (model: (typeof built)[number]) => string) =>
    built.length === 1 && built[0]
      ? value(built[0])
      : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])))
  setOutput('verdict', report.verdict)
  setOutput('conclusion', conclusionOf(report, warnings))
  setOutput('findings-count', toText(blocking + warnings + unknown))
  setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root))
  setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root))
  setOutput('manifest-path', files.manifests.join('\n'))
  setOutput('report-path', files.report)
  setOutput('sarif-path', files.sarif)
}

/** Undecided is `fail`, since a consumer that tests only for that word must not continue. */
function conclusionOf({ verdict, models }: Report, warnings: number): 'pass' | 'warn' | 'fail' | 'neutral' {
  if (verdict !== 'allow') return 'fail'
  if (models.length === 0) return 'neutral'
  return warnings > 0 ? 'warn' : 'pass'
}
