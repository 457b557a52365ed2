import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Resource } from '../../../src/domains/cloud/resource.ts'
import { terraformResources } from '../../../src/domains/cloud/terraform.ts'
import { readTerraform } from '../../../src/domains/cloud/terraform-files.ts'
import { isUnknown, type Value } from '../../../src/domains/cloud/value.ts'
import { judged } from '../../rig/deployments.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/deployments')

/** Tells whether a value depends on a variable without a value. */
function isOpen(value: Value): boolean {
  if (isUnknown(value)) return !value.set
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => isOpen(member as Value))
}

/** Converts a value to plan form: unknown parts are null in `after`, and the configuration has references for them. */
function planned(value: Value): { readonly after: unknown; readonly unknown: unknown; readonly configured: unknown } {
  if (isUnknown(value))
    return { after: null, unknown: true, configured: { references: value.refs.length > 0 ? value.refs : ['var.other'] } }
  if (typeof value !== 'object' || value === null) return { after: value, unknown: false, configured: { constant_value: value } }
  const members = Object.entries(value).map(([key, member]) => [key, planned(member as Value)] as const)
  const part = (name: 'after' | 'unknown' | 'configured') => {
    const made = members.map(([key, each]) => [key, each[name]] as const)
    return Array.isArray(value) ? made.map(([, each]) => each) : Object.fromEntries(made)
  }
  return { after: part('after'), unknown: part('unknown'), configured: part('configured') }
}

/** Returns resources in the format of `terraform show -json`. */
function planOf(resources: readonly Resource[]): string {
  const parts = resources.map(({ type, address, body }) => ({ type, address, ...planned(body) }))
  return JSON.stringify({
    format_version: '1.2',
    resource_changes: parts.map(({ type, address, after, unknown }) => ({
      address,
      mode: type.startsWith('data.') ? 'data' : 'managed',
      type: type.replace(/^data\./, ''),
      change: { actions: ['create'], before: null, after, after_unknown: unknown },
    })),
    configuration: { root_module: { resources: parts.map(({ address, configured }) => ({ address, expressions: configured })) } },
  })
}

async function found(files: Readonly<Record<string, string>>, made: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const findings = await judged({ files, made, packs: ['aws', 'azure', 'gcp'] })
  return [
    ...new Set(
      findings.flatMap((finding) =>
        'subject' in finding && finding.subject !== undefined
          ? [`${finding.subject.data['name']} ${finding.rule.id} ${finding.outcome}`]
          : [],
      ),
    ),
  ].sort()
}

describe('the same resources', () => {
  test.each(['aws-terraform', 'azure-terraform', 'gcp-terraform'])(
    'of %s as sources and as a plan give the same findings',
    async (name) => {
      const text = readFileSync(join(FOLDER, name, 'main.tf'), 'utf8').replace(/^module [\s\S]*?^}\n/gm, '')
      const { resources } = terraformResources([readTerraform(text, 'main.tf')])
      const settled = resources.filter(({ body, conditional }) => !isOpen(body) && conditional === undefined)
      // The sources have no answer for what depends on a resource that may not be created.
      const kept = new Set(settled.map(({ address }) => address).filter((address) => !address.includes('perhaps')))
      const ofKept = (line: string) => kept.has((line.split(' ')[0] ?? '').split('/')[0] ?? '')
      const bySource = (await found({ 'main.tf': text })).filter(ofKept)
      expect(bySource.length).toBeGreaterThan(6)
      expect((await found({}, { 'tfplan.json': planOf(settled) })).filter(ofKept)).toEqual(bySource)
    },
  )
})
