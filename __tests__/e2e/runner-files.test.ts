import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { openWorld, type World } from '../rig/gate.ts'
import { temporaryFolder } from '../rig/git.ts'
import type { StepResult } from '../rig/runner.ts'

/** Files and variables of the runner that are damaged, missing or hostile. */

let world: World | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

async function gate(env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  world = await openWorld({ head: { 'a.txt': 'a' } })
  return world.run({ env, inputs })
}

const folder = temporaryFolder('runner-files')

test.each([
  ['a folder', folder],
  ['a file that does not exist', join(folder, 'none/summary')],
])('a summary that cannot be written does not change the result: %s', async (_, file) => {
  const { code, log } = await gate({ GITHUB_STEP_SUMMARY: file })
  expect(log).toMatch(/Allowed/)
  expect(log).toContain('The summary of the job could not be written')
  expect(code).toBe(0)
})

test('outputs that cannot be written are an error', async () => {
  const { code, log } = await gate({ GITHUB_OUTPUT: join(folder, 'none/output') })
  expect(log).toMatch(/The output \w[\w-]* of the step could not be set/)
  expect(code).toBe(2)
})

test.each([
  ['malformed', '{bad', 'the event is invalid JSON'],
  ['empty', '', 'the event is invalid JSON'],
  ['a list', '[]', 'the event is not a JSON object'],
  ['a text', '"x"', 'the event is not a JSON object'],
  ['null', 'null', 'the event is not a JSON object'],
])('an event that is %s is a usage error', async (name, text, expected) => {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, text)
  const { code, log } = await gate({ GITHUB_EVENT_PATH: file })
  expect(log).toContain(expected)
  expect(code).toBe(2)
})

test('a pipe in place of the event is not waited for', async () => {
  const file = join(folder, 'pipe')
  execFileSync('mkfifo', [file])
  const { code, log } = await gate({ GITHUB_EVENT_PATH: file })
  expect(log).toContain('is not a regular file')
  expect(code).toBe(3)
})

test('an event whose members are objects with a toString of their own', async () => {
  const file = join(folder, 'objects.json')
  const odd = { toString: 1 }
  writeFileSync(
    file,
    JSON.stringify({ repository: { default_branch: odd, visibility: odd, full_name: odd }, ref: odd, commits: odd, forced: odd }),
  )
  const { log } = await gate({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' })
  expect(log).not.toMatch(/internal error|defect in Weightseal/i)
})

test('every token is masked, whatever its source', async () => {
  const secrets = {
    WEIGHTSEAL_POSTURE_TOKEN: 'ghp_fromtheenvironment',
    GH_TOKEN: 'ghp_ofthecommandline',
    SIGSTORE_ID_TOKEN: 'eyJ.of.sigstore',
  }
  const inputs = { 'posture-token': 'ghp_posture', 'app-token': 'ghs_app', 'external-repo-token': 'ghp_external' }
  const { masks } = await gate(secrets, inputs)
  expect(masks).toEqual(expect.arrayContaining([...Object.values(secrets), ...Object.values(inputs)]))
})

test('reports contain no character that a terminal interprets or does not show', async () => {
  const name = 'a\u202eb\u009bc\u200bd\u007f.pkl'
  world = await openWorld({ head: { [`models/sentiment/${name}`]: 'cbuiltins\nprint\n(tR.' } })
  mkdirSync(join(folder, 'out'), { recursive: true })
  const { log, summary, outputs } = await world.run({})
  const report = execFileSync('cat', [outputs['report-path'] ?? '', outputs['sarif-path'] ?? ''], { encoding: 'utf8' })
  expect(report).toContain('\\u202e')
  expect(JSON.stringify(JSON.parse(report.slice(0, report.indexOf('\n}\n') + 3)))).toContain(name)
  for (const text of [report, log, summary]) expect(text).not.toMatch(/[\u007f-\u009f\u202e]/)
})
