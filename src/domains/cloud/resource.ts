import type { Span } from '../../core/subject.ts'
import { asWritten, eachIn, fits, follow, isUnknown, type Known, sourceOf, Unknown, type Value } from './value.ts'

export type Format = 'terraform' | 'terraform-plan' | 'cloudformation' | 'arm' | 'vertex-job' | 'azureml-file'

/** One resource of infrastructure code, evaluated as far as the repository tells. */
export interface Resource {
  readonly format: Format
  /** As the format names it: `aws_sagemaker_model`, `AWS::SageMaker::Model`. */
  readonly type: string
  /** Unique among what is deployed together: `module.ml.aws_sagemaker_model.this`. */
  readonly address: string
  readonly body: Value
  readonly at: Span
  /** Where a member stands, or its nearest ancestor. */
  readonly spanAt: (path: readonly string[]) => Span
  /** Addresses of the resources that a member names. */
  readonly refsAt: (path: readonly string[]) => readonly string[]
  /** Why it may not be there at all. */
  readonly conditional?: string
  /** What is deployed together; names mean something only within. Behind a `#` it tells apart what has the same place. */
  readonly scope: string
}

/** The file or folder of what is deployed together. */
export function placeOfScope({ scope }: Pick<Resource, 'scope'>): string {
  return scope.split('#')[0] ?? ''
}

/** Something of infrastructure code that was not read. */
export interface Unread {
  readonly path: string
  readonly what: string
  readonly reason: string
  readonly at: Span
  /** That it is about models, where its name does not say it. */
  readonly relevant?: boolean
}

export interface Infrastructure {
  readonly resources: readonly Resource[]
  readonly unread: readonly Unread[]
}

export function read(resource: Resource, path: readonly string[]): Value | undefined {
  return follow(resource.body, path)
}

/** Names of resources in a value, at any depth, each once. */
export function refsIn(value: Value | undefined): readonly string[] {
  if (isUnknown(value)) return value.refs
  const found = new Set<string>()
  eachIn(value, (part) => {
    if (isUnknown(part)) for (const ref of part.refs) found.add(ref)
  })
  return [...found]
}

/** Whether a reference is to a resource. Where one of them has no index, any copy is meant, or several that nobody told apart. */
export function refersTo(ref: string, address: string): boolean {
  if (withoutIndexes(ref) !== withoutIndexes(address)) return false
  const [one, other] = [ref.split(INDEXED), address.split(INDEXED)]
  return one.every((part, at) => {
    const [mine, theirs] = [indexOf(part), indexOf(other[at] ?? '')]
    return mine === '' || theirs === '' || mine === theirs
  })
}

/** Whether a resource is there at all. */
export function isThere({ conditional }: Resource): Known<boolean> {
  return conditional === undefined ? true : new Unknown(conditional)
}

/** Whether a value is the name of a resource: by reference, or as it is written. @param own - what the resource calls itself. */
export function isNameOf(value: Value | undefined, resource: Resource, own: Value | undefined): Known<boolean> {
  if (value === undefined || value === null) return false
  const source = sourceOf(value)
  if (source !== undefined) return refersTo(source, resource.address)
  const [stated, known] = [asWritten(value), asWritten(own ?? null)]
  if (typeof stated === 'string' && typeof known === 'string') return stated === known
  if (isUnknown(stated) && typeof known === 'string') return fits(known, stated) && stated
  if (isUnknown(known) && typeof stated === 'string') return fits(stated, known) && known
  return isUnknown(stated) ? stated : false
}

/** The index at the end of a part of an address. */
function indexOf(part: string): string {
  return /\[(?:\d+|"[^"]*")\]$/.exec(part)?.[0] ?? ''
}

/** Between the parts of an address; a key in brackets may hold dots. */
const INDEXED = /\.(?![^[]*"\])/

/** Resources that are deployed together, so that one can be judged by another. Each is found without looking at all. */
export class Together {
  readonly all: readonly Resource[]
  // Made when they are asked for: most of what is deployed together never is.
  #byType: ReadonlyMap<string, readonly Resource[]> | undefined
  #byAddress: ReadonlyMap<string, readonly Resource[]> | undefined

  constructor(all: readonly Resource[]) {
    this.all = all
  }

  /** @param types - in any case of letters. */
  ofType(...types: readonly string[]): readonly Resource[] {
    this.#byType ??= Map.groupBy(this.all, ({ type }) => type.toLowerCase())
    const found = this.#byType
    return types.flatMap((type) => found.get(type.toLowerCase()) ?? [])
  }

  /** What references are to. */
  named(refs: readonly string[]): readonly Resource[] {
    this.#byAddress ??= Map.groupBy(this.all, ({ address }) => withoutIndexes(address))
    const found = this.#byAddress
    return refs.flatMap((ref) => (found.get(withoutIndexes(ref)) ?? []).filter(({ address }) => refersTo(ref, address)))
  }
}

/** What each resource is deployed together with. */
export function neighbourhoods(resources: readonly Resource[]): (resource: Resource) => Together {
  const groups = new Map([...Map.groupBy(resources, ({ scope }) => scope)].map(([scope, all]) => [scope, new Together(all)] as const))
  return ({ scope }) => groups.get(scope) ?? new Together([])
}

/** Addresses that something names. */
export class References {
  readonly #refs: ReadonlySet<string>
  readonly #byPlain: ReadonlyMap<string, readonly string[]>

  constructor(refs: readonly string[]) {
    this.#refs = new Set(refs)
    this.#byPlain = Map.groupBy(this.#refs, withoutIndexes)
  }

  /** Whether one of them is to a resource, or to all of its copies. */
  has(address: string): boolean {
    const ofAllCopies = address.replace(/\[(?:\d+|"[^"]*")\]$/, '')
    return [address, ofAllCopies, withoutIndexes(address)].some((each) => this.#refs.has(each))
  }

  /** Whether one of them is to a resource, or may be to one of those that it stands for. @see refersTo */
  mayHave(address: string): boolean {
    return (this.#byPlain.get(withoutIndexes(address)) ?? []).some((ref) => refersTo(ref, address))
  }
}

/** An address without the indexes of `count` and `for_each`. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:\d+|"[^"]*")\]/g, '')
}
