import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli } from '../../../src/cli.ts'
import type { Io } from '../../../src/shell/io.ts'
import { fixtures } from '../../fixtures.ts'
import { temporaryFolder } from '../../rig/git.ts'

/** Runs `weightseal approvals lint` on files. */
async function lint(files: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const cwd = temporaryFolder('lint')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  const out: string[] = []
  const io = {
    stdout: (text: string) => {
      out.push(text)
    },
    stderr: () => undefined,
    cwd,
    env: {},
    color: false,
  } as unknown as Io
  const code = await cli(['approvals', 'lint', 'policy.yml'], io)
  return {
    code,
    lines: out
      .join('')
      .split('\n')
      .filter((line) => line !== ''),
  }
}

interface Case {
  readonly config: string
  readonly expected: readonly string[]
}

describe('approvals lint', () => {
  test.each(fixtures<Case>('approvals-lint'))('%s', async (_, { config, expected }) => {
    const { code, lines } = await lint({ 'policy.yml': config })
    expect(lines).toEqual(expected)
    expect(code).toBe(expected.some((line) => line.startsWith('error')) ? 1 : 0)
  })

  test('reports problems in CODEOWNERS, and a CODEOWNERS file that is never used', async () => {
    const { code, lines } = await lint({ 'policy.yml': 'version: 1\n', '.github/CODEOWNERS': '* @a\n!x @b\n', CODEOWNERS: '* @c\n' })
    expect([code, lines]).toEqual([
      1,
      [
        'error: .github/CODEOWNERS:2:1: "!" does not exclude in CODEOWNERS; write a later line without owners instead',
        'warning: CODEOWNERS:1:1: is never used, because .github/CODEOWNERS exists',
      ],
    ])
  })
})
