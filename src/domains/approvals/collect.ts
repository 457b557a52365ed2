import type { CollectRun, Results } from '../../collect-run.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import type { Source } from '../../core/subject.ts'
import { releaseFacts, settingFacts } from './collect-release.ts'
import { SOURCES } from './sources.ts'

/**
 * Collects the approvals of a release, and on a schedule the settings that enforce them. Approvals of a pull request change with
 * its reviews, which start no gate: `command: approvals` decides them and has a status of its own.
 */
export async function collectReleaseApprovals({ options, ports }: CollectRun): Promise<CollectedFacts<Partial<Results>>> {
  const { trigger } = options.target
  if (trigger !== 'release' && trigger !== 'schedule')
    return everySource({ status: 'skipped', detail: 'approvals of a pull request are decided by "command: approvals"' })
  const { ports: api, request, branch } = ports.release ?? {}
  if (api === undefined || request === undefined)
    return everySource({ status: 'error', detail: 'approvals are read from GitHub: pass github-token' })
  if (trigger === 'release') {
    const { sources, subjects, release } = await releaseFacts(request, api)
    return { sources, subjects, results: { approvals: release } }
  }
  const { sources, subjects } = await settingFacts(request, api, branch ?? 'main')
  return { sources: { ...sources, 'github.release': { status: 'skipped', detail: 'this run is not about a release' } }, subjects }
}

function everySource(source: Source): CollectedFacts {
  return { sources: Object.fromEntries(SOURCES.map((id) => [id, source])), subjects: [] }
}
