import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../../src/core/errors.ts'
import { entriesIn, membersIn } from '../../../src/documents/json.ts'
import { linesOf, parseHcl } from '../../../src/domains/cloud/hcl.ts'
import { cloudSubjects } from '../../../src/domains/cloud/subjects.ts'
import { terraformResources } from '../../../src/domains/cloud/terraform.ts'
import { readTerraform } from '../../../src/domains/cloud/terraform-files.ts'
import { collected } from '../../rig/deployments.ts'

/** Pieces of HCL, for concatenation in any order. */
const PIECES = [
  'resource',
  '"aws_sagemaker_model"',
  '"m"',
  '{',
  '}',
  '=',
  '[',
  ']',
  '(',
  ')',
  '${',
  '%{',
  '<<EOT\n',
  'EOT\n',
  '\n',
  '"',
  'var.x',
  'local.a',
  'for',
  '?',
  ':',
  '!',
  '-',
  '+',
  '==',
  ',',
  '.',
  '*',
  '...',
  '#',
  '/*',
  '*/',
  'true',
  'null',
  '1',
  'count',
  'x',
  '\\',
]
const hcl = fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 60 }).map((pieces) => pieces.join(''))

function throwsOnlySealErrors(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(SealError)
  }
}

describe('HCL', () => {
  test('from any text gives blocks or a SealError', () => {
    fc.assert(
      fc.property(fc.oneof(hcl, fc.string(), fc.string({ unit: 'grapheme' })), (text) =>
        throwsOnlySealErrors(() => terraformResources([readTerraform(text, 'a.tf')])),
      ),
      { numRuns: 2000 },
    )
  })

  test('offsets map to the lines and columns of an editor', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (text, seed) => {
        const offset = text.length === 0 ? 0 : seed % text.length
        const before = text.slice(0, offset).split('\n')
        expect(linesOf(text)(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
      }),
    )
  })

  test('strings, numbers and lists survive a round trip', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        tie('text'),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('any'), { maxKeys: 3 }),
      ),
      text: fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/[\n\r]/.test(text)),
    })).any
    const written = (json: unknown): string => {
      if (typeof json === 'string') return JSON.stringify(json).replaceAll(/[$%]\{/g, (mark) => `${mark[0]}${mark}`)
      if (Array.isArray(json)) return `[${json.map(written).join(', ')}]`
      if (typeof json === 'object' && json !== null)
        return `{ ${Object.entries(json)
          .map(([key, member]) => `"${key}" = ${written(member)}`)
          .join(', ')} }`
      return String(json)
    }
    fc.assert(
      fc.property(value, (json) => {
        const [resource] = terraformResources([readTerraform(`resource "a" "b" {\n  value = ${written(json)}\n}\n`, 'a.tf')]).resources
        expect(JSON.parse(JSON.stringify((resource?.body as { value: unknown } | undefined)?.value ?? null))).toEqual(
          JSON.parse(JSON.stringify(json ?? null)),
        )
      }),
    )
  })

  test.each([
    ['ten thousand brackets', `a = ${'['.repeat(10_000)}`],
    ['ten thousand blocks', 'a {\n'.repeat(10_000)],
    ['ten thousand choices', `a = ${'true ? 1 : '.repeat(10_000)}1`],
    ['ten thousand operators', `a = 1${' + 1'.repeat(10_000)}`],
    ['ten thousand names', `a = b${'.c'.repeat(10_000)}`],
    ['ten thousand nots', `a = ${'!'.repeat(10_000)}true`],
    ['ten thousand nested templates', `a = ${'"${'.repeat(10_000)}`],
    ['a comprehension in a comprehension', `a = ${'[for x in y : '.repeat(10_000)}`],
  ])('%s are an error instead of a stack overflow', (_, text) => {
    throwsOnlySealErrors(() => parseHcl(text, 'a.tf'))
    expect(() => parseHcl(text, 'a.tf')).toThrow(SealError)
  })

  test('evaluation of locals that double each other or refer to themselves ends', () => {
    const doubling = Array.from(
      { length: 50 },
      (_, n) => `a${n + 1} = [local.a${n}, local.a${n}]\nt${n + 1} = "\${local.t${n}}\${local.t${n}}"`,
    ).join('\n')
    const text = `locals {\na0 = ["x"]\nt0 = "xxxxxxxx"\n${doubling}\nself = local.self\n}\nresource "aws_sagemaker_domain" "d" {\n  app_network_access_type = local.t50\n  kms_key_id = local.self\n  other = local.a50\n}\n`
    const { subjects } = cloudSubjects({ terraform: [readTerraform(text, 'a.tf')], plans: [], templates: [], parameters: [], storages: [] })
    expect(subjects.map(({ unknown }) => Object.keys(unknown ?? {}))).toEqual([['/internetAccess', '/customerKey']])
  })

  test.each([
    [
      'variables',
      Array.from({ length: 60 }, (_, n) => `variable "v${n}" {\n  default = [var.v${n + 1}, var.v${n + 1}]\n}`).join('\n'),
      'var.v0',
    ],
    [
      'resources',
      Array.from({ length: 60 }, (_, n) => `resource "r" "v${n}" {\n  x = [r.v${n + 1}.x, r.v${n + 1}.x]\n}`).join('\n'),
      'r.v0.x',
    ],
  ])('evaluation of %s that double each other ends', (_, doubling, name) => {
    const text = `${doubling}\nresource "aws_sagemaker_domain" "d" {\n  app_network_access_type = ${name}\n}\n`
    expect(
      cloudSubjects({ terraform: [readTerraform(text, 'a.tf')], plans: [], templates: [], parameters: [], storages: [] }).subjects,
    ).toHaveLength(1)
  })

  test('the number of module instances is bounded', () => {
    const calls = Array.from({ length: 1500 }, (_, n) => `module "c${n}" {\n  source = "./m"\n}`).join('\n')
    const many = Array.from({ length: 200 }, (_, n) => `resource "aws_sagemaker_domain" "d${n}" {}`).join('\n')
    const files = [readTerraform(calls, 'main.tf'), readTerraform(many, 'm/main.tf')]
    const { resources, unread } = terraformResources(files)
    expect(resources.length).toBeLessThan(21_000)
    expect(unread[0]).toMatchObject({ relevant: true })
  })

  const doubled = `locals {\n  l0 = ["a", "a"]\n${Array.from({ length: 15 }, (_, n) => `  l${n + 1} = [local.l${n}, local.l${n}]`).join('\n')}\n}\n`
  test.each([
    [
      'attributes that share a large value',
      `${doubled}resource "aws_sagemaker_model" "m" {\n${Array.from({ length: 20_000 }, (_, n) => `a${n} = local.l14`).join('\n')}\n}`,
    ],
    [
      'schedules that share one',
      `${doubled}resource "aws_sagemaker_monitoring_schedule" "m" {\n${Array.from({ length: 5000 }, (_, n) => `a${n} = local.l14`).join('\n')}\n}`,
    ],
    [
      'stacks that pass on a large value',
      `${doubled}resource "aws_cloudformation_stack" "s" {\n  template_url = "https://a/b"\n${Array.from({ length: 20_000 }, (_, n) => `a${n} = local.l14`).join('\n')}\n}`,
    ],
    ['very many blocks', `resource "aws_sagemaker_model" "m" {\n${'a{}\n'.repeat(100_000)}}`],
    [
      'instances of very many resources',
      `locals {\n  k = toset([${Array.from({ length: 50 }, (_, n) => `"k${n}"`).join(', ')}])\n}\n${Array.from({ length: 3000 }, (_, n) => `resource "aws_sagemaker_domain" "m${n}" {\n  for_each = local.k\n}`).join('\n')}`,
    ],
    ['very many modules', Array.from({ length: 20_000 }, (_, n) => `module "a${n}" {}`).join('\n')],
    ['very many arguments', `resource "aws_sagemaker_model" "m" {\n  x = merge(${'{},'.repeat(100_000)})\n}`],
  ])('evaluation of %s ends', (_, text) => {
    const { resources } = terraformResources([readTerraform(text, 'a.tf')])
    expect(resources.length).toBeLessThan(21_000)
    cloudSubjects({ terraform: [readTerraform(text, 'a.tf')], plans: [], templates: [], parameters: [], storages: [] })
  })

  test('modules that call themselves and each other are evaluated', () => {
    const call = (source: string) =>
      `module "x" {\n  source = "${source}"\n}\nmodule "y" {\n  source = "${source}"\n}\nresource "aws_sagemaker_domain" "d" {}\n`
    const { subjects, unread } = cloudSubjects({
      terraform: [readTerraform(call('../b'), 'a/main.tf'), readTerraform(call('../a'), 'b/main.tf')],
      plans: [],
      templates: [],
      parameters: [],
      storages: [],
    })
    expect(subjects.length).toBeGreaterThan(0)
    expect(unread.length).toBeGreaterThan(0)
  })
})

describe('parts of JSON', () => {
  test('equal the parts of the parsed whole', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1), (json, space) => {
        const members = [...membersIn(JSON.stringify(json, null, space))].map(([key, text]) => [key, JSON.parse(text)])
        expect(members).toEqual(Object.entries(JSON.parse(JSON.stringify(json))))
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (json) =>
        expect(entriesIn(JSON.stringify(json)).map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(json))),
      ),
    )
  })

  test.each(['', '[', '{', '{"a"}', '{"a":}', '{"a":1', '{"a":"', '{"a":[1}', '[1 2]', '{"a":1,"a":2}', 'null'])(
    '%j is an error',
    (text) => {
      expect(() => [membersIn(text), JSON.parse(text)]).toThrow()
    },
  )
})

describe('any file', () => {
  const names = ['a.yml', 'a.json', 'plan.json', 'a.tf', 'a.tfvars', 'a.template', 'config.pbtxt', '.env', 'a.ipynb', 'a.toml']
  const keys = [
    'apiVersion',
    'kind',
    'metadata',
    'spec',
    'openapi',
    'swagger',
    'paths',
    'Resources',
    'Type',
    'Properties',
    '$schema',
    'resources',
    'resource_changes',
    'format_version',
    'change',
    'Fn::If',
    'Ref',
    'Conditions',
    'security',
    'servers',
    'items',
    'rules',
    'workerPoolSpecs',
    'jobSpec',
    'name',
  ]
  const words = [
    'Secret',
    'Ingress',
    'InferenceService',
    'Deployment',
    'List',
    '3.0.0',
    '2.0',
    'v1',
    'AWS::SageMaker::Model',
    'AWS::IAM::Role',
    'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    'Microsoft.MachineLearningServices/workspaces',
    "[parameters('x')]",
    'aws_sagemaker_model',
  ]
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(...words),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 }),
    ),
  })).any

  test('gives facts or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom(...names),
            fc.oneof(
              value.map((json) => JSON.stringify(json)),
              hcl,
              fc.string(),
            ),
          ),
          { maxLength: 3 },
        ),
        async (files) => {
          const facts = await collected({ files: Object.fromEntries(files) })
          expect(facts.sources['workspace.deployments']?.status).toBe('ok')
        },
      ),
      { numRuns: 400 },
    )
  })

  test('that is also a declaration gives facts or a reason', async () => {
    const parts = [
      'model_endpoint',
      'access_config',
      'versioning',
      'data_config',
      'pipeline',
      'security',
      'pipeline_config',
      'monitoring_config',
      'metrics',
      'alerts',
      'training',
      'dataset',
      'source',
      'authentication',
      'type',
      'required',
      'encryption_enabled',
      'training_data_path',
    ]
    const declared = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'medium' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(fc.constantFrom(...parts), tie('any'), { maxKeys: 6 }),
      ),
    })).any
    await fc.assert(
      fc.asyncProperty(declared, async (json) => {
        const facts = await collected({ files: { 'd.yml': JSON.stringify(json) }, declarations: [{ path: 'd.yml' }] })
        expect(facts.sources['workspace.declarations']?.status).toMatch(/ok|error/)
      }),
      { numRuns: 400 },
    )
  })
})
