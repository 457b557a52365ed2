import { namesOf } from './classes.ts'
import { foldPath, type Owner, OwnerIndex, type OwnerRule, parseCodeowners } from './codeowners.ts'
import type { OwnersRequirement } from './policy.ts'
import type { ApprovalFinding, CodeownersFacts, FileFacts } from './types.ts'

/** The files of a change that one line of CODEOWNERS owns. */
export interface OwnerGroup {
  readonly owners: readonly Owner[]
  readonly line: number
  readonly pattern: string
  readonly files: readonly string[]
}

export interface Ownership {
  readonly path: string
  readonly groups: readonly OwnerGroup[]
  /** Files that no line matches, or whose line has no owners. */
  readonly unowned: readonly string[]
  readonly findings: readonly ApprovalFinding[]
}

/** Returns the owners of a change by CODEOWNERS of the base branch: for both names of each file, the last line that matches. */
export function ownershipOf(facts: CodeownersFacts, files: readonly FileFacts[], { onInvalid = 'error' }: OwnersRequirement): Ownership {
  const { rules, faults } = parseCodeowners(facts.text)
  const index = new OwnerIndex(rules)
  const paths = [...new Set(files.flatMap(namesOf))].sort()
  const owned = Map.groupBy(paths, (path) => index.find(path))
  const groups = [...owned]
    .flatMap(([rule, of]) => (rule === undefined || rule.owners.length === 0 ? [] : [toGroup(rule, of)]))
    .sort((a, b) => a.line - b.line)
  const unowned = [...owned].flatMap(([rule, of]) => (rule === undefined || rule.owners.length === 0 ? of : [])).sort()
  const at = (line: number, column: number) => ({ file: facts.path, line, column })
  const findings: readonly ApprovalFinding[] = [
    ...faults.map(({ line, column, level, kind, message }) => ({
      code: `codeowners_${kind.replaceAll('-', '_')}`,
      outcome: level === 'error' ? onInvalid : ('warn' as const),
      message: `${facts.path}:${line}: ${message}.${level === 'error' ? ' GitHub skips the line, so an earlier line applies.' : ''}`,
      at: at(line, column),
    })),
    ...(facts.errors ?? [])
      .filter(({ line }) => !faults.some((fault) => fault.line === line && fault.level === 'error'))
      .map(({ line, column, kind, message }) => ({
        code: 'codeowners_rejected_by_github',
        outcome: onInvalid,
        message: `${facts.path}:${line}: GitHub reports ${JSON.stringify(kind)}: ${firstLine(message)}`,
        at: at(line, column),
      })),
    ...lookalikes(rules, paths, index).map(({ path, rule }) => ({
      code: 'codeowners_lookalike',
      outcome: 'warn' as const,
      message: `${JSON.stringify(path)} differs only in case or Unicode form from a path that line ${rule.line} matches; some file systems treat them as the same file.`,
      at: at(rule.line, 1),
    })),
  ]
  return { path: facts.path, groups, unowned, findings }
}

function toGroup({ owners, line, pattern }: OwnerRule, files: readonly string[]): OwnerGroup {
  return { owners, line, pattern: pattern.text, files }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200)
}

/** Returns the files that would have another owner if case and Unicode forms were ignored. */
function lookalikes(
  rules: readonly OwnerRule[],
  paths: readonly string[],
  index: OwnerIndex,
): readonly { readonly path: string; readonly rule: OwnerRule }[] {
  const capitals = rules.some(({ pattern }) => foldPath(pattern.text) !== pattern.text)
  const strange = paths.filter((path) => capitals || foldPath(path) !== path)
  if (strange.length === 0) return []
  const folded = new OwnerIndex(
    parseCodeowners(rules.map(({ pattern }) => foldPath(pattern.text).replace(/[ \t]/g, '\\$&')).join('\n')).rules.map((rule) => ({
      ...rule,
      line: rules[rule.line - 1]?.line ?? rule.line,
    })),
  )
  return strange.flatMap((path) => {
    const [exact, loose] = [index.find(path), folded.find(foldPath(path))]
    const rule = loose && rules.find(({ line }) => line === loose.line)
    return rule === undefined || rule.line === exact?.line || rule.owners.length === 0 ? [] : [{ path, rule }]
  })
}

export function describeOwner(owner: Owner): string {
  return owner.kind === 'user' ? `@${owner.login}` : owner.kind === 'team' ? `@${owner.team}` : owner.email
}
