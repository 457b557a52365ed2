import { expect, test } from '@jest/globals'
import { workflowFacts } from '../../../src/domains/workflows/collect.ts'
import { filesOf, judgeWorkflows } from './judge.ts'

const FILE = '.github/workflows/a.yml'
const LONG = 60_000
const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('')
const value = (path: string) => `\${{ ${path} }}`

/** Files below 1 MiB that took minutes or exhausted the memory or the stack before a limit was added. */
const HOSTILE: readonly (readonly [name: string, text: () => string, expected: readonly string[]])[] = [
  [
    'variables that name each other twice',
    () =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    env:\n${many(8000, (i) => `      A${i}: "${value(`env.A${i + 1}`)}${value(`env.A${i + 1}`)}"\n`)}    steps:\n      - run: echo ${value('env.A0')}\n`,
    ['WS-CI-004 8007'],
  ],
  [
    'jobs that need many',
    () =>
      `on: pull_request_target\njobs:\n${many(150, (i) => {
        const needed = Array.from({ length: Math.min(20, i) }, (_, back) => `j${i - 1 - back}`)
        const output = needed.map((job) => value(`needs.${job}.outputs.o`)).join('') || 'x'
        return `  j${i}:\n    runs-on: x\n    needs: [${needed.join(', ')}]\n    outputs: { o: "${output}" }\n    steps: [{ run: "echo ${value('toJSON(needs)')}" }, { uses: actions/checkout@v4, with: { ref: "${output}" } }]\n`
      })}`,
    [],
  ],
  [
    'inputs whose defaults name each other',
    () =>
      `on:\n  workflow_call:\n    inputs:\n${many(5000, (i) => `      i${i}: { default: "${value(`inputs.i${i + 1}`)}" }\n`)}jobs: { a: { runs-on: x, steps: [{ run: "echo ${value('inputs.i0')}" }] } }\n`,
    ['WS-CI-004 5004'],
  ],
  [
    'an input whose default is itself',
    () =>
      `on:\n  workflow_call:\n    inputs:\n      a: { default: "${value('inputs.a')}" }\njobs: { a: { runs-on: x, steps: [{ run: "echo ${value('github.actor')}" }] } }\n`,
    [],
  ],
  [
    'steps that write the value of the one before to the environment',
    () =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${many(6000, (i) => `      - run: echo "V${i}=$V${i - 1}" >> $GITHUB_ENV\n`)}`,
    [],
  ],
  [
    'very many checkouts, caches and uploads',
    () =>
      `on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n${many(2500, (i) => `      - { uses: actions/checkout@v4, with: { ref: "${value('env.R')}" } }\n      - { uses: actions/cache@v4 }\n      - { uses: actions/upload-artifact@v4, with: { path: x } }\n      - run: echo "R${i}=$R" >> $GITHUB_ENV\n`)}`,
    [],
  ],
  [
    'steps that output what the one before outputs',
    () =>
      `on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - { id: s0, env: { T: "${value('github.event.issue.title')}" }, run: 'echo "o=$T" >> $GITHUB_OUTPUT' }\n${many(3000, (i) => `      - { id: s${i + 1}, run: 'echo "o=${value(`steps.s${i}.outputs.o`)}" >> $GITHUB_OUTPUT' }\n`)}`,
    ['WS-CI-004 7'],
  ],
]

test.each(HOSTILE)(
  '%s: the file is evaluated',
  async (_, text, expected) => {
    const found = await judgeWorkflows({ [FILE]: text() }, { profile: 'baseline', packs: ['pipeline'] })
    expect(JSON.stringify(found)).not.toContain('defect in Weightseal')
    const injections = found.filter(({ rule }) => rule === 'WS-CI-004').map(({ rule, line }) => `${rule} ${line}`)
    expect(injections.slice(0, 1)).toEqual(expected)
  },
  LONG,
)

test('variables in a circle have the values of each other, whichever is read first', async () => {
  const env = `{ A: "${value('env.B')}", B: "${value('env.A')}${value('github.event.issue.title')}" }`
  const run = `          echo ${value('env.B')}\n          echo ${value('env.A')}\n`
  const text = `on: issues\njobs:\n  a:\n    runs-on: x\n    env: ${env}\n    steps:\n      - run: |\n${run}`
  const found = await judgeWorkflows({ [FILE]: text }, { profile: 'baseline', packs: ['pipeline'] })
  expect(found.filter(({ rule }) => rule === 'WS-CI-004').map(({ line }) => line)).toEqual([8, 9])
})

test(
  'workflows beyond the bytes of a run are not decided, and the others are',
  async () => {
    const large = `name: ${'x'.repeat(900_000)}\non: push\njobs: { a: { runs-on: x, steps: [{ uses: a/b@v1 }] } }\n`
    const names = Array.from({ length: 40 }, (_, index) => `.github/workflows/w${100 + index}.yml`)
    const request = { fallbackFile: 'c', protect: [], visibility: undefined }
    const { subjects } = await workflowFacts(async () => filesOf(Object.fromEntries(names.map((name) => [name, large]))), request)
    const filesWith = (kind: string) => subjects.filter((each) => each.kind === kind).map(({ at }) => at.file)
    expect(filesWith('workflow.uses')).toEqual(names.slice(0, 38))
    expect(filesWith('deployment.file')).toEqual(names.slice(38))
  },
  LONG,
)
