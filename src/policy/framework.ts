import type { Evidence } from '../core/collector.ts'
import { SealError } from '../core/errors.ts'
import { readYaml } from '../documents/yaml.ts'
import { validateFrameworkV1 } from '../generated/validators.ts'
import { evidenceOf } from './kinds.ts'
import type { PackText, RuleText } from './types.ts'

/** A framework as its file states it. Public format: schemas/framework-v1.schema.json. */
export interface FrameworkText {
  readonly apiVersion: 'weightseal/v1'
  readonly kind: 'Framework'
  readonly metadata: {
    readonly id: string
    readonly title: string
    readonly version: string
    readonly key?: string
    readonly note?: string
  }
  readonly groups: readonly { readonly title: string; readonly controls: readonly ControlText[] }[]
}

export interface ControlText {
  readonly id: string
  readonly title: string
  readonly rules?: readonly string[]
  readonly limits?: string
  readonly notAssessable?: string
}

/** A framework whose controls know every rule that gives evidence for them. */
export interface Framework {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly note?: string
  readonly groups: readonly { readonly title: string; readonly controls: readonly Control[] }[]
}

export interface Control {
  readonly id: string
  readonly title: string
  readonly rules: readonly string[]
  /** What kinds of evidence the rules give. */
  readonly evidence: readonly Evidence[]
  readonly limits?: string
  /** Why a repository holds no evidence. */
  readonly notAssessable?: string
}

const MAX_FRAMEWORK_BYTES = 512 * 1024

/** @throws {SealError} PACK_INVALID - with `file:line:column` of each problem. */
export function parseFramework(text: string, where: string): FrameworkText {
  return readYaml<FrameworkText>({ text, where, validate: validateFrameworkV1, code: 'PACK_INVALID', maxBytes: MAX_FRAMEWORK_BYTES }).value
}

/**
 * Puts the rules to the controls that they name.
 *
 * @throws {SealError} PACK_INVALID - a rule names a control that the framework does not have, the framework a rule that there is
 * not, or a control has neither a rule nor a reason why not.
 */
export function resolveFramework({ metadata, groups }: FrameworkText, packs: readonly PackText[]): Framework {
  const { key, ...about } = metadata
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)))
  const named = namedControls([...rules.values()], key)
  const known = new Set(groups.flatMap(({ controls }) => controls.map(({ id }) => id)))
  const strange = [...named.keys()].find((id) => !known.has(id))
  if (strange !== undefined)
    throw invalid(metadata.id, `${named.get(strange)?.join(', ')} name the control ${strange}, which it does not have`)
  return {
    ...about,
    groups: groups.map(({ title, controls }) => ({
      title,
      controls: controls.map((control) => resolveControl(control, { framework: metadata.id, rules, named })),
    })),
  }
}

function namedControls(rules: readonly RuleText[], key: string | undefined): ReadonlyMap<string, readonly string[]> {
  const pairs = key === undefined ? [] : rules.flatMap(({ id, controls }) => (controls[key] ?? []).map((control) => ({ control, id })))
  return new Map([...Map.groupBy(pairs, ({ control }) => control)].map(([control, list]) => [control, list.map(({ id }) => id)]))
}

interface Resolving {
  readonly framework: string
  readonly rules: ReadonlyMap<string, RuleText>
  readonly named: ReadonlyMap<string, readonly string[]>
}

function resolveControl({ rules: stated = [], ...control }: ControlText, { framework, rules, named }: Resolving): Control {
  const ids = [...new Set([...(named.get(control.id) ?? []), ...stated])].sort()
  const missing = ids.find((id) => !rules.has(id))
  if (missing !== undefined) throw invalid(framework, `the control ${control.id} names the rule ${missing}, which there is not`)
  if ((ids.length === 0) !== (control.notAssessable !== undefined))
    throw invalid(framework, `the control ${control.id} must have rules, or "notAssessable" with the reason, and not both`)
  const evidence = [...new Set(ids.map((id) => evidenceOf(rules.get(id)?.select ?? '')))].sort()
  return { ...control, rules: ids, evidence }
}

function invalid(framework: string, what: string): SealError {
  return new SealError('PACK_INVALID', `policies/frameworks/${framework}.yml: ${what}.`)
}
