import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { git, Repository } from './git.ts'

/** What the rig writes and answers without git must be what git writes and answers. */

const open: Repository[] = []
afterAll(() => {
  for (const repository of open) repository.remove()
})

/** One repository that is written without git, and one that is written with it. */
function both(): readonly [quick: Repository, real: Repository] {
  const pair = [new Repository(), new Repository(mkdtempSync(join(tmpdir(), 'real-')))] as const
  open.push(...pair)
  return pair
}

function story(repository: Repository): readonly string[] {
  return [
    repository.commit('main', { 'a.txt': 'a\n', 'a/b.txt': 'b\n', 'a-b': '1', 'z/y/x.bin': Buffer.from([0, 255]), 'é😀': 'x' }, 'base'),
    repository.commit('topic', { 'a/c.txt': 'c\n' }, ' two lines \n\n\n\nof text  \n\n', {
      author: 'bob',
      committer: 'noreply@github.com',
    }),
    repository.commit('topic', { 'z/y/x.bin': null, 'a/c.txt': '' }, 'third\n\nCo-authored-by: Carol <carol@example.com>'),
    repository.commit('main', { 'main.txt': 'm\n' }, 'main goes on'),
    repository.commit('main', {}, 'nothing'),
    repository.commit('side', { 'side.txt': 's\n' }, 'side', { author: 'alice' }),
    repository.commit('side', { 'side.txt': 's\nt\n' }, 'side again', { author: 'bob' }),
  ]
}

describe('a repository that is written without git', () => {
  test('has the ids that git gives, and git finds nothing wrong with it', () => {
    const [quick, real] = both()
    expect(story(quick)).toEqual(story(real))
    expect(git(quick.folder, 'fsck', '--strict', '--full')).toBe('')
  })

  test.each(['merge', 'squash', 'rebase'] as const)('lands a pull request by %s as git does', (method) => {
    const [quick, real] = both()
    const landed = [quick, real].map((repository) => {
      story(repository)
      repository.reset('side', repository.resolve('side'))
      repository.commit('main', { 'later.txt': 'l\n' }, 'later')
      const merge = repository.merge(7, 'main', 'side')
      const tip = repository.land('main', repository.resolve('side'), method, 'Title (#7)\n\nbody')
      repository.tag('v1', tip)
      repository.tag('v2', 'main', 'a\ntag')
      return [merge, tip, repository.ask('rev-parse', 'v1'), repository.ask('rev-parse', 'v2'), repository.ask('rev-parse', 'v2^{commit}')]
    })
    expect(landed[0]).toEqual(landed[1])
    expect(git(quick.folder, 'fsck', '--strict', '--full')).toBe('')
  })

  test('leaves what both sides changed, and renames, to git', () => {
    const [quick, real] = both()
    const landed = [quick, real].map((repository) => {
      repository.commit('main', { 'a/one.txt': '1\n2\n3\n4\n5\n6\n7\n8\n', 'a/two.txt': 'x' }, 'base')
      repository.commit('topic', { 'a/one.txt': '1\n2\n3\n4\n5\n6\n7\neight\n' }, 'topic')
      const text = { 'a/one.txt': null, 'b/one.txt': 'one\n2\n3\n4\n5\n6\n7\n8\n' }
      repository.commit('main', text, 'main')
      return [repository.merge(1, 'main', 'topic'), repository.land('main', 'topic', 'merge', 'm')]
    })
    expect(landed[0]).toEqual(landed[1])
  })
})

describe('questions', () => {
  const [quick] = both()
  const ids = story(quick)
  const merged = quick.land('main', quick.resolve('topic'), 'merge', 'Merge')
  quick.tag('v1', merged, 'one')

  const asked: readonly (readonly string[])[] = [
    ['rev-parse', 'HEAD'],
    ['rev-parse', 'v1'],
    ['rev-parse', '--verify', '--quiet', 'v1^{commit}'],
    ['rev-parse', 'v1^{}'],
    ['rev-parse', 'refs/heads/topic^{tree}'],
    ['rev-parse', 'main~1'],
    ['rev-parse', 'main~3^{tree}'],
    ['rev-parse', 'topic:a/c.txt'],
    ['rev-parse', 'topic:a'],
    ['rev-parse', '0'.repeat(40)],
    ['cat-file', '-t', ids[0] as string],
    ['cat-file', 'commit', ids[2] as string],
    ['merge-base', 'side', 'topic'],
    ['merge-base', 'main', 'topic'],
    ['rev-list', '--reverse', '--topo-order', 'main~3..side', '^topic'],
    ['rev-list', '--topo-order', 'main'],
    ['rev-list', '--count', 'side..main'],
    ['rev-list', '--reverse', '--first-parent', `${ids[0]}..main`],
    ['rev-list', '--topo-order', `main..main`],
    ['ls-tree', '-z', '-l', '-r', '-t', 'main'],
    ['ls-tree', '-z', '-l', 'side'],
    ['ls-tree', 'main', '--', 'a/b.txt'],
    ['ls-tree', 'main', '--', 'a.txt'],
    ['ls-tree', 'main', '--', 'none/b.txt'],
    ['show', '-s', '--format=%T %P %s %(trailers:key=Co-authored-by,valueonly)', ids[2] as string],
    ['diff', '--raw', '-z', '--abbrev=40', 'main', 'topic'],
  ]
  test.each(asked.map((args) => [args.join(' '), args] as const))('git %s', (_, args) => {
    expect(quick.ask(...args)).toBe(git(quick.folder, ...args))
  })

  test.each(['nothing', 'refs/heads/none', 'main:none', 'v2^{commit}', '1'.repeat(40)])('there is no %s', (name) => {
    const [other] = both()
    story(other)
    expect(() => other.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`)).toThrow()
  })
})

describe('a shallow clone that is made without git', () => {
  test('is what git fetches', () => {
    const [quick, real] = both()
    const [mine, theirs] = [quick, real].map((repository) => {
      story(repository)
      return repository.checkout(repository.resolve('topic'))
    }) as [string, string]
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'latin1')])
        .sort()
    expect(files(mine)).toEqual(files(theirs))
    for (const question of [
      ['status', '--porcelain=v1', '--untracked-files=all'],
      ['rev-parse', 'HEAD', '--is-shallow-repository', '--abbrev-ref', 'HEAD'],
      ['ls-files', '--stage'],
      ['log', '--format=%H %P'],
      ['diff', '--cached', '--stat'],
      ['cat-file', '--batch-check', '--batch-all-objects'],
      ['fsck', '--strict'],
    ])
      expect([question, git(mine, ...question)]).toEqual([question, git(theirs, ...question)])
  })
})
