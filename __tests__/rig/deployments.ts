import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCES } from '../../src/collectors.ts'
import type { Facts } from '../../src/core/subject.ts'
import { declarationFacts } from '../../src/domains/declarations/collect.ts'
import type { KnownModel } from '../../src/domains/declarations/declared.ts'
import { deploymentFacts } from '../../src/domains/deployments/collect.ts'
import { loadBuiltin } from '../../src/policy/builtin.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { inProfile } from '../../src/policy/profile.ts'
import type { Finding, Profile } from '../../src/policy/types.ts'
import { workTree } from '../../src/ports/files/work-tree.ts'
import { filesOf } from '../domains/workflows/judge.ts'

export const MODEL_PACKS = ['meta', 'serving', 'data', 'monitoring', 'versioning', 'training', 'secrets', 'aws', 'azure', 'gcp']

export interface World {
  readonly files: Readonly<Record<string, string>>
  readonly profile?: Profile
  readonly models?: readonly KnownModel[]
  /** Terraform plans that a step before made. */
  readonly made?: Readonly<Record<string, string>>
  readonly declarations?: readonly { readonly path: string; readonly model?: string }[]
  readonly ignorePaths?: readonly string[]
  /** Commits of the history; `shallow` when it is not here. */
  readonly commits?: readonly string[] | 'shallow'
  readonly packs?: readonly string[]
  readonly root?: string
}

/** Facts that are collected from files as a repository has them. */
export async function collected({
  files,
  models = [],
  made = {},
  declarations = [],
  ignorePaths = [],
  commits = [],
  root = '/nonexistent',
}: World): Promise<Facts> {
  const listed = async () => filesOf(files)
  const declared = await declarationFacts(listed, {
    workTree: workTree(root),
    configPaths: ['.github/weightseal.yml'],
    declarations,
    models,
    commitKnown: async (commit) => (commits === 'shallow' ? 'unknown' : commits.includes(commit)),
  })
  const deployed = await deploymentFacts(listed, {
    discover: true,
    ignorePaths,
    plans: Object.keys(made),
    committed: async () => new Set(Object.keys(files)),
    readMade: async (path) => made[path] ?? '',
    access: declared.results?.declarations.access ?? [],
    storages: declared.results?.declarations.storages ?? [],
  })
  return {
    now: '2026-11-21',
    trigger: 'push',
    sources: { ...SKIPPED, 'workspace.workflows': { status: 'ok' }, ...declared.sources, ...deployed.sources },
    subjects: [...declared.subjects, ...deployed.subjects],
  }
}

const SKIPPED = Object.fromEntries(SOURCES.map((id) => [id, { status: 'skipped', detail: '' } as const]))

/** What the packs about models say of some files. */
export async function judged(world: World): Promise<readonly Finding[]> {
  const { profile = 'strict', packs = MODEL_PACKS } = world
  const facts = await collected(world)
  for (const [id, source] of Object.entries(facts.sources)) if (source.status === 'error') throw new Error(`${id}: ${source.detail}`)
  const loaded = await Promise.all(packs.map((pack) => loadBuiltin(pack, {})))
  return evaluate(
    facts,
    loaded.map((pack) => inProfile(pack, profile)),
  )
}

/** `deploy/a.yml:3 WS-EP-016`, with `?` where it is undecided. Sorted. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap((finding) => {
      if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') return []
      const at = finding.subject?.at
      return [`${at?.file}:${at?.line} ${finding.rule.id}${finding.outcome === 'unknown' ? '?' : ''}`]
    })
    .sort()
}

/** Every file below a folder, by its path there. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/**
 * What the files themselves say that must be found: `expect: WS-X-001, WS-Y-002?` in a comment on the line. Files of JSON, which
 * have no comments, have a neighbour `NAME.expected` with `LINE RULE` on each line.
 */
export function expectedIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files)
    .flatMap(([path, text]) => {
      if (path.endsWith('.expected')) {
        const of = path.replace(/\.expected$/, '')
        return text.split('\n').flatMap((line) => (/^\d+ /.test(line) ? [`${of}:${line.trim()}`] : []))
      }
      return text.split('\n').flatMap((line, index) => {
        const rules = /(?:#|\/\/|<!--) expect: ([A-Z0-9?, -]+)/.exec(line)?.[1]
        return rules === undefined ? [] : rules.split(',').map((rule) => `${path}:${index + 1} ${rule.trim()}`)
      })
    })
    .sort()
}
