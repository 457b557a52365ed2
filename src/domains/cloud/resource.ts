import type { Span } from '../../core/subject.ts'
import { asWritten, eachIn, fits, follow, isUnknown, type Known, sourceOf, Unknown, type Value } from './value.ts'

export type Format = 'terraform' | 'terraform-plan' | 'cloudformation' | 'arm' | 'vertex-job' | 'azureml-file'

/** One resource of infrastructure code, with its values evaluated as far as the repository defines them. */
export interface Resource {
  readonly format: Format
  /** The type as the format spells it: `aws_sagemaker_model`, `AWS::SageMaker::Model`. */
  readonly type: string
  /** Unique within `scope`: `module.ml.aws_sagemaker_model.this`. */
  readonly address: string
  readonly body: Value
  readonly at: Span
  /** Returns the position of a member, or of its nearest ancestor. */
  readonly spanAt: (path: readonly string[]) => Span
  /** Returns the addresses of the resources that a member refers to. */
  readonly refsAt: (path: readonly string[]) => readonly string[]
  /** Why it may not be created. */
  readonly conditional?: string
  /** The deployment unit in which names are resolved: a file or folder, then `#` and a suffix if a place has several. */
  readonly scope: string
}

/** Returns the file or folder of a resource's deployment unit. */
export function placeOfScope({ scope }: Pick<Resource, 'scope'>): string {
  return scope.split('#')[0] ?? ''
}

/** A part of infrastructure code that was not read. */
export interface Unread {
  readonly path: string
  readonly what: string
  readonly reason: string
  readonly at: Span
  /** Whether it is about models. Default: whether its name or reason mentions them. */
  readonly relevant?: boolean
}

export interface Infrastructure {
  readonly resources: readonly Resource[]
  readonly unread: readonly Unread[]
}

export function read(resource: Resource, path: readonly string[]): Value | undefined {
  return follow(resource.body, path)
}

/** Returns the resources that a value refers to at any depth, without duplicates. */
export function refsIn(value: Value | undefined): readonly string[] {
  if (isUnknown(value)) return value.refs
  const found = new Set<string>()
  eachIn(value, (part) => {
    if (isUnknown(part)) for (const ref of part.refs) found.add(ref)
  })
  return [...found]
}

/** Tells whether a reference may be to a resource. A part without an index matches every instance. */
export function refersTo(ref: string, address: string): boolean {
  if (withoutIndexes(ref) !== withoutIndexes(address)) return false
  const [one, other] = [partsOf(ref), partsOf(address)]
  return one.every((part, at) => {
    const [mine, theirs] = [indexOf(part), indexOf(other[at] ?? '')]
    return mine === '' || theirs === '' || mine === theirs
  })
}

/** Tells whether a resource is created. */
export function isCreated({ conditional }: Resource): Known<boolean> {
  return conditional === undefined ? true : new Unknown(conditional)
}

/** Tells whether a value names a resource, by reference or literally. @param own - the resource's declared name. */
export function isNameOf(value: Value | undefined, resource: Resource, own: Value | undefined): Known<boolean> {
  if (value === undefined || value === null) return false
  const source = sourceOf(value)
  if (source !== undefined) return refersTo(source, resource.address)
  const [name, known] = [asWritten(value), asWritten(own ?? null)]
  if (typeof name === 'string' && typeof known === 'string') return name === known
  if (isUnknown(name) && typeof known === 'string') return fits(known, name) && name
  if (isUnknown(known) && typeof name === 'string') return fits(name, known) && known
  return isUnknown(name) ? name : false
}

/** Returns the index at the end of a part of an address: `[0]` or `["key"]`. */
function indexOf(part: string): string {
  return /\[(?:\d+|"[^"]*")\]$/.exec(part)?.[0] ?? ''
}

/** Splits an address at its dots. A key in brackets may contain dots. Runs in linear time. */
function partsOf(address: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let [open, close] = [address.indexOf('['), address.indexOf('"]')]
  for (let dot = address.indexOf('.'); dot !== -1; dot = address.indexOf('.', dot + 1)) {
    if (open !== -1 && open < dot) open = address.indexOf('[', dot)
    if (close !== -1 && close < dot) close = address.indexOf('"]', dot)
    const isInKey = close !== -1 && (open === -1 || close < open)
    if (isInKey) continue
    parts.push(address.slice(start, dot))
    start = dot + 1
  }
  return [...parts, address.slice(start)]
}

/** Resources that are deployed together, indexed by type and address, so that rules can join them. */
export class DeploymentUnit {
  readonly all: readonly Resource[]
  // Built on first use: most units are never queried.
  #byType: ReadonlyMap<string, readonly Resource[]> | undefined
  #byAddress: ReadonlyMap<string, readonly Resource[]> | undefined

  constructor(all: readonly Resource[]) {
    this.all = all
  }

  /** Returns the resources of some types. @param types - case is ignored. */
  ofType(...types: readonly string[]): readonly Resource[] {
    this.#byType ??= Map.groupBy(this.all, ({ type }) => type.toLowerCase())
    const found = this.#byType
    return types.flatMap((type) => found.get(type.toLowerCase()) ?? [])
  }

  /** Returns the resources that references may be to. */
  named(refs: readonly string[]): readonly Resource[] {
    this.#byAddress ??= Map.groupBy(this.all, ({ address }) => withoutIndexes(address))
    const found = this.#byAddress
    return refs.flatMap((ref) => (found.get(withoutIndexes(ref)) ?? []).filter(({ address }) => refersTo(ref, address)))
  }
}

/** Groups resources by scope. Returns a lookup of a resource's deployment unit. */
export function deploymentUnits(resources: readonly Resource[]): (resource: Resource) => DeploymentUnit {
  const groups = new Map([...Map.groupBy(resources, ({ scope }) => scope)].map(([scope, all]) => [scope, new DeploymentUnit(all)] as const))
  return ({ scope }) => groups.get(scope) ?? new DeploymentUnit([])
}

/** A set of references to resources. */
export class References {
  readonly #refs: ReadonlySet<string>
  readonly #byPlain: ReadonlyMap<string, readonly string[]>

  constructor(refs: readonly string[]) {
    this.#refs = new Set(refs)
    this.#byPlain = Map.groupBy(this.#refs, withoutIndexes)
  }

  /** Tells whether one of them is to a resource, or to all of its instances. */
  has(address: string): boolean {
    const ofAllInstances = address.replace(/\[(?:\d+|"[^"]*")\]$/, '')
    return [address, ofAllInstances, withoutIndexes(address)].some((each) => this.#refs.has(each))
  }

  /** Tells whether one of them may be to a resource. @see refersTo */
  mayHave(address: string): boolean {
    return (this.#byPlain.get(withoutIndexes(address)) ?? []).some((ref) => refersTo(ref, address))
  }
}

/** Removes the indexes of `count` and `for_each` from an address. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:\d+|"[^"]*")\]/g, '')
}
