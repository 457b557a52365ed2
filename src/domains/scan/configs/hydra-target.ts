import { gradeOfModule, gradeOfName } from '../pickle/deny-list.ts'
import type { Technique } from '../technique.ts'
import { quoted } from './finding.ts'

export const TARGET: Technique = {
  technique: 'yaml-hydra-target',
  grade: 'critical',
  summary: 'A `_target_` of a YAML file names a function that runs code or reads files, which Hydra calls.',
}

/** A finding of one line. */
export interface LineFinding {
  readonly technique: Technique
  readonly subject: string
  readonly message: string
}

/**
 * Returns the target of Hydra that a line names, if it is one that pickles must not import either. A configuration of a project names its
 * own classes, which is what Hydra is for.
 */
export function targetFinding(line: string, { at }: { readonly at: string }): readonly LineFinding[] {
  const target = /(?:^|[\s{,"'-])_target_["']?\s*:\s*["']?([\w.]+)/.exec(line)?.[1]
  if (target === undefined) return []
  const dot = target.lastIndexOf('.')
  const [module, name] = [target.slice(0, Math.max(0, dot)), target.slice(dot + 1)]
  if (gradeOfName(module, name) === undefined && gradeOfModule(module) === undefined) return []
  return [{ technique: TARGET, subject: target, message: `The target ${quoted(target)} is ${at}: Hydra imports and calls it.` }]
}
