import { FRAMEWORKS } from '../../generated/frameworks.ts'
import type { Framework } from '../../policy/framework.ts'
import { countControls } from '../../policy/framework-doc.ts'

/** A framework and the number of its controls that have rules. */
export interface FrameworkSummary extends Pick<Framework, 'id' | 'title' | 'version'> {
  /** Controls with rules. */
  readonly supported: number
  readonly all: number
}

/** Summarizes every framework. Independent of the repository. */
export function coverageOfAll(): readonly FrameworkSummary[] {
  return FRAMEWORKS.map((framework) => {
    const { id, title, version } = framework
    return { id, title, version, ...countControls(framework) }
  })
}
