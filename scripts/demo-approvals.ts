/**
 * The approvals part of the demo: a change of weights that two engineers must approve. Blocked with the missing slot named;
 * approved by a co-author, which is refused; approved by the right two people; pushed to after that, and blocked again.
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

/** @returns whether everything came out as it should. */
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

  step('Alice retrains the model, which is confidential, and opens a pull request with the new weights and manifest.')
  say('   command: approvals runs without any checkout, and decides from what GitHub says.')
  const waiting = await decide()
  excerpt(waiting, 'Rules')

  step('Bob adds a commit, of which Carol is a co-author. Carol approves.')
  world.push(
    { 'models/sentiment/README.md': '# Sentiment\n\nRetrained.\n', ...manifestFor() },
    { author: 'bob', message: 'Say so in the card\n\nCo-authored-by: Carol <carol@example.com>' },
  )
  world.review('carol')
  const refused = await decide()
  excerpt(refused, 'Reviews')

  step('Bob’s commit is taken out again; Carol and Dave, who put nothing into what is left, approve.')
  world.force(world.repository.resolve('topic~1'))
  world.review('carol')
  world.review('dave')
  const approved = await decide()
  excerpt(approved, 'Rules')

  step('Alice pushes once more. What was approved is not what would be merged.')
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

/** The card is a file of the model, so the manifest changes with it. */
function manifestFor(): Readonly<Record<string, string>> {
  const files = modelIn('models/sentiment', { ...modelFiles(2), 'README.md': '# Sentiment\n' })
  return { 'models/sentiment/weightseal.manifest.json': String(files['models/sentiment/weightseal.manifest.json']) }
}
