import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DEFAULT_IGNORES } from '../../../src/domains/models/measured.ts'
import { hashFile, newHashBuffer } from '../../../src/ports/files/hash-file.ts'
import { hashAll } from '../../../src/ports/files/hash-pool.ts'
import { measureModel } from '../../../src/ports/files/measure-model.ts'
import { listModel, refuseProblems } from '../../../src/ports/files/model-files.ts'
import { silent } from '../../../src/ports/progress.ts'
import { codeOf, thrownBy } from '../../fixtures.ts'
import { temporaryFolder } from '../../rig/git.ts'

let root = ''
beforeEach(() => {
  root = temporaryFolder('model')
  writeFileSync(join(root, 'a.txt'), 'a')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const options = { sha512: false, progress: silent }
const EVERYTHING = { ignore: [], include: [] }
const IGNORED = { ignore: DEFAULT_IGNORES, include: [] }
const problems = async (folder = root) => (await measureModel(folder, IGNORED, options)).problems
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

describe('entries that are not allowed in a manifest', () => {
  test('a directory that does not exist', async () => {
    expect(await codeOf(() => listModel(join(root, 'none'), EVERYTHING))).toBe('MODEL_MISSING')
  })

  test('a file instead of the directory', async () => {
    expect(await codeOf(() => listModel(join(root, 'a.txt'), EVERYTHING))).toBe('MODEL_MISSING')
  })

  test('a link instead of the directory', async () => {
    symlinkSync(root, `${root}-link`)
    expect(await codeOf(() => listModel(`${root}-link`, EVERYTHING))).toBe('FILE_SYMLINK')
    rmSync(`${root}-link`)
  })

  test.each([
    ['a link to a file', 'a.txt'],
    ['a link out of the model', '/etc/passwd'],
    ['a broken link', 'nowhere'],
    ['a link to itself', 'link'],
    ['a link to the folder above', '..'],
  ])('%s', async (_name, target) => {
    symlinkSync(target, join(root, 'link'))
    expect(await problems()).toEqual([{ path: 'link', code: 'FILE_SYMLINK', reason: expect.stringContaining(JSON.stringify(target)) }])
  })

  test('a FIFO, without waiting for it', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(await problems()).toEqual([
      expect.objectContaining({ path: 'pipe', code: 'FILE_SPECIAL', reason: expect.stringContaining('FIFO') }),
    ])
  })

  test('a socket', async () => {
    const server = createServer().listen(join(root, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await problems()).toEqual([
      expect.objectContaining({ path: 'socket', code: 'FILE_SPECIAL', reason: expect.stringContaining('socket') }),
    ])
    server.close()
  })

  test('a name that is not UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff])]), 'x')
    expect(await problems()).toEqual([expect.objectContaining({ code: 'NAME_INVALID', reason: expect.stringContaining('66ff') })])
  })

  test('a name with a backslash', async () => {
    writeFileSync(join(root, 'a\\b'), 'x')
    expect(await problems()).toEqual([expect.objectContaining({ code: 'NAME_INVALID', reason: expect.stringContaining('backslash') })])
  })

  test.each([
    ['case', 'A.TXT'],
    ['Unicode form', 'e\u0301'],
  ])('names that differ in %s only', async (_name, other) => {
    writeFileSync(join(root, '\u00e9'), 'x')
    writeFileSync(join(root, other), 'x')
    expect(await problems()).toEqual([expect.objectContaining({ code: 'NAME_COLLISION' })])
  })

  test('a truncated Git LFS pointer', async () => {
    writeFileSync(join(root, 'w.safetensors'), 'version https://git-lfs.github.com/spec/v1\noid sha256:abc')
    expect(await problems()).toEqual([expect.objectContaining({ path: 'w.safetensors', code: 'LFS_POINTER_INVALID' })])
  })

  test('a file that cannot be read', async () => {
    const { entries } = await listModel(root, EVERYTHING)
    rmSync(join(root, 'a.txt'))
    expect(hashFile({ file: entries[0]?.file ?? '', sha512: false }, newHashBuffer(), () => {})).toMatchObject({
      failed: 'FILE_UNREADABLE',
      reason: 'ENOENT',
    })
    if (process.getuid?.() === 0) return
    writeFileSync(join(root, 'secret'), 'x')
    chmodSync(join(root, 'secret'), 0)
    expect(await problems()).toEqual([expect.objectContaining({ path: 'secret', code: 'FILE_UNREADABLE' })])
  })

  test('a file that changes while it is read', () => {
    const file = join(root, 'big')
    writeFileSync(file, Buffer.alloc(1_000_000))
    let once = true
    const outcome = hashFile({ file, sha512: false }, newHashBuffer(), () => {
      if (once) appendFileSync(file, 'more')
      once = false
    })
    expect(outcome).toMatchObject({ failed: 'FILE_CHANGED' })
  })

  test('a file that became a link after it was listed', () => {
    rmSync(join(root, 'a.txt'))
    symlinkSync('/etc/passwd', join(root, 'a.txt'))
    expect(hashFile({ file: join(root, 'a.txt'), sha512: false }, newHashBuffer(), () => {})).toMatchObject({
      failed: 'FILE_SYMLINK',
    })
  })

  test('a malformed lock file, with its name', async () => {
    writeFileSync(join(root, 'uv.lock'), 'version = ')
    expect(await problems()).toEqual([{ path: 'uv.lock', code: 'LOCK_FILE_INVALID', reason: expect.stringContaining('uv.lock') }])
  })

  test('the model is refused with the code of the first problem and every name', async () => {
    symlinkSync('x', join(root, 'l1'))
    symlinkSync('x', join(root, 'l2'))
    const found = await problems()
    expect(await codeOf(() => refuseProblems(root, found))).toBe('FILE_SYMLINK')
    expect(await thrownBy(() => refuseProblems(root, found))).toMatch(/"l1"[\s\S]*"l2"/)
  })
})

describe('ignored paths', () => {
  test('as in OMS, git files are ignored in the top folder only', async () => {
    for (const path of [
      '.git/config',
      '.gitattributes',
      '.github/x',
      'sub/.git/config',
      'sub/.gitignore',
      '.gitmodules',
      'model.sig',
      'weightseal.manifest.json',
      'sub/model.sig',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), 'x')
    }
    const { entries, ignored } = await listModel(root, IGNORED)
    expect(entries.map(({ path }) => path)).toEqual(['.gitmodules', 'a.txt', 'sub/.git/config', 'sub/.gitignore', 'sub/model.sig'])
    expect(ignored).toEqual(['.git', '.gitattributes', '.github', 'model.sig', 'weightseal.manifest.json'])
  })

  test('empty folders are not listed', async () => {
    mkdirSync(join(root, 'empty/deep'), { recursive: true })
    expect((await listModel(root, EVERYTHING)).entries.map(({ path }) => path)).toEqual(['a.txt'])
  })
})

describe('a Hugging Face cache snapshot', () => {
  const content = 'weights'
  const small = '{}'
  const gitBlob = createHash('sha1').update(`blob ${small.length}\0${small}`).digest('hex')

  function snapshot(blobs: Readonly<Record<string, string>>, links: Readonly<Record<string, string>>): string {
    const folder = join(root, 'models--acme--m', 'snapshots', 'abc')
    mkdirSync(join(folder, 'onnx'), { recursive: true })
    mkdirSync(join(folder, '../../blobs'), { recursive: true })
    for (const [name, text] of Object.entries(blobs)) writeFileSync(join(folder, '../../blobs', name), text)
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
    return folder
  }

  test('is read through its links', async () => {
    const folder = snapshot(
      { [sha256(content)]: content, [gitBlob]: small },
      { 'model.safetensors': `../../blobs/${sha256(content)}`, 'onnx/config.json': `../../../blobs/${gitBlob}` },
    )
    const { files, problems: found } = await measureModel(folder, IGNORED, options)
    expect(found).toEqual([])
    expect(files.map(({ entry }) => [entry.path, entry.sha256])).toEqual([
      ['model.safetensors', sha256(content)],
      ['onnx/config.json', sha256(small)],
    ])
  })

  test.each([
    ['a blob with other content', { [sha256('other')]: content }, `../../blobs/${sha256('other')}`, 'BLOB_MISMATCH'],
    ['a small blob with other content', { ['0'.repeat(40)]: content }, `../../blobs/${'0'.repeat(40)}`, 'BLOB_MISMATCH'],
    ['a missing blob', {}, `../../blobs/${'1'.repeat(64)}`, 'FILE_SYMLINK'],
    ['a blob with another kind of name', { x: content }, '../../blobs/x', 'FILE_SYMLINK'],
    ['a link to elsewhere', {}, '/etc/passwd', 'FILE_SYMLINK'],
    ['a link out of the blobs', {}, '../../blobs/../../../a.txt', 'FILE_SYMLINK'],
    ['an indirect path to a blob', { [sha256(content)]: content }, `../abc/../../blobs/${sha256(content)}`, 'FILE_SYMLINK'],
    ['too many steps up', { [sha256(content)]: content }, `../../../models--acme--m/blobs/${sha256(content)}`, 'FILE_SYMLINK'],
  ])('%s is a problem', async (_name, blobs, target, code) => {
    expect(await problems(snapshot(blobs, { w: target }))).toEqual([expect.objectContaining({ path: 'w', code })])
  })
})

describe('a manipulated Hugging Face cache', () => {
  test('a link through another link is refused, because a loader could resolve it differently', async () => {
    const good = 'good weights'
    const cache = join(root, 'models--acme--m')
    for (const folder of ['snapshots/abc', 'blobs', 'evil/a/b', 'evil/blobs']) mkdirSync(join(cache, folder), { recursive: true })
    writeFileSync(join(cache, 'blobs', sha256(good)), good)
    writeFileSync(join(cache, 'evil/blobs', sha256(good)), 'evil weights')
    symlinkSync('../evil/a/b', join(cache, 'snapshots/other'))
    symlinkSync(`../other/../../blobs/${sha256(good)}`, join(cache, 'snapshots/abc/w'))
    expect(await problems(join(cache, 'snapshots/abc'))).toEqual([expect.objectContaining({ path: 'w', code: 'FILE_SYMLINK' })])
  })

  test('a blobs folder that is a link', async () => {
    const content = 'weights'
    const cache = join(root, 'models--acme--m')
    for (const folder of ['snapshots/abc', 'elsewhere']) mkdirSync(join(cache, folder), { recursive: true })
    writeFileSync(join(cache, 'elsewhere', sha256(content)), content)
    symlinkSync('elsewhere', join(cache, 'blobs'))
    symlinkSync(`../../blobs/${sha256(content)}`, join(cache, 'snapshots/abc/w'))
    expect(await problems(join(cache, 'snapshots/abc'))).toEqual([expect.objectContaining({ path: 'w', code: 'FILE_SYMLINK' })])
  })
})

describe('measuring', () => {
  test('many threads and one thread give the same result, in the order of the jobs', async () => {
    const jobs = Array.from({ length: 24 }, (_, index) => {
      const file = join(root, `f${index}`)
      writeFileSync(file, Buffer.alloc(1_000_000 + index, index))
      return { file, size: 1_000_000 + index, sha512: true }
    })
    const [many, one] = [
      (await hashAll(jobs, { progress: silent, threads: 3 })).files,
      (await hashAll(jobs, { progress: silent, threads: 1 })).files,
    ]
    expect(many.map((outcome) => 'ok' in outcome && outcome.ok.sha512)).toEqual(one.map((outcome) => 'ok' in outcome && outcome.ok.sha512))
    expect(many[5]).toMatchObject({ ok: { size: 1_000_005, sha256: sha256(Buffer.alloc(1_000_005, 5)) } })
  })

  test('an interruption stops it', async () => {
    const jobs = Array.from({ length: 4 }, (_, index) => {
      const file = join(root, `g${index}`)
      writeFileSync(file, Buffer.alloc(8_000_000))
      return { file, size: 8_000_000, sha512: false }
    })
    const stop = new AbortController()
    const running = hashAll(jobs, { progress: silent, threads: 2, signal: stop.signal })
    stop.abort()
    expect(await codeOf(() => running)).toBe('INTERRUPTED')
  })

  test('progress reports bytes', async () => {
    const seen: number[] = []
    writeFileSync(join(root, 'x'), Buffer.alloc(100))
    await measureModel(root, EVERYTHING, {
      sha512: false,
      progress: { start: (total) => seen.push(total), update: (done) => seen.push(done), stop: () => seen.push(-1) },
    })
    expect(seen).toEqual([101, 1, 101, -1])
  })
})
