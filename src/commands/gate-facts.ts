import type { AddedFacts } from '../facts/added.ts'
import { type RemotePacks, remotePacks } from '../facts/remote-packs.ts'
import { scanFacts } from '../facts/scans.ts'
import { workflowFacts } from '../facts/workflows.ts'
import { LOCK_FILE, parseLock } from '../policy/lock.ts'
import { expectationFrom } from './expectation.ts'
import type { GateOptions, GatePorts } from './gate.ts'

/** Facts about the repository beside its models: its workflows, and what other scanners found. */
export async function repositoryFacts({ settings, policyFiles, root, visibility }: GateOptions, ports: GatePorts): Promise<AddedFacts> {
  const asked =
    settings.packs.some((pack) => pack === 'pipeline' || pack === 'secrets') ||
    settings.customPacks.length + settings.remotePacks.length > 0
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
