import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, test } from '@jest/globals'
import { gate } from '../../src/gate/gate.ts'
import { localGate } from '../../src/gate/prepare-local.ts'
import { silent } from '../../src/ports/progress.ts'
import { Repository } from '../rig/git.ts'

let repository: Repository | undefined
afterEach(() => repository?.remove())

/** Findings about files whose name is not UTF-8, by place, and the verdict. */
async function evaluate(names: readonly string[], config: string) {
  repository = new Repository()
  const cwd = repository.folder
  repository.commit('main', { '.github/weightseal.yml': config })
  const git = (args: readonly string[], input = Buffer.alloc(0)) =>
    execFileSync('git', ['-C', cwd, ...args], { input, encoding: 'utf8' }).trim()
  const blob = git(['hash-object', '-w', '--stdin'], Buffer.from('x\n'))
  const lines = names.map((name) => Buffer.from(`100644 ${blob} 0\t${name}\n`, 'latin1'))
  git(['update-index', '--index-info'], Buffer.concat(lines))
  git(['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'names'])
  const inputs = () => undefined
  const { options, ports } = await localGate({
    ...{ cwd, env: {}, inputs, base: undefined, path: undefined, sarif: [], plans: [] },
    progress: () => silent,
    signal: new AbortController().signal,
  })
  // The files are not in the working tree, because not every file system accepts their names.
  const committed = { ...ports, git: { ...ports.git, uncommitted: async () => ({ changed: [], deleted: [] }) } }
  const { report } = await gate(options, committed)
  const found = report.findings.filter(({ rule, outcome }) => rule.id === 'WS-META-012' && outcome === 'unknown')
  return { verdict: report.verdict, found: found.map((finding) => ('subject' in finding ? finding.subject?.data : finding)) }
}

describe('a file whose name is not UTF-8', () => {
  test('is undecided by its name, and does not end the run', async () => {
    expect(await evaluate(['tests/caf\xe9.txt'], 'version: 1\n')).toEqual({
      verdict: 'undecided',
      found: [
        expect.objectContaining({ path: 'tests/caf\\351.txt', reason: 'the name of this file is not UTF-8, so it is not evaluated' }),
      ],
    })
  })

  test('is ignored below a path that the configuration ignores', async () => {
    expect(await evaluate(['tests/caf\xe9.txt'], 'version: 1\nignorePaths: [tests]\n')).toMatchObject({ found: [] })
  })
})
