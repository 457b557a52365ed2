import type { Resource } from './resource.ts'

/** `vpc_config.subnets`; in CloudFormation `VpcConfig.Subnets`. */
export function naming(format: Resource['format']): (path: string) => readonly string[] {
  const pascal = (part: string) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
  return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part))
}

/** `aws_sagemaker_model` and `AWS::SageMaker::Model` as `model`; empty for what is not of SageMaker. */
export function kindOf(type: string): string {
  if (type.startsWith('aws_sagemaker_')) return type.slice('aws_sagemaker_'.length)
  if (!type.startsWith('AWS::SageMaker::')) return ''
  return type
    .slice('AWS::SageMaker::'.length)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}
