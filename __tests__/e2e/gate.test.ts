import { afterEach, describe, expect, test } from '@jest/globals'
import { openWorld, type Scenario, type World } from '../rig/gate.ts'
import { modelFiles, modelIn, PICKLE, safetensors } from '../rig/model.ts'
import type { RunOptions, StepResult } from '../rig/runner.ts'

let world: World | undefined

afterEach(async () => {
  expect(world?.github.unknown ?? []).toEqual([])
  await world?.close()
  world = undefined
})

async function gate(scenario: Scenario, options?: Partial<RunOptions>): Promise<StepResult & { readonly world: World }> {
  world = await openWorld(scenario)
  return { ...(await world.run(options)), world }
}

/** Rules that the check run annotates, with the place of each. */
function annotated({ github }: World): readonly string[] {
  return github.checks
    .flatMap(({ annotations }) => annotations.map(({ title, path }) => `${String(title).split(' ')[0]} ${String(path)}`))
    .sort()
}

describe('the gate on a pull request', () => {
  test('allows a change that leaves models alone', async () => {
    const {
      code,
      outputs,
      summary,
      world: { github, headSha },
    } = await gate({ head: { 'docs/x.md': 'x' } })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'] }).toEqual({
      code: 0,
      verdict: 'allow',
      conclusion: 'pass',
    })
    expect(github.statuses).toEqual([expect.objectContaining({ sha: headSha, state: 'success', context: 'weightseal' })])
    expect(github.checks).toEqual([expect.objectContaining({ head_sha: headSha, conclusion: 'success', annotations: [] })])
    expect(github.comments).toEqual([])
    expect(summary).toContain('Allowed: 1 model intact')
  })

  test('blocks tampered weights and a planted pickle, each on its file', async () => {
    const {
      code,
      outputs,
      world: { github },
    } = await gate({ head: { 'models/sentiment/model.safetensors': safetensors(666), 'models/sentiment/adapter.pkl': PICKLE } })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'] }).toEqual({
      code: 1,
      verdict: 'block',
      conclusion: 'fail',
    })
    expect(annotated(world as World)).toEqual([
      'WS-INT-003 models/sentiment/model.safetensors',
      'WS-INT-004 models/sentiment/adapter.pkl',
      'WS-INT-006 models/sentiment/weightseal.manifest.json',
      'WS-INT-007 models/sentiment/weightseal.manifest.json',
      'WS-INT-011 models/sentiment/adapter.pkl',
      'WS-INT-018 models/sentiment/weightseal.manifest.json',
    ])
    expect(github.checks[0]?.annotations[0]).toMatchObject({ path: 'models/sentiment/model.safetensors', annotation_level: 'failure' })
    expect(github.statuses).toEqual([expect.objectContaining({ state: 'failure' })])
    expect(github.comments).toHaveLength(1)
  })

  test('allows a change of weights that its manifest declares under a new version', async () => {
    const { code, outputs, summary } = await gate({ head: modelIn('models/sentiment', modelFiles(2), { version: '1.1.0' }) })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 0, conclusion: 'warn' })
    expect(summary).toContain('What changes in models')
  })
})
