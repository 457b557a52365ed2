import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BASE } from '../rig/gate.ts'
import { git, Repository, temporaryFolder } from '../rig/git.ts'
import { manifestOf, modelFiles, modelIn, PICKLE } from '../rig/model.ts'
import { execute, PROJECT, weightsealCommand } from '../rig/runner.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder('cli')
  for (const [path, content] of Object.entries(modelFiles())) write(`model/${path}`, content)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const MAIN = join(PROJECT, 'dist/index.js')
const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }
const weightseal = (...args: readonly string[]) => weightsealCommand(args, { env: ENV, cwd: folder })
/** Waits until a process has a file open, so that a signal reaches it in the middle of its work. */
async function readsFile(pid: number, name: RegExp): Promise<void> {
  const fds = `/proc/${pid}/fd`
  const isOpen = () => {
    try {
      return readdirSync(fds).some((fd) => name.test(readlinkSync(join(fds, fd))))
    } catch {
      return false
    }
  }
  // Where there is no /proc, half a second must do.
  const attempts = existsSync('/proc') ? 1000 : 50
  for (let attempt = 0; attempt < attempts && !isOpen(); attempt++) await new Promise((resolve) => setTimeout(resolve, 10))
}

const here = (...args: readonly string[]) => weightsealCommand(args, { env: ENV, cwd: folder, inProcess: true })

describe('weightseal manifest', () => {
  test('writes the same bytes as an independent reading of the format, on every run', async () => {
    const { code, stdout } = await weightseal('manifest', 'model', '--name', 'sentiment', '--version', '1.0.0')
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'model/weightseal.manifest.json'), 'utf8')
    const manifest = JSON.parse(text) as { dependencies: unknown[]; tree: { root: string } }
    expect(manifest.dependencies).toHaveLength(1)
    expect(text).toBe(manifestOf(modelFiles()))
    expect(stdout).toMatch(new RegExp(`model digest +${manifest.tree.root.slice(0, 12)}$`, 'm'))
    await weightseal('manifest', 'model')
    expect(readFileSync(join(folder, 'model/weightseal.manifest.json'), 'utf8')).toBe(text)
  })

  test('verifies, and names each difference with its cause', async () => {
    await weightseal('manifest', 'model')
    expect(await weightseal('manifest', 'verify', 'model')).toMatchObject({ code: 0, stdout: expect.stringContaining('Verified') })
    write('model/config.json', (modelFiles()['config.json'] as string).replaceAll('\n', '\r\n'))
    truncateSync(join(folder, 'model/model.safetensors'), 1000)
    renameSync(join(folder, 'model/tokenizer.json'), join(folder, 'model/tok.json'))
    rmSync(join(folder, 'model/README.md'))
    write('model/__pycache__/x.pyc', 'x')
    const { code, stdout } = await weightseal('manifest', 'verify', 'model')
    expect(code).toBe(1)
    for (const words of [
      /~ changed +config\.json .*only the line endings differ/,
      /~ changed +model\.safetensors .*bytes shorter than listed/,
      /> renamed +tok\.json has the content listed as tokenizer\.json/,
      /- missing +README\.md/,
      /\+ unexpected +__pycache__\/x\.pyc .*byte-code cache/,
      /Not verified .*: 5 entries do not match the manifest/,
    ])
      expect(stdout).toMatch(words)
  })

  test('verify --json is for machines', async () => {
    await weightseal('manifest', 'model')
    write('model/new.txt', 'x')
    const { code, stdout } = await weightseal('manifest', 'verify', 'model', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ verified: false, differences: [{ kind: 'unexpected', path: 'new.txt' }] })
  })

  test('--require-content refuses a pointer', async () => {
    write('model/w.safetensors', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`)
    await weightseal('manifest', 'model')
    expect((await weightseal('manifest', 'verify', 'model')).code).toBe(0)
    expect(await weightseal('manifest', 'verify', 'model', '--require-content')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('git lfs pull'),
    })
  })

  test('--installed compares locked dependencies with what is installed', async () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
    const install = (version: string, content: string) => {
      write('site/numpy/__init__.py', content)
      write('site/numpy.dist-info/METADATA', `Metadata-Version: 2.1\nName: NumPy\nVersion: ${version}\n\nVersion: 9\n`)
      write(
        'site/numpy.dist-info/RECORD',
        `numpy/__init__.py,sha256=${digest('good')},4\nnumpy.dist-info/RECORD,,\n../../bin/f2py,sha256=x,1\n`,
      )
    }
    await weightseal('manifest', 'model')
    const check = () => weightseal('manifest', 'verify', 'model', '--installed', 'site')
    install('1.26.4', 'good')
    expect((await check()).code).toBe(0)
    install('1.26.3', 'good')
    expect(await check()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('pypi:numpy is installed in version 1.26.3; expected 1.26.4 as locked'),
    })
    install('1.26.4', 'evil')
    expect(await check()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 of its files changed after installation, such as "numpy/__init__.py"'),
    })
    expect((await weightseal('manifest', 'verify', 'model', '--installed', 'model')).code).toBe(2)
  })

  test('--ignore leaves a path out, records it, and verify counts it', async () => {
    write('model/logs/x', 'x')
    await weightseal('manifest', 'model', '--ignore', 'logs')
    expect(readFileSync(join(folder, 'model/weightseal.manifest.json'), 'utf8')).toContain('"logs"')
    write('model/logs/y', 'y')
    expect(await weightseal('manifest', 'verify', 'model')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('not covered: 1 ignored path (logs)'),
    })
  })

  test('diff compares files, folders and commits', async () => {
    const repository = new Repository(join(folder))
    await weightseal('manifest', 'model', '--version', '1.0.0')
    repository.commit('main', {}, 'one')
    expect(await weightseal('manifest', 'diff', 'HEAD:model', 'model')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Same model'),
    })
    write('model/config.json', '{}')
    await weightseal('manifest', 'model', '--version', '1.1.0')
    const { code, stdout } = await weightseal('manifest', 'diff', 'main:model', 'model/weightseal.manifest.json')
    expect(code).toBe(1)
    expect(stdout).toContain('version: 1.0.0 → 1.1.0')
    expect(stdout).toMatch(/~ config\.json \d+ bytes, .* → 2 bytes/)
    expect((await weightseal('manifest', 'diff', 'nowhere:model', 'model')).code).toBe(2)
    expect((await weightseal('manifest', 'diff', '--upload-pack=x:model', 'model')).code).toBe(2)
  })

  test('a proof verifies against the trusted digest and the bytes, and nothing else', async () => {
    await weightseal('manifest', 'model')
    const { tree } = JSON.parse(readFileSync(join(folder, 'model/weightseal.manifest.json'), 'utf8')) as { tree: { root: string } }
    const digest = tree.root
    expect((await weightseal('manifest', 'prove', 'model/model.safetensors', '--out', 'proof.json')).code).toBe(0)
    const check = (...args: readonly string[]) => weightseal('manifest', 'verify-proof', 'proof.json', ...args)
    expect((await check('--model-digest', digest, '--file', 'model/model.safetensors')).code).toBe(0)
    expect((await check('--manifest', 'model/weightseal.manifest.json')).code).toBe(0)
    expect((await check('--model-digest', 'f'.repeat(64))).code).toBe(1)
    expect((await check('--model-digest', digest, '--file', 'model/config.json')).code).toBe(1)
    const content = modelFiles()['model.safetensors'] as Buffer
    write(
      'pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`,
    )
    expect(await check('--model-digest', digest, '--file', 'pointer')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('It is a Git LFS pointer'),
    })
    expect((await check('--model-digest', digest, '--manifest', 'model/weightseal.manifest.json')).code).toBe(2)
    expect((await check()).code).toBe(2)
  })

  test('shards of a matrix join to the manifest of one job', async () => {
    await weightseal('manifest', 'model', '--version', '1.0.0', '--out', 'whole.json')
    expect(JSON.parse((await weightseal('manifest', 'model', '--plan', '2')).stdout)).toEqual({
      include: [expect.objectContaining({ shard: '1/2' }), expect.objectContaining({ shard: '2/2' })],
    })
    for (const shard of ['1/2', '2/2']) expect((await weightseal('manifest', 'model', '--version', '1.0.0', '--shard', shard)).code).toBe(0)
    expect(
      (await weightseal('manifest', '--merge', 'weightseal.shard-2-of-2.json', 'weightseal.shard-1-of-2.json', '--out', 'merged.json'))
        .code,
    ).toBe(0)
    expect(readFileSync(join(folder, 'merged.json'), 'utf8')).toBe(readFileSync(join(folder, 'whole.json'), 'utf8'))
    expect(await weightseal('manifest', '--merge', 'weightseal.shard-2-of-2.json', '--out', 'x.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('1/2 of 2 shards are missing'),
    })
    expect((await weightseal('manifest', 'model', '--shard', '3/2')).code).toBe(2)
    expect((await weightseal('manifest', 'model', '--shard', '1/2', '--out', 'model/shard.json')).code).toBe(2)
  })

  test.each<[string, readonly string[], string]>([
    ['no argument', ['manifest'], 'The model directory is missing'],
    ['a directory that does not exist', ['manifest', 'none'], 'There is no directory'],
    ['two directories', ['manifest', 'model', 'model'], 'Expected one model directory, found 2'],
    ['a misspelled subcommand', ['manifest', 'verfy', 'model'], 'did you mean "manifest verify"?'],
    ['one argument too many', ['manifest', 'verify', 'model', 'model'], 'Unexpected argument "model"'],
    ['two modes at once', ['manifest', 'model', '--plan', '2', '--shard', '1/2'], '--plan and --shard cannot be used together'],
    ['an unknown flag', ['manifest', 'model', '--versoin', '1'], 'did you mean "--version"?'],
    ['a flag without its value', ['manifest', 'model', '--version'], 'argument missing'],
    ['an unknown command', ['manifets', 'model'], 'did you mean "manifest"?'],
    ['an ignored path outside the model', ['manifest', 'model', '--ignore', '../x'], '--ignore "../x"'],
    ['an ignored path outside of the model', ['manifest', 'model', '--ignore', '../x'], 'not a path below the model'],
    ['a model without a manifest', ['manifest', 'verify', 'model'], 'There is no file'],
    ['an output that cannot be written', ['manifest', 'model', '--out', '/proc/none/x'], 'Cannot write'],
    ['too many shards', ['manifest', 'model', '--plan', '1000'], 'from 1 to 256'],
  ])('%s is a usage error with an explanation', async (_name, args, words) => {
    const { code, stderr, stdout } = await here(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('an empty model is refused and nothing is written', async () => {
    mkdirSync(join(folder, 'empty/deep'), { recursive: true })
    expect(await weightseal('manifest', 'empty')).toMatchObject({ code: 2, stderr: expect.stringContaining('Nothing was written') })
    expect(readdirSync(join(folder, 'empty'))).toEqual(['deep'])
  })

  test('a hostile manifest is refused before the disk is touched', async () => {
    write(
      'model/weightseal.manifest.json',
      JSON.stringify({
        ...JSON.parse(manifestOf({ a: 'x' })),
        files: [{ path: '../../etc/passwd', size: 1, sha256: 'a'.repeat(64), source: 'content' }],
      }),
    )
    expect(await weightseal('manifest', 'verify', 'model')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"../../etc/passwd" in /files is not allowed (parent)'),
    })
  })

  test('of a file of 3 GiB is created and verified with little memory', async () => {
    write('model/large.bin', '')
    truncateSync(join(folder, 'model/large.bin'), 3 * 2 ** 30)
    write('memory.cjs', "process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS))\n")
    const env = { ...ENV, NODE_OPTIONS: `--max-old-space-size=128 --require ${join(folder, 'memory.cjs')}` }
    for (const args of [
      ['manifest', 'model'],
      ['manifest', 'verify', 'model'],
    ]) {
      const { code, stderr } = await execute(MAIN, { args, env, cwd: folder })
      expect(code).toBe(0)
      expect(Number(/memory (\d+)$/m.exec(stderr)?.[1]) / 1024).toBeLessThan(512)
    }
  })

  test.each([1, 6])('Ctrl-C ends it and leaves nothing half-written, with %i large files', async (count) => {
    for (let index = 0; index < count; index++)
      for (let part = 0; part < 6 / count; part++) appendFileSync(join(folder, `model/big-${index}.bin`), Buffer.alloc(64 * 1024 * 1024))
    const child = spawn(process.execPath, [MAIN, 'manifest', 'model', '--sha512'], {
      cwd: folder,
      env: ENV,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    await readsFile(child.pid ?? 0, /big-/)
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('Nothing was written') })
    expect(readdirSync(join(folder, 'model')).filter((name) => /manifest|tmp/.test(name))).toEqual([])
  })
})

describe('weightseal gate', () => {
  beforeEach(() => {
    const repository = new Repository(folder)
    repository.commit(
      'main',
      { 'model/x': null, ...Object.fromEntries(Object.keys(modelFiles()).map((path) => [`model/${path}`, null])), ...BASE },
      'base',
    )
    repository.commit('feature', {}, 'nothing')
  })

  test('allows what the base trusts, on a laptop', async () => {
    expect(await weightseal('gate', '--base', 'main')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Allowed: 1 model intact'),
    })
  })

  test('sees what is not committed yet', async () => {
    write('models/sentiment/evil.pkl', PICKLE)
    const { code, stdout } = await weightseal('gate', '--base', 'main')
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ models\/sentiment\/evil\.pkl:1 WS-INT-004/)
    expect((await weightseal('gate', '--base', 'main', '--warn-only')).code).toBe(0)
    expect((await weightseal('gate', '--base', 'main', '--path', 'models')).code).toBe(1)
  })

  test.each(['untracked', 'staged', 'committed'])('says the same of a declared pickle that is %s', async (how) => {
    for (const [path, content] of Object.entries(
      modelIn('models/sentiment', { ...modelFiles(), 'adapter.pkl': PICKLE }, { version: '1.1.0' }),
    ))
      write(path, content)
    if (how === 'staged') git(folder, 'add', '--all')
    if (how === 'committed') new Repository(folder).commit('feature', {}, 'pickle')
    const { code, stdout } = await weightseal('gate', '--base', 'main')
    expect(code).toBe(1)
    expect([...stdout.matchAll(/WS-INT-\d+/g)].map(([rule]) => rule)).toEqual(['WS-INT-011', 'WS-INT-018'])
  })

  test('a proposed configuration that is not committed yet is read', async () => {
    write('.github/weightseal.yml', 'version: 1\n')
    const { code, stdout } = await weightseal('gate', '--base', 'main')
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('WS-META-003') })
    expect(stdout).not.toContain('WS-META-006')
  })

  test('sees a model that git does not track yet', async () => {
    write('models/new/model.safetensors', modelFiles()['model.safetensors'] as Buffer)
    expect(await weightseal('gate', '--base', 'main')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('models/new/model.safetensors'),
    })
  })

  test('compares with where the branch left the base, under the rules of its tip', async () => {
    const repository = new Repository(folder)
    const other = Object.fromEntries(
      Object.entries(BASE)
        .filter(([path]) => path.startsWith('models/'))
        .map(([path, content]) => [path.replace('sentiment', 'other'), content]),
    )
    repository.commit('main', { ...other, '.github/weightseal.yml': 'version: 1\nwarnOnly: true\n' }, 'main goes on')
    repository.commit('feature', { 'models/sentiment/evil.pkl': PICKLE }, 'evil')
    const { code, stdout } = await weightseal('gate', '--base', 'main')
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Blocked') })
    expect(stdout).not.toContain('models/other')
  })

  test('a reader that closes the pipe early does not cause an error', async () => {
    const { stderr, status } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${MAIN}" policies explain WS-INT-001 | true`], {
      encoding: 'utf8',
      env: ENV,
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('--out and "policies explain" tell why', async () => {
    write('models/sentiment/evil.pkl', PICKLE)
    await weightseal('gate', '--out', 'out', '--json')
    const { code, stdout } = await weightseal('policies', 'explain', 'ws-int-004', '--report', 'out/report-v1.json')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /selected +model\.file models\/sentiment\/evil\.pkl[\s\S]*when[\s\S]*matched[\s\S]*assert +\/state .*actual "unexpected"[\s\S]*where +models\/sentiment\/evil\.pkl:1/,
    )
  })

  test.each<[readonly string[], number]>([
    [['gate', '--base', 'nowhere'], 2],
    [['gate', 'models'], 2],
    [['gate', '--fail-on-severity', 'hihg'], 2],
    [['gate', '--config-file', 'none.yml'], 2],
    [['gate', '--path', 'model/sentiment'], 2],
    [['policies', 'explain', 'WS-INT-999'], 2],
    [['policies', 'explain', 'x', '--report', 'models/sentiment/README.md'], 2],
    [['policies', 'list', 'junk'], 2],
  ])('%j is a usage error', async (args, expected) => {
    expect((await here(...args)).code).toBe(expected)
  })

  test.each(['--plan', '--sarif'])('%s with a file that does not exist is a usage error', async (flag) => {
    const { code, stderr } = await weightseal('gate', flag, 'nope.json')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`${flag}: "nope.json" does not exist`) })
  })

  test('packs that the configuration leaves out are named', async () => {
    write('.github/weightseal.yml', 'version: 1\npolicies: { packs: [integrity] }\n')
    expect((await weightseal('gate')).stdout).toMatch(/Packs not enabled in policies\.packs: scan, signing, .*serving/)
  })

  test('reports a repository without a commit', async () => {
    const empty = temporaryFolder('empty')
    git(empty, 'init', '-q')
    const { code, stderr } = await execute(MAIN, { args: ['gate'], env: ENV, cwd: empty })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('The repository does not have a commit yet') })
  })

  test('reports a folder outside a repository', async () => {
    const { code, stderr } = await execute(MAIN, { args: ['gate'], env: ENV, cwd: temporaryFolder('plain') })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is not in a Git working tree') })
  })
})

describe('weightseal policies', () => {
  test('test runs every case and its mutations', async () => {
    expect(await weightseal('policies', 'test')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ok policies\/integrity\.yml: 33 rules/),
    })
  })

  test('test names what is wrong in a pack of one’s own', async () => {
    write(
      'bad.yml',
      `apiVersion: weightseal/v1\nkind: PolicyPack\nmetadata: { id: team, version: 1.0.0, title: T }\nrules:\n  - { id: ACME-ML-001, title: A rule with a hole, severity: low, select: model, assert: { properties: { card: { const: true } } }, message: m, remediation: { text: r }, controls: {}, tests: [{ name: a, given: { card: true }, expect: pass }, { name: b, given: { card: false }, expect: fail }] }\n`,
    )
    expect(await weightseal('policies', 'test', 'bad.yml')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('a subject without /card passes'),
    })
  })

  test('list, explain and doc', async () => {
    expect((await weightseal('policies', 'list')).stdout).toContain('WS-INT-003')
    expect(JSON.parse((await weightseal('policies', 'list', '--json')).stdout)).toContainEqual(
      expect.objectContaining({ id: 'WS-INT-003', severity: 'critical' }),
    )
    const rule = (await weightseal('policies', 'explain', 'WS-INT-003')).stdout
    expect(rule).toMatch(/^WS-INT-003 critical[\s\S]*\nBad example\n[\s\S]*\nGood example\n[\s\S]*\nAccept the risk\n/)
    expect(rule).toMatch(/: weightseal explain WS-INT-003 --full\n$/)
    const full = (await weightseal('explain', 'WS-INT-003', '--full')).stdout
    for (const part of ['"required": [', 'Tests of the rule', 'iso27001_2022'])
      expect([rule.includes(part), full.includes(part)]).toEqual([false, true])
    expect((await weightseal('policies', 'doc', '--out', 'pages')).code).toBe(0)
    expect(readFileSync(join(folder, 'pages/README.md'), 'utf8')).toBe(readFileSync(join(PROJECT, 'docs/rules/README.md'), 'utf8'))
    expect((await weightseal('policies', 'explain', 'WS-XXX-999')).code).toBe(2)
  })
})

describe('weightseal', () => {
  const asked = [[], ['help'], ['--help'], ['manifest', '--help'], ['gate', '-h'], ['sign', '--help'], ['verify', '-h']]
  const named = ['manifest', 'sign', 'verify', 'release', 'gate', 'policies'].map((name) => ['help', name])
  test.each([...asked, ...named].map((args) => [args]))('%j teaches', async (args) => {
    const { code, stdout, stderr } = await (args[0] === 'help' && args.length > 1 ? here : weightseal)(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/Exit codes/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test('has no colour and no progress when piped', async () => {
    const { output } = await weightseal('manifest', 'model')
    expect(output).not.toContain('\x1b[')
  })

  test('tells its version, which is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }
    expect((await weightseal('version')).stdout).toBe(`weightseal ${version}\n`)
  })
})
