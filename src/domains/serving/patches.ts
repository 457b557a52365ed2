import { unescapePointer } from '../../core/schema-errors.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { indexIn, isSame, memberOf, type Part, partOf, withMember } from './composed.ts'

/** Merge keys of Kubernetes lists. A patch replaces all other lists as a whole. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  volumes: ['name'],
  env: ['name'],
  imagePullSecrets: ['name'],
  ports: ['containerPort', 'port', 'protocol'],
  volumeMounts: ['mountPath'],
  hostAliases: ['ip'],
}

export interface StrategicPatch {
  readonly patch: Part
  /** Whether the object is of a built-in Kubernetes kind, whose lists have merge keys. Lists of other kinds are replaced. */
  readonly keyed: boolean
}

/** Applies a Kubernetes strategic merge patch. Returns `undefined` if the patch deletes the part. */
export function strategic(base: Part | undefined, { patch, keyed }: StrategicPatch, name = ''): Part | undefined {
  const directive = directiveOf(patch)
  if (directive === 'delete' || isNull(patch)) return undefined
  if (patch.items !== undefined) return list(base?.items ?? [], patch, keyed && Object.hasOwn(KEYS, name) ? (KEYS[name] ?? []) : [])
  if (patch.members === undefined) return patch
  const replaces = directive === 'replace' || base?.members === undefined
  const members = new Map(replaces ? [] : base.members)
  for (const [key, member] of patch.members) {
    if (key.startsWith('$')) continue
    const merged = strategic(members.get(key), { patch: member, keyed }, key)
    if (merged === undefined) members.delete(key)
    else members.set(key, merged)
  }
  return { at: replaces ? patch.at : base.at, members }
}

/** Merges lists. Patched items come first, as in kustomize: a later patch may depend on the order. */
function list(base: readonly Part[], patch: Part, keys: readonly string[]): Part {
  const patched = (patch.items ?? []).filter((item) => directiveOf(item) !== 'replace')
  const replaces = keys.length === 0 || patched.length !== patch.items?.length
  const rest = new Map(replaces ? [] : base.map((item) => [idIn(item, keys), item]))
  const merged = patched.flatMap((item) => {
    const id = idIn(item, keys)
    const under = rest.get(id)
    rest.delete(id)
    return strategic(under, { patch: item, keyed: true }) ?? []
  })
  return { at: patch.at, items: [...merged, ...rest.values()] }
}

/** Returns the merge key of an item; the item itself if it has none of the members. */
function idIn(item: Part, keys: readonly string[]): unknown {
  const values = keys.map((key) => item.members?.get(key)?.at.value)
  return values.some((value) => value !== undefined) ? JSON.stringify(values) : item
}

function directiveOf(part: Part): string {
  return part.members?.get('$patch')?.at.text ?? ''
}

function isNull({ at, members, items }: Part): boolean {
  return members === undefined && items === undefined && at.value === null
}

const MAX_OPERATIONS = 1000
const MAX_KEYS = 40
/** Limit on copied members. Each change copies the maps and lists that contain it. */
const MAX_COPIED = 1_000_000

/** Applies a JSON Patch (RFC 6902). Returns the reason if an operation cannot be applied. */
export function jsonPatched(base: Part, operations: readonly Cursor[]): Part | string {
  if (operations.length > MAX_OPERATIONS) return `it has more than ${MAX_OPERATIONS} operations`
  let part = base
  let left = MAX_COPIED
  for (const operation of operations) {
    left -= widthAlong(part, keysOf(operation.get('path')) ?? [])
    if (left < 0) return 'it changes too many values'
    const next = operated(part, operation)
    if (next === undefined) return `the operation "${operation.get('op').text}" cannot be applied to "${operation.get('path').text}"`
    part = next
  }
  return part
}

/** Counts the members of the maps and lists along a path. */
function widthAlong(part: Part, keys: readonly string[]): number {
  let width = 0
  let at: Part | undefined = part
  for (const key of keys) {
    width += at?.members?.size ?? at?.items?.length ?? 0
    at = at && memberOf(at, key)
  }
  return width
}

/** Applies one operation. `copy` and `move` are unsupported: they are rare here and can make a short text grow exponentially. */
function operated(part: Part, operation: Cursor): Part | undefined {
  const path = keysOf(operation.get('path'))
  if (path === undefined || path.length > MAX_KEYS) return undefined
  const value = partOf(operation.get('value'))
  const found = path.reduce<Part | undefined>((inner, key) => inner && memberOf(inner, key), part)
  switch (operation.get('op').text) {
    case 'add':
      return path.length === 0 ? value : changed(part, path, (holder, key) => inserted(holder, key, value))
    case 'replace':
      return path.length === 0 ? value : changed(part, path, (holder, key) => replaced(holder, key, value))
    case 'remove':
      return found && path.length > 0 ? changed(part, path, without) : undefined
    case 'test':
      return found !== undefined && isSame(found, value) ? part : undefined
    default:
      return undefined
  }
}

function keysOf({ value }: Cursor): readonly string[] | undefined {
  if (typeof value !== 'string' || (value !== '' && !value.startsWith('/'))) return undefined
  return value.split('/').slice(1).map(unescapePointer)
}

type Change = (holder: Part, key: string) => Part | undefined

/** Returns a copy with a change to the parent of the last key; `undefined` if the path does not exist. */
function changed(part: Part, keys: readonly string[], change: Change): Part | undefined {
  const [key = '', ...rest] = keys
  if (rest.length === 0) return change(part, key)
  const inner = memberOf(part, key)
  const next = inner && changed(inner, rest, change)
  return next && put(part, key, next)
}

/** Returns a copy with an existing member replaced. */
function put(holder: Part, key: string, member: Part): Part {
  return holder.items === undefined ? withMember(holder, key, member) : { at: holder.at, items: holder.items.with(Number(key), member) }
}

/** Replaces a member. As in kustomize and unlike the RFC, the member of a map may be new. */
function replaced(holder: Part, key: string, value: Part): Part | undefined {
  if (holder.items === undefined) return holder.members && withMember(holder, key, value)
  return memberOf(holder, key) && put(holder, key, value)
}

function inserted(holder: Part, key: string, value: Part): Part | undefined {
  if (holder.items === undefined) return holder.members && withMember(holder, key, value)
  const index = key === '-' ? holder.items.length : indexIn(holder.items.length + 1, key)
  return index === undefined ? undefined : { at: holder.at, items: holder.items.toSpliced(index, 0, value) }
}

function without(holder: Part, key: string): Part {
  return holder.items === undefined ? withMember(holder, key, undefined) : { at: holder.at, items: holder.items.toSpliced(Number(key), 1) }
}
