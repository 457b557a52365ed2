import { SealError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { collect, evaluateFacts, loadRules, memoize } from '../../gate/gate.ts'
import type { GateOptions, GatePorts } from '../../gate/types.ts'
import { FRAMEWORKS } from '../../generated/frameworks.ts'
import { builtinPacks } from '../../policy/builtin.ts'
import type { Framework } from '../../policy/framework.ts'
import { type AssessedFramework, assess } from '../../report/assessment/assessment.ts'
import type { Assessed } from '../../report/assessment/text.ts'
import { CONFIG_FILE } from '../../settings/config-file.ts'

/** The assessment that is shown when no framework is named. */
export const DEFAULT_FRAMEWORK = 'assessment'

/** @throws {SealError} USAGE - there is no such framework, with the nearest one. */
export function frameworkOf(id: string): Framework {
  // Rules list controls under names such as iso27001_2022.
  const wanted = id.toLowerCase().replaceAll('_', '-')
  const found = FRAMEWORKS.find((framework) => wanted === framework.id || wanted.startsWith(`${framework.id}-2`))
  if (found !== undefined) return found
  const ids = FRAMEWORKS.map((framework) => framework.id)
  throw new SealError('USAGE', `There is no framework ${JSON.stringify(id)}${didYouMean(wanted, ids)}`)
}

export interface Assessment {
  readonly frameworks: readonly AssessedFramework[]
  readonly assessed: Assessed
}

/** Evaluates every rule, also those of packs that the configuration does not enable, and returns the evidence. Decides no verdict. */
export async function assessAll(
  { settings, ...options }: GateOptions,
  gatePorts: GatePorts,
  frameworks: readonly Framework[],
): Promise<Assessment> {
  const ports = { ...gatePorts, files: memoize(gatePorts.files) }
  const everything = { ...options, settings: { ...settings, profile: 'regulated', packs: packsFor(settings.packs) } } as const
  const rules = await loadRules(everything, ports)
  const collected = await collect(everything, ports, rules)
  const { report } = await evaluateFacts(everything, ports, rules, collected)
  const judged = { subjects: collected.facts.subjects, findings: report.findings, packs: rules.packs }
  const config = options.policyFiles.find(({ role }) => role === 'config')?.path ?? CONFIG_FILE
  const { paths } = await ports.files()
  return {
    frameworks: frameworks.map((framework) => assess(framework, judged)),
    assessed: {
      repository: options.repository,
      headSha: options.target.headSha,
      config: paths.includes(config) ? config : undefined,
    },
  }
}

/** All packs but the approvals, which need a configuration of their own. */
function packsFor(chosen: readonly string[]): readonly string[] {
  return builtinPacks()
    .map(({ metadata }) => metadata.id)
    .filter((id) => id !== 'approvals' || chosen.includes(id))
}
