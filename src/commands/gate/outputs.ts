import * as core from '@actions/core'
import { toText } from '../../core/to-text.ts'
import type { GateResult } from '../../gate/types.ts'
import { countFindings, type Report } from '../../report/findings/report.ts'
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
  core.setOutput('verdict', report.verdict)
  core.setOutput('conclusion', conclusionOf(report, warnings))
  core.setOutput('findings-count', toText(blocking + warnings + unknown))
  core.setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root))
  core.setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root))
  core.setOutput('manifest-path', files.manifests.join('\n'))
  core.setOutput('report-path', files.report)
  core.setOutput('sarif-path', files.sarif)
}

/** Undecided is `fail`, since a consumer that tests only for that word must not continue. */
function conclusionOf({ verdict, models }: Report, warnings: number): 'pass' | 'warn' | 'fail' | 'neutral' {
  if (verdict !== 'allow') return 'fail'
  if (models.length === 0) return 'neutral'
  return warnings > 0 ? 'warn' : 'pass'
}
