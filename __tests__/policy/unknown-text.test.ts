import { describe, expect, test } from '@jest/globals'
import { unknownText } from '../../src/policy/unknown-text.ts'

describe('what is unknown about a subject', () => {
  test.each([
    [
      'a member with a sentence in its schema',
      { kind: 'cloud.resource', id: 'deploy#aws_sagemaker_model.m', pointer: '/inVpc', why: 'var.vpc has no value' },
      'aws_sagemaker_model.m in deploy: whether it runs in a customer-managed network is unknown, because it depends on var.vpc, which has no value',
    ],
    [
      'a part of such a member',
      { kind: 'serving.ingress', id: 'a.yml#Ingress/x', pointer: '/tls/0', why: 'it is computed by file()' },
      'Ingress/x in a.yml: whether all traffic uses TLS is unknown, because the value is computed by file()',
    ],
    [
      'a member without one, in its own name',
      { kind: 'own.kind', id: 'x', pointer: '/size', why: 'no file sets it' },
      'x: "size" is unknown, because no file sets it',
    ],
  ])('names %s', (_, { kind, id, pointer, why }, expected) => {
    expect(unknownText({ kind, id, data: {} }, pointer, why)).toBe(expected)
  })

  test('names a resource of a template with its type', () => {
    const subject = { kind: 'cloud.resource', id: 'a.yml#Given', data: { label: 'AWS::SageMaker::Pipeline Given' } }
    expect(unknownText(subject, '/readable', 'it is a parameter')).toBe(
      'AWS::SageMaker::Pipeline Given in a.yml: whether its definition is in the files is unknown, because the value is a parameter',
    )
  })
})
