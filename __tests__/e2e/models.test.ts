import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FORMAT_SAMPLES, NOISE, npy, OTHER_FILES, zipOf } from '../rig/formats.ts'
import { git, temporaryFolder } from '../rig/git.ts'
import { PICKLE, safetensors } from '../rig/model.ts'
import { weightsealCommand } from '../rig/runner.ts'

const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }

let folder = ''
beforeEach(() => {
  folder = temporaryFolder('models')
  git(folder, 'init', '--quiet')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const here = (...args: readonly string[]) => weightsealCommand(args, { env: ENV, cwd: folder, inProcess: true })

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function commit(message = 'change'): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
}

interface Listed {
  readonly models: readonly { readonly path: string; readonly because: string; readonly manifest: boolean }[]
  readonly skipped: readonly string[]
  readonly passedOver: readonly { readonly path: string; readonly kind: string; readonly size: number }[]
}

async function listed(): Promise<Listed> {
  return JSON.parse((await here('models', '--json')).stdout) as Listed
}

interface ReportJson {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly location: { readonly file: string }; readonly message: string }[]
}

async function gate(...args: readonly string[]): Promise<ReportJson> {
  return JSON.parse((await here('gate', '--json', ...args)).stdout) as ReportJson
}

const rulesOf = ({ findings }: ReportJson, file: string) =>
  findings.filter(({ location }) => location.file === file).map(({ rule }) => rule)
const SERIOUS = /^WS-(INT-0(01|02|03|04|05|06|08|11|16|24|26)|SC-)/
const seriousIn = (report: ReportJson) => report.findings.map(({ rule }) => rule).filter((rule) => SERIOUS.test(rule))

/** Writes the manifests of all models, and commits everything as the trusted state. */
async function adopt(): Promise<void> {
  expect(await here('manifest', '--all')).toMatchObject({ code: 0 })
  commit('adopt')
}

/** Another version of a file: of an archive or an array another valid one, of any other file one with a line more. */
function edited(bytes: Buffer): Buffer {
  const start = bytes.toString('latin1', 0, 6)
  if (start.startsWith('PK')) return zipOf({ 'a.txt': 'changed' })
  if (start === '\x93NUMPY') return npy("'<f8'")
  return Buffer.concat([bytes, Buffer.from('\n')])
}

describe('each format of models', () => {
  test('is found, measured, and its change is noticed until it is restored', async () => {
    const paths = FORMAT_SAMPLES.map(({ name }, index) => `zoo/${String(index).padStart(2, '0')}/${name}`)
    for (const [index, { bytes }] of FORMAT_SAMPLES.entries()) write(paths[index] as string, bytes)
    for (const [path, bytes] of Object.entries(OTHER_FILES)) write(`other/${path}`, bytes)
    commit()
    expect((await listed()).models.map(({ path }) => path)).toEqual(paths.map(dirname))
    await adopt()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])

    git(folder, 'checkout', '--quiet', '-b', 'pr')
    for (const [index, { bytes }] of FORMAT_SAMPLES.entries()) write(paths[index] as string, Buffer.concat([bytes, NOISE]))
    commit()
    const report = await gate('--base', 'main')
    for (const path of paths) expect([path, rulesOf(report, path)]).toEqual([path, expect.arrayContaining(['WS-INT-003'])])

    git(folder, 'checkout', '--quiet', 'main', '--', 'zoo')
    commit()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
  })

  test('of other files is none, and no change of them is a finding', async () => {
    for (const [path, bytes] of Object.entries(OTHER_FILES)) write(path, bytes)
    commit()
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    for (const [path, bytes] of Object.entries(OTHER_FILES)) write(path, edited(bytes))
    commit()
    expect((await listed()).models).toEqual([])
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
  })
})

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
const lfs = (content: Uint8Array | string, size = 5_000_000) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${size}\n`
const dvc = (hash: string, path: string) => `outs:\n- md5: ${hash}\n  size: 1234\n  hash: md5\n  path: ${path}\n`

/** The lock file of a pipeline of DVC that trains a model. */
const lock = (hash: string, path: string) =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: data\n      md5: ${'c'.repeat(32)}\n    outs:\n    - path: ${path}\n      hash: md5\n      md5: ${hash}\n      size: 1234\n`

interface Pointer {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly source: string
}

const POINTERS: Readonly<Record<string, Pointer>> = {
  'Git LFS': { path: 'm/net.mnn', before: lfs('a'), after: lfs('b'), source: 'lfs-pointer' },
  DVC: {
    path: 'm/model.pkl.dvc',
    before: dvc('a'.repeat(32), 'model.pkl'),
    after: dvc('b'.repeat(32), 'model.pkl'),
    source: 'dvc-pointer',
  },
  'a pipeline of DVC': {
    path: 'm/dvc.lock',
    before: lock('a'.repeat(32), 'model.pkl'),
    after: lock('b'.repeat(32), 'model.pkl'),
    source: 'dvc-pointer',
  },
}

describe('a model behind a pointer', () => {
  test.each(Object.entries(POINTERS))('of %s is found, measured, and its change is a change of content', async (_name, pointer) => {
    write('.gitattributes', '*.mnn filter=lfs diff=lfs merge=lfs -text\n')
    write(pointer.path, pointer.before)
    commit()
    expect((await listed()).models.map(({ path }) => path)).toEqual(['m'])
    await adopt()
    const manifest = JSON.parse(readFileSync(join(folder, 'm/weightseal.manifest.json'), 'utf8')) as { files: object[] }
    expect(manifest.files).toEqual([expect.objectContaining({ path: pointer.path.slice(2), source: pointer.source })])

    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write(pointer.path, pointer.after)
    commit()
    const report = await gate('--base', 'main')
    expect(rulesOf(report, pointer.path)).toContain('WS-INT-003')
    expect(JSON.stringify(report.findings)).not.toMatch(/damaged/)
    git(folder, 'checkout', '--quiet', 'main', '--', 'm')
    commit()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
  })

  test.each(Object.entries(POINTERS))('of %s fails where content is required', async (_name, pointer) => {
    write(pointer.path, pointer.before)
    write('.github/weightseal.yml', 'version: 1\nmodels: [{ path: m, requireContent: true }]\n')
    commit()
    await adopt()
    expect(rulesOf(await gate('--base', 'main'), pointer.path)).toContain('WS-INT-010')
  })

  test('of a pipeline of DVC in the root of a repository is a model there, without code and data', async () => {
    write('dvc.lock', lock('a'.repeat(32), 'models/churn.pkl'))
    write('train.py', 'print(1)\n')
    write('data/rows.csv.dvc', dvc('d'.repeat(32), 'rows.csv'))
    commit()
    const { models, passedOver } = await listed()
    expect(models.map(({ path }) => path)).toEqual(['.'])
    expect(passedOver.map(({ path }) => path)).toEqual(['data/rows.csv.dvc'])
    await adopt()
    const manifest = JSON.parse(readFileSync(join(folder, 'weightseal.manifest.json'), 'utf8')) as { files: { path: string }[] }
    expect(manifest.files.map(({ path }) => path)).toEqual(['dvc.lock'])
  })

  test('a pipeline of DVC without a model is not a model', async () => {
    write('dvc.lock', lock('a'.repeat(32), 'metrics.csv'))
    commit()
    expect((await listed()).models).toEqual([])
  })

  test('a manifest that verifies says which files were compared as pointers only', async () => {
    write('m/model.pkl.dvc', dvc('a'.repeat(32), 'model.pkl'))
    commit()
    await adopt()
    const { code, stdout } = await here('manifest', 'verify', 'm')
    expect(code).toBe(0)
    expect(stdout).toContain('compared as pointers, not as content: 1 file (model.pkl.dvc); --require-content refuses them')
  })

  test.each(['model.pkl.dvc', 'dvc.lock'])('content that was pulled next to %s is the one that it names', async (name) => {
    const content = 'pulled content'
    const md5 = createHash('md5').update(content).digest('hex')
    write('.gitignore', '/m/model.pkl\n')
    write(`m/${name}`, name === 'dvc.lock' ? lock(md5, 'model.pkl') : dvc(md5, 'model.pkl'))
    commit()
    await adopt()
    write('m/model.pkl', content)
    expect(await here('manifest', 'verify', 'm', '--require-content')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('covered by the MD5 in pointers of DVC: 1 file (model.pkl)'),
    })
    write('m/model.pkl', 'another content')
    const { code, stdout } = await here('manifest', 'verify', 'm')
    expect({ code, says: stdout.includes('run dvc pull to restore it') }).toEqual({ code: 1, says: true })
    expect(rulesOf(await gate('--base', 'main'), `m/${name}`)).toEqual(['WS-INT-016'])
  })

  test('of Git LFS with a name that says nothing is not taken for harmless', async () => {
    write('m/model.safetensors', safetensors(1))
    commit()
    await adopt()
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('m/adapter.xyz', lfs('a'))
    expect((await here('manifest', 'm')).code).toBe(0)
    commit()
    expect(rulesOf(await gate('--base', 'main'), 'm/adapter.xyz')).toContain('WS-INT-011')
  })

  test('in a submodule: a moved submodule is a change, and measuring again resolves it', async () => {
    write('m/model.safetensors', safetensors(1))
    const point = (commitId: string) => git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commitId.repeat(40)},m/extra`)
    point('1')
    mkdirSync(join(folder, 'm/extra'), { recursive: true })
    commit()
    await adopt()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])

    git(folder, 'checkout', '--quiet', '-b', 'pr')
    point('2')
    git(folder, 'commit', '--quiet', '--message', 'move')
    expect(seriousIn(await gate('--base', 'main'))).toEqual(expect.arrayContaining(['WS-INT-003', 'WS-INT-006']))
    expect((await here('manifest', 'm')).code).toBe(0)
    git(folder, 'add', 'm/weightseal.manifest.json')
    git(folder, 'commit', '--quiet', '--message', 'measure')
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
  })

  test('as a submodule of its own has a manifest next to it', async () => {
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},weights/w`)
    mkdirSync(join(folder, 'weights/w'), { recursive: true })
    write('.github/weightseal.yml', 'version: 1\nmodels: [{ path: weights/w }]\n')
    git(folder, 'add', '.github')
    git(folder, 'commit', '--quiet', '--message', 'add')
    expect(await here('manifest', 'weights/w')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('weights/w.weightseal.manifest.json'),
    })
    git(folder, 'add', 'weights/w.weightseal.manifest.json')
    git(folder, 'commit', '--quiet', '--message', 'measure')
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
  })
})

test('a submodule that is checked out, and a model as a whole, has its manifest next to it', async () => {
  const other = temporaryFolder('submodule')
  git(other, 'init', '--quiet')
  writeFileSync(join(other, 'model.safetensors'), safetensors(1))
  git(other, 'add', '--all')
  git(other, 'commit', '--quiet', '--message', 'weights')
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'whole')
  write('.github/weightseal.yml', 'version: 1\nmodels: [{ path: whole }]\n')
  commit()
  expect(await here('manifest', 'whole')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole.weightseal.manifest.json') })
  expect(readFileSync(join(folder, 'whole.weightseal.manifest.json'), 'utf8')).toContain('"source":"submodule"')
  commit()
  expect(seriousIn(await gate('--base', 'main'))).toEqual([])
})

describe('a link inside a model', () => {
  test('is recorded, and pointing it elsewhere is a change', async () => {
    write('m/a.safetensors', safetensors(1))
    write('m/b.safetensors', safetensors(2))
    symlinkSync('a.safetensors', join(folder, 'm/latest.safetensors'))
    commit()
    await adopt()
    expect(readFileSync(join(folder, 'm/weightseal.manifest.json'), 'utf8')).toContain(
      '{"path":"latest.safetensors","target":"a.safetensors"}',
    )
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])

    git(folder, 'checkout', '--quiet', '-b', 'pr')
    rmSync(join(folder, 'm/latest.safetensors'))
    symlinkSync('b.safetensors', join(folder, 'm/latest.safetensors'))
    commit()
    const report = await gate('--base', 'main')
    expect(rulesOf(report, 'm/latest.safetensors')).toEqual(['WS-INT-003'])
    expect(report.findings.find(({ rule }) => rule === 'WS-INT-003')?.message).toContain('found a link to "b.safetensors"')
    expect(seriousIn(report)).toContain('WS-INT-006')
  })

  test.each([
    ['outside of the model', '../secret'],
    ['to nowhere', 'none.safetensors'],
    ['to an absolute path', '/etc/passwd'],
    ['through another link', 'dir/../../secret'],
  ])('%s cannot be measured', async (_name, target) => {
    write('secret', 'x')
    write('m/a.safetensors', safetensors(1))
    symlinkSync(target, join(folder, 'm/link.safetensors'))
    expect(readlinkSync(join(folder, 'm/link.safetensors'))).toBe(target)
    expect(await here('manifest', 'm')).toMatchObject({ code: 2, stderr: expect.stringContaining('symbolic link') })
  })
})

describe('a model that is a single file', () => {
  test('has its manifest next to it, and the rest of the folder is free', async () => {
    write('model.pkl', PICKLE)
    write('app.py', 'print(1)\n')
    write('.github/weightseal.yml', 'version: 1\nmodels: [{ name: churn, path: model.pkl, version: 1.0.0 }]\n')
    commit()
    expect((await here('manifest', 'model.pkl')).code).toBe(0)
    expect((await here('manifest', 'verify', 'model.pkl')).code).toBe(0)
    commit()
    expect((await listed()).models).toEqual([{ path: 'model.pkl', because: 'the configuration names it', manifest: true }])
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('app.py', 'print(2)\n')
    commit()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
    write('model.pkl', Buffer.concat([PICKLE, PICKLE]))
    commit()
    expect(rulesOf(await gate('--base', 'main'), 'model.pkl')).toContain('WS-INT-003')
    expect((await here('manifest', 'verify', 'model.pkl')).code).toBe(1)
  })
})

describe('a model in the root of a repository', () => {
  const HUB = {
    'config.json': '{}',
    'tokenizer.json': '{}',
    'README.md': '# m\n',
    'app.py': 'print(1)\n',
    'docs/x.md': 'x',
    'tests/test_x.py': '',
    'package.json': '{}',
  }

  test('is its weights, tokenizer, configuration and card', async () => {
    for (const [path, content] of Object.entries(HUB)) write(path, content)
    write('model.safetensors', safetensors(1))
    write('onnx/model.onnx', NOISE)
    commit()
    await adopt()
    const { files, include } = JSON.parse(readFileSync(join(folder, 'weightseal.manifest.json'), 'utf8')) as {
      files: { path: string }[]
      include: string[]
    }
    expect(include).toEqual(['@model'])
    expect(files.map(({ path }) => path)).toEqual(['README.md', 'config.json', 'model.safetensors', 'onnx/model.onnx', 'tokenizer.json'])

    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('app.py', 'print(2)\n')
    write('docs/x.md', 'y')
    commit()
    expect(seriousIn(await gate('--base', 'main'))).toEqual([])
    write('extra.safetensors', safetensors(3))
    commit()
    expect(rulesOf(await gate('--base', 'main'), 'extra.safetensors')).toContain('WS-INT-004')
  })

  test('of another selection is what the configuration includes, by patterns', async () => {
    for (const [path, content] of Object.entries(HUB)) write(path, content)
    write('model.safetensors', safetensors(1))
    write('.github/weightseal.yml', 'version: 1\nmodels: [{ path: ., include: ["*.safetensors", app.py], ignorePaths: ["*.tmp"] }]\n')
    commit()
    await adopt()
    const { files } = JSON.parse(readFileSync(join(folder, 'weightseal.manifest.json'), 'utf8')) as { files: { path: string }[] }
    expect(files.map(({ path }) => path)).toEqual(['app.py', 'model.safetensors'])
  })

  test('cannot leave files out by its own manifest', async () => {
    write('model.safetensors', safetensors(1))
    write('config.json', '{}')
    commit()
    await adopt()
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('.github/weightseal.yml', 'version: 1\nmodels: [{ path: ., include: [config.json] }]\n')
    expect((await here('manifest', '.')).code).toBe(0)
    commit()
    const report = await gate('--base', 'main')
    expect(report.verdict).toBe('block')
    expect(report.findings.map(({ rule }) => rule)).toContain('WS-INT-017')
  })
})

describe('what git ignores', () => {
  test('is part of a model neither here nor in CI', async () => {
    write('.gitignore', 'logs/\n*.ckpt.tmp\n')
    write('m/model.safetensors', safetensors(1))
    write('m/logs/events', 'x')
    write('m/a.ckpt.tmp', 'x')
    const { code, stdout } = await here('manifest', 'm')
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/left out +ignored by git: a\.ckpt\.tmp, logs/) })
    commit()
    expect(seriousIn(await gate())).toEqual([])
    const clone = temporaryFolder('clone')
    git(folder, 'clone', '--quiet', folder, join(clone, 'c'))
    const there = await weightsealCommand(['gate', '--json'], { env: ENV, cwd: join(clone, 'c'), inProcess: true })
    expect(seriousIn(JSON.parse(there.stdout) as ReportJson)).toEqual([])
  })

  test('is measured where the folder of the model is ignored as a whole', async () => {
    write('.gitignore', 'outputs/\n')
    write('outputs/m/model.safetensors', safetensors(1))
    expect(await here('manifest', 'outputs/m')).toMatchObject({ code: 0, stdout: expect.stringMatching(/files +1 /) })
  })
})

describe('a repository in which no model is recognised', () => {
  test('names what was passed over, and the skipped folders', async () => {
    write('big.xyz', Buffer.alloc(2 * 1024 * 1024, 7))
    write('.gitattributes', '*.net filter=lfs diff=lfs merge=lfs -text\n')
    write('w.net', lfs('a'))
    write('tests/m.onnx', NOISE)
    write('pipeline/dvc.lock', 'schema: "2.0"\n')
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
    mkdirSync(join(folder, 'sub'), { recursive: true })
    commit()
    const { models, skipped, passedOver } = await listed()
    expect({ models, skipped }).toEqual({ models: [], skipped: ['tests'] })
    expect(passedOver.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'w.net lfs',
      'big.xyz large',
      'pipeline/dvc.lock dvc',
      'sub submodule',
    ])
    const { stdout } = await here('gate', '--base', 'main')
    expect(stdout).toContain('no model recognised; 4 large, binary or LFS files passed over')
    expect(stdout).toContain('w.net')
    expect(stdout).toContain('Skipped 1 folder of tests, documentation and examples')
  })
})

describe('a manifest', () => {
  test('that two branches changed in different files merges, and stays valid', async () => {
    write('m/a.safetensors', safetensors(1))
    write('m/b.safetensors', safetensors(2))
    write('.gitattributes', '*weightseal.manifest.json merge=weightseal\n')
    commit()
    await adopt()
    for (const [branch, file, value] of [
      ['left', 'a', 3],
      ['right', 'b', 4],
    ] as const) {
      git(folder, 'checkout', '--quiet', '-b', branch, 'main')
      write(`m/${file}.safetensors`, safetensors(value))
      expect((await here('manifest', 'm')).code).toBe(0)
      commit(branch)
    }
    const sides = ['main', 'right', 'left'].map((ref) => {
      write(`${ref}.json`, git(folder, 'show', `${ref}:m/weightseal.manifest.json`))
      return `${ref}.json`
    })
    expect(await here('manifest', '--merge-driver', ...sides)).toMatchObject({ code: 0 })
    git(folder, 'checkout', '--quiet', 'right')
    write('m/a.safetensors', safetensors(3))
    write('m/weightseal.manifest.json', readFileSync(join(folder, 'right.json')))
    expect((await here('manifest', 'verify', 'm')).code).toBe(0)
  })

  test('that two branches changed in the same file is a conflict that names it', async () => {
    const sides: string[] = []
    for (const [name, value] of [
      ['base', 1],
      ['ours', 2],
      ['theirs', 3],
    ] as const) {
      write('m/a.safetensors', safetensors(value))
      expect((await here('manifest', 'm', '--out', `${name}.json`)).code).toBe(0)
      sides.push(`${name}.json`)
    }
    expect(await here('manifest', '--merge-driver', ...sides)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('both sides change file a.safetensors'),
    })
  })

  test('with markers of a conflict is named as such, and made again only with its name and version', async () => {
    write('m/a.safetensors', safetensors(1))
    expect((await here('manifest', 'm', '--name', 'churn', '--version', '1.2.0')).code).toBe(0)
    const text = readFileSync(join(folder, 'm/weightseal.manifest.json'), 'utf8')
    write('m/weightseal.manifest.json', `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`)
    expect(await here('manifest', 'verify', 'm')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('line 1 is a marker of a merge conflict'),
    })
    expect(await here('manifest', 'm')).toMatchObject({ code: 2, stderr: expect.stringContaining('Pass --name and --version') })
    expect((await here('manifest', 'm', '--name', 'churn', '--version', '1.3.0')).code).toBe(0)
  })

  test('that had a version and now has none is a finding', async () => {
    write('m/a.safetensors', safetensors(1))
    expect((await here('manifest', 'm', '--version', '1.2.0')).code).toBe(0)
    commit()
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('m/a.safetensors', safetensors(2))
    rmSync(join(folder, 'm/weightseal.manifest.json'))
    expect((await here('manifest', 'm')).code).toBe(0)
    commit()
    const report = await gate('--base', 'main')
    expect(report.findings.find(({ rule }) => rule === 'WS-INT-025')?.message).toContain('no longer states the version')
  })

  test('takes its name and version from DVC and GTO where nothing else states them', async () => {
    write('models/model.pkl', PICKLE)
    write('dvc.yaml', 'artifacts:\n  churn:\n    path: models/model.pkl\n    type: model\n')
    commit()
    for (const tag of ['churn@v1.2.0', 'churn@v1.10.0', 'churn@v2.0.0', 'churn@v2.0.0!', 'other@v9.0.0', 'churn#prod#1'])
      git(folder, 'tag', tag)
    expect((await here('manifest', 'models')).stdout).toMatch(/model +churn 1\.10\.0/)
  })
})

describe('weightseal init', () => {
  const LINES = '/models/a?b/** -text\n/models/single.onnx -text\n'
  const models = () => {
    write('models/a b/model.safetensors', safetensors(1))
    write('models/single.onnx', 'x')
    write('.github/weightseal.yml', 'version: 1\nmodels:\n  - path: models/single.onnx\n')
    commit()
  }

  test('writes attributes that keep the bytes of the models that it finds', async () => {
    models()
    expect((await here('init')).stdout).toMatch(/written +\.gitattributes\n/)
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(LINES)
    expect(git(folder, 'check-attr', 'text', 'models/a b/config.json', 'models/single.onnx')).toMatch(
      /json: text: unset\n.*onnx: text: unset/,
    )
    expect((await here('init')).stdout).toMatch(/unchanged +\.gitattributes\n/)
  })

  test('lists what an existing file lacks, and does not change it', async () => {
    models()
    write('.gitattributes', '* text=auto\n/models/single.onnx -text\n')
    const { stdout } = await here('init')
    expect(stdout).toMatch(
      /unchanged +\.gitattributes\n +add to it, so that Windows keeps the bytes of the model: \/models\/a\?b\/\*\* -text\n/,
    )
    expect(stdout).not.toContain('single.onnx')
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe('* text=auto\n/models/single.onnx -text\n')
  })

  test('writes none without a model', async () => {
    write('a.txt', 'a')
    commit()
    expect((await here('init')).stdout).not.toContain('.gitattributes')
  })
})

describe('the files that a model needs', () => {
  const index = (...names: readonly string[]) =>
    JSON.stringify({ weight_map: Object.fromEntries(names.map((name, at) => [`t${at}`, name])) })

  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    [
      'a shard that the index names is missing',
      { 'model.safetensors.index.json': index('model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors') },
      'WS-INT-026',
    ],
    ['a shard of a numbered set is missing', { 'model-00003-of-00003.safetensors': safetensors(2) }, 'WS-INT-026'],
    [
      'a shard is left over from another set',
      {
        'model.safetensors.index.json': index('model-00001-of-00002.safetensors'),
        'model-00002-of-00003.safetensors': safetensors(2),
      },
      'WS-INT-026',
    ],
    ['a list of checksums is stale', { SHA256SUMS: `${'a'.repeat(64)}  model-00001-of-00002.safetensors\n` }, 'WS-INT-027'],
    ['raw bytes where Git LFS is declared', { '../.gitattributes': '*.safetensors filter=lfs\n' }, 'WS-INT-028'],
  ])('%s', async (_name, files, rule) => {
    write('m/model-00001-of-00002.safetensors', safetensors(1))
    for (const [path, content] of Object.entries(files)) write(join('m', path), content)
    // As on a machine without Git LFS, whatever this one has.
    for (const [key, value] of [
      ['process', ''],
      ['clean', 'cat'],
      ['required', 'false'],
    ] as const)
      git(folder, 'config', `filter.lfs.${key}`, value)
    commit()
    await adopt()
    expect((await gate('--base', 'main')).findings.map((finding) => finding.rule)).toContain(rule)
  })

  test('a checkout with other line endings is explained', async () => {
    write('m/model.safetensors', safetensors(1))
    write('m/config.json', '{\n}\n')
    commit()
    await adopt()
    write('m/config.json', '{\r\n}\r\n')
    const { stdout } = await here('gate')
    expect(stdout).toMatch(
      /m\/config\.json:1 +WS-INT-003[^✗]*only the line endings differ \(listed LF, found CRLF\)[^✗]*Set "\* -text" for the folder of the model/,
    )
    expect(stdout).not.toMatch(/Restore the file|WS-INT-028/)
  })

  test('names that Windows cannot hold are mentioned, and block nothing', async () => {
    write('m/model.safetensors', safetensors(1))
    write('m/README.md', '---\nlicense: mit\n---\n')
    for (const name of ['aux.txt', 'end.', 'c:evil.bin', 'model.safetensors::$DATA']) write(`m/${name}`, 'x')
    commit()
    await adopt()
    const report = await gate('--base', 'main')
    const named = report.findings.filter(({ rule }) => rule === 'WS-INT-032').map(({ message }) => message)
    expect(report.verdict).toBe('allow')
    expect(named).toEqual([
      'Windows cannot hold m/aux.txt: it is the name of a device ("aux.txt").',
      'Windows cannot hold m/c:evil.bin: it contains ":".',
      'Windows cannot hold m/end.: it ends with a dot.',
      'Windows cannot hold m/model.safetensors::$DATA: it contains ":".',
    ])
  })

  test('a README is not critical', async () => {
    write('m/model.safetensors', safetensors(1))
    write('m/README.md', 'a')
    commit()
    await adopt()
    git(folder, 'checkout', '--quiet', '-b', 'pr')
    write('m/README.md', 'b')
    commit()
    const report = await gate('--base', 'main')
    expect(report.verdict).toBe('allow')
    expect(rulesOf(report, 'm/README.md')).toEqual(['WS-INT-023'])
  })
})
