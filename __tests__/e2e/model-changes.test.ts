import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encode, type Message } from '../domains/scan/graphs/helpers.ts'
import { tarOf, zipOf } from '../rig/formats.ts'
import { git, temporaryFolder } from '../rig/git.ts'
import { PICKLE, safetensors } from '../rig/model.ts'
import { weightsealCommand } from '../rig/runner.ts'

const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }

let folder = ''
beforeEach(() => {
  folder = temporaryFolder('changes')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const here = (...args: readonly string[]) => weightsealCommand(args, { env: ENV, cwd: folder, inProcess: true })

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function commit(): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change')
}

/** Writes the files and the manifests of all models, commits them as the trusted state, and starts a branch. */
async function adopt(files: Readonly<Record<string, string | Uint8Array>>, ...flags: readonly string[]): Promise<void> {
  for (const [path, content] of Object.entries(files)) write(path, content)
  commit()
  expect(await here('manifest', '--all', ...flags)).toMatchObject({ code: 0 })
  commit()
  git(folder, 'checkout', '--quiet', '-b', 'pr')
}

interface Tensors {
  readonly path: string
  readonly unknown: string | null
  readonly diff: null | { readonly changed: readonly { readonly after: { readonly name: string } }[]; readonly added: readonly object[] }
}

interface ReportJson {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly location: { readonly file: string }; readonly message: string }[]
  readonly models: readonly { readonly path: string; readonly tensors: readonly Tensors[] }[]
}

async function gate(): Promise<ReportJson> {
  return JSON.parse((await here('gate', '--json', '--base', 'main')).stdout) as ReportJson
}

const rules = ({ findings }: ReportJson) => findings.map(({ rule }) => rule)
const messagesOf = ({ findings }: ReportJson, id: string) => findings.filter(({ rule }) => rule === id).map(({ message }) => message)

/** A safetensors file with tensors of ones, of the given shapes. */
function tensors(shapes: Readonly<Record<string, readonly number[]>>): Buffer {
  let offset = 0
  const entries = Object.entries(shapes).map(([name, shape]) => {
    const bytes = shape.reduce((product, size) => product * size, 1) * 4
    offset += bytes
    return [name, { dtype: 'F32', shape, data_offsets: [offset - bytes, offset] }]
  })
  const json = JSON.stringify(Object.fromEntries(entries))
  const header = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, Buffer.alloc(offset, 1)])
}

/** A `tokenizer.json` with so many tokens. */
const TOKENS = (count: number) =>
  JSON.stringify({ model: { vocab: Object.fromEntries(Array.from({ length: count }, (_, id) => [`t${id}`, id])) } })

const lfs = (content: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`

describe('the tensors of a changed file', () => {
  test('are compared with the file of the base', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1) })
    write('m/model.safetensors', safetensors(2))
    commit()
    const report = await gate()
    expect(report.models[0]?.tensors).toEqual([
      { path: 'm/model.safetensors', unknown: null, diff: expect.objectContaining({ schema: 'weightseal/tensor-diff@1', identical: 0 }) },
    ])
    expect(report.models[0]?.tensors[0]?.diff?.changed.map(({ after }) => after.name)).toEqual(['dense.weight'])
  })

  test('are compared with the manifest of the base, where it lists them and the file is not there', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1) }, '--tensors')
    // The base as a clone without Git LFS has it: the manifest, and a pointer.
    git(folder, 'checkout', '--quiet', 'main')
    write('m/model.safetensors', lfs(safetensors(1)))
    commit()
    git(folder, 'checkout', '--quiet', '-B', 'pr')
    write('m/model.safetensors', tensors({ 'dense.weight': [1024], extra: [2] }))
    commit()
    const [file] = (await gate()).models[0]?.tensors ?? []
    expect(file).toMatchObject({ unknown: null, diff: { added: [{ name: 'extra' }], changed: [{ after: { name: 'dense.weight' } }] } })
  })

  test('are not known behind a pointer, and the report says how to keep them', async () => {
    await adopt({ 'm/model.safetensors': lfs(safetensors(1)) })
    write('m/model.safetensors', safetensors(2))
    commit()
    const [file] = (await gate()).models[0]?.tensors ?? []
    expect(file).toEqual({ path: 'm/model.safetensors', diff: null, unknown: expect.stringContaining('Build the manifest with --tensors') })
  })

  test('of files that did not change are not read', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1), 'm/config.json': '{}' })
    write('m/config.json', '{"a":1}')
    commit()
    expect((await gate()).models[0]?.tensors).toEqual([])
  })
})

test('the report says what was scanned, and what could not be', async () => {
  await adopt({ 'm/model.safetensors': safetensors(1), 'm/b.safetensors': safetensors(2), 'm/c.safetensors': safetensors(4) })
  write('m/model.safetensors', safetensors(3))
  write('m/b.safetensors', lfs(safetensors(2)))
  commit()
  expect(await gate()).toMatchObject({
    scan: { files: 2, inconclusive: 1, skipped: 1, bytes: safetensors(3).length + lfs(safetensors(2)).length },
  })
  expect((await here('gate', '--base', 'main')).stdout).toMatch(
    /2 files scanned \(4\.\d KiB\), 1 inconclusive; 1 unchanged file not scanned/,
  )
})

describe('the structure of a model', () => {
  const config = (layers: number, more: object = {}) => JSON.stringify({ architectures: ['Net'], num_hidden_layers: layers, ...more })
  const model = (version: string) => `version: 1\nmodels: [{ path: m, name: net, version: ${version} }]\n`
  const raise = async (version: string) => {
    write('.github/weightseal.yml', model(version))
    expect(await here('manifest', 'm')).toMatchObject({ code: 0 })
    commit()
  }

  test.each([
    ['1.0.1', [expect.stringContaining('patch version: "num_hidden_layers", 1 tensor added')]],
    ['1.1.0', []],
  ])('that changes with version %s', async (version, expected) => {
    await adopt({
      '.github/weightseal.yml': model('1.0.0'),
      'm/config.json': config(1),
      'm/model.safetensors': tensors({ 'layers.0': [4] }),
    })
    write('m/config.json', config(2))
    write('m/model.safetensors', tensors({ 'layers.0': [4], 'layers.1': [4] }))
    await raise(version)
    expect(messagesOf(await gate(), 'WS-INT-029')).toEqual(expected)
  })

  test('that keeps its architecture may change values in a patch version', async () => {
    await adopt({ '.github/weightseal.yml': model('1.0.0'), 'm/config.json': config(1), 'm/model.safetensors': safetensors(1) })
    write('m/model.safetensors', safetensors(2))
    write('m/config.json', config(1, { transformers_version: '5' }))
    await raise('1.0.1')
    expect(rules(await gate())).not.toContain('WS-INT-029')
  })

  test('is reported when tokens have no embedding in an ONNX model', async () => {
    const tensor: Message = [
      [1, 10],
      [1, 2],
      [2, 1],
      [8, 'model.embed_tokens.weight'],
      [9, new Uint8Array(80)],
    ]
    const node: Message = [
      [1, 'x'],
      [2, 'y'],
      [4, 'Identity'],
    ]
    const onnx = encode([
      [1, 8],
      [
        7,
        [
          [1, node],
          [2, 'g'],
          [5, tensor],
        ],
      ],
      [8, [[2, 17]]],
    ])
    await adopt({ 'm/model.onnx': onnx, 'm/tokenizer.json': TOKENS(10) })
    write('m/tokenizer.json', TOKENS(12))
    commit()
    expect(messagesOf(await gate(), 'WS-INT-031')).toHaveLength(1)
  })

  test('is reported when auto_map appears, and not when it stays', async () => {
    const code = { auto_map: { AutoModel: 'modeling_net.Net' } }
    await adopt({
      'm/config.json': config(1),
      'm/model.safetensors': safetensors(1),
      'n/config.json': config(1, code),
      'n/w.safetensors': safetensors(1),
    })
    write('m/config.json', config(1, code))
    write('n/config.json', config(1, { ...code, x: 1 }))
    commit()
    expect(messagesOf(await gate(), 'WS-INT-030')).toEqual([expect.stringMatching(/^m\/config\.json now names code .*modeling_net\.Net/)])
  })

  test.each<[string, string | undefined, () => void, readonly string[]]>([
    ['a tokenizer that was a pointer of Git LFS', 'm/tokenizer.json', () => write('m/tokenizer.json', TOKENS(12)), []],
    ['weights with fewer embeddings', undefined, () => write('m/model.safetensors', tensors({ 'wte.weight': [5, 2] })), ['WS-INT-031']],
    [
      'auto_map in another configuration',
      undefined,
      () => write('m/video_preprocessor_config.json', '{"auto_map":["e.T"]}'),
      ['WS-INT-030'],
    ],
    [
      'auto_map behind a link',
      undefined,
      () => {
        write('m/c/real.json', '{"auto_map":["e.T"]}')
        symlinkSync('c/real.json', join(folder, 'm/config.json'))
      },
      ['WS-META-012'],
    ],
    [
      'auto_map below a hundred lists',
      undefined,
      () => write('m/config.json', `{"x":${'['.repeat(150)}${']'.repeat(150)},"auto_map":["e.T"]}`),
      ['WS-META-012'],
    ],
    ['a new key without a value', undefined, () => write('m/config.json', '{"sliding_window":null}'), []],
  ])('with %s', async (_name, pointer, change, expected) => {
    await adopt({
      'm/model.safetensors': tensors({ 'wte.weight': [10, 2] }),
      'm/tokenizer.json': pointer === undefined ? TOKENS(10) : lfs(Buffer.from('x')),
    })
    change()
    commit()
    const found = rules(await gate()).filter((rule) => /WS-INT-0(29|30|31)|WS-META-012/.test(rule))
    expect([...new Set(found)]).toEqual(expected)
  })

  test('is found behind a hundred configurations that come before it', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1) })
    for (let index = 100; index < 220; index++) write(`m/a${index}/config.json`, '{}')
    write('m/z/config.json', '{"auto_map":["e.T"]}')
    commit()
    expect(messagesOf(await gate(), 'WS-INT-030')).toEqual([expect.stringMatching(/^m\/z\/config\.json now names code .*e\.T/)])
  })

  test('of two models that are single files in one folder is not that of the folder', async () => {
    await adopt({
      '.github/weightseal.yml': 'version: 1\nmodels: [{ path: m/a.safetensors }, { path: m/b.safetensors }]\n',
      'm/a.safetensors': safetensors(1),
      'm/b.safetensors': safetensors(2),
      'm/config.json': '{}',
    })
    write('m/config.json', '{"auto_map":["e.T"]}')
    commit()
    expect(rules(await gate())).not.toContain('WS-INT-030')
  })

  test.each([
    ['more tokens than embeddings', 12, 10, true],
    ['as many tokens as embeddings', 10, 10, false],
    ['rows to spare', 12, 16, false],
  ])('with %s', async (_name, tokens, rows, found) => {
    await adopt({ 'm/tokenizer.json': TOKENS(8), 'm/model.safetensors': tensors({ 'model.embed_tokens.weight': [rows, 2] }) })
    write('m/tokenizer.json', TOKENS(tokens))
    commit()
    expect(rules(await gate()).includes('WS-INT-031')).toBe(found)
  })
})

/** A pickle of protocol 0 whose number has more digits than the sample that is read to identify a file. */
const LONG_NUMBER = Buffer.from(`I${'1'.repeat(70_000)}\n0cos\nsystem\n(S'echo hello'\ntR.`)

describe('what looks like nothing is still evaluated', () => {
  test.each<[string, () => void]>([
    ['a pickle that starts with a long number', () => write('model.pkl', LONG_NUMBER)],
    ['a pickle in a tar', () => write('extra/data.tar', tarOf({ 'a.pkl': PICKLE }))],
    ['a pickle below a folder of tests', () => write('tests/data/a.pkl', PICKLE)],
    ['a Git LFS pointer to a pickle below a folder of examples', () => write('examples/model.pkl', lfs(PICKLE))],
    ['a zip with Python code', () => write('handlers.zip', zipOf({ 'handler.py': 'print(1)' }))],
  ])('%s', async (_name, change) => {
    await adopt({ 'm/model.safetensors': safetensors(1) })
    change()
    commit()
    expect(await gate()).toMatchObject({ verdict: 'block' })
  })

  test.each<[string, () => void]>([
    ['a link', () => symlinkSync('other', join(folder, 'models'))],
    ['a submodule', () => git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},models`)],
    ['a pointer of DVC', () => write('models.dvc', `outs:\n- md5: ${'a'.repeat(32)}.dir\n  path: models\n`)],
  ])('a folder with a model that becomes %s is not a model that was removed', async (name, replace) => {
    await adopt({ 'models/m/model.safetensors': safetensors(1), 'other/m/model.safetensors': safetensors(2) })
    rmSync(join(folder, 'models'), { recursive: true })
    git(folder, 'rm', '--quiet', '-r', '--cached', 'models')
    replace()
    if (name === 'a submodule') {
      mkdirSync(join(folder, 'models'))
      git(folder, 'commit', '--quiet', '--message', 'replace')
    } else commit()
    expect(await gate()).toMatchObject({ verdict: 'block' })
  })

  test('a pickle next to a manifest for the root of the repository that does not list it', async () => {
    await adopt({ 'README.md': 'x', 'm/model.safetensors': safetensors(1) })
    write('model.safetensors', safetensors(1))
    expect(await here('manifest', '.')).toMatchObject({ code: 0 })
    write('tools/cache.bin', PICKLE)
    commit()
    expect(messagesOf(await gate(), 'WS-INT-011').length + messagesOf(await gate(), 'WS-SC-002').length).toBeGreaterThan(0)
  })

  test('a folder that differs from that of a model by case only', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1) })
    write('M/config.json', '{}')
    commit()
    expect(rules(await gate())).toContain('WS-INT-016')
  })

  test('a file that git ignores, and that users still have next to the model', async () => {
    await adopt({ 'm/model.safetensors': safetensors(1), 'm/.gitignore': '*.pkl\n' })
    write('m/adapter.pkl', PICKLE)
    const { code, stdout, stderr } = await here('manifest', 'verify', 'm')
    expect({ code, text: stdout + stderr }).toEqual({ code: 1, text: expect.stringContaining('adapter.pkl') })
  })
})
