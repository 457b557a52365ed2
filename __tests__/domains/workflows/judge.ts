import { SealError } from '../../../src/core/errors.ts'
import { workflowFacts } from '../../../src/domains/workflows/collect.ts'
import { loadBuiltin } from '../../../src/policy/builtin.ts'
import { evaluate } from '../../../src/policy/evaluate.ts'
import { inProfile } from '../../../src/policy/profile.ts'
import type { Profile } from '../../../src/policy/types.ts'
import type { RepositoryFiles } from '../../../src/ports/files/repository-files.ts'
import type { Visibility } from '../../../src/ports/github/visibility.ts'

export interface Judged {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number | undefined
  readonly message: string
}

export interface JudgeOptions {
  readonly profile: Profile
  readonly packs: readonly string[]
  readonly visibility?: Visibility
  readonly ignorePaths?: readonly string[]
}

/** Returns repository files backed by a map of path to text. */
export function filesOf(files: Readonly<Record<string, string>>): RepositoryFiles {
  return {
    paths: Object.keys(files).sort(),
    read: async (path, maxBytes) => {
      const bytes = Buffer.from(files[path] ?? '')
      if (bytes.length > maxBytes) throw new SealError('FILE_UNREADABLE', `${path} is larger than ${maxBytes} bytes.`)
      return bytes
    },
    link: async () => undefined,
  }
}

/** Evaluates packs on the workflows among some files. Returns the rule and position of each finding. */
export async function judgeWorkflows(
  files: Readonly<Record<string, string>> | RepositoryFiles,
  { profile, packs, visibility, ignorePaths = [] }: JudgeOptions,
): Promise<readonly Judged[]> {
  const request = { fallbackFile: '.github/weightseal.yml', protect: [], visibility, ignorePaths }
  const { sources, subjects } = await workflowFacts(async () => (isListed(files) ? files : filesOf(files)), request)
  if (sources['workspace.workflows']?.status !== 'ok') throw new Error(JSON.stringify(sources))
  const loaded = await Promise.all(packs.map((pack) => loadBuiltin(pack, {})))
  const facts = {
    now: '2026-11-20',
    trigger: 'push',
    sources: { ...sources, 'workspace.sarif': { status: 'skipped', detail: '' }, 'workspace.deployments': { status: 'ok' } },
    subjects,
  } as const
  return evaluate(
    facts,
    loaded.map((pack) => inProfile(pack, profile)),
  ).flatMap((finding) => {
    if (finding.outcome !== 'fail') return []
    const { file, line, column } = finding.subject.at
    return [{ rule: finding.rule.id, file, line, column, message: finding.message }]
  })
}

function isListed(files: Readonly<Record<string, string>> | RepositoryFiles): files is RepositoryFiles {
  return Array.isArray(files.paths)
}
