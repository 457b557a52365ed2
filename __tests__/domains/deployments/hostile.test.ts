import { describe, expect, test } from '@jest/globals'
import { deploymentFacts } from '../../../src/domains/deployments/collect.ts'
import { judged, said } from '../../rig/deployments.ts'

const ARM = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces'
const LONG = 300_000

/** Inputs that took minutes or exhausted the memory before a limit was added. */
const HOSTILE: readonly (readonly [name: string, file: string, text: () => string, expected: readonly string[]])[] = [
  [
    'substitutions that repeat their variable',
    't.json',
    () => {
      const inner = Array.from({ length: 10 }).reduce<unknown>((of) => ({ 'Fn::Sub': [`$${'{A}'}`.repeat(10), { A: of }] }), '')
      const Properties = { EnableNetworkIsolation: inner }
      return JSON.stringify({ Resources: { M: { Type: 'AWS::SageMaker::Model', Properties } } })
    },
    ['t.json:1 WS-AWS-001'],
  ],
  [
    'CloudFormation strings with a large total size',
    't.json',
    () => {
      const Environment = Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [`m${index}`, { 'Fn::Join': ['', [{ Ref: 'P' }, String(index)]] }]),
      )
      const Properties = { PrimaryContainer: { Environment }, EnableNetworkIsolation: { 'Fn::Join': ['', [{ Ref: 'P' }]] } }
      return JSON.stringify({
        Parameters: { P: { Type: 'String', Default: 'a'.repeat(990_000) } },
        Resources: { M: { Type: 'AWS::SageMaker::Model', Properties } },
      })
    },
    // A name that was not evaluated may be relevant.
    ['t.json:1 WS-AWS-001', 't.json:1 WS-META-012?'],
  ],
  [
    'ARM strings with a large total size',
    't.json',
    () => {
      const ten = (of: string) => `[concat(${Array(10).fill(`variables('${of}')`).join(',')})]`
      const tags = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`m${index}`, `[concat(variables('v3'),'${index}')]`]))
      const properties = { tags, publicNetworkAccess: "[concat('Dis', 'abled')]" }
      return JSON.stringify({
        $schema: ARM,
        variables: { v0: 'a'.repeat(990), v1: ten('v0'), v2: ten('v1'), v3: ten('v2') },
        resources: [{ type: WORKSPACE, name: 'w', properties }],
      })
    },
    // Values after the limit are not evaluated.
    ['t.json:1 WS-AZ-001?', 't.json:1 WS-AZ-005', 't.json:1 WS-AZ-006', 't.json:1 WS-META-012?'],
  ],
  [
    'an API with very many operations and security schemes',
    'openapi.json',
    () => {
      const security = Array.from({ length: 4000 }, () => ({ a: [] }))
      const paths = Object.fromEntries(
        Array.from({ length: 4000 }, (_, index) => [`/predict/${index}`, { post: { responses: { 429: {} } } }]),
      )
      return JSON.stringify({ openapi: '3.1.0', security, paths, components: { securitySchemes: { a: { type: 'mutualTLS' } } } })
    },
    [],
  ],
  [
    'endpoints with a schedule that watches very many',
    't.json',
    () => {
      const MonitoringJobDefinition = { MonitoringInputs: Array.from({ length: 60_000 }, () => ({})) }
      const schedule = { Type: 'AWS::SageMaker::MonitoringSchedule', Properties: { MonitoringScheduleConfig: { MonitoringJobDefinition } } }
      const endpoints = Array.from({ length: 4000 }, (_, index) => [`E${index}`, { Type: 'AWS::SageMaker::Endpoint' }] as const)
      return JSON.stringify({ Resources: { S: schedule, ...Object.fromEntries(endpoints) } })
    },
    ['t.json:1 WS-AWS-003', 't.json:1 WS-AWS-004', 't.json:1 WS-AWS-006', 't.json:1 WS-AWS-008?'],
  ],
  [
    'nested Terraform loops before a bucket',
    'main.tf',
    () => {
      const numbers = `[${Array.from({ length: 1000 }, (_, index) => index).join(', ')}]`
      const loops = Array.from(
        { length: 3 },
        (_, index) => `  l${index} = [for x in local.n : length([for y in local.n : "\${x}\${y}"])]`,
      ).join('\n')
      const used = Array.from({ length: 3 }, (_, index) => `  x${index} = local.l${index}`).join('\n')
      return `locals {\n  n = ${numbers}\n${loops}\n}\nresource "aws_x" "y" {\n${used}\n}\nresource "aws_s3_bucket" "data" {\n  bucket = "\${"secure"}-data"\n}\n`
    },
    ['main.tf:1 WS-META-012?'],
  ],
  ['a Triton configuration with very many lines', 'm/config.pbtxt', () => `${'\n'.repeat(LONG)}x`, []],
  [
    'an argument with very many blanks',
    'a.yaml',
    () =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: t }\nspec: { containers: [{ name: t, image: tritonserver, args: ["--model-control${' '.repeat(LONG)}x"] }] }\n`,
    ['a.yaml:2 WS-EP-023'],
  ],
  [
    'overrides with one long word',
    'samconfig.toml',
    () => `version = 0.1\n[default.deploy.parameters]\nparameter_overrides = "${'a'.repeat(LONG)}"\n`,
    [],
  ],
  ['a schema with a repeated prefix', 'ws.yml', () => `$schema: ${'azuremlschemas/'.repeat(50_000)}\nname: a\n`, []],
  [
    'a line with very many blanks in a heredoc',
    'main.tf',
    () => `resource "aws_sagemaker_model" "m" { # expected\n  x = <<-E\n    a${' '.repeat(LONG)}b\n  E\n}\n`,
    ['main.tf:1 WS-AWS-001'],
  ],
  [
    'URLs with very many variables',
    'openapi.json',
    () => {
      const more = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`w${index}`, { default: 'a' }]))
      const variables = { v: { enum: Array.from({ length: 200 }, (_, index) => `h${index}`) }, ...more }
      const servers = [{ url: `http://{v}/${'a'.repeat(LONG)}`, variables }]
      return JSON.stringify({ openapi: '3.1.0', servers, paths: { '/predict': { post: { security: [{}], responses: { 429: {} } } } } })
    },
    ['openapi.json:1 WS-EP-010', 'openapi.json:1 WS-EP-012'],
  ],
]

describe('input that tries to exhaust the collector', () => {
  test.each(HOSTILE)('%s: evaluation ends', async (_, file, text, expected) => {
    expect([...new Set(said(await judged({ files: { [file]: text() } })))]).toEqual(expected)
  })

  test('a model card with very many headings', async () => {
    const models = [{ name: 'm', path: 'm', version: undefined, digest: undefined }]
    const found = said(await judged({ models, files: { 'm/README.md': '# a\n'.repeat(150_000) } }))
    expect(found).toContain('m/README.md:1 WS-VE-004')
  })

  test('templates that pass on growing values', async () => {
    const shared = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`v${index + 1}`, `[createArray(variables('v${index}'),variables('v${index}'))]`]),
    )
    const given = { p: { value: "[variables('v30')]" } }
    const deployment = { mode: 'Incremental', templateLink: { relativePath: 'inner.json' }, parameters: given }
    const files = {
      'main.json': JSON.stringify({
        $schema: ARM,
        variables: { v0: 'x', ...shared },
        resources: [{ type: 'Microsoft.Resources/deployments', name: 'd', properties: deployment }],
      }),
      'inner.json': JSON.stringify({
        $schema: ARM,
        parameters: { p: { type: 'array', defaultValue: [] } },
        resources: [{ type: WORKSPACE, name: 'w', properties: { publicNetworkAccess: "[parameters('p')]" } }],
      }),
    }
    expect(said(await judged({ files }))).toContain('inner.json:1 WS-AZ-001?')
  })

  test('principals in nested dynamic blocks', async () => {
    const numbers = (count: number) => `[${Array.from({ length: count }, (_, index) => index).join(', ')}]`
    const text = `locals {
  n   = ${numbers(50)}
  k   = ${numbers(200)}
  s   = [for i in local.k : "arn:aws:iam::111111111111:role/${'x'.repeat(60)}-\${i}"]
  big = [for i in local.k : local.s]
}
data "aws_iam_policy_document" "t" {
  dynamic "statement" {
    for_each = local.n
    content {
      actions = ["sts:AssumeRole"]
      dynamic "principals" {
        for_each = local.n
        content {
          type        = "AWS"
          identifiers = local.big
        }
      }
    }
  }
}
resource "aws_iam_role" "r" {
  assume_role_policy = data.aws_iam_policy_document.t.json
}
`
    expect(said(await judged({ files: { 'main.tf': text } }))).toEqual([])
  })
})

describe('objects with a toString of their own', () => {
  const odd = { toString: 1, valueOf: null }
  const k8s = (kind: string, members: object) =>
    JSON.stringify({ apiVersion: 'v1', kind, metadata: { name: odd, namespace: odd }, ...members })

  test.each<[string, string, string]>([
    ['the schema of parameters', 'p.json', JSON.stringify({ $schema: odd, parameters: odd })],
    [
      'the version of an API',
      'openapi.json',
      JSON.stringify({ openapi: odd, swagger: odd, paths: { '/a': { post: { security: [odd], responses: odd } } } }),
    ],
    ['a selector', 'service.json', k8s('Service', { spec: { selector: { app: odd }, ports: [{ port: odd }], type: odd } })],
    [
      'a workload',
      'pod.json',
      k8s('Pod', { spec: { containers: [{ name: odd, image: odd, env: [{ name: odd, value: odd }], args: [odd] }] } }),
    ],
    [
      'a reference of CloudFormation',
      't.json',
      JSON.stringify({
        Resources: { M: { Type: 'AWS::SageMaker::Model', Properties: { ExecutionRoleArn: { Ref: odd }, VpcConfig: { Subnets: [odd] } } } },
      }),
    ],
    [
      'a resource of ARM',
      'a.json',
      JSON.stringify({
        $schema: ARM,
        variables: { a: odd },
        resources: [
          { type: odd, name: odd, properties: odd },
          { type: WORKSPACE, name: odd, properties: { publicNetworkAccess: odd } },
        ],
      }),
    ],
    [
      'a policy',
      'i.json',
      JSON.stringify({
        Resources: {
          R: {
            Type: 'AWS::IAM::Role',
            Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: odd, Action: [odd], Resource: odd, Principal: odd }] } }] },
          },
        },
      }),
    ],
    [
      'a job of Azure ML',
      'job.json',
      JSON.stringify({
        $schema: 'https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json',
        name: odd,
        auth_mode: odd,
        type: odd,
      }),
    ],
  ])('%s', async (_, file, text) => {
    const findings = await judged({ files: { [file]: text } })
    expect(JSON.stringify(findings)).not.toContain('defect in Weightseal')
  })
})

test('every file beyond the bytes of a run is reported, whatever its name', async () => {
  const large = Buffer.alloc(4 * 1024 * 1024, 0xff)
  const paths = [...Array.from({ length: 128 }, (_, index) => `a${100 + index}.json`), 'z.json']
  const files = { paths, read: async () => large, link: async () => undefined }
  const { subjects } = await deploymentFacts(async () => files, {
    ...{ discover: true, ignorePaths: [], plans: [], access: [], storages: [] },
    committed: async () => new Set(paths),
    readMade: async () => '',
  })
  const reasons = subjects.map(({ at, data }) => [at.file, (data as { readonly reason?: string }).reason])
  expect(reasons).toContainEqual(['z.json', expect.stringContaining('the limit is 512.0 MiB')])
})
