import type { Resource } from './resource.ts'

/** Returns how a format spells a path: `vpc_config.subnets` is `VpcConfig.Subnets` in CloudFormation. */
export function naming(format: Resource['format']): (path: string) => readonly string[] {
  const pascal = (part: string) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
  return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part))
}

/** Returns `model` for `aws_sagemaker_model` and `AWS::SageMaker::Model`; an empty string for other services. */
export function kindOf(type: string): string {
  if (type.startsWith('aws_sagemaker_')) return type.slice('aws_sagemaker_'.length)
  if (!type.startsWith('AWS::SageMaker::')) return ''
  return type
    .slice('AWS::SageMaker::'.length)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}
