import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import { loadBuiltin } from '../../../src/policy/builtin.ts'
import { concernOf } from '../../../src/policy/evaluate.ts'
import { collected, expectedIn, filesBelow, judged, said } from '../../rig/deployments.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/deployments')
const CASES = readdirSync(FOLDER).sort()

describe('a repository with deployments', () => {
  test.each(CASES)('%s has exactly the findings of its comments', async (name) => {
    const files = filesBelow(join(FOLDER, name))
    expect(said(await judged({ files }))).toEqual(expectedIn(files))
  })
})

describe('a rule about a cloud', () => {
  /** Rules about Vertex AI jobs, which exist as job files but not in Terraform. The other resources exist only in Terraform. */
  const ONLY_JOBS = ['WS-GCP-005', 'WS-GCP-007']
  const formatsOf = (rule: string) => {
    if (ONLY_JOBS.includes(rule)) return ['template']
    return rule.startsWith('WS-GCP-') ? ['terraform'] : ['terraform', 'template']
  }
  const formatOf = (file = '') => (file.endsWith('.tf') ? 'terraform' : 'template')

  test('has passing, failing and unknown fixtures, in Terraform and in templates', async () => {
    const seen = new Set<string>()
    const note = (rule: string, { at }: Pick<Subject, 'at'>, outcome: string) => seen.add(`${rule} ${formatOf(at?.file)} ${outcome}`)
    const packs = await Promise.all(['aws', 'azure', 'gcp'].map((pack) => loadBuiltin(pack, {})))
    const rules = packs.flatMap((pack) => pack.rules)
    for (const name of CASES) {
      const files = filesBelow(join(FOLDER, name))
      const { subjects } = await collected({ files })
      for (const rule of rules)
        for (const subject of subjects)
          if (subject.kind === rule.select && concernOf(rule, subject) === 'yes' && rule.holds(subject.data)) note(rule.id, subject, 'pass')
      for (const finding of await judged({ files }))
        if ('subject' in finding && finding.subject !== undefined) note(finding.rule.id, finding.subject, finding.outcome)
    }
    const wanted = rules.flatMap(({ id }) =>
      formatsOf(id).flatMap((format) => ['pass', 'fail', 'unknown'].map((outcome) => `${id} ${format} ${outcome}`)),
    )
    expect(wanted.filter((each) => !seen.has(each))).toEqual([])
  })
})

describe('a finding', () => {
  const messages = async (files: Readonly<Record<string, string>>, rule: string) =>
    (await judged({ files })).flatMap((finding) => ('message' in finding && finding.rule.id === rule ? [finding.message] : []))

  test('about a role names the policy that allows too much, and its position', async () => {
    const role =
      'resource "aws_iam_role" "r" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "sagemaker.amazonaws.com" } }] })\n}\n'
    const policy = (action: string) =>
      `resource "aws_iam_role_policy" "${action}" {\n  role   = aws_iam_role.r.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:${action}", Resource = "*" }] })\n}\n`
    expect(await messages({ 'main.tf': role + policy('Get') + policy('*') }, 'WS-AWS-005')).toEqual([
      expect.stringMatching(/^aws_iam_role\.r: aws_iam_role_policy\.\* \(main\.tf:8\) allows every action, or every action of a service/),
    ])
  })

  test('about a secret names the variable that contains it', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, env: [{ name: DB_PASSWORD, value: hunter2 }] }] }\n'
    expect(await messages({ 'a.yml': pod }, 'WS-SE-005')).toEqual([
      expect.stringContaining('Pod p, variable DB_PASSWORD, in a.yml contains a secret'),
    ])
  })

  test('about a planned resource is marked as planned', async () => {
    const change = { actions: ['create'], after: { direct_internet_access: 'Enabled' } }
    const address = 'aws_sagemaker_notebook_instance.n'
    const plan = {
      format_version: '1.2',
      resource_changes: [{ address, mode: 'managed', type: 'aws_sagemaker_notebook_instance', name: 'n', change }],
    }
    const findings = await judged({ files: {}, made: { 'tfplan.json': JSON.stringify(plan) } })
    expect(findings.flatMap((finding) => ('message' in finding && finding.rule.id === 'WS-AWS-002' ? [finding.message] : []))).toEqual([
      expect.stringMatching(/^aws_sagemaker_notebook_instance\.n \(planned\): /),
    ])
  })
})

describe('a credential', () => {
  const TOKEN = `ghp_${'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5'}`

  test.each([
    [
      'in a computed value of a template',
      {
        'a.json': JSON.stringify({
          $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
          resources: [
            {
              type: 'Microsoft.MachineLearningServices/registries',
              name: 'a',
              properties: { publicNetworkAccess: `[if(true(),'${TOKEN}','x')]` },
            },
          ],
        }),
      },
    ],
    [
      'in a reference',
      { 'a.yml': `Resources:\n  M:\n    Type: AWS::SageMaker::Model\n    Properties: { EnableNetworkIsolation: !Ref ${TOKEN} }\n` },
    ],
    [
      'in a URL',
      {
        'a.yml':
          'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: { model: { storageUri: "http://admin:hunter2hunter2@internal/m" } } }\n',
      },
    ],
    ['in a module source', { 'a.tf': 'module "sagemaker" {\n  source = "git::https://bot:hunter2hunter2@example.com/x.git"\n}\n' }],
  ])('%s is in no finding', async (_, files) => {
    const findings = await judged({ files })
    const shown = JSON.stringify(
      findings.map((finding) => ('subject' in finding ? [finding.subject, 'message' in finding ? finding.message : finding.detail] : [])),
    )
    expect(findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown')).toBe(true)
    expect(shown).not.toMatch(/hunter2|ghp_aB3/)
  })
})

describe('thousands of nested brackets', () => {
  const nested = (times: number) => '['.repeat(times) + ']'.repeat(times)

  test.each([
    ['in a template', 'a.json', `{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"a":${nested(6000)}}}`, 'a.json:1 WS-META-012?'],
    ['in a plan', 'a.json', `{"format_version":"1.2","resource_changes":[${nested(6000)}]}`, 'a.json:1 WS-META-012?'],
    ['in a source', 'a.tf', `resource "aws_sagemaker_model" "a" {\n  x = ${nested(6000)}\n}`, 'a.tf:2 WS-META-012?'],
    [
      'in a string of a source',
      'a.tf',
      `resource "aws_sagemaker_pipeline" "a" {\n  pipeline_definition = "${nested(6000)}"\n}`,
      'a.tf:2 WS-AWS-009?',
    ],
    ['in values', 'a.tfvars.json', nested(6000), 'a.tfvars.json:1 WS-META-012?'],
    [
      'as placeholders in a string',
      'a.yml',
      `Resources:\n  M:\n    Type: AWS::SageMaker::Model\n    Properties:\n      VpcConfig: { Subnets: [a], SecurityGroupIds: [a] }\n      EnableNetworkIsolation: !Sub "${'${a'.repeat(60_000)}"`,
      'a.yml:6 WS-AWS-001',
    ],
  ])('%s are a finding', async (_, path, text, finding) => {
    const beside: Readonly<Record<string, string>> = path.endsWith('.tfvars.json') ? { 'a.tf': 'variable "a" {}' } : {}
    expect(said(await judged({ files: { [path]: text, ...beside } }))).toEqual([finding])
  })
})
