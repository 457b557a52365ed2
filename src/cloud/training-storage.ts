import type { Span, Subject } from '../facts/types.ts'
import { Reading } from './reading.ts'
import { neighbourhoods, type Resource, refersTo, type Together } from './resource.ts'
import { all, any, follow, isOneOf, isUnknown, type Known, listOf, not, sourceOf, truth, Unknown, type Value } from './value.ts'

/** Where somebody says that training data lies. */
export interface DeclaredStorage {
  readonly model: string
  /** `s3://bucket/prefix`. */
  readonly storage: string
  readonly at: Span
}

/** The buckets of infrastructure code in which training data is declared to lie: encrypted, closed to the public, logged. */
export function trainingStorageSubjects(resources: readonly Resource[], declared: readonly DeclaredStorage[]): readonly Subject[] {
  const around = neighbourhoods(resources)
  return resources.flatMap((resource): readonly Subject[] => {
    const bucket = bucketOf(resource)
    if (bucket === undefined) return []
    return declared
      .filter(({ storage }) => storage === `s3://${bucket}` || storage.startsWith(`s3://${bucket}/`))
      .map((storage) => subjectOf(resource, storage, around(resource)))
  })
}

/** Its name where it is written; a name that is computed matches nothing. */
function bucketOf({ type, body }: Resource): string | undefined {
  const name = type === 'aws_s3_bucket' ? follow(body, ['bucket']) : type === 'AWS::S3::Bucket' ? follow(body, ['BucketName']) : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

function subjectOf(resource: Resource, { model, storage, at }: DeclaredStorage, neighbours: Together): Subject {
  const reading = new Reading(resource, { provider: 'aws', type: 'training.storage' }, (path) => path.split('.'))
  const cloudFormation = resource.format === 'cloudformation'
  const beside = (type: string) => neighbours.ofType(type).filter((other) => concerns(other, resource))
  reading
    .put('model', model)
    .put('storage', storage)
    .put('declaredAt', `${at.file}:${at.line}`)
    .put(
      'customerKey',
      cloudFormation
        ? encryptedHere(reading.value('BucketEncryption.ServerSideEncryptionConfiguration'))
        : any(beside('aws_s3_bucket_server_side_encryption_configuration').map((other) => there(other, encryptedBeside(other)))),
    )
    .put(
      'publicAccess',
      not(
        cloudFormation
          ? shuts(reading.value('PublicAccessBlockConfiguration'))
          : any(beside('aws_s3_bucket_public_access_block').map((other) => there(other, shuts(other.body)))),
      ),
    )
    .put(
      'logged',
      cloudFormation ? reading.has('LoggingConfiguration') : any(beside('aws_s3_bucket_logging').map((other) => there(other, true))),
    )
  return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] }
}

/** It names the bucket by reference or by name. */
function concerns(other: Resource, bucket: Resource): boolean {
  const name = follow(other.body, ['bucket'])
  const source = sourceOf(name)
  if (source !== undefined) return refersTo(source, bucket.address)
  return typeof name === 'string' && name === bucketOf(bucket)
}

function encryptedBeside({ body }: Resource): Known<boolean> {
  return isOneOf(follow(body, ['rule', 'apply_server_side_encryption_by_default', 'sse_algorithm']), KMS, false)
}

const KMS = ['aws:kms', 'aws:kms:dsse']

function encryptedHere(rules: Value | undefined): Known<boolean> {
  if (isUnknown(rules)) return rules
  return any(listOf(rules).map((rule) => isOneOf(follow(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']), KMS, false)))
}

const SWITCHES = [
  ['block_public_acls', 'BlockPublicAcls'],
  ['block_public_policy', 'BlockPublicPolicy'],
  ['ignore_public_acls', 'IgnorePublicAcls'],
  ['restrict_public_buckets', 'RestrictPublicBuckets'],
] as const

/** Closed when all four switches of one block are on. */
function shuts(block: Value | undefined): Known<boolean> {
  return all(SWITCHES.map((names) => any(names.map((name) => truth(follow(block, [name]), false)))))
}

/** What a resource does, if it is there. */
function there({ conditional }: Resource, does: Known<boolean>): Known<boolean> {
  return does === true && conditional !== undefined ? new Unknown(conditional) : does
}
