import { afterEach, expect, test } from '@jest/globals'
import { BASE, openWorld, type World } from '../rig/gate.ts'

let world: World | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const CONFIG = {
  '.github/weightseal.yml': 'version: 1\npolicies: { packs: [integrity, pipeline] }\n',
}
const PATH = '.github/workflows/publish.yml'

test('a workflow that runs others’ code beside its rights blocks, on its lines', async () => {
  const workflow =
    'on: pull_request_target\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with: { ref: refs/pull/1/merge }\n'
  world = await openWorld({ base: { ...BASE, ...CONFIG }, head: { [PATH]: workflow } })
  const { code, outputs } = await world.run()
  expect([code, outputs['verdict']]).toEqual([1, 'block'])
  const found = world.github.checks[0]?.annotations.filter(({ title }) => String(title).startsWith('WS-CI-')) ?? []
  expect(found.map(({ path, start_line, title }) => [path, start_line, String(title).slice(0, 9)]).sort()).toEqual([
    [PATH, 2, 'WS-CI-002'],
    [PATH, 7, 'WS-CI-001'],
    [PATH, 8, 'WS-CI-003'],
  ])
})

test('a workflow that GitHub cannot read blocks', async () => {
  world = await openWorld({ base: { ...BASE, ...CONFIG }, head: { [PATH]: 'on: [push\n' } })
  const { code, outputs } = await world.run()
  expect([code, outputs['verdict']]).toEqual([1, 'block'])
})

test('without the pack, workflows are not checked', async () => {
  const config = { '.github/weightseal.yml': 'version: 1\npolicies: { packs: [integrity] }\n' }
  world = await openWorld({ base: { ...BASE, ...config }, head: { [PATH]: 'on: [push\n' } })
  expect((await world.run()).code).toBe(0)
})
