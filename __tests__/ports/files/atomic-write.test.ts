import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeAtomically } from '../../../src/ports/files/atomic-write.ts'
import { PROJECT } from '../../rig/runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'atomic-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  test('replaces it completely and leaves nothing else behind', async () => {
    const file = join(folder, 'a/b/report.json')
    await writeAtomically(file, 'first, which is longer')
    await writeAtomically(file, 'second')
    expect([readFileSync(file, 'utf8'), readdirSync(join(folder, 'a/b'))]).toEqual(['second', ['report.json']])
  })

  test('that cannot be written keeps the old one and removes the temporary file', async () => {
    const file = join(folder, 'taken')
    writeFileSync(file, 'old')
    await expect(writeAtomically(join(file, 'below'), 'x')).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' })
    expect([readFileSync(file, 'utf8'), readdirSync(folder).filter((name) => name.endsWith('.tmp'))]).toEqual(['old', []])
  })

  const strace = existsSync('/usr/bin/strace') ? test : test.skip
  strace('flushes the file before the rename, and the folder after it', () => {
    const script = `import { writeAtomically } from ${JSON.stringify(join(PROJECT, 'src/ports/files/atomic-write.ts'))}
await writeAtomically(${JSON.stringify(join(folder, 'traced'))}, 'x')`
    const log = join(folder, 'trace.log')
    writeFileSync(join(folder, 'run.mts'), script)
    chmodSync(folder, 0o755)
    execFileSync('/usr/bin/strace', [
      '-f',
      '-e',
      'trace=fsync,rename,renameat,renameat2',
      '-o',
      log,
      process.execPath,
      join(folder, 'run.mts'),
    ])
    const calls = [...readFileSync(log, 'utf8').matchAll(/\b(fsync|rename)(?:at2?)?\(/g)].map(([, name]) => name)
    expect(calls).toEqual(['fsync', 'rename', 'fsync'])
  })
})
