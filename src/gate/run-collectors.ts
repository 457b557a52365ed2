import { attempt } from '../core/attempt.ts'
import type { CollectedFacts } from '../core/collected-facts.ts'
import type { ModelData } from '../core/subject.ts'
import type { KnownModel } from '../domains/declarations/declared.ts'
import type { JudgedModel } from '../domains/models/judge-model.ts'
import { postureFacts } from '../domains/repository-settings/collector.ts'
import { scanFacts } from '../domains/sarif/collector.ts'
import { workflowFacts } from '../domains/workflows/collector.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import { CONFIG_FILE } from '../settings/read-config.ts'
import { expectationFrom } from './expectation.ts'
import type { GateOptions, GatePorts } from './gate.ts'
import { type RemotePacks, remotePacks } from './remote-packs.ts'

/** Packs of one's own may look at anything. */
function asks({ packs, customPacks, remotePacks }: GateOptions['settings'], about: readonly string[]): boolean {
  return packs.some((pack) => about.includes(pack)) || customPacks.length + remotePacks.length > 0
}

const ABOUT_WORKFLOWS = ['pipeline', 'secrets', 'approvals', 'training']

/** Facts about the repository beside its models: its workflows, and what other scanners found. */
export async function repositoryFacts({ settings, policyFiles, root, visibility }: GateOptions, ports: GatePorts): Promise<CollectedFacts> {
  if (!asks(settings, ABOUT_WORKFLOWS)) return { sources: {}, subjects: [] }
  const fallbackFile = policyFiles[0]?.path ?? ''
  const workflows = await workflowFacts(ports.files, {
    fallbackFile,
    protect: policyFiles.map(({ path }) => path),
    visibility: visibility === 'unknown' ? undefined : visibility,
    ignorePaths: settings.deployment.ignorePaths,
  })
  const scans = await scanFacts({
    root,
    fallbackFile,
    files: settings.sarif,
    scanners: settings.scanners,
    committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
  })
  return {
    ...workflows,
    sources: { ...workflows.sources, ...scans.sources },
    subjects: [...workflows.subjects, ...scans.subjects],
  }
}

const ABOUT_SETTINGS = ['repository', 'secrets', 'signing']

/** Settings of the repository, where packs ask for them. Their findings go to a file that is there. */
export async function settingsFacts({ settings, policyFiles, target }: GateOptions, ports: GatePorts): Promise<CollectedFacts> {
  if (!asks(settings, ABOUT_SETTINGS)) return { sources: {}, subjects: [] }
  // Without a list of files the findings go to the configuration; that the list could not be read is said elsewhere.
  const paths = (await attempt(ports.files)).value?.paths ?? []
  const home = [...policyFiles.map(({ path }) => path), ...paths.filter((path) => path.startsWith('.github/workflows/'))].find((path) =>
    paths.includes(path),
  )
  const at = { file: home ?? policyFiles[0]?.path ?? '', line: 1 }
  return postureFacts({ trigger: target.trigger, now: ports.now, at }, ports.posture ?? { api: undefined, admin: undefined })
}

const ABOUT_DECLARATIONS = ['pipeline', 'serving', 'data', 'monitoring', 'versioning', 'training']
const ABOUT_DEPLOYMENTS = ['secrets', 'serving', 'training', 'aws', 'azure', 'gcp']

/** What the repository declares about its models, and what it deploys. The first says whom the second must ask for. */
export async function modelFacts(
  { settings, policyFiles, root }: GateOptions,
  ports: GatePorts,
  models: readonly JudgedModel[],
): Promise<readonly CollectedFacts[]> {
  const none = { sources: {}, subjects: [], access: [], storages: [] }
  const declares = asks(settings, ABOUT_DECLARATIONS)
  const deploys = asks(settings, ABOUT_DEPLOYMENTS)
  if (!declares && !deploys) return []
  const declared = declares
    ? await (await import('../domains/declarations/collector.ts')).declarationFacts(ports.files, {
        root,
        configPath: policyFiles.find(({ role }) => role === 'config')?.path ?? CONFIG_FILE,
        declarations: settings.declarations,
        models: models.map(knownModel),
        commitKnown: ports.git.has,
      })
    : none
  if (!deploys) return [declared]
  const { deploymentFacts, madeReader } = await import('../domains/deployments/collector.ts')
  const deployed = await deploymentFacts(ports.files, {
    ...settings.deployment,
    committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
    readMade: madeReader(root),
    access: declared.access,
    storages: declared.storages,
  })
  return [declared, deployed]
}

function knownModel({ evidence, subjects: [subject] }: JudgedModel): KnownModel {
  const data = (subject?.data ?? {}) as Partial<ModelData>
  return { name: data.name ?? evidence.folder, path: evidence.folder, version: data.version, digest: data.digest }
}

/** Packs from elsewhere, held against the lock file of the trusted side. */
export async function remoteFacts({ settings }: GateOptions, { readPolicy, readRemote }: GatePorts): Promise<RemotePacks> {
  if (settings.remotePacks.length === 0) return { sources: {}, subjects: [], loaded: [] }
  const [lock] = await readPolicy(LOCK_FILE)
  return remotePacks(
    {
      packs: settings.remotePacks,
      lock: lock === undefined ? {} : parseLock(lock.text, LOCK_FILE),
      lockFile: LOCK_FILE,
      trustRoot: async () => (await expectationFrom(settings, readPolicy)).trustRoot,
    },
    readRemote,
  )
}
