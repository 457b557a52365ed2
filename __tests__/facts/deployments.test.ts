import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectedIn, filesBelow, judged, said } from '../rig/deployments.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/deployments')
const CASES = readdirSync(FOLDER).sort()

describe('what a repository deploys', () => {
  test.each(CASES)('%s: exactly what its own comments say is found, on the line', async (name) => {
    const files = filesBelow(join(FOLDER, name))
    expect(said(await judged({ files }))).toEqual(expectedIn(files))
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
      'in an address',
      {
        'a.yml':
          'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: a }\nspec: { predictor: { model: { storageUri: "http://admin:hunter2hunter2@internal/m" } } }\n',
      },
    ],
    ['in the source of a module', { 'a.tf': 'module "sagemaker" {\n  source = "git::https://bot:hunter2hunter2@example.com/x.git"\n}\n' }],
  ])('%s is in no finding', async (_, files) => {
    const findings = await judged({ files })
    const shown = JSON.stringify(
      findings.map((finding) => ('subject' in finding ? [finding.subject, 'message' in finding ? finding.message : finding.detail] : [])),
    )
    expect(findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown')).toBe(true)
    expect(shown).not.toMatch(/hunter2|ghp_aB3/)
  })
})
