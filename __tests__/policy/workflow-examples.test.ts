import { describe, expect, test } from '@jest/globals'
import { builtinPacks } from '../../src/policy/builtin.ts'
import type { RuleText } from '../../src/policy/types.ts'
import { judgeWorkflows } from '../domains/workflows/judge.ts'

/** Packs whose rules about workflows have an extract of a workflow or of dependabot.yml as an example. */
const PACKS = ['approvals', 'pipeline', 'secrets']
const KINDS = /^(workflow|file\.secret$|dependabot\.update$)/

const RULES = builtinPacks()
  .filter(({ metadata }) => PACKS.includes(metadata.id))
  .flatMap(({ metadata, rules }) => rules.map((rule) => [rule.id, rule, metadata.id] as const))
  .filter(([, { select }]) => KINDS.test(select))

const DIGEST = '5f2d3c1b0a9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c'
const JOB = 'permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n'
const STEPS = '    steps:\n      - run: make\n'

/** Adds what an extract leaves out: the trigger, the job and the steps. */
function workflowOf(extract: string): string {
  const text = extract.trimEnd().replaceAll('<sha>', DIGEST)
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(text)
  const indented = (by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
  if (text.startsWith('- ')) return `on: push\n${JOB}    steps:\n${indented(6)}\n`
  if (!has('on') && !has('jobs')) return `on: push\n${JOB}${indented(4)}\n${has('steps') ? '' : STEPS}`
  const trigger = has('on') ? '' : 'on: push\n'
  if (!has('jobs')) return `${trigger}${text}\n${JOB}${STEPS}`
  return `${trigger}${text}\n${has(' +(steps|uses)') ? '' : STEPS}`
}

async function failures({ id, select }: RuleText, pack: string, extract: string): Promise<readonly string[]> {
  const files =
    select === 'dependabot.update'
      ? { '.github/dependabot.yml': `version: 2\n${extract}` }
      : {
          '.github/workflows/ci.yml': workflowOf(extract),
          '.github/workflows/deploy.yml': 'on: workflow_call\npermissions: {}\njobs: {}\n',
        }
  const found = await judgeWorkflows(files, { packs: [pack], profile: 'regulated', visibility: 'public' })
  return found.filter(({ rule, file }) => rule === id && !file.endsWith('deploy.yml')).map(({ message }) => message)
}

describe('examples of rules about workflows', () => {
  test.each(RULES)('%s: the bad one fails', async (_id, rule, pack) => {
    expect((await failures(rule, pack, rule.examples?.bad ?? '')).length).toBeGreaterThan(0)
  })

  test.each(RULES)('%s: the good one passes', async (_id, rule, pack) => {
    expect(await failures(rule, pack, rule.examples?.good ?? rule.remediation.example ?? '')).toEqual([])
  })
})
