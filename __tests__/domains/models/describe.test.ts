import { expect, test } from '@jest/globals'
import { dvcArtifact, gtoVersion, mlflowFlavor } from '../../../src/domains/models/describe.ts'

test.each([
  ['the highest', ['churn@v1.2.0', 'churn@v1.10.0', 'churn@v1.9.9'], '1.10.0'],
  ['not one that was deregistered', ['churn@v1.2.0', 'churn@v2.0.0', 'churn@v2.0.0!'], '1.2.0'],
  ['not of another artifact', ['other@v9.0.0', 'churn-2@v3.0.0'], undefined],
  ['of an artifact in a folder', ['models=churn@v1.0.0'], '1.0.0'],
  ['not a stage', ['churn#prod#1'], undefined],
  ['with a counter', ['churn@v1.0.0#2'], '1.0.0'],
])('the version of tags is %s', (_name, tags, version) => {
  expect(gtoVersion('churn', tags)).toBe(version)
})

test.each([
  ['models/churn', { name: 'churn', type: 'model' }],
  ['models', {}],
  ['models/other', {}],
])('dvc.yaml names the artifact at %s', (path, expected) => {
  expect(dvcArtifact({ artifacts: { churn: { path: './models/churn/model.pkl', type: 'model' } } }, path)).toEqual(expected)
})

test.each([
  ['a flavor', { flavors: { python_function: {}, sklearn: {} } }, { framework: 'sklearn', type: 'mlflow' }],
  ['python_function alone', { flavors: { python_function: {} } }, {}],
  ['no flavors', { flavors: [] }, {}],
  ['no mapping', 'x', {}],
])('MLmodel with %s', (_name, value, expected) => {
  expect(mlflowFlavor(value)).toEqual(expected)
})
