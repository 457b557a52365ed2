import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PROJECT } from '../__tests__/rig/runner.ts'

/**
 * Installs pinned packages of PyPI into a virtual environment of their own, once for each list.
 *
 * @param requirements - path of the list.
 * @returns the folder of the programs.
 * @throws {Error} python3 with venv, or PyPI, cannot be reached.
 */
export function venv(name: string, requirements: string): string {
  const folder = join(PROJECT, 'node_modules/.cache/weightseal', name)
  const [stamp, wanted] = [join(folder, 'requirements.txt'), readFileSync(requirements, 'utf8')]
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return join(folder, 'bin')
  rmSync(folder, { recursive: true, force: true })
  console.log(`Installing ${basename(requirements)} from PyPI …`)
  step('python3', '-m', 'venv', folder)
  step(join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements)
  writeFileSync(stamp, wanted)
  return join(folder, 'bin')
}

function step(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 })
  if (status === 0) return
  const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.slice(-2000)
  throw new Error(`"${command} ${args.slice(0, 3).join(' ')} …" failed. The test requires python3 with venv, and PyPI.\n${said}`)
}
