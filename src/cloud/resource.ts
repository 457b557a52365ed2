import type { Span } from '../facts/types.ts'
import { follow, isUnknown, type Value } from './value.ts'

export type Format = 'terraform' | 'terraform-plan' | 'cloudformation' | 'arm' | 'vertex-job'

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
  /** What is deployed together; names mean something only within. */
  readonly scope: string
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

/** Names of resources in a value, at any depth. */
export function refsIn(value: Value | undefined): readonly string[] {
  if (isUnknown(value)) return value.refs
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(refsIn)
}

/** An address without the indexes of `count` and `for_each`. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:\d+|"[^"]*")\]/g, '')
}
