import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { cli } from '../../src/cli.ts'
import { silent } from '../../src/ports/progress.ts'
import type { Io } from '../../src/shell/io.ts'
import { git, temporaryFolder } from '../rig/git.ts'
import { safetensors } from '../rig/model.ts'
import { PROJECT } from '../rig/project.ts'

let cwd = ''

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

/** Runs a command line, and returns what it printed to standard output. */
async function weightseal(args: readonly string[], color = false): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = []
  const io = {
    ...{
      stdout: (text: string) => void out.push(text),
      stderr: () => undefined,
      progress: () => silent,
      visibility: async () => 'unknown',
    },
    ...{ cwd, env: {}, color, columns: 80, signal: new AbortController().signal, secret: () => undefined, cachePath: undefined },
  } as unknown as Io
  return { code: await cli(args, io), out: out.join('') }
}

function validator(name: string) {
  const schema = JSON.parse(readFileSync(join(PROJECT, `schemas/${name}-v1.schema.json`), 'utf8')) as object
  return new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema)
}

beforeAll(async () => {
  cwd = temporaryFolder('json')
  git(cwd, 'init', '-q')
  write('m/model.safetensors', safetensors(1))
  write('m/config.json', '{}\n')
  write('n/model.safetensors', safetensors(2))
  write('.github/weightseal.yml', 'version: 1\nroles: { developer: { users: ["bob"] } }\n')
  write('bad.json', '{')
  write('wrong.yml', 'version: 2\n')
  for (const model of ['m', 'n']) expect((await weightseal(['manifest', model])).code).toBe(0)
  git(cwd, 'add', '-A')
  git(cwd, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x')
  expect((await weightseal(['gate', '--out', 'out'])).code).not.toBe(2)
}, 60_000)
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('--json prints one document', () => {
  test.each([
    [['version', '--json'], 0, 'version'],
    [['--version', '--json'], 0, 'version'],
    [['gate', '--json', '--warn-only'], 0, 'report'],
    [['manifest', 'm', '--json'], 0, 'manifests'],
    [['manifest', '--all', '--json'], 0, 'manifests'],
    [['manifest', 'verify', 'm', '--json'], 0, 'manifest-verification'],
    [['manifest', 'verify', 'm', '--manifest', 'n/weightseal.manifest.json', '--json'], 1, 'manifest-verification'],
    [['manifest', 'diff', 'm', 'm', '--json'], 0, 'manifest-diff'],
    [['manifest', 'diff', 'm', 'n', '--json'], 1, 'manifest-diff'],
    [['models', '--json'], 0, 'models'],
    [['scan', 'm', '--json'], 0, 'scan'],
    [['diff', 'm/model.safetensors', 'n/model.safetensors', '--json'], 1, 'tensor-diff'],
    [['explain', 'WS-CI-001', '--json'], 0, 'explanation'],
    [['policies', 'explain', 'WS-SIG-010', '--json'], 0, 'explanation'],
    [['explain', 'WS-DA-002', '--report', 'out', '--json'], 2, 'error'],
    [['approvals', 'lint', '--json'], 0, 'approvals-lint'],
    [['policies', 'kinds', '--json'], 0, 'kinds'],
    [['policies', 'kinds', 'model', '--json'], 0, 'kinds'],
    [['policies', 'list', '--json'], 0, 'rules'],
    [['policies', 'coverage', '--json'], 0, 'coverage'],
    [['policies', 'coverage', 'soc2', '--json'], 0, 'coverage'],
    [['assess', '--json'], 0, 'assessment'],
    [['verify', 'm', '--from-repo', 'a/b', '--json'], 1, 'verification'],
    [['gate', '--json', '--base', 'nosuch'], 2, 'error'],
    [['manifest', 'nosuch', '--json'], 2, 'error'],
    [['manifest', 'm', '--shard', '1/2', '--json'], 2, 'error'],
    [['manifest', 'verify', 'nosuch', '--json'], 2, 'error'],
    [['manifest', 'verify', 'm', '--manifest', 'bad.json', '--json'], 1, 'error'],
    [['models', 'a', 'b', '--json'], 2, 'error'],
    [['scan', 'nosuch', '--json'], 2, 'error'],
    [['explain', 'WS-XX-999', '--json'], 2, 'error'],
    [['approvals', 'lint', 'wrong.yml', '--json'], 1, 'approvals-lint'],
    [['approvals', 'lint', 'nosuch.yml', '--json'], 2, 'error'],
    [['approvals', '--json'], 2, 'error'],
    [['policies', 'kinds', 'nosuch', '--json'], 2, 'error'],
    [['assess', '--json', '--framework', 'x'], 2, 'error'],
    [['verify', 'm', '--json', '--nosuch'], 2, 'error'],
    [['sign', 'm', '--json'], 2, 'error'],
    [['nosuch', '--json'], 2, 'error'],
  ])('%j', async (args, code, name) => {
    const ran = await weightseal(args, true)
    const validate = validator(name)
    const document: unknown = JSON.parse(ran.out)
    expect([ran.code, validate(document), validate.errors]).toEqual([code, true, null])
    if (!Array.isArray(document) && !['assessment', 'coverage'].includes(name))
      expect(document).toMatchObject({ schema: `weightseal/${name}@1` })
  })

  test.each([
    ['usage', ['gate', '--json', '--base', 'nosuch'], 'USAGE', 'Git does not know the commit "nosuch"'],
    [
      'failed',
      ['manifest', 'verify', 'm', '--manifest', 'bad.json', '--json'],
      'MANIFEST_INVALID',
      'bad.json: expected a Weightseal manifest',
    ],
  ])('with the outcome %s', async (outcome, args, code, message) => {
    const { out } = await weightseal(args)
    expect(JSON.parse(out)).toEqual({ schema: 'weightseal/error@1', outcome, error: { code, message: expect.stringContaining(message) } })
  })

  test('with the findings of a report', async () => {
    const { findings } = JSON.parse(readFileSync(join(cwd, 'out/report-v1.json'), 'utf8')) as {
      readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[]
    }
    const [first] = findings
    const { out } = await weightseal(['explain', first?.fingerprint ?? '', '--report', 'out', '--json'])
    expect(JSON.parse(out)).toEqual({ schema: 'weightseal/explanation@1', rule: null, findings: [first] })
  })

  test('with the models whose manifest was not written', async () => {
    symlinkSync('nowhere', join(cwd, 'n/link'))
    const { code, out } = await weightseal(['manifest', '--all', '--json'])
    rmSync(join(cwd, 'n/link'))
    const document: unknown = JSON.parse(out)
    expect([code, validator('manifests')(document)]).toEqual([2, true])
    expect(document).toMatchObject({ manifests: [{ name: 'm' }], errors: [{ path: 'n', code: 'FILE_SYMLINK' }] })
  })

  test('with the digest that the manifest has', async () => {
    const { tree } = JSON.parse(readFileSync(join(cwd, 'm/weightseal.manifest.json'), 'utf8')) as {
      readonly tree: { readonly root: string }
    }
    const { out } = await weightseal(['manifest', 'm', '--json'])
    expect(JSON.parse(out)).toMatchObject({ manifests: [{ file: 'm/weightseal.manifest.json', modelDigest: tree.root, files: 2 }] })
  })
})

test('without --json an error prints nothing to standard output', async () => {
  expect(await weightseal(['gate', '--base', 'nosuch'])).toEqual({ code: 2, out: '' })
  expect(await weightseal(['scan', 'nosuch', '--', '--json'])).toEqual({ code: 2, out: '' })
})
