/**
 * Builds the bundle: tsc removes the types, and ncc bundles the entry point and, separately, the hash worker.
 * Usage: node scripts/build.ts [FOLDER]   (default dist)
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAMP, sourceHash } from './source-hash.ts'

const root = join(import.meta.dirname, '..')
const out = process.argv[2] ?? 'dist'
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
const ncc = (entry: string, folder: string, ...more: string[]) =>
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--no-cache', '--quiet', ...more)

rmSync(join(root, 'build'), { recursive: true, force: true })
rmSync(join(root, out), { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
ncc('build/index.js', out, '--license', 'licenses.txt')
ncc('build/ports/files/hash-worker.js', `${out}/worker`)
cpSync(join(root, out, 'worker/index.js'), join(root, out, 'hash-worker.js'))
rmSync(join(root, out, 'worker'), { recursive: true, force: true })
chmodSync(join(root, out, 'index.js'), 0o755)

// Third-party licences have mixed line endings, which Git would change on checkout. The seeds of @sigstore/tuf contain the keys
// of a package registry, which are not used.
const UNREAD_SEED = /,"[a-z.]+%2Fkeys\.json":"[A-Za-z0-9+/=]*"/g
for (const name of readdirSync(join(root, out))) {
  const file = join(root, out, name)
  const text = readFileSync(file, 'utf8')
  const clean = text.replaceAll('\r\n', '\n').replace(UNREAD_SEED, '')
  if (clean !== text) writeFileSync(file, clean)
}

// The end-to-end tests refuse a bundle of other sources.
writeFileSync(join(root, out, STAMP), `${sourceHash(root)}\n`)
