import type { Span, Subject } from '../../core/subject.ts'
import { Reading } from './reading.ts'
import { type DeploymentUnit, deploymentUnits, isCreated, isNameOf, type Resource } from './resource.ts'
import { all, any, follow, isOneOf, isSet, isUnknown, type Known, listOf, not, truth, type Value } from './value.ts'

/** A declared location of training data. */
export interface DeclaredStorage {
  readonly model: string
  /** `s3://bucket/prefix`. */
  readonly storage: string
  readonly at: Span
}

/** Returns a subject for each bucket that is declared as training storage: its encryption, public access and logging. */
export function trainingStorageSubjects(resources: readonly Resource[], declared: readonly DeclaredStorage[]): readonly Subject[] {
  const unitOf = deploymentUnits(resources)
  return resources.flatMap((resource): readonly Subject[] => {
    const bucket = bucketOf(resource)
    if (bucket === undefined) return []
    return declared
      .filter(({ storage }) => storage === `s3://${bucket}` || storage.startsWith(`s3://${bucket}/`))
      .map((storage) => subjectOf(resource, storage, unitOf(resource)))
  })
}

/** Returns the literal name of a bucket. An unknown name matches nothing. */
function bucketOf({ type, body }: Resource): string | undefined {
  const name = type === 'aws_s3_bucket' ? follow(body, ['bucket']) : type === 'AWS::S3::Bucket' ? follow(body, ['BucketName']) : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

function subjectOf(resource: Resource, { model, storage, at }: DeclaredStorage, unit: DeploymentUnit): Subject {
  const reading = new Reading(resource, { provider: 'aws', type: 'training.storage' }, (path) => path.split('.'))
  const settings = resource.format === 'cloudformation' ? inTemplate(resource) : inTerraform(resource, unit)
  reading
    .put('model', model)
    .put('storage', storage)
    .put('declaredAt', `${at.file}:${at.line}`)
    .put('customerKey', settings.customerKey)
    .put('publicAccess', not(settings.isPrivate))
    .put('logged', settings.logged)
  return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] }
}

interface BucketSettings {
  readonly customerKey: Known<boolean>
  readonly isPrivate: Known<boolean>
  readonly logged: Known<boolean>
}

function inTemplate({ body }: Resource): BucketSettings {
  const rules = follow(body, ['BucketEncryption', 'ServerSideEncryptionConfiguration'])
  const algorithms = listOf(rules).map((rule) => follow(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']))
  return {
    customerKey: isUnknown(rules) ? rules : any(algorithms.map(isKms)),
    isPrivate: blocksPublicAccess(follow(body, ['PublicAccessBlockConfiguration'])),
    logged: isSet(follow(body, ['LoggingConfiguration'])),
  }
}

/** Reads the settings from separate resources, or from arguments of the bucket, which older provider versions use. */
function inTerraform(bucket: Resource, unit: DeploymentUnit): BucketSettings {
  const fromResources = (type: string, test: (body: Value) => Known<boolean>) =>
    unit
      .ofType(type)
      .map((other) => all([isNameOf(follow(other.body, ['bucket']), bucket, bucketOf(bucket)), test(other.body), isCreated(other)]))
  const fromBucket = (name: string, test: (body: Value) => Known<boolean>) => {
    const value = follow(bucket.body, [name])
    // In a plan, an unset argument is unknown.
    return bucket.format === 'terraform-plan' && isUnknown(value) ? false : test(value ?? null)
  }
  return {
    customerKey: any([
      fromBucket('server_side_encryption_configuration', encrypts),
      ...fromResources('aws_s3_bucket_server_side_encryption_configuration', encrypts),
    ]),
    isPrivate: any(fromResources('aws_s3_bucket_public_access_block', blocksPublicAccess)),
    logged: any([fromBucket('logging', isSet), ...fromResources('aws_s3_bucket_logging', () => true)]),
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

/** Tells whether all four settings of a public access block are on. */
function blocksPublicAccess(block: Value | undefined): Known<boolean> {
  return all(SWITCHES.map((names) => any(names.map((name) => truth(follow(block, [name]), false)))))
}
