/**
 * The fast tests that a change concerns. Usage: npm run test:changed [-- FLAGS OF JEST]
 *
 * The change is what differs from where the branch left main, with what is not committed. On main itself it is what is not
 * committed, or else the last commit. Without history, as in a shallow clone, every unit test runs.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

const lines = (text = '') => text.split('\n').filter((line) => line !== '')

/** The commit to compare with; `undefined` where there is none. */
function baseOf(): string | undefined {
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD')
  if (head === undefined) return undefined
  for (const name of ['main', 'origin/main']) {
    const left = git('merge-base', name, 'HEAD')
    if (left !== undefined && left !== head) return left
  }
  return lines(git('status', '--porcelain')).length > 0 ? head : git('rev-parse', '--verify', '--quiet', 'HEAD~1')
}

/** Jest follows imports; what a test reads as a file, such as a fixture or a pack, it does not see. */
function isFollowed(path: string): boolean {
  return /^(src|__tests__)\/.*\.ts$/.test(path) || /^(dist|docs)\/|\.md$/.test(path)
}

const base = baseOf()
const changed =
  base === undefined ? [] : [...lines(git('diff', '--name-only', base)), ...lines(git('ls-files', '--others', '--exclude-standard'))]
const unseen = changed.filter((path) => !isFollowed(path))
const all = base === undefined || unseen.length > 0
if (base === undefined) console.log('There is no commit to compare with: all unit tests.')
else if (all) console.log(`All unit tests, since tests may read ${unseen.slice(0, 3).join(', ')}${unseen.length > 3 ? ', …' : ''}.`)
else console.log(`Tests of ${changed.length} files that changed since ${base.slice(0, 12)}.`)

const which = all ? ['--selectProjects', 'unit'] : ['--changedSince', base, '--selectProjects', 'unit', 'services', '--passWithNoTests']
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...which]
process.exitCode = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1
if (changed.some((path) => path.startsWith('src/') || path.startsWith('__tests__/e2e/')))
  console.log('The end-to-end tests did not run: npm run build && npm test -- e2e')
