import { type CollectRun, fallbackFile } from '../../collect-run.ts'
import { attempt } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import type { Source, Subject, Trigger } from '../../core/subject.ts'
import type { AdminApi, PostureApi, PosturePorts } from '../../ports/github/settings/api.ts'
import { CLOSED, OPEN } from './sources.ts'
import {
  actionsSubject,
  adminsSubject,
  type Context,
  codeScanningSubject,
  dependencyAlertSubjects,
  deployKeySubjects,
  environmentSubjects,
  protectionSubject,
  releaseSubjects,
  repositorySubject,
  rulesetSubjects,
  runnerSubjects,
  secretAlertSubjects,
  secretSettingSubjects,
  securitySubject,
  serviceSubject,
  tokenSubjects,
  webhookSubjects,
} from './subjects.ts'
import type { RepositorySettings } from './types.ts'

/** Collects the repository settings. Findings about them are attached to a file that exists, preferably the configuration. */
export async function collectSettings({ options, ports }: CollectRun): Promise<CollectedFacts> {
  // Without the list of files the findings go to the configuration; another source reports that the list could not be read.
  const paths = new Set((await attempt(ports.files)).value?.paths ?? [])
  const workflows = [...paths].filter((path) => path.startsWith('.github/workflows/'))
  const file = [...options.policyFiles.map(({ path }) => path), ...workflows].find((path) => paths.has(path)) ?? fallbackFile(options)
  const request = { trigger: options.target.trigger, now: ports.now, at: { file, line: 1 } }
  return postureFacts(request, ports.posture ?? { api: undefined, admin: undefined })
}

export interface PostureRequest extends Context {
  readonly trigger: Trigger
}

type SettingSource = (typeof OPEN)[number] | (typeof CLOSED)[number]

/**
 * Collects the settings of the repository, each source with its own status. Requests nothing on a pull request: its token may
 * belong to a fork, and the settings are not part of the change.
 */
export async function postureFacts(request: PostureRequest, { api, admin }: PosturePorts): Promise<CollectedFacts> {
  if (request.trigger === 'pull_request') return nothing('settings are evaluated on push, release and schedule', request)
  if (api === undefined) return nothing('settings are read from GitHub only on push to the default branch, release and schedule', request)
  const repository = await attempt(() => api.repository())
  const about = repository.value
  const reads: readonly Read[] = [
    {
      id: 'github.repository',
      read: async () => (about === undefined ? [] : [repositorySubject(about, request)]),
      known: repository.source,
    },
    ...openReads(api, admin, about, request),
    ...(admin === undefined
      ? CLOSED.map((id): Read => ({ id, read: async () => [], known: WITHOUT_TOKEN }))
      : closedReads(admin, about, request)),
  ]
  const results = await Promise.all(reads.map((each) => collect(each, repository.source)))
  const sources = Object.fromEntries(results.map(({ id, source }) => [id, source]))
  return { sources: {}, settings: sources, subjects: [...results.flatMap(({ subjects }) => subjects), ...sourceFacts(sources, request)] }
}

const WITHOUT_TOKEN: Source = { status: 'skipped', detail: 'requires posture-token' }

interface Read {
  readonly id: SettingSource
  readonly read: () => Promise<readonly Subject[]>
  /** Status that is known without a request. */
  readonly known?: Source
  /** Whether it depends on the source `github.repository`. */
  readonly aboutRepository?: true
}

interface Result {
  readonly id: SettingSource
  readonly source: Source
  readonly subjects: readonly Subject[]
}

async function collect({ id, read, known, aboutRepository }: Read, repository: Source): Promise<Result> {
  const source = known ?? (aboutRepository === true && repository.status !== 'ok' ? repository : undefined)
  if (source !== undefined) return { id, source, subjects: source.status === 'ok' ? await read() : [] }
  const answer = await attempt(read)
  return { id, source: answer.source, subjects: answer.value ?? [] }
}

function openReads(api: PostureApi, admin: AdminApi | undefined, about: RepositorySettings | undefined, context: Context): readonly Read[] {
  return [
    { id: 'github.rulesets', read: async () => rulesetSubjects(await api.rulesets(), context) },
    { id: 'github.environments.protection', read: async () => environmentSubjects(await api.environments(), context) },
    {
      id: 'github.codescanning',
      aboutRepository: true,
      read: async () => {
        const scanning = await api.codeScanning(about?.defaultBranch ?? '')
        const service = serviceSubject('code scanning', scanning !== undefined, context)
        if (scanning === undefined) return [service]
        return [
          service,
          codeScanningSubject(scanning, admin === undefined ? 'unknown' : ((await admin.defaultSetup()) ?? 'not-configured'), context),
        ]
      },
    },
    {
      id: 'github.dependabot',
      read: async () => {
        const alerts = await api.dependabotAlerts()
        return [serviceSubject('Dependabot alerts', alerts !== undefined, context), ...dependencyAlertSubjects(alerts ?? [], context)]
      },
    },
    { id: 'github.releases', read: async () => releaseSubjects(await api.releases(), context) },
  ]
}

function closedReads(admin: AdminApi, about: RepositorySettings | undefined, context: Context): readonly Read[] {
  const branch = about?.defaultBranch ?? ''
  return [
    { id: 'github.security', read: async () => [securitySubject(await admin.security(), context)] },
    {
      id: 'github.protection',
      aboutRepository: true,
      read: async () => [protectionSubject(branch, await admin.protection(branch), context)],
    },
    {
      id: 'github.actions',
      aboutRepository: true,
      read: async () => [actionsSubject(await admin.actions(about?.visibility === 'public'), context)],
    },
    {
      id: 'github.secrets',
      aboutRepository: true,
      read: async () => secretSettingSubjects(await admin.secrets(about?.organization === true), context),
    },
    {
      id: 'github.secretscanning',
      read: async () => {
        const alerts = await admin.secretAlerts()
        return [serviceSubject('secret scanning', alerts !== undefined, context), ...secretAlertSubjects(alerts ?? [], context)]
      },
    },
    { id: 'github.deploykeys', read: async () => deployKeySubjects(await admin.deployKeys(), context) },
    { id: 'github.webhooks', read: async () => webhookSubjects(await admin.webhooks(), context) },
    { id: 'github.admins', read: async () => [adminsSubject(await admin.admins(), context)] },
    { id: 'github.runners', read: async () => runnerSubjects(await admin.runners(), context) },
    {
      id: 'github.tokens',
      aboutRepository: true,
      ...(about?.organization === false ? { known: { status: 'absent' } as const } : {}),
      read: async () => tokenSubjects(await admin.tokens(), context),
    },
  ]
}

function nothing(detail: string, { at }: PostureRequest): CollectedFacts {
  const skipped: Source = { status: 'skipped', detail }
  const sources = Object.fromEntries([...OPEN, ...CLOSED].map((id) => [id, skipped]))
  return { sources: {}, settings: sources, subjects: sourceFacts(sources, { at }) }
}

/** Returns each source as a subject, so that missing permissions are reported without affecting the verdict. */
function sourceFacts(sources: Readonly<Record<string, Source>>, { at }: Pick<Context, 'at'>): readonly Subject[] {
  return Object.entries(sources).map(([id, source]) => ({ kind: 'setting.source', id, data: { ...source }, at }))
}
