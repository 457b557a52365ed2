import { describe, expect, test } from '@jest/globals'
import { PACKS } from '../../src/generated/packs.ts'
import type { RuleText } from '../../src/policy/types.ts'
import { judgeWorkflows } from '../domains/workflows/judge.ts'
import { judged } from '../rig/deployments.ts'

/** The examples of packs about models and their deployment are checked as the files that they show. */
const CHECKED = ['serving', 'data', 'monitoring', 'versioning', 'training', 'aws', 'azure', 'gcp']
/** An example of file permissions, which is the output of a command. */
const NOT_A_FILE = ['WS-TR-002']

const CONFIG = '.github/weightseal.yml'
const MODEL = { name: 'sentiment', path: 'models/sentiment' }
const DECLARED = `version: 1\nmodels:\n  - name: sentiment\n    path: ${MODEL.path}\n`
const COMMIT = '5f2d3c1b0a9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c'
const DIGEST = '9f2b5c7d1e3a4f60718293a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4d5e6f7'

const OPERATION = 'paths:\n  /v1/predict:\n    post: { responses: { "200": { description: The prediction. } } }\n'
const SCHEMES = `components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "https://login.acme.example/token", scopes: { model.predict: Predict. } } }
`

/** Resources to which Terraform examples refer. */
const NEIGHBOURS = `resource "aws_kms_key" "models" {}
resource "azurerm_key_vault_key" "ml" {}
resource "azurerm_subnet" "training" {}
resource "google_compute_network" "ml" {}
resource "google_kms_crypto_key" "models" {}
`
const WORKSPACE = 'resource "azurerm_machine_learning_workspace" "ml" {}\n'

/** The server behind the Service of WS-EP-022. */
const SERVER = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: triton }
spec: { template: { metadata: { labels: { app: triton } }, spec: { containers: [{ name: s, image: nvcr.io/nvidia/tritonserver:24.08-py3 }] } } }
`

/** Files besides the example, for rules that compare it with a declaration. */
const BESIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'WS-EP-011': { [CONFIG]: `${DECLARED}    endpoint: { openapi: api/openapi.yml, authentication: { type: oauth2, required: true } }\n` },
  'WS-TR-008': { [CONFIG]: `${DECLARED}    training: { environment: { storage: "s3://secure-acme/reviews" } }\n` },
}

/** Adds what an extract leaves out, and returns the files that contain it. */
function filesOf({ id, select }: RuleText, extract: string): Readonly<Record<string, string>> {
  const besides = BESIDES[id] ?? {}
  const text = `${extract}\n`
  if (select.startsWith('api.')) {
    const parts = ['openapi: 3.1.0\ninfo: { title: sentiment, version: 1.0.0 }\n', text]
    if (!text.includes('paths:')) parts.push(OPERATION)
    if (!text.includes('components:')) parts.push(SCHEMES)
    return { ...besides, 'api/openapi.yml': parts.join('') }
  }
  if (select === 'model.card') return { [CONFIG]: DECLARED, [`${MODEL.path}/README.md`]: text }
  if (select === 'serving.queue') return { [`${MODEL.path}/config.pbtxt`]: text }
  if (text.includes('model_endpoint:')) return { 'security.yml': text }
  if (text.startsWith('resource ')) {
    const workspace = text.includes('azurerm_machine_learning_compute') ? WORKSPACE : ''
    return { 'main.tf': text, 'neighbours.tf': NEIGHBOURS + workspace }
  }
  if (text.startsWith('models:')) return { [CONFIG]: `version: 1\n${text}` }
  return { ...besides, 'deploy/example.yml': id === 'WS-EP-022' ? text + SERVER : text }
}

async function outcomesOf(rule: RuleText, pack: string, extract: string): Promise<readonly string[]> {
  if (rule.select === 'workflow.training') {
    const text = `name: train\non: push\n${extract}\n`
    const found = await judgeWorkflows({ '.github/workflows/train.yml': text }, { packs: [pack], profile: 'regulated' })
    return found.some(({ rule: id }) => id === rule.id) ? ['fail'] : ['pass']
  }
  const files = filesOf(rule, extract)
  const declarations = 'security.yml' in files ? [{ path: 'security.yml', model: MODEL.name }] : []
  const models = [{ ...MODEL, version: '1.4.0', digest: DIGEST }]
  const findings = await judged({ files, models, declarations, packs: [pack], profile: 'regulated', commits: [COMMIT] })
  return findings.filter((finding) => finding.rule.id === rule.id).map(({ outcome }) => outcome)
}

describe('the examples of a rule', () => {
  const rules = PACKS.filter(({ metadata }) => CHECKED.includes(metadata.id)).flatMap((pack) =>
    pack.rules.map((rule) => [rule.id, rule, pack.metadata.id] as const),
  )

  test.each(rules)('%s has a bad and a good one', (_, { examples, remediation }) => {
    expect(examples?.bad).toBeDefined()
    expect(examples?.good ?? remediation.example).toBeDefined()
  })

  test.each(rules.filter(([id]) => !NOT_A_FILE.includes(id)))('%s: the bad one fails', async (_, rule, pack) => {
    expect(await outcomesOf(rule, pack, rule.examples?.bad ?? '')).toContain('fail')
  })

  test.each(rules.filter(([id]) => !NOT_A_FILE.includes(id)))('%s: the good one passes', async (_, rule, pack) => {
    expect([...new Set(await outcomesOf(rule, pack, rule.examples?.good ?? rule.remediation.example ?? ''))]).toEqual(['pass'])
  })
})
