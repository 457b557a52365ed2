/** Fails when package-lock.json names an optional platform package without an entry: then "npm ci" fails on some machine. */
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
    .map(([name, version]) => `${path || 'package.json'} wants ${name}@${version}`),
)
const unpinned = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== '' && !entry.integrity && !entry.link)
  .map(([path]) => `${path} has no integrity`)
const hosts = Object.entries(lock.packages)
  .filter(([, entry]) => entry.resolved !== undefined)
  .map(([path]) => `${path} names the address of a registry`)
const faults = [...missing, ...unpinned, ...hosts]
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0
    ? `package-lock.json: ${names.size} packages, each with integrity, no platform package missing`
    : `${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
