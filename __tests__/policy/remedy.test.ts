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
  test('for a wrong value is the remediation of the rule', async () => {
    const wrong = model('terraform', { data: { ...model('terraform', {}).data, networkIsolation: false } })
    expect(await remedies(wrong, 'aws', 'WS-AWS-001')).toEqual([expect.stringMatching(/^Set EnableNetworkIsolation/)])
  })

  test.each([
    ['terraform', 'var.x has no value in this repository', /^Give the variable a default, or set it in terraform\.tfvars\. Or pass a plan/],
    ['cloudformation', 'the parameter X has no value in this repository', /^Give the parameter a default\. Which parameter file is used/],
    ['terraform', 'var.x has a default, and a.tfvars sets another value, so it depends', /^Give the variable the same value in all files/],
    ['arm', 'the parameter x has a default, and a.json sets another value, so it', /^Give the parameter the same value in all files\. If/],
    ['arm', 'its storage account is not in the same files', /^Add the files that declare it to this repository\. If/],
    ['terraform', 'it is computed by lookup()', /^If the value is the same in every deployment, write the value itself\. Or pass a plan/],
  ])('for an unknown value in %s, because %s, is to make it known first', async (format, reason, text) => {
    const [remedy = ''] = await remedies(model(format, { unknown: { '/networkIsolation': reason } }), 'aws', 'WS-AWS-001')
    expect(remedy).toMatch(text)
    expect(remedy).toMatch(/If the value does not comply: Set EnableNetworkIsolation/)
  })

  test('is the remedy of the collector, if the subject has one', async () => {
    const data = { path: 'a.yml', what: 'endpoint.openapi', readable: false, relevant: true, reason: 'it does not exist' }
    const subject: Subject = { kind: 'deployment.file', id: 'a', data, at, remedy: 'Correct the path.' }
    expect(await remedies(subject, 'meta', 'WS-META-012')).toEqual(['Correct the path.'])
  })
})
