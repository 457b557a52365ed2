/**
 * Runs a workflow with `uses: ./` on nektos/act (host mode, no Docker): a pull request that tampers with the example model must
 * be blocked, and a harmless one allowed. If act cannot be installed, exits with 0 locally and with 1 in CI.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FULL, pullPayload } from '../__tests__/rig/gate.ts'
import { git, Repository, temporaryFolder } from '../__tests__/rig/git.ts'
import { startGitHub } from '../__tests__/rig/github.ts'
import { PROJECT } from '../__tests__/rig/runner.ts'

const VERSION = 'v0.2.87'
const WEIGHTS = 'examples/model-repository/models/sentiment/model.safetensors'

function installAct(): string | undefined {
  const folder = join(PROJECT, 'node_modules/.cache/act')
  const file = join(folder, 'act')
  if (existsSync(file)) return file
  const { status } = spawnSync('go', ['install', '-tags', 'WITHOUT_DOCKER', `github.com/nektos/act@${VERSION}`], {
    env: { ...process.env, GOBIN: folder },
    stdio: 'inherit',
  })
  return status === 0 ? file : undefined
}

const act = installAct()
if (act === undefined) {
  console.log('Skipped: act could not be installed (requires Go and the Go module proxy).')
  process.exit(process.env['CI'] === 'true' ? 1 : 0)
}

/** A clone of the project, as a separate repository. */
const clone = temporaryFolder('act')
execFileSync('git', ['clone', '--quiet', PROJECT, clone])
const repository = new Repository(clone)
git(clone, 'checkout', '--quiet', '-B', 'main')
repository.commit(
  'main',
  { '.github/workflows/act.yml': readFileSync(join(PROJECT, '__tests__/act/workflow.yml')) },
  'workflow of the test',
)
const weights = readFileSync(join(clone, WEIGHTS))
weights[weights.length - 1] = (weights.at(-1) ?? 0) ^ 1

async function runGate(branch: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const head = repository.commit(branch, files, branch)
  const github = await startGitHub({ repository, tokens: { ghs_app: { login: 'github-actions[bot]', permissions: FULL } } })
  const pull = github.openPull({ title: branch, author: 'alice', baseRef: 'main', headRef: branch })
  const event = join(temporaryFolder('event'), 'event.json')
  writeFileSync(event, JSON.stringify(pullPayload(pull, head)))
  const args = [
    'pull_request',
    '-C',
    clone,
    '-W',
    '.github/workflows/act.yml',
    '-e',
    event,
    '-P',
    'ubuntu-latest=-self-hosted',
    '-s',
    'GITHUB_TOKEN=ghs_app',
    '--no-cache-server',
  ]
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/models' }
  const child = spawn(act as string, [...args, ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])], {
    cwd: clone,
    env: { PATH: `${join(process.execPath, '..')}:${process.env['PATH']}`, HOME: temporaryFolder('home') },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  await new Promise((resolve) => child.once('close', resolve))
  await github.close()
  git(clone, 'checkout', '--quiet', 'main')
  const verdict = /verdict is (\w*), conclusion is (\w*)/.exec(output.replace(/^.*::.*$/gm, ''))
  if (verdict === null || github.unknown.length > 0) console.error(output, github.unknown)
  return `${verdict?.[1]} ${verdict?.[2]}`
}

const results = [
  ['harmless', await runGate('harmless', { 'docs/x.md': 'x' }), 'allow pass'],
  ['tampered', await runGate('tampered', { [WEIGHTS]: weights }), 'block fail'],
] as const
for (const [name, found, expected] of results)
  console.log(`${found === expected ? 'ok' : 'FAILED'} ${name}: ${found} (expected ${expected})`)
process.exitCode = results.every(([, found, expected]) => found === expected) ? 0 : 1
