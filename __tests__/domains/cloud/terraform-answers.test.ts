import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { terraformResources } from '../../../src/domains/cloud/terraform.ts'
import { readTerraform } from '../../../src/domains/cloud/terraform-files.ts'
import { follow, isUnknown, type Value } from '../../../src/domains/cloud/value.ts'

interface Answer {
  readonly expression: string
  readonly is?: unknown
  /** Whether Terraform rejects it. */
  readonly refused?: boolean
}

const { setup, answers } = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/terraform/answers.json'), 'utf8')) as {
  setup: string
  answers: readonly Answer[]
}

/** Loops over an empty list: their bodies are not evaluated here, while Terraform checks their types. */
const NEVER_RUN = /\[for v in (\[\]|compact\(\[\]\)|\[for v in \[\])/

function isKnown(value: Value): boolean {
  if (isUnknown(value)) return false
  return typeof value !== 'object' || value === null || Object.values(value).every((member) => isKnown(member as Value))
}

const values = terraformResources([
  readTerraform(setup + answers.map(({ expression }, index) => `resource "r" "e${index}" {\n  v = ${expression}\n}\n`).join(''), 'main.tf'),
]).resources.map(({ body }) => follow(body, ['v']) ?? null)

describe('an expression of Terraform', () => {
  test.each(answers.map((answer, index) => ({ ...answer, ours: values[index] ?? null })).filter(({ ours }) => isKnown(ours)))(
    '$expression has the same value as in Terraform',
    ({ ours, is, refused }) => {
      if (refused !== true) expect(ours).toEqual(is)
    },
  )

  test('has a known value in most cases', () => {
    expect(values.filter(isKnown).length).toBeGreaterThan(150)
  })

  test('that is or may be an error has no known value in try()', () => {
    const refused = answers.filter(
      ({ expression, refused: is }) => is === true && !expression.startsWith('<<') && !NEVER_RUN.test(expression),
    )
    const text = refused.map(({ expression }, index) => `resource "r" "e${index}" {\n  v = try(${expression}, "caught")\n}\n`).join('')
    const values = terraformResources([readTerraform(setup + text, 'main.tf')]).resources.map(({ body }) => follow(body, ['v']) ?? null)
    expect(refused.length).toBeGreaterThan(5)
    expect(values.map((value, index) => (isKnown(value) ? [refused[index]?.expression, value] : undefined)).filter(Boolean)).toEqual([])
  })
})
