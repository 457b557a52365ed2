import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { attempt } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collected-facts.ts'
import { SealError } from '../../core/errors.ts'
import type { Source, Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import { readYaml, type YamlFile } from '../../documents/yaml.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'
import { decode } from '../../ports/files/text-file.ts'
import { type Config, MAX_CONFIG_BYTES, readConfig } from '../../settings/read-config.ts'
import { declarationsOf, type Settings } from '../../settings/settings.ts'
import type { DeclaredStorage } from '../cloud/training-storage.ts'
import { faultOfPath } from '../manifest/paths.ts'
import type { DeclaredAccess } from '../serving/openapi.ts'
import type { DeclarationFile, KnownModel } from './declared.ts'
import type { Readability } from './training.ts'

const MAX_DECLARATION_BYTES = 1024 * 1024
const MAX_TABLE_BYTES = 8 * 1024 * 1024

export interface DeclarationRequest {
  /** Top folder of the repository on the disk. */
  readonly root: string
  /** The configuration as the judged side has it. */
  readonly configPath: string
  /** Files that the trusted configuration names; those that the judged one names come on top. */
  readonly declarations: Settings['declarations']
  readonly models: readonly KnownModel[]
  /** Whether a commit is in the history. */
  readonly commitKnown: (commit: string) => Promise<boolean | 'unknown'>
}

export interface DeclaredFacts extends CollectedFacts {
  readonly access: readonly DeclaredAccess[]
  readonly storages: readonly DeclaredStorage[]
}

/**
 * What the repository declares about its models: the configuration of the judged side, files in other shapes, model cards. The
 * judged side is what counts here, since it is what is judged; what may be judged by is said by the trusted side.
 */
export async function declarationFacts(files: () => Promise<RepositoryFiles>, request: DeclarationRequest): Promise<DeclaredFacts> {
  const read = await attempt(async () => collect(await files(), request))
  return {
    subjects: read.value?.subjects ?? [],
    access: read.value?.access ?? [],
    storages: read.value?.storages ?? [],
    sources: { 'workspace.declarations': read.source },
  }
}

async function collect(files: RepositoryFiles, request: DeclarationRequest): Promise<Omit<DeclaredFacts, 'sources'>> {
  const config = files.paths.includes(request.configPath) ? await proposedConfig(files, request.configPath) : undefined
  const named = distinct([...request.declarations, ...declarationsOf(config?.value)])
  const cards = await cardSubjects(files, request, config?.value.models ?? [])
  if ((config?.value.models ?? []).length + named.length === 0) return { subjects: cards, access: [], storages: [] }
  const { declaredSubjects } = await import('./declared.ts')
  const faults: Subject[] = []
  const declarations: DeclarationFile[] = []
  for (const { path, model, folder } of named) {
    try {
      declarations.push({ path, model, folder, yaml: parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path) })
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      faults.push(
        unreadableSubject(
          files.paths.includes(path)
            ? unreadableFile(path, error)
            : { path, reason: 'the configuration names it, and there is no such file', remedy: 'Correct the path, or add the file.' },
        ),
      )
    }
  }
  const texts = [...(config === undefined ? [] : [config.value as unknown]), ...declarations.map(({ yaml }) => yaml.value)]
  const around = {
    models: request.models,
    columns: await columnsIn(files, texts),
    readable: await readabilityOf(request.root, texts),
    commitKnown: await commitsKnown(texts, request.commitKnown),
    exists: (path: string) => files.paths.includes(path),
  }
  const declared = declaredSubjects(config && { path: request.configPath, yaml: config }, declarations, around)
  return { ...declared, subjects: [...declared.subjects, ...faults, ...cards] }
}

/** The judged side's configuration is something to look at, not something to run by: a faulty one stops nothing. */
async function proposedConfig(files: RepositoryFiles, path: string): Promise<YamlFile<Config>> {
  const text = await textOf(files, path, MAX_CONFIG_BYTES)
  try {
    return readConfig(text, path)
  } catch (cause) {
    throw cause instanceof SealError ? new SealError('FILE_UNREADABLE', cause.message, { cause }) : cause
  }
}

function reasonOf(source: Source): string {
  return 'detail' in source ? source.detail : 'it cannot be read'
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

/** Every value under some names, wherever it stands. */
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

/** Columns of tables that the repository holds itself, by the words of the declaration; a text says why they cannot be told. */
async function columnsIn(files: RepositoryFiles, texts: readonly unknown[]): Promise<ReadonlyMap<string, readonly string[] | string>> {
  const tables = valuesOf(texts, ['source']).flatMap((stated) => {
    const path = stated.replace(/^(\.\/)+/, '')
    return /\.[ct]sv$/i.test(path) && files.paths.includes(path) ? [{ stated, path }] : []
  })
  if (tables.length === 0) return new Map()
  const { columnsOf } = await import('./dataset.ts')
  const read = await Promise.all(
    tables.map(async ({ stated, path }) => {
      const { value, source } = await attempt(async () =>
        (await files.read(path, MAX_TABLE_BYTES)).subarray(0, MAX_HEADER_BYTES).toString('utf8'),
      )
      if (value === undefined) return [stated, `the columns of ${path} cannot be told: ${reasonOf(source)}`] as const
      const isPointer = value.startsWith('version https://git-lfs')
      return [stated, isPointer ? `the columns of ${path} cannot be told: only its git-LFS pointer is here` : columnsOf(value)] as const
    }),
  )
  return new Map(read)
}

const MAX_HEADER_BYTES = 64 * 1024

/** Only paths below the repository are looked at. */
async function readabilityOf(root: string, texts: readonly unknown[]): Promise<(path: string) => Readability> {
  const found = new Map<string, Readability>()
  for (const path of valuesOf(texts, ['storage', 'training_data_path']).filter((each) => faultOfPath(each) === undefined)) {
    const mode = await modeOf(join(root, path))
    if (mode !== undefined) found.set(path, (mode & 0o004) === 0 ? 'restricted' : 'everybody')
  }
  return (path) => found.get(path) ?? 'unknown'
}

async function modeOf(path: string): Promise<number | undefined> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(() => undefined)
  try {
    return (await handle?.stat())?.mode
  } finally {
    await handle?.close()
  }
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

/** The card of each model: the file that the configuration names, else the README of its folder. */
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
      const stated = configured.find((model) => model.path === path)?.evidence?.modelCard
      const card = stated ?? (path === '.' ? 'README.md' : `${path}/README.md`)
      if (!files.paths.includes(card)) return stated === undefined ? [] : [missingCard(name, stated)]
      return [cardSubject(name, card, await textOf(files, card, MAX_CARD_BYTES))]
    }),
  )
  return cards.flat()
}

/** A card that is promised and not there has nothing in it. */
function missingCard(model: string, path: string): Subject {
  const data = {
    model,
    path,
    readable: false,
    fault: 'there is no such file',
    missing: ['intended use', 'limits', 'evaluation', 'training data'],
    missingNotes: ['bias', 'explainability'],
    license: '',
    evaluationPinned: false,
  }
  return { kind: 'model.card', id: path, data, at: { file: path, line: 1 } }
}
