/**
 * Runs the main use cases offline: a Git repository with a model, a local GitHub and Sigstore, and the committed bundle, started
 * as on a runner. A pull request tampers with weights and adds a pickle file that runs a command; it is blocked, fixed and allowed. Then the model is
 * released: signed, sealed, verified offline, and rejected after one byte is changed. Last, a change of weights gets its approvals.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FULL, pullRun } from '../__tests__/rig/gate.ts'
import { type Files, Repository, temporaryFolder } from '../__tests__/rig/git.ts'
import { startGitHub } from '../__tests__/rig/github.ts'
import { execute, PROJECT, runStep, type StepResult } from '../__tests__/rig/runner.ts'
import { CLAIMS, startSigstore } from '../__tests__/rig/sigstore.ts'
import { demoApprovals } from './demo-approvals.ts'

const color = process.stdout.isTTY === true && !process.env['NO_COLOR']
const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[0m` : text)
const bold = (text: string) => paint(1, text)
const dim = (text: string) => paint(2, text)
const say = (text = '') => console.log(text)

let number = 0
function step(text: string): void {
  number += 1
  say(`\n${bold(`${number}. ${text}`)}`)
}

/** A pickle that runs a command when it is loaded. Nothing here loads it. */
const COMMAND_PICKLE = Buffer.from('\x80\x02cposix\nsystem\nX\x0a\0\0\0echo hello\x85R.', 'latin1')

const EXAMPLE = join(PROJECT, 'examples/model-repository')
const files: Files = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(EXAMPLE.length + 1), readFileSync(path)]),
)

function show(result: StepResult, github: Awaited<ReturnType<typeof startGitHub>>): void {
  const check = github.checks.at(-1)
  say(`   ${dim('check run')}   ${check?.name}: ${check?.conclusion === 'success' ? paint(32, '✓') : paint(31, '✗')} ${check?.title}`)
  say(`   ${dim('status')}      ${github.statuses.at(-1)?.context}: ${github.statuses.at(-1)?.state}`)
  for (const { annotation_level, path, start_line, title, message } of check?.annotations ?? []) {
    const mark = annotation_level === 'failure' ? paint(31, '✗') : paint(33, '!')
    say(`   ${mark} ${bold(`${String(path)}:${String(start_line)}`)} ${String(title)}\n       ${dim(String(message).split('\n')[0] ?? '')}`)
  }
  say(`   ${dim('exit code')}   ${result.code}   ${dim('verdict')} ${result.outputs['verdict']}`)
}

/** Converts the summary to plain text: decodes entities and removes tags. */
function readable(markdown: string): string {
  return markdown
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => (code === '8203' ? '' : String.fromCodePoint(Number(code))))
    .replace(/\n{3,}/g, '\n\n')
}

const began = performance.now()
say(bold('Weightseal demo: a pull request that tampers with a model, a release, and the approvals of a change of weights'))

step('A model repository on main: safetensors, tokenizer, config, lock file and a committed manifest.')
const repository = new Repository()
repository.commit('main', files, 'sentiment 1.4.0')
for (const path of Object.keys(files).sort()) say(`   ${dim(path)}`)

step('A local GitHub server, which rejects unknown tokens and unknown API calls.')
const github = await startGitHub({
  repository,
  releases: ['v1.4.0'],
  tokens: { ghs_app: { login: 'github-actions[bot]', permissions: [...FULL, 'contents: write'] } },
})
say(`   ${dim(github.url)}`)

step('Mallory opens a pull request: "Fix typo". One byte of the weights is changed, and a pickle file that runs a command is added.')
const weights = Buffer.from(files['models/sentiment/model.safetensors'] as Uint8Array)
weights[weights.length - 100] = (weights[weights.length - 100] ?? 0) ^ 0x01
repository.commit('typo', { 'models/sentiment/model.safetensors': weights, 'models/sentiment/adapter.pkl': COMMAND_PICKLE }, 'Fix typo')
const pull = github.openPull({ title: 'Fix typo', author: 'mallory', baseRef: 'main', headRef: 'typo' })

step('The gate checks it: dist/index.js, started as the runner starts an action.')
const blocked = await runStep(pullRun(repository, github, pull))
show(blocked, github)

step('The job summary:')
say(
  readable(blocked.summary)
    .split('\n')
    .map((line) => `   ${paint(36, '│')} ${line}`)
    .join('\n'),
)

step('The pull request is fixed: the weights are restored, and the pickle file is removed.')
repository.commit(
  'typo',
  {
    'models/sentiment/model.safetensors': files['models/sentiment/model.safetensors'] ?? null,
    'models/sentiment/adapter.pkl': null,
    'README.md': '# A model repository\n\nTypo fixed.\n',
  },
  'Fix only the typo',
)

step('The gate runs again: it allows the change and updates its comment.')
const allowed = await runStep(pullRun(repository, github, pull))
show(allowed, github)
say(
  `   ${dim('comment')}     ${readable(github.comments[0]?.body ?? '')
    .split('\n')
    .find((line) => line.startsWith('#'))} ${dim(`(${github.comments.length} comment in total)`)}`,
)

step('The pull request is merged, and version 1.4.0 is released. command: release checks the model again,')
say('   signs it keyless with a local Sigstore (Fulcio, Rekor, certificate log), and uploads the assets.')
repository.commit('main', { 'README.md': '# A model repository\n\nTypo fixed.\n' }, 'Merge: Fix typo')
const sigstore = await startSigstore()
const sha = repository.resolve('main')
const workflow = 'acme/models/.github/workflows/release.yml@refs/tags/v1.4.0'
await sigstore.control({
  claims: {
    ...CLAIMS,
    ...{ sha, event_name: 'release', ref: 'refs/tags/v1.4.0', run_id: '1001' },
    ...{ san: `https://github.com/${workflow}`, workflow_ref: workflow, job_workflow_ref: workflow },
  },
})
const checkout = repository.checkout(sha)
const released = await runStep({
  workspace: checkout,
  event: 'release',
  payload: { action: 'published', release: github.releaseOf('v1.4.0'), repository: { private: false, visibility: 'public' } },
  sha,
  ref: 'refs/tags/v1.4.0',
  apiUrl: github.url,
  inputs: { command: 'release', 'trust-config': sigstore.trustConfig, 'upload-artifact': 'false' },
  env: { ...sigstore.env, GITHUB_WORKFLOW_REF: workflow },
})
say(`   ${dim('exit code')}   ${released.code}   ${dim('verdict')} ${released.outputs['verdict']}`)
if (released.code !== 0) say(released.log)
const downloads = temporaryFolder('downloads')
for (const { name, content } of github.assets) {
  writeFileSync(join(downloads, name), content)
  say(`   ${dim('asset')}       ${name} ${dim(`${content.length} bytes`)}`)
}
await sigstore.close()

step('A user verifies the seal offline: Sigstore is stopped; only the model and the assets are available.')
const model = join(checkout, 'models/sentiment')
const verify = async () => {
  const flags = ['--seal', 'sentiment-1.4.0.seal.json', '--offline', '--from-repo', 'acme/models', '--trusted-root-digest']
  const digest = released.outputs['trusted-root-digest'] ?? ''
  say(`   ${dim(`$ weightseal verify models/sentiment ${flags.join(' ')} ${digest.slice(0, 12)}…`)}`)
  const env = { PATH: process.env['PATH'] ?? '' }
  const { code, stdout } = await execute(join(PROJECT, 'dist/index.js'), { args: ['verify', model, ...flags, digest], cwd: downloads, env })
  return { code, lines: stdout.trimEnd().split('\n') }
}
const good = await verify()
for (const line of good.lines) say(`   ${paint(36, '│')} ${line.startsWith('Verified') ? paint(32, line) : line}`)
say(`   ${dim('exit code')}   ${good.code}`)

step('One byte of the weights is changed, and the user verifies again.')
const bytes = readFileSync(join(model, 'model.safetensors'))
bytes[bytes.length - 7] = (bytes[bytes.length - 7] ?? 0) ^ 0x80
writeFileSync(join(model, 'model.safetensors'), bytes)
const bad = await verify()
for (const line of bad.lines.slice(0, 2)) say(`   ${paint(36, '│')} ${paint(31, line)}`)
say(`   ${dim('exit code')}   ${bad.code}`)

await github.close()
repository.remove()

const decided = await demoApprovals({ step, say, dim, paint })
const gated = blocked.code === 1 && allowed.code === 0 && github.comments.length === 1
const sealed = released.code === 0 && good.code === 0 && bad.code === 1 && bad.lines[0]?.includes('model.safetensors') === true
const right = gated && sealed && decided && github.unknown.length === 0
say(
  `\n${right ? paint(32, '✓ All steps as expected') : paint(31, '✗ Unexpected result')}: blocked, allowed, released, verified, rejected, approved, in ${((performance.now() - began) / 1000).toFixed(1)} s, offline.`,
)
process.exitCode = right ? 0 : 1
