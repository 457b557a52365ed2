import type { Span, Subject } from '../../core/subject.ts'
import { Reading } from './reading.ts'
import { isNameOf, isThere, neighbourhoods, type Resource, type Together } from './resource.ts'
import { all, any, follow, isOneOf, isSet, isUnknown, type Known, listOf, not, truth, type Value } from './value.ts'

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
  const kept = resource.format === 'cloudformation' ? inTemplate(resource) : inTerraform(resource, neighbours)
  reading
    .put('model', model)
    .put('storage', storage)
    .put('declaredAt', `${at.file}:${at.line}`)
    .put('customerKey', kept.customerKey)
    .put('publicAccess', not(kept.shut))
    .put('logged', kept.logged)
  return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] }
}

/** How a bucket is kept. */
interface Kept {
  readonly customerKey: Known<boolean>
  readonly shut: Known<boolean>
  readonly logged: Known<boolean>
}

function inTemplate({ body }: Resource): Kept {
  const rules = follow(body, ['BucketEncryption', 'ServerSideEncryptionConfiguration'])
  const algorithms = listOf(rules).map((rule) => follow(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']))
  return {
    customerKey: isUnknown(rules) ? rules : any(algorithms.map(isKms)),
    shut: shuts(follow(body, ['PublicAccessBlockConfiguration'])),
    logged: isSet(follow(body, ['LoggingConfiguration'])),
  }
}

/** Each by a resource of its own, or within the bucket as it was written before them. */
function inTerraform(bucket: Resource, neighbours: Together): Kept {
  const beside = (type: string, does: (body: Value) => Known<boolean>) =>
    neighbours
      .ofType(type)
      .map((other) => all([isNameOf(follow(other.body, ['bucket']), bucket, bucketOf(bucket)), does(other.body), isThere(other)]))
  const within = (name: string, does: (body: Value) => Known<boolean>) => {
    const value = follow(bucket.body, [name])
    // A plan leaves open what nobody wrote.
    return bucket.format === 'terraform-plan' && isUnknown(value) ? false : does(value ?? null)
  }
  return {
    customerKey: any([
      within('server_side_encryption_configuration', encrypts),
      ...beside('aws_s3_bucket_server_side_encryption_configuration', encrypts),
    ]),
    shut: any(beside('aws_s3_bucket_public_access_block', shuts)),
    logged: any([within('logging', isSet), ...beside('aws_s3_bucket_logging', () => true)]),
  }
}

function encrypts(block: Value): Known<boolean> {
  return isKms(follow(block, ['rule', 'apply_server_side_encryption_by_default', 'sse_algorithm']))
}

const KMS = ['aws:kms', 'aws:kms:dsse']

function isKms(algorithm: Value | undefined): Known<boolean> {
  return isOneOf(algorithm, KMS, false)
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
