import type { CollectRun, Results } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import { boundedFiles } from '../../core/bounded-files.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError, withCode } from '../../core/errors.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { ModelData, Source, Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { type UnreadablePart, unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import { readYaml, type YamlFile } from '../../documents/yaml.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { CONFIG_FILE, configNames, MAX_CONFIG_BYTES } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { readConfig } from '../../settings/read-config.ts'
import { declarationsOf, type Settings } from '../../settings/settings.ts'
import { faultOfPath, trimSlash } from '../manifest/paths.ts'
import type { DeclarationFile, KnownModel } from './declared.ts'
import type { Readability } from './training.ts'

const MAX_DECLARATION_BYTES = 1024 * 1024
const MAX_TABLE_BYTES = 8 * 1024 * 1024
/** Bytes of all declarations, model cards and tables together. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024

/** Collects what the repository declares about its models. */
export async function collectDeclarations({ options, ports, results }: CollectRun): Promise<CollectedFacts<Pick<Results, 'declarations'>>> {
  const { policyFiles, settings } = options
  return declarationFacts(ports.files, {
    workTree: ports.workTree,
    configPaths: configNames(policyFiles.find(({ role }) => role === 'config')?.path ?? CONFIG_FILE),
    declarations: settings.declarations,
    models: (results.models ?? []).map(knownModel),
    commitKnown: ports.git.has,
  })
}

function knownModel({ evidence, subjects: [subject] }: NonNullable<CollectRun['results']['models']>[number]): KnownModel {
  const data = (subject?.data ?? {}) as Partial<ModelData>
  return { name: data.name ?? evidence.path, path: evidence.path, version: data.version, digest: data.digest }
}

export interface DeclarationRequest {
  readonly workTree: Pick<WorkTree, 'mode'>
  /** Paths that the configuration can have in the head, that of the trusted base first. */
  readonly configPaths: readonly string[]
  /** Files that the trusted configuration names. Those that the configuration of the head names are added. */
  readonly declarations: Settings['declarations']
  readonly models: readonly KnownModel[]
  /** Tells whether a commit is in the history. */
  readonly commitKnown: (commit: string) => Promise<boolean | 'unknown'>
}

type Declared = Results['declarations'] & Pick<CollectedFacts, 'subjects'>

/**
 * Collects what the repository declares about its models: the configuration of the head, declaration files and model cards. The
 * head counts here, because it is under review. The rules come from the trusted base.
 */
export async function declarationFacts(
  files: () => Promise<RepositoryFiles>,
  request: DeclarationRequest,
): Promise<CollectedFacts<Pick<Results, 'declarations'>>> {
  const read = await attempt(async () => collect(await files(), request))
  return {
    subjects: read.value?.subjects ?? [],
    sources: { 'workspace.declarations': read.source },
    results: { declarations: { access: read.value?.access ?? [], storages: read.value?.storages ?? [] } },
  }
}

async function collect(all: RepositoryFiles, request: DeclarationRequest): Promise<Declared> {
  const files = boundedFiles(all, MAX_TOTAL_BYTES)
  const faults: Subject[] = []
  const configPath = request.configPaths.find((path) => files.paths.includes(path))
  const config = await attemptFile(
    async () => (configPath === undefined ? undefined : await proposedConfig(files, configPath)),
    (error) => {
      faults.push(unreadableSubject(unreadableFile(configPath ?? CONFIG_FILE, error)))
      return undefined
    },
  )
  const named = distinct([...request.declarations, ...declarationsOf(config?.value)])
  const cards = await cardSubjects(files, request, config?.value.models ?? [])
  if ((config?.value.models ?? []).length + named.length === 0) return { subjects: [...faults, ...cards], access: [], storages: [] }
  const { declaredSubjects } = await import('./declared.ts')
  const declarations: DeclarationFile[] = []
  for (const { path, model, folder } of named) {
    const read = await attemptFile<YamlFile<unknown> | undefined>(
      async () => parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path),
      (error) => {
        faults.push(unreadableSubject(files.paths.includes(path) ? unreadableFile(path, error) : missingFile(path)))
        return undefined
      },
    )
    if (read !== undefined) declarations.push({ path, model, folder, yaml: read })
  }
  const texts = [...(config === undefined ? [] : [config.value as unknown]), ...declarations.map(({ yaml }) => yaml.value)]
  const context = {
    models: request.models,
    columns: await columnsIn(files, texts),
    readable: await readabilityOf(files, request.workTree, texts),
    commitKnown: await commitsKnown(texts, request.commitKnown),
    exists: (path: string) => files.paths.includes(path),
  }
  const declared = declaredSubjects(config && { path: configPath ?? CONFIG_FILE, yaml: config }, declarations, context)
  return { ...declared, subjects: [...declared.subjects, ...faults, ...cards] }
}

function missingFile(path: string): UnreadablePart {
  return { path, reason: 'the configuration names this file, but it does not exist', remedy: 'Correct the path, or add the file.' }
}

/** Parses the configuration of the head. It is only evaluated, not applied, so an invalid one does not stop the run. */
async function proposedConfig(files: RepositoryFiles, path: string): Promise<YamlFile<Config>> {
  const text = await textOf(files, path, MAX_CONFIG_BYTES)
  try {
    return readConfig(text, path)
  } catch (cause) {
    // Its own code would end the run, as for a configuration that is in force.
    throw cause instanceof SealError ? withCode('FILE_UNREADABLE', cause) : cause
  }
}

function reasonOf(source: Source): string {
  return 'detail' in source ? source.detail : 'the file cannot be read'
}

function distinct(entries: Settings['declarations']): Settings['declarations'] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()]
}

async function textOf(files: RepositoryFiles, path: string, maxBytes: number): Promise<string> {
  return decode(await files.read(path, maxBytes), path)
}

function parsed(text: string, where: string): YamlFile<unknown> {
  return readYaml<unknown>({ text, where, validate: ANYTHING, code: 'FILE_UNREADABLE', maxBytes: MAX_DECLARATION_BYTES })
}

const ANYTHING = Object.assign(() => true, { errors: null })

/** Returns the string values of some member names at any depth. */
function valuesOf(root: unknown, names: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries(value)) {
      if (names.includes(key) && typeof member === 'string') found.add(member)
      visit(member)
    }
  }
  visit(root)
  return [...found]
}

/** Reads the columns of tables in the repository, by declared source. Returns the reason if they are unknown. */
async function columnsIn(files: RepositoryFiles, texts: readonly unknown[]): Promise<ReadonlyMap<string, readonly string[] | string>> {
  const tables = valuesOf(texts, ['source']).flatMap((declared) => {
    const path = declared.replace(/^(\.\/)+/, '')
    return /\.[ct]sv$/i.test(path) && files.paths.includes(path) ? [{ declared, path }] : []
  })
  if (tables.length === 0) return new Map()
  const { columnsOf } = await import('./dataset.ts')
  const read = await Promise.all(
    tables.map(async ({ declared, path }) => {
      const { value, source } = await attempt(async () =>
        (await files.read(path, MAX_TABLE_BYTES)).subarray(0, MAX_HEADER_BYTES).toString('utf8'),
      )
      if (value === undefined) return [declared, `the columns of ${path} are unknown: ${reasonOf(source)}`] as const
      const isPointer = value.startsWith('version https://git-lfs')
      return [
        declared,
        isPointer ? `the columns of ${path} are unknown: the repository contains only a Git LFS pointer` : columnsOf(value),
      ] as const
    }),
  )
  return new Map(read)
}

const MAX_HEADER_BYTES = 64 * 1024

/**
 * Reads the file permissions of declared paths. Only paths below the repository root are read. Those of tracked files are unknown: git does
 * not store them, so they say only how the checkout was made.
 */
async function readabilityOf(
  { paths }: RepositoryFiles,
  workTree: DeclarationRequest['workTree'],
  texts: readonly unknown[],
): Promise<(path: string) => Readability> {
  const found = new Map<string, Readability>()
  const isTracked = (path: string) => paths.some((each) => isBelow(each, trimSlash(path)))
  for (const path of valuesOf(texts, ['storage', 'training_data_path'])) {
    if (faultOfPath(trimSlash(path)) !== undefined || isTracked(path)) continue
    const mode = await workTree.mode(path)
    if (mode !== undefined) found.set(path, (mode & 0o004) === 0 ? 'restricted' : 'everybody')
  }
  return (path) => found.get(path) ?? 'unknown'
}

async function commitsKnown(
  texts: readonly unknown[],
  ask: DeclarationRequest['commitKnown'],
): Promise<(commit: string) => boolean | 'unknown'> {
  const commits = valuesOf(texts, ['commit']).filter((commit) => /^[0-9a-f]{40,64}$/.test(commit))
  const known = new Map(await Promise.all(commits.map(async (commit) => [commit, await ask(commit)] as const)))
  return (commit) => known.get(commit) ?? false
}

type CardConfig = { readonly path: string; readonly name?: string; readonly evidence?: { readonly modelCard?: string } }

/** Reads the card of each model: the file that the configuration names, or the README of its folder. */
async function cardSubjects(
  files: RepositoryFiles,
  { models }: DeclarationRequest,
  configured: readonly CardConfig[],
): Promise<readonly Subject[]> {
  const others = configured.filter(({ path }) => !models.some((model) => model.path === path))
  const all = [...models, ...others.map(({ path, name = path }) => ({ path, name }))]
  if (all.length === 0) return []
  const [{ cardSubject, MAX_CARD_BYTES }, { namesByPath }] = await Promise.all([import('./card.ts'), import('../../core/model-names.ts')])
  const cards = await Promise.all(
    [...namesByPath(all)].map(async ([path, name]) => {
      const declared = configured.find((model) => model.path === path)?.evidence?.modelCard
      const card = declared ?? (path === '.' ? 'README.md' : `${path}/README.md`)
      if (!files.paths.includes(card)) return declared === undefined ? [] : [missingCard(name, declared)]
      return attemptFile<readonly Subject[]>(
        async () => [cardSubject(name, card, await textOf(files, card, MAX_CARD_BYTES))],
        (error) => [unreadableSubject(unreadableFile(card, error))],
      )
    }),
  )
  return cards.flat()
}

/** Returns the subject of a declared card that does not exist. */
function missingCard(model: string, path: string): Subject {
  const data = {
    model,
    path,
    readable: false,
    fault: 'the file does not exist',
    missing: ['intended use', 'limits', 'evaluation', 'training data'],
    missingNotes: ['bias', 'explainability'],
    license: '',
    evaluationPinned: false,
  }
  return { kind: 'model.card', id: path, data, at: { file: path, line: 1 } }
}
