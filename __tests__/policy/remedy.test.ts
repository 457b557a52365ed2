import { describe, expect, test } from '@jest/globals'
import type { Subject } from '../../src/core/subject.ts'
import { loadBuiltin } from '../../src/policy/builtin.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { remedyOf } from '../../src/policy/remedy.ts'

const at = { file: 'main.tf', line: 1 }
const model = (format: string, more: Partial<Subject>): Subject => ({
  kind: 'cloud.resource',
  id: '.#m',
  data: { provider: 'aws', type: 'sagemaker.model', format, inVpc: true },
  at,
  ...more,
})

async function remedies(subject: Subject, pack: string, rule: string): Promise<readonly string[]> {
  const sources = { 'workspace.deployments': { status: 'ok' } } as const
  const facts = { now: '2026-11-21', trigger: 'push', sources, subjects: [subject] } as const
  return evaluate(facts, [await loadBuiltin(pack, {})]).flatMap((finding) =>
    finding.rule.id === rule && (finding.outcome === 'fail' || finding.outcome === 'unknown') ? [remedyOf(finding)] : [],
  )
}

describe('what to do', () => {
  const unknown = { '/networkIsolation': 'var.x has no value' }

  test('for a wrong value is the remediation of the rule', async () => {
    const wrong = model('terraform', { data: { ...model('terraform', {}).data, networkIsolation: false } })
    expect(await remedies(wrong, 'aws', 'WS-AWS-001')).toEqual([expect.stringMatching(/^Set EnableNetworkIsolation/)])
  })

  test.each([
    [
      'terraform',
      /^Give the variable one value: a default, or one in terraform\.tfvars.* plan .*If the setting itself is missing: Set EnableNetworkIsolation/,
    ],
    [
      'cloudformation',
      /^Give the parameter one value: a default, or the same one in every parameter file.* If the setting itself is missing: Set EnableNetworkIsolation/,
    ],
  ])('for an unknown value in %s is to make it known first', async (format, text) => {
    expect(await remedies(model(format, { unknown }), 'aws', 'WS-AWS-001')).toEqual([expect.stringMatching(text)])
  })

  test('is the remedy of the collector, if the subject has one', async () => {
    const data = { path: 'a.yml', what: 'endpoint.openapi', readable: false, relevant: true, reason: 'it does not exist' }
    const subject: Subject = { kind: 'deployment.file', id: 'a', data, at, remedy: 'Correct the path.' }
    expect(await remedies(subject, 'meta', 'WS-META-012')).toEqual(['Correct the path.'])
  })
})
