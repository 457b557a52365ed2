import { describe, expect, test } from '@jest/globals'
import { judged, said } from '../../rig/deployments.ts'

const SOURCE = `variable "isolation" {
  type = bool
}
resource "aws_sagemaker_model" "m" {
  enable_network_isolation = var.isolation
  vpc_config {
    subnets            = ["s"]
    security_group_ids = ["g"]
  }
}
`

interface Planned {
  readonly isolation?: boolean | null
  readonly actions?: readonly string[]
  readonly unknown?: object
  readonly expressions?: object
  readonly address?: string
}

function plan({
  isolation = true,
  actions = ['create'],
  unknown = {},
  expressions = {},
  address = 'aws_sagemaker_model.m',
}: Planned): string {
  const after = { enable_network_isolation: isolation, vpc_config: [{ subnets: ['s'], security_group_ids: ['g'] }] }
  return JSON.stringify(
    {
      format_version: '1.2',
      terraform_version: '1.9.0',
      resource_changes: [
        {
          address,
          mode: 'managed',
          type: 'aws_sagemaker_model',
          change: { actions, before: null, after: actions[0] === 'delete' ? null : after, after_unknown: unknown },
        },
      ],
      configuration: { root_module: { resources: [{ address: 'aws_sagemaker_model.m', expressions }] } },
    },
    null,
    1,
  )
}

const found = async (files: Readonly<Record<string, string>>, made: Readonly<Record<string, string>> = {}) =>
  said(await judged({ files, made, packs: ['meta', 'aws'] }))

describe('a Terraform plan', () => {
  test('from this job settles unknown variables, and findings point at the source', async () => {
    expect(await found({ 'main.tf': SOURCE })).toEqual(['main.tf:5 WS-AWS-001?'])
    expect(await found({ 'main.tf': SOURCE }, { 'tfplan.json': plan({}) })).toEqual([])
    expect(await found({ 'main.tf': SOURCE }, { 'tfplan.json': plan({ isolation: false }) })).toEqual(['main.tf:4 WS-AWS-001'])
  })

  test('that is committed settles nothing, and is evaluated separately', async () => {
    expect(await found({ 'main.tf': SOURCE, 'tfplan.json': plan({}) })).toEqual(['main.tf:5 WS-AWS-001?'])
    expect(await found({ 'tfplan.json': plan({ isolation: false }) })).toEqual(['tfplan.json:6 WS-AWS-001'])
  })

  test('that is configured and committed is rejected', async () => {
    const findings = await found({ 'main.tf': SOURCE, 'tfplan.json': plan({}) }, { 'tfplan.json': plan({}) })
    expect(findings).toEqual(['main.tf:5 WS-AWS-001?', 'tfplan.json:1 WS-META-012?'])
  })

  test('covers each instance of a resource, and omits deleted resources', async () => {
    expect(await found({ 'main.tf': SOURCE }, { 'p.json': plan({ address: 'aws_sagemaker_model.m[0]' }) })).toEqual([])
    expect(await found({}, { 'p.json': plan({ isolation: false, actions: ['delete'] }) })).toEqual([])
    expect(await found({}, { 'p.json': plan({ isolation: false, actions: ['no-op'] }) })).toHaveLength(1)
  })

  test('has a value that is known after apply if the configuration has a reference for it', async () => {
    const unknown = { vpc_config: [{ subnets: true, security_group_ids: true }] }
    const expressions = {
      vpc_config: [
        { subnets: { references: ['aws_subnet.a.id', 'aws_subnet.a'] }, security_group_ids: { references: ['aws_security_group.a.id'] } },
      ],
    }
    const text = (parts: object) =>
      JSON.stringify({ ...JSON.parse(plan({ unknown })), ...parts }).replace('"subnets":["s"],"security_group_ids":["g"]', '')
    const configuration = { root_module: { resources: [{ address: 'aws_sagemaker_model.m', expressions }] } }
    expect(await found({}, { 'p.json': text({ configuration }) })).toEqual([])
    expect(await found({}, { 'p.json': text({ configuration: {} }) })).toEqual(['p.json:1 WS-AWS-001?'])
    const silent = { root_module: { resources: [{ address: 'aws_sagemaker_model.m', expressions: {} }] } }
    expect(await found({}, { 'p.json': text({ configuration: silent }) })).toEqual(['p.json:1 WS-AWS-001'])
  })

  test.each([
    ['invalid JSON', 'x'],
    ['JSON without a plan', '{}'],
    ['a change without a type', JSON.stringify({ format_version: '1', resource_changes: [{ address: 'x' }] })],
    ['an invalid value with a password', '{"format_version":"1","resource_changes": hunter2hunter2}'],
    ['a change of null', JSON.stringify({ format_version: '1', resource_changes: [null] })],
  ])('%s is reported without the content of the file, and the other files are evaluated', async (_, text) => {
    const findings = await judged({ files: { 'main.tf': SOURCE }, made: { 'p.json': text }, packs: ['meta', 'aws'] })
    expect(said(findings)).toEqual(['main.tf:5 WS-AWS-001?', 'p.json:1 WS-META-012?'])
    expect(JSON.stringify(findings)).not.toContain('hunter2')
  })

  test('accepts null parts and deeply nested values', async () => {
    const head = '{"format_version":"1","resource_changes":'
    expect(await found({ 'p-plan.json': `${head}[],"configuration":{"root_module":{"module_calls":{"x":null}}}}` })).toEqual([])
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const change = `{"address":"aws_sagemaker_model.m","type":"aws_sagemaker_model","change":{"actions":["create"],"after":{"vpc_config":${deep}},"after_unknown":{"vpc_config":${deep}}}}`
    expect(await found({ 'p-plan.json': `${head}[${change}]}` })).toHaveLength(1)
  })

  test('settles neither a resource with the same address in another folder nor its modules', async () => {
    const other = SOURCE.replace('var.isolation', 'false')
    expect(await found({ 'a/main.tf': SOURCE, 'b/main.tf': other }, { 'tfplan.json': plan({}) })).toEqual([
      'a/main.tf:5 WS-AWS-001?',
      'b/main.tf:5 WS-AWS-001',
    ])
    const module = 'module "sagemaker" {\n  source = "git::https://example.com/x.git"\n}\n'
    expect(await found({ 'main.tf': module }, { 'tfplan.json': plan({ isolation: true }) })).toEqual(['main.tf:1 WS-META-012?'])
  })

  test('treats __proto__ as a plain member', async () => {
    const evil = '__proto__'
    const text = plan({}).replace('"enable_network_isolation"', `"${evil}": {"x": 1}, "enable_network_isolation"`)
    expect(await found({}, { 'p.json': text })).toEqual([])
  })

  test('settles the instances of a resource, and findings point at the source', async () => {
    const source = SOURCE.replace('resource "aws_sagemaker_model" "m" {', '$&\n  for_each = toset(["a", "b"])')
    const both = (isolation: boolean) => {
      const parts = ['a', 'b'].map((key) =>
        JSON.parse(plan({ address: `aws_sagemaker_model.m["${key}"]`, isolation: key === 'a' || isolation })),
      )
      return JSON.stringify({ ...parts[0], resource_changes: parts.flatMap((part) => part.resource_changes) })
    }
    expect(await found({ 'main.tf': source })).toEqual(['main.tf:6 WS-AWS-001?', 'main.tf:6 WS-AWS-001?'])
    expect(await found({ 'main.tf': source }, { 'tfplan.json': both(true) })).toEqual([])
    expect(await found({ 'main.tf': source }, { 'tfplan.json': both(false) })).toEqual(['main.tf:4 WS-AWS-001'])
  })

  test.each([
    [
      'a template deployment',
      'azurerm_resource_group_template_deployment',
      { template_content: '{"x":"Microsoft.MachineLearningServices/registries"}' },
    ],
    ['Cloud Control', 'aws_cloudcontrolapi_resource', { type_name: 'AWS::SageMaker::Model' }],
    ['a stack', 'aws_cloudformation_stack', { template_body: '{"Resources":{"M":{"Type":"AWS::SageMaker::Model"}}}' }],
  ])('reports %s as not evaluated, at any position', async (_, type, after) => {
    const {
      resource_changes: [first],
      ...rest
    } = JSON.parse(plan({}))
    const change = { address: `${type}.x`, mode: 'managed', type, change: { actions: ['create'], after, after_unknown: {} } }
    expect(await found({ 'p.json': JSON.stringify({ ...rest, resource_changes: [first, change] }) })).toEqual(['p.json:1 WS-META-012?'])
  })

  test('does not confuse roles with unknown names', async () => {
    const trust = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' } }] })
    const of = (type: string, after: object, unknown: object) => ({
      address: `${type}.x`,
      mode: 'managed',
      type,
      change: { actions: ['create'], after, after_unknown: unknown },
    })
    const text = (references: readonly string[]) =>
      JSON.stringify({
        format_version: '1.2',
        resource_changes: [
          of('aws_iam_role', { assume_role_policy: trust }, { name: true }),
          of('aws_iam_role_policy_attachment', { policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }, { role: true }),
        ],
        configuration: {
          root_module: {
            resources: [
              { address: 'aws_iam_role.x', expressions: { name: { references } } },
              { address: 'aws_iam_role_policy_attachment.x', expressions: { role: { references } } },
            ],
          },
        },
      })
    expect(await found({ 'p.json': text(['local.n']) })).toEqual(['p.json:1 WS-AWS-005?'])
    expect(await found({ 'p.json': text(['aws_iam_role.x.name', 'aws_iam_role.x', 'var.other']) })).toEqual(['p.json:1 WS-AWS-005?'])
    expect(await found({ 'p.json': text(['aws_iam_role.x.name', 'aws_iam_role.x']) })).toEqual(['p.json:1 WS-AWS-005'])
  })

  test.each([
    [['aws_s3_bucket.b.arn', 'aws_s3_bucket.b'], []],
    [['var.bucket'], ['p.json:1 WS-AWS-005?']],
  ])('evaluates an unknown resource that refers to %j', async (references, expected) => {
    const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' } }] }
    const document = 'data.aws_iam_policy_document.d'
    const text = JSON.stringify({
      format_version: '1.2',
      resource_changes: [
        {
          address: document,
          mode: 'data',
          type: 'aws_iam_policy_document',
          change: {
            actions: ['read'],
            after: { statement: [{ actions: ['s3:*'], resources: [null] }] },
            after_unknown: { statement: [{ resources: [true] }] },
          },
        },
        {
          address: 'aws_iam_role.x',
          mode: 'managed',
          type: 'aws_iam_role',
          change: {
            actions: ['create'],
            after: { assume_role_policy: JSON.stringify(trust), inline_policy: [{ name: 'a' }] },
            after_unknown: { inline_policy: [{ policy: true }] },
          },
        },
      ],
      configuration: {
        root_module: {
          resources: [
            { address: document, expressions: { statement: [{ resources: { references } }] } },
            { address: 'aws_iam_role.x', expressions: { inline_policy: [{ policy: { references: [`${document}.json`, document] } }] } },
          ],
        },
      },
    })
    expect(await found({ 'p.json': text })).toEqual(expected)
  })

  test.each([
    ['an unknown escape in a key', (text: string) => text.replace('"format_version"', '"\\q": 1, "format_version"')],
    ['an unknown escape in an address', (text: string) => text.replace('"aws_sagemaker_model.m"', '"\\q"')],
    ['a tab', (text: string) => text.replace('"aws_sagemaker_model.m"', '"\t"')],
  ])('with %s is a finding', async (_, broken) => {
    expect(await found({ 'p.json': broken(plan({})) })).toEqual(['p.json:1 WS-META-012?'])
  })
})
