/**
 * Runs the approvals part of the demo: a change of weights that two engineers must approve. It is blocked with the missing slot,
 * then approved by a co-author (not counted), then approved by two eligible people, and blocked again by a new push.
 */
import { ApprovalWorld } from '../__tests__/rig/approval-world.ts'
import { idOf } from '../__tests__/rig/approvals.ts'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { modelFiles, modelIn } from '../__tests__/rig/model.ts'
import { runStep, type StepResult } from '../__tests__/rig/runner.ts'

const CONFIG = `version: 1
models: [ { path: models/sentiment, name: sentiment, version: 1.5.0, classification: confidential } ]
roles: { ml_engineer: { users: [bob, carol, dave] } }
approvals: { codeowners: "off" }
`

export interface Voice {
  readonly step: (text: string) => void
  readonly say: (text?: string) => void
  readonly dim: (text: string) => string
  readonly paint: (code: number, text: string) => string
}

/** @returns whether every step had the expected result. */
export async function demoApprovals({ step, say, dim, paint }: Voice): Promise<boolean> {
  const world = await ApprovalWorld.open({
    base: { ...modelIn('models/sentiment', modelFiles(1)), '.github/weightseal.yml': CONFIG },
    head: modelIn('models/sentiment', modelFiles(2)),
    people: { dave: 'write' },
  })
  const { github } = world

  const decide = async (): Promise<StepResult> => {
    const { pull } = world
    const repo = (name: string) => ({ full_name: name, owner: { login: name.split('/')[0] } })
    const result = await runStep({
      workspace: temporaryFolder('empty'),
      event: 'pull_request_target',
      payload: {
        action: 'synchronize',
        sender: { id: idOf('alice'), login: 'alice' },
        pull_request: {
          number: pull.number,
          head: { ref: pull.headRef, sha: world.head, repo: repo('acme/models') },
          base: { ref: 'main', repo: repo('acme/models') },
        },
      },
      sha: world.repository.resolve('main'),
      ref: 'refs/heads/main',
      apiUrl: github.url,
      inputs: { command: 'approvals', 'upload-artifact': 'false' },
    })
    const status = github.statuses.at(-1)
    const good = status?.state === 'success'
    say(`   ${dim('status')}      ${status?.context}: ${paint(good ? 32 : 33, status?.state ?? 'none')}  ${status?.description}`)
    return result
  }
  const excerpt = ({ log }: StepResult, from: string) => {
    const lines = log.split('\n')
    const start = lines.findIndex((line) => line.startsWith(from))
    const end = lines.findIndex((line, index) => index > start && line === '')
    for (const line of lines.slice(start, end)) say(`   ${paint(36, '│')} ${line}`)
  }

  step('Alice retrains the confidential model and opens a pull request with new weights and a new manifest.')
  say('   command: approvals runs without a checkout and decides from the GitHub API.')
  const waiting = await decide()
  excerpt(waiting, 'Rules')

  step('Bob adds a commit with Carol as co-author. Carol approves.')
  world.push(
    { 'models/sentiment/README.md': '# Sentiment\n\nRetrained.\n', ...manifestFor() },
    { author: 'bob', message: 'Update the model card\n\nCo-authored-by: Carol <carol@example.com>' },
  )
  world.review('carol')
  const refused = await decide()
  excerpt(refused, 'Reviews')

  step('Bob’s commit is removed. Carol and Dave, who did not contribute to the remaining change, approve.')
  world.force(world.repository.resolve('topic~1'))
  world.review('carol')
  world.review('dave')
  const approved = await decide()
  excerpt(approved, 'Rules')

  step('Alice pushes again. The approvals are for an older commit and no longer count.')
  world.push({ 'models/sentiment/README.md': '# Sentiment\n\nOne more thing.\n', ...manifestFor() })
  const stale = await decide()
  excerpt(stale, 'Reviews')

  const calls = github.unknown.length === 0
  await world.close()
  const states = github.statuses.map(({ state }) => state).join()
  return (
    calls &&
    states === 'pending,pending,success,pending' &&
    [waiting, refused, stale].every(({ code }) => code === 1) &&
    approved.code === 0
  )
}

/** Returns the manifest for a changed model card, which is a file of the model. */
function manifestFor(): Readonly<Record<string, string>> {
  const files = modelIn('models/sentiment', { ...modelFiles(2), 'README.md': '# Sentiment\n' })
  return { 'models/sentiment/weightseal.manifest.json': String(files['models/sentiment/weightseal.manifest.json']) }
}
