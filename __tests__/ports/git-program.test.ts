import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { localGit } from '../../src/ports/git.ts'
import { findGit } from '../../src/ports/git-program.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'git-program-')))
const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
const system = dirname(real)
const marker = join(root, 'planted-ran')
let folder = ''
let count = 0

beforeEach(() => {
  folder = join(root, `r${count++}`)
  mkdirSync(join(folder, 'bin'), { recursive: true })
  execFileSync('git', ['init', '-q', folder])
  for (const place of [folder, join(folder, 'bin')]) {
    writeFileSync(join(place, 'git'), `#!/bin/sh\ntouch ${marker}\n`)
    chmodSync(join(place, 'git'), 0o755)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const place = (PATH: string, at = folder) => ({ folder: at, env: { PATH }, platform: 'linux' as const })

describe('a program called git in the working tree', () => {
  it.each([
    ['the current folder', () => `.:${system}`],
    ['an empty entry', () => `:${system}`],
    ['a relative folder', () => `bin:./bin:../x:${system}`],
    ['the working tree itself', () => `${folder}:${system}`],
    ['a folder of it', () => `${join(folder, 'bin')}:${system}`],
    ['a folder of it, written in another way', () => `${folder}/./bin/../bin/:${system}`],
  ])('is never run: %s', async (_, path) => {
    const { program, path: searched } = findGit(place(path(), join(folder, 'bin')))
    expect(program).toBe(join(system, 'git'))
    expect(searched).toBe(system)
  })

  it('is never run through a link to it', () => {
    const outside = join(root, `links${count}`)
    mkdirSync(outside)
    symlinkSync(join(folder, 'git'), join(outside, 'git'))
    symlinkSync(join(folder, 'bin'), join(outside, 'bin'))
    expect(findGit(place(`${outside}:${join(outside, 'bin')}:${system}`)).program).toBe(join(system, 'git'))
  })

  it('does not run for any question', async () => {
    const before = process.env['PATH']
    process.env['PATH'] = `.:${folder}:${before}`
    try {
      expect(await localGit(folder).top()).toBe(folder)
    } finally {
      process.env['PATH'] = before
    }
    expect(existsSync(marker)).toBe(false)
  })
})

it('looks for git.exe on Windows', () => {
  writeFileSync(join(root, 'git.exe'), '')
  chmodSync(join(root, 'git.exe'), 0o755)
  expect(findGit({ ...place(root), platform: 'win32' }).program).toBe(join(root, 'git.exe'))
})

it('says how to install git', () => {
  expect(() => findGit(place(''))).toThrow(/git is not installed.*apt-get install git, apk add git/)
  expect(() => findGit(place(folder))).toThrow(/Folders of PATH inside the working tree are not searched/)
})
