/** Fails unless the committed dist/ equals a fresh build, byte for byte. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const fresh = 'build-check'
execFileSync(process.execPath, ['scripts/build.ts', fresh], { cwd: root, stdio: 'inherit' })
const list = (folder: string) => readdirSync(join(root, folder), { recursive: true }).map(String).sort()
const [committed, rebuilt] = [list('dist'), list(fresh)]
const names = [...new Set([...committed, ...rebuilt])]
const different = names.filter(
  (name) =>
    !committed.includes(name) ||
    !rebuilt.includes(name) ||
    !readFileSync(join(root, 'dist', name)).equals(readFileSync(join(root, fresh, name))),
)
rmSync(join(root, fresh), { recursive: true, force: true })
if (different.length > 0) {
  console.error(`dist/ differs from a fresh build: ${different.join(', ')}. Run "npm run build" and commit dist/.`)
  process.exitCode = 1
} else console.log(`dist/ equals a fresh build (${committed.length} files)`)
