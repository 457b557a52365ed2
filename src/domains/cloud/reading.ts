import type { Span, Subject } from '../../core/subject.ts'
import { type Format, placeOfScope, type Resource, read } from './resource.ts'
import { isOneOf, isSet, isUnknown, type Known, truth, type Value } from './value.ts'

/** The provider of a resource, and its type across formats. */
export interface Identity {
  readonly provider: 'aws' | 'azure' | 'gcp'
  readonly type: string
}

type Datum = string | number | boolean | readonly string[]

/** Collects the data of one resource that rules read. Each member has a position; an unknown one is listed with its reason. */
export class Reading {
  readonly resource: Resource
  readonly #data: Record<string, Datum>
  readonly #spans: Record<string, Span> = {}
  readonly #unknown: Record<string, string> = {}
  readonly #naming: (path: string) => readonly string[]

  /** @param naming - converts a path to the spelling of the format. */
  constructor(resource: Resource, { provider, type }: Identity, naming: (path: string) => readonly string[]) {
    this.resource = resource
    this.#naming = naming
    const { type: native, address: name, format } = resource
    const called = name.includes(native) ? name : `${native} ${name}`
    const label = format === 'terraform-plan' ? `${called} (planned)` : called
    this.#data = { provider, type, native, name, label, format: format satisfies Format }
  }

  value(path: string): Value | undefined {
    return read(this.resource, this.#naming(path))
  }

  refs(path: string): readonly string[] {
    return this.resource.refsAt(this.#naming(path))
  }

  /** Tells whether the value at a path is neither null nor empty. */
  has(path: string): Known<boolean> {
    return isSet(this.value(path))
  }

  /** Reads a Boolean. @param defaultValue - the provider's default. */
  on(path: string, defaultValue: boolean): Known<boolean> {
    return truth(this.value(path), defaultValue)
  }

  /** Tells whether a value is one of the allowed ones. @param defaultValue - the result for the provider's default. */
  is(path: string, allowed: readonly string[], defaultValue: boolean): Known<boolean> {
    return isOneOf(this.value(path), allowed, defaultValue)
  }

  /** Sets a member. @param path - the attribute to show to the user; by default the resource. */
  put(member: string, value: Known<Datum>, path?: string): this {
    this.#spans[`/${member}`] = this.resource.spanAt(path === undefined ? [] : this.#naming(path))
    if (isUnknown(value)) this.#unknown[`/${member}`] = value.reason
    else this.#data[member] = value
    return this
  }

  subject(): Subject {
    const { address, at } = this.resource
    return {
      kind: 'cloud.resource',
      id: `${placeOfScope(this.resource) || '.'}#${address}`,
      data: this.#data,
      at,
      spans: this.#spans,
      ...(Object.keys(this.#unknown).length === 0 ? {} : { unknown: this.#unknown }),
    }
  }
}
