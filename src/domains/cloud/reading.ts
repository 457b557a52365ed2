import type { Span, Subject } from '../../core/subject.ts'
import { type Format, placeOfScope, type Resource, read } from './resource.ts'
import { isOneOf, isSet, isUnknown, type Known, truth, type Value } from './value.ts'

/** Which provider a resource belongs to, and what it is there. */
export interface Identity {
  readonly provider: 'aws' | 'azure' | 'gcp'
  readonly type: string
}

type Datum = string | number | boolean | readonly string[]

/**
 * Collects what rules look at in one resource. Each member has a line; one that nobody can tell is put down as unknown and is
 * missing in the data.
 */
export class Reading {
  readonly resource: Resource
  readonly #data: Record<string, Datum>
  readonly #spans: Record<string, Span> = {}
  readonly #unknown: Record<string, string> = {}
  readonly #naming: (path: string) => readonly string[]

  /** @param naming - how this format spells a path. */
  constructor(resource: Resource, { provider, type }: Identity, naming: (path: string) => readonly string[]) {
    this.resource = resource
    this.#naming = naming
    const { type: native, address: name, format } = resource
    const called = name.includes(native) ? name : `${native} ${name}`
    const label = format === 'terraform-plan' ? `${called}, as it is planned` : called
    this.#data = { provider, type, native, name, label, format: format satisfies Format }
  }

  value(path: string): Value | undefined {
    return read(this.resource, this.#naming(path))
  }

  refs(path: string): readonly string[] {
    return this.resource.refsAt(this.#naming(path))
  }

  /** Whether there is something at a path. */
  has(path: string): Known<boolean> {
    return isSet(this.value(path))
  }

  /** @param preset - what the provider does when nothing is said. */
  on(path: string, preset: boolean): Known<boolean> {
    return truth(this.value(path), preset)
  }

  is(path: string, allowed: readonly string[], preset: boolean): Known<boolean> {
    return isOneOf(this.value(path), allowed, preset)
  }

  /** @param path - where the reader should look. */
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
