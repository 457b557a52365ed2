import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PathIndex } from '../../core/path-index.ts'
import { coveredBy } from '../../core/path-list.ts'
import type { TreeFile } from '../../core/repository.ts'
import { passedOver, weightsIn } from '../../domains/models/collect-discovery.ts'
import { collectAttributes } from '../../domains/models/collect-lists.ts'
import { type DiscoveredModel, type Discovery, discoverModels, type PassedOver } from '../../domains/models/discover.ts'
import { type LocalConfig, readLocalConfig } from '../../gate/local-config.ts'
import { listModel } from '../../ports/files/model-files.ts'
import { workTree } from '../../ports/files/work-tree.ts'
import { type Git, localGit } from '../../ports/git.ts'

/** What the discovery of models found below a folder. */
export interface LocalModels {
  /** Folder that the paths are relative to. */
  readonly root: string
  readonly models: readonly (DiscoveredModel & { readonly manifest: boolean })[]
  /** Folders of tests, documentation and examples with weights. */
  readonly skipped: readonly string[]
  /** Files that could be part of a model, the largest first. */
  readonly passedOver: readonly PassedOver[]
}

/**
 * Discovers the models of the repository that contains a folder, as the gate does, with uncommitted files.
 *
 * @throws {SealError} SETTINGS_INVALID, GIT_UNAVAILABLE
 */
export async function localModels(folder: string): Promise<LocalModels> {
  const local = await readLocalConfig(folder)
  const tree = workTree(local.root)
  const head = await filesBelow(local.root)
  const { models, skipped } = await discoverLocal(local, head)
  const attribute = await collectAttributes(head, tree)
  return {
    root: local.root,
    models: models.map((model) => ({ ...model, manifest: hasManifest(model.path, head) })),
    skipped,
    passedOver: await passedOver({ head, models: models.map(({ path }) => path), workTree: tree, attribute }),
  }
}

function hasManifest(path: string, head: PathIndex<TreeFile>): boolean {
  return ['weightseal.manifest.json', `${path}/weightseal.manifest.json`, `${path}.weightseal.manifest.json`]
    .slice(path === '.' ? 0 : 1)
    .some((file) => head.has(file))
}

/** Finds the models of a repository by its configuration. */
export async function discoverLocal({ root, config }: LocalConfig, head: PathIndex<TreeFile>): Promise<Discovery> {
  const isOn = config?.discover !== false
  return discoverModels({
    head: head.paths,
    base: [],
    weights: isOn ? await weightsIn(head.paths, workTree(root)) : [],
    configured: config?.models ?? [],
    discover: isOn,
    tests: typeof config?.discover === 'object' && config.discover.tests === true,
    ignorePaths: coveredBy(config?.ignorePaths ?? []),
    within: undefined,
  })
}

/** Lists the files of a repository: those of the commit and uncommitted ones, without those that git ignores. Else those on disk. */
export async function filesBelow(root: string): Promise<PathIndex<TreeFile>> {
  if (!existsSync(join(root, '.git'))) {
    const { entries } = await listModel(root, { ignore: [], include: [] })
    return new PathIndex(new Map(entries.map(({ path, size }) => [path, { path, blob: '', mode: '100644', size }])))
  }
  const git = localGit(root)
  const committed = await committedFiles(git)
  const { changed, deleted } = await git.uncommitted()
  const files = new Map(committed.map((file) => [file.path, file]))
  for (const path of changed) if (files.get(path)?.mode !== '160000') files.set(path, { path, blob: '', mode: '100644', size: 0 })
  for (const path of deleted) files.delete(path)
  for (const [path, commit] of await git.submodules()) files.set(path, { path, blob: commit, mode: '160000', size: 0 })
  return new PathIndex(files)
}

/** A repository without a commit has none. */
async function committedFiles(git: Git): Promise<readonly TreeFile[]> {
  const head = await git.resolve('HEAD').catch(() => undefined)
  return head === undefined ? [] : git.tree(head)
}
