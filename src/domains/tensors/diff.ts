import type { InventoryTensor, TensorInventory, TensorTotals } from './inventory.ts'
import { compareNames, describeNames, patternOf } from './names.ts'

/** What changed in a tensor of the same name. `reshaped`: the same number of elements in another shape. `changed`: another digest. */
export type TensorChangeKind = 'reshaped' | 'resized' | 'retyped' | 'changed'

export interface TensorChange {
  /** At least one; `changed` only where shape and dtype are equal. */
  readonly kinds: readonly TensorChangeKind[]
  readonly before: InventoryTensor
  readonly after: InventoryTensor
}

export interface TensorRename {
  readonly before: InventoryTensor
  readonly after: InventoryTensor
}

/** Tensors whose names differ only in numbers, and to which the same happened. */
export interface TensorGroup {
  readonly kind: 'added' | 'removed' | 'renamed' | TensorChangeKind
  /** `layers.{0-31}.attn.q`. */
  readonly names: string
  /** The new names of a rename. */
  readonly to?: string
  readonly count: number
  readonly before?: TensorShape
  readonly after?: TensorShape
}

export interface TensorShape {
  readonly dtype: string
  readonly shape: readonly number[]
}

/** Every list is complete, and sorted by name; renames and changes by the new name. */
export interface TensorDiff {
  readonly before: TensorTotals
  readonly after: TensorTotals
  readonly added: readonly InventoryTensor[]
  readonly removed: readonly InventoryTensor[]
  readonly renamed: readonly TensorRename[]
  readonly changes: readonly TensorChange[]
  /** Tensors with equal name, dtype, shape and digest. */
  readonly identical: number
  /** Tensors with equal name, dtype and shape, whose digest is not known on both sides. */
  readonly uncompared: number
  readonly groups: readonly TensorGroup[]
  /** Why the comparison may miss tensors. Empty: both inventories are complete. */
  readonly incomplete: readonly string[]
}

/** What changed in the tensors of a file of a model, or why that is not known. */
export type FileTensors =
  | { readonly path: string; readonly diff: TensorDiff }
  /** `unknown` continues a sentence that begins with the path. */
  | { readonly path: string; readonly unknown: string }

/** Compares the tensors of two versions of a model. Pure; in O(n log n). */
export function diffTensors(before: TensorInventory, after: TensorInventory): TensorDiff {
  const [old, current] = [byName(before.tensors), byName(after.tensors)]
  const pairs = [...old].flatMap(([name, tensor]) => {
    const other = current.get(name)
    return other === undefined ? [] : [{ before: tensor, after: other }]
  })
  const changes = pairs.map((pair) => ({ kinds: kindsOf(pair), ...pair })).filter(({ kinds }) => kinds.length > 0)
  const { renamed, added, removed } = splitRenamed(missingIn(old, current), missingIn(current, old))
  const equal = pairs.filter((pair) => kindsOf(pair).length === 0)
  const identical = equal.filter((pair) => pair.before.sha256 !== undefined && pair.after.sha256 !== undefined).length
  const found = { added, removed, renamed, changes: changes.sort((a, b) => compareNames(a.after.name, b.after.name)) }
  return {
    before: before.totals,
    after: after.totals,
    ...found,
    identical,
    uncompared: equal.length - identical,
    groups: groupsOf(found),
    incomplete: [...before.incomplete.map((reason) => `before: ${reason}`), ...after.incomplete.map((reason) => `after: ${reason}`)],
  }
}

/** The first of two tensors of one name counts: the scan reports the second. */
function byName(tensors: readonly InventoryTensor[]): ReadonlyMap<string, InventoryTensor> {
  const found = new Map<string, InventoryTensor>()
  for (const tensor of tensors) if (!found.has(tensor.name)) found.set(tensor.name, tensor)
  return found
}

function missingIn(all: ReadonlyMap<string, InventoryTensor>, other: ReadonlyMap<string, InventoryTensor>): readonly InventoryTensor[] {
  return [...all.values()].filter(({ name }) => !other.has(name)).sort((a, b) => compareNames(a.name, b.name))
}

function kindsOf({ before, after }: TensorRename): readonly TensorChangeKind[] {
  const kinds: TensorChangeKind[] = []
  if (before.shape.join() !== after.shape.join()) kinds.push(before.elements === after.elements ? 'reshaped' : 'resized')
  if (before.dtype !== after.dtype) kinds.push('retyped')
  const isKnown = before.sha256 !== undefined && after.sha256 !== undefined
  return kinds.length === 0 && isKnown && before.sha256 !== after.sha256 ? ['changed'] : kinds
}

interface Split {
  readonly renamed: readonly TensorRename[]
  readonly added: readonly InventoryTensor[]
  readonly removed: readonly InventoryTensor[]
}

/** Pairs removed and added tensors of equal content, dtype and shape. Among several candidates, in the order of their names. */
function splitRenamed(removed: readonly InventoryTensor[], added: readonly InventoryTensor[]): Split {
  const waiting = Map.groupBy([...removed].reverse(), (tensor) => contentOf(tensor) ?? '')
  waiting.delete('')
  const renamed = added.flatMap((after) => {
    const before = waiting.get(contentOf(after) ?? '')?.pop()
    return before === undefined ? [] : [{ before, after }]
  })
  const [from, to] = [new Set(renamed.map(({ before }) => before)), new Set(renamed.map(({ after }) => after))]
  return { renamed, added: added.filter((each) => !to.has(each)), removed: removed.filter((each) => !from.has(each)) }
}

function contentOf({ sha256, dtype, shape, elements }: InventoryTensor): string | undefined {
  return sha256 === undefined || elements === 0 ? undefined : `${sha256} ${dtype} ${shape.join()}`
}

type Found = Pick<TensorDiff, 'added' | 'removed' | 'renamed' | 'changes'>
type Member = Omit<TensorGroup, 'names' | 'to' | 'count'> & { readonly name: string; readonly newName?: string }

/** Groups what happened by pattern of the name, kind, dtypes and shapes; in the order of the first name of each kind. */
function groupsOf({ added, removed, renamed, changes }: Found): readonly TensorGroup[] {
  const members: readonly Member[] = [
    ...changes.flatMap(({ kinds, before, after }) =>
      kinds.map((kind) => ({ kind, name: after.name, before: shapeOf(before), after: shapeOf(after) })),
    ),
    ...renamed.map(({ before, after }) => ({ kind: 'renamed' as const, name: before.name, newName: after.name, after: shapeOf(after) })),
    ...removed.map((tensor) => ({ kind: 'removed' as const, name: tensor.name, before: shapeOf(tensor) })),
    ...added.map((tensor) => ({ kind: 'added' as const, name: tensor.name, after: shapeOf(tensor) })),
  ]
  return [...Map.groupBy(members, keyOf).values()].map(groupOf)
}

function keyOf({ kind, name, newName, before, after }: Member): string {
  const to = newName === undefined ? '' : patternOf(newName).pattern
  return JSON.stringify([kind, patternOf(name).pattern, to, before, after])
}

function groupOf(members: readonly Member[]): TensorGroup {
  const [first] = members
  if (first === undefined) throw new RangeError('a group has a member')
  const { kind, before, after, newName } = first
  const to = newName === undefined ? {} : { to: describe(members.map((each) => each.newName ?? '')) }
  return {
    kind,
    names: describe(members.map(({ name }) => name)),
    ...to,
    count: members.length,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

/** @param names - of one pattern. */
function describe(names: readonly string[]): string {
  const patterns = names.map(patternOf)
  return describeNames(
    patterns[0]?.pattern ?? '',
    patterns.map(({ numbers }) => numbers),
  )
}

function shapeOf({ dtype, shape }: InventoryTensor): TensorShape {
  return { dtype, shape }
}
