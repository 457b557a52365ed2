import type { AddedFacts } from '../facts/added.ts'
import { postureFacts } from '../facts/posture.ts'
import { type RemotePacks, remotePacks } from '../facts/remote-packs.ts'
import { scanFacts } from '../facts/scans.ts'
import { attempt } from '../facts/sources.ts'
import { workflowFacts } from '../facts/workflows.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import { expectationFrom } from './expectation.ts'
import type { GateOptions, GatePorts } from './gate.ts'

const ABOUT_WORKFLOWS = ['pipeline', 'secrets', 'approvals']

/** Facts about the repository beside its models: its workflows, and what other scanners found. */
export async function repositoryFacts({ settings, policyFiles, root, visibility }: GateOptions, ports: GatePorts): Promise<AddedFacts> {
  const asked =
    settings.packs.some((pack) => ABOUT_WORKFLOWS.includes(pack)) || settings.customPacks.length + settings.remotePacks.length > 0
  if (!asked) return { sources: {}, subjects: [] }
  const home = policyFiles[0]?.path ?? ''
  const workflows = await workflowFacts(ports.files, {
    home,
    protect: policyFiles.map(({ path }) => path),
    visibility: visibility === 'unknown' ? undefined : visibility,
  })
  const scans = await scanFacts({
    root,
    home,
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
export async function settingsFacts({ settings, policyFiles, target }: GateOptions, ports: GatePorts): Promise<AddedFacts> {
  const asked =
    settings.packs.some((pack) => ABOUT_SETTINGS.includes(pack)) || settings.customPacks.length + settings.remotePacks.length > 0
  if (!asked) return { sources: {}, subjects: [] }
  // Without a list of files the findings go to the configuration; that the list could not be read is said elsewhere.
  const paths = (await attempt(ports.files)).value?.paths ?? []
  const home = [...policyFiles.map(({ path }) => path), ...paths.filter((path) => path.startsWith('.github/workflows/'))].find((path) =>
    paths.includes(path),
  )
  const at = { file: home ?? policyFiles[0]?.path ?? '', line: 1 }
  return postureFacts({ stage: target.stage, now: ports.now, at }, ports.posture ?? { api: undefined, admin: undefined })
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
