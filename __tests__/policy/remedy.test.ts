import { describe, expect, test } from '@jest/globals'
import type { Subject } from '../../src/core/subject.ts'
import { builtinPacks } from '../../src/policy/builtin.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { loadPacks } from '../../src/policy/load.ts'
import { remedyOf } from '../../src/policy/remedy.ts'

/** The remedies of one rule for a resource. */
async function remedies(rule: string, subject: Omit<Subject, 'at' | 'id'>): Promise<readonly string[]> {
  const packs = builtinPacks().map(({ metadata }) => metadata.id)
  const loaded = await loadPacks({ packs, params: {}, customPacks: [], profile: 'regulated' }, () => Promise.resolve([]))
  const only = loaded.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => id === rule) }))
  const sources = Object.fromEntries(
    only.flatMap((pack) => pack.rules.flatMap(({ needs = [] }) => needs)).map((id) => [id, { status: 'ok' as const }]),
  )
  const subjects = [{ ...subject, id: 'x', at: { file: 'main.tf', line: 1 } }]
  const findings = evaluate({ now: '2026-01-01', trigger: 'push', sources, subjects }, only)
  return findings.flatMap((finding) => (finding.outcome === 'fail' || finding.outcome === 'unknown' ? [remedyOf(finding)] : []))
}

const NOTEBOOK = { type: 'sagemaker.notebook', format: 'terraform', label: 'aws_sagemaker_notebook_instance.n', networkIsolation: true }
const GOOD = { ...NOTEBOOK, internetAccess: false, rootAccess: false, inVpc: true, metadataV2: true }

describe('the remedy of a finding', () => {
  test('names the setting that is wrong, and no other', async () => {
    expect(await remedies('WS-AWS-002', { kind: 'cloud.resource', data: { ...GOOD, rootAccess: true } })).toEqual([
      'Set RootAccess (in Terraform: root_access) to Disabled.',
    ])
  })

  test('names every setting that is wrong', async () => {
    expect(await remedies('WS-AWS-002', { kind: 'cloud.resource', data: { ...GOOD, rootAccess: true, inVpc: false } })).toEqual([
      'Set RootAccess (in Terraform: root_access) to Disabled. Set SubnetId (in Terraform: subnet_id).',
    ])
  })

  test('of a mutable release says that the next one is published last', async () => {
    const data = { tag: 'v1.0.0', immutable: false, assets: 3, undigested: [], sbom: true, latest: true }
    expect(await remedies('WS-ART-004', { kind: 'release', data })).toEqual([
      expect.stringMatching(/immutability .* create it as a draft, upload its files, and publish it last\.$/),
    ])
  })

  test('leaves out a setting that is unknown, as the message does', async () => {
    const { inVpc, ...data } = GOOD
    const unknown = { '/inVpc': 'var.subnet has no value in this repository' }
    expect(await remedies('WS-AWS-002', { kind: 'cloud.resource', data: { ...data, rootAccess: true }, unknown })).toEqual([
      'Set RootAccess (in Terraform: root_access) to Disabled.',
    ])
  })

  test('of an unknown value says how it becomes known, then what to set', async () => {
    const { rootAccess, ...data } = GOOD
    const unknown = { '/rootAccess': 'var.root has no value in this repository' }
    const [remedy = ''] = await remedies('WS-AWS-002', { kind: 'cloud.resource', data, unknown })
    expect(remedy).toMatch(
      /^Give the variable a default.* If the rule then fails: Set RootAccess \(in Terraform: root_access\) to Disabled\.$/,
    )
  })

  test('of one unknown value is not that of another', async () => {
    const { rootAccess, inVpc, ...data } = GOOD
    const unknown = {
      '/rootAccess': 'var.root has a default, and prod.tfvars sets another value',
      '/inVpc': 'var.subnet has no value in this repository',
    }
    const [remedy = ''] = await remedies('WS-AWS-002', { kind: 'cloud.resource', data, unknown })
    expect(remedy).toMatch(/^Give the default and each file of values the same value, or write the value in the resource\./)
    expect(remedy).not.toContain('SubnetId')
  })

  test('is the text for all members where a rule has none for one', async () => {
    expect(await remedies('WS-AWS-003', { kind: 'cloud.resource', data: { ...NOTEBOOK, customerKey: false } })).toEqual([
      expect.stringContaining('Set a KMS key'),
    ])
  })
})
