import { fileError } from '../../core/errors.ts'
import { folderOf, pathFrom } from '../../core/repository-path.ts'
import { toText } from '../../core/to-text.ts'
import { parseJson } from '../../documents/json.ts'
import { type Attribute, type Block, type Body, type Expression, linesOf, parseHcl } from './hcl.ts'
import { isObject, type Value } from './value.ts'

/** A parsed file: blocks of a source, or values for variables. */
export interface TerraformFile extends Source {
  readonly body?: Body
  readonly values?: ReadonlyMap<string, Expression>
}

export interface Placed {
  readonly block: Block
  readonly source: Source
  /** Sources of the parts that override files have added. */
  readonly overrides?: ReadonlyMap<Attribute | Block, Source>
}

export interface Source {
  readonly path: string
  readonly position: (offset: number) => { readonly line: number; readonly column: number }
}

/** The merged content of the files in one folder. */
export interface Folder {
  readonly path: string
  readonly variables: ReadonlyMap<string, Block>
  readonly locals: ReadonlyMap<string, Expression>
  readonly outputs: ReadonlyMap<string, Expression>
  readonly resources: readonly Placed[]
  /** Resources by `type.name`. */
  readonly index: ReadonlyMap<string, Block>
  readonly modules: readonly Placed[]
  /** Module calls by name. */
  readonly calls: ReadonlyMap<string, Block>
  /** Variable values that Terraform loads automatically. */
  readonly automatic: ReadonlyMap<string, Expression>
  /** Variable values that may be given with `-var-file`, by file. */
  readonly others: readonly (readonly [file: string, values: ReadonlyMap<string, Expression>])[]
  /** Whether it is applied as a root module, even if other modules call it. */
  readonly isRoot: boolean
}

/** Blocks that only root modules contain. */
const ROOT_BLOCKS = ['backend', 'cloud']

/** Data sources that rules join with resources. */
const JOINED_DATA = ['aws_iam_policy', 'aws_iam_policy_document', 'aws_kms_alias', 'google_iam_policy']

const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/

/** Groups files into folders by path. */
export function foldersOf(files: readonly TerraformFile[]): ReadonlyMap<string, Folder> {
  const sources = inOrder(files.filter(({ path }) => isLoaded(path))).flatMap(({ body, ...source }) =>
    body === undefined ? [] : [{ body, source }],
  )
  const values = files.flatMap(({ path, values }) => (values === undefined ? [] : [{ path, folder: folderOf(path), values }]))
  const byFolder = Map.groupBy(sources, ({ source }) => folderOf(source.path))
  return new Map([...byFolder].map(([path, parts]) => [path, folderFrom(path, parts, values, byFolder)] as const))
}

/** Tells whether Terraform loads a file. Extensions are case-sensitive; hidden files and editor backups are ignored. */
function isLoaded(path: string): boolean {
  return /(^|\/)[^./#][^/]*\.(tf|tofu)$/.test(path)
}

/** Returns the files that Terraform loads and, if there are `.tofu` files, those of OpenTofu: `x.tofu` replaces `x.tf`. */
export function byTool(files: readonly TerraformFile[]): readonly (readonly TerraformFile[])[] {
  const others = files.filter(({ path }) => !path.endsWith('.tofu'))
  if (others.length === files.length) return [files]
  const own = new Set(files.filter(({ path }) => path.endsWith('.tofu')).map(({ path }) => path.replace(/\.tofu$/, '.tf')))
  return [others, files.filter(({ path }) => !own.has(path))]
}

interface ValuesFile {
  readonly path: string
  readonly folder: string
  readonly values: ReadonlyMap<string, Expression>
}

type Parts = readonly { readonly body: Body; readonly source: Source }[]

function folderFrom(path: string, parts: Parts, values: readonly ValuesFile[], folders: ReadonlyMap<string, unknown>): Folder {
  const blocks = overridden(parts.flatMap(({ body, source }) => body.blocks.map((block) => ({ block, source }))))
  // A values file in a folder without sources may be meant for any folder.
  const near = values.filter((file) => file.folder === path || !folders.has(file.folder))
  const automatic = inLoadOrder(near.filter((file) => file.folder === path && AUTOMATIC.test(file.path)))
  const resources = [
    ...ofType(blocks, 'resource'),
    ...ofType(blocks, 'data').filter(({ block }) => JOINED_DATA.includes(block.labels[0] ?? '')),
  ]
  const modules = ofType(blocks, 'module')
  const outputs = ofType(blocks, 'output').flatMap(({ block }) => {
    const value = attributeOf(block.body, 'value')
    return value === undefined ? [] : [[block.labels[0] ?? '', value] as const]
  })
  const hasBackend = ofType(blocks, 'terraform').some(({ block }) => block.body.blocks.some(({ type }) => ROOT_BLOCKS.includes(type)))
  return {
    path,
    variables: new Map(ofType(blocks, 'variable').map(({ block }) => [block.labels[0] ?? '', block])),
    locals: new Map(ofType(blocks, 'locals').flatMap(({ block }) => block.body.attributes.map(({ name, value }) => [name, value]))),
    outputs: new Map(outputs),
    resources,
    index: new Map(resources.map(({ block }) => [`${block.type === 'data' ? 'data.' : ''}${block.labels.join('.')}`, block])),
    modules,
    calls: new Map(modules.map(({ block }) => [block.labels[0] ?? '', block])),
    automatic: new Map(automatic.flatMap((file) => [...file.values])),
    others: near.filter((file) => !automatic.includes(file)).map((file) => [file.path, file.values] as const),
    isRoot: hasBackend || automatic.length > 0 || ofType(blocks, 'provider').length > 0,
  }
}

const VALUES = /(\.tfvars(\.json)?|(^|\/)terragrunt\.hcl)$/i
const OVERRIDE = /(^|\/|_)override\.(tf|tofu)$/

/** Sorts files as Terraform loads them: by name, override files last. */
function inOrder(files: readonly TerraformFile[]): readonly TerraformFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return [...sorted.filter(({ path }) => !OVERRIDE.test(path)), ...sorted.filter(({ path }) => OVERRIDE.test(path))]
}

/** Sorts values files as Terraform loads them: `terraform.tfvars`, then `*.auto.tfvars` by name. The last value counts. */
function inLoadOrder(files: readonly ValuesFile[]): readonly ValuesFile[] {
  const rank = (path: string) => (/(^|\/)terraform\.tfvars$/.test(path) ? 0 : /(^|\/)terraform\.tfvars\.json$/.test(path) ? 1 : 2)
  return [...files].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
}

/** Merges blocks of override files into the original ones: attributes by name, nested blocks by type. */
function overridden(blocks: readonly Placed[]): readonly Placed[] {
  const found = new Map<string, Placed>()
  for (const [index, placed] of blocks.entries()) {
    const { block, source } = placed
    const key = ['locals', 'terraform', 'provider'].includes(block.type)
      ? `${block.type} ${index}`
      : JSON.stringify([block.type, ...block.labels])
    const before = found.get(key)
    found.set(key, before !== undefined && OVERRIDE.test(source.path) ? merged(before, placed) : placed)
  }
  return [...found.values()]
}

function merged(before: Placed, { block: { body }, source }: Placed): Placed {
  const names = new Set(body.attributes.map(({ name }) => name))
  const types = new Set(body.blocks.map(typeOf))
  const parts = [...body.attributes, ...body.blocks].map((part) => [part, source] as const)
  const { attributes, blocks } = before.block.body
  return {
    ...before,
    block: {
      ...before.block,
      body: {
        attributes: [...attributes.filter(({ name }) => !names.has(name)), ...body.attributes],
        blocks: [...blocks.filter((block) => !types.has(typeOf(block))), ...body.blocks],
      },
    },
    overrides: new Map([...(before.overrides ?? []), ...parts]),
  }
}

/** Returns the type of a block. A dynamic block has the type that it generates. */
function typeOf({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? '') : type
}

/**
 * Parses a file of Terraform, OpenTofu or Terragrunt.
 *
 * @throws {SealError} FILE_UNREADABLE - it is not valid HCL, or not a JSON object for `.tfvars.json`.
 */
export function readTerraform(text: string, path: string): TerraformFile {
  const source = { path, position: linesOf(text) }
  return VALUES.test(path) ? { ...source, values: valuesIn(text, path) } : { ...source, body: parseHcl(text, path) }
}

/** Parses values of variables. Terragrunt declares them under `inputs`. */
function valuesIn(text: string, path: string): ReadonlyMap<string, Expression> {
  if (/\.json$/i.test(path)) {
    const json = parseJson(text)
    if (!isObject(json as Value)) throw fileError('FILE_UNREADABLE', { path, problem: 'expected a JSON object' })
    return new Map(Object.entries(json as object).map(([name, value]) => [name, expressionOf(value, 0)]))
  }
  const body = parseHcl(text, path)
  if (!/terragrunt\.hcl$/i.test(path)) return new Map(body.attributes.map(({ name, value }) => [name, value]))
  const inputs = attributeOf(body, 'inputs')
  const entries = inputs?.kind === 'object' ? inputs.entries : []
  return new Map(entries.flatMap(({ key, value }) => (typeof key === 'string' ? [[key, value] as const] : [])))
}

const MAX_DEPTH = 60

/** Converts a JSON value to an HCL expression. */
function expressionOf(value: unknown, depth: number): Expression {
  if (depth > MAX_DEPTH) return { kind: 'opaque', what: 'nested too deeply', offset: 0 }
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => expressionOf(item, depth + 1)), offset: 0 }
  if (typeof value !== 'object' || value === null) return { kind: 'literal', value: value as string | number | boolean | null, offset: 0 }
  return {
    kind: 'object',
    entries: Object.entries(value).map(([key, member]) => ({ key, value: expressionOf(member, depth + 1), offset: 0 })),
    offset: 0,
  }
}

function ofType(blocks: readonly Placed[], type: string): readonly Placed[] {
  return blocks.filter(({ block }) => block.type === type)
}

const indexes = new WeakMap<Body, ReadonlyMap<string, Expression>>()

/** Returns the expression of an attribute by name. */
export function attributeOf(body: Body, name: string): Expression | undefined {
  const index = indexes.get(body) ?? new Map(body.attributes.map((attribute) => [attribute.name, attribute.value]))
  indexes.set(body, index)
  return index.get(name)
}

/** Returns the repository folder that is the source of a module; `undefined` for an external one. */
export function localSource(folder: string, block: Block): string | undefined {
  const source = attributeOf(block.body, 'source')
  if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(toText(source.value))) return undefined
  return pathFrom(folder, toText(source.value))
}
