import { describe, expect, test } from '@jest/globals'
import { progressFor } from '../../src/ports/progress.ts'

function shown({ isTTY = false, ci = false, quiet = false }): readonly string[] {
  const written: string[] = []
  let now = 0
  const progress = progressFor({
    stream: { isTTY, columns: 100, write: (text) => written.push(text) },
    label: 'Measuring m',
    ci,
    quiet,
    clock: () => now,
  })
  progress.start(4 * 1024 ** 3)
  for (now = 1000; now <= 21_000; now += 1000) progress.update((now / 21_000) * 4 * 1024 ** 3)
  progress.stop()
  return written
}

describe('progress', () => {
  test('is a bar on a terminal, with bytes, rate and time left, and gone at the end', () => {
    const written = shown({ isTTY: true })
    expect(written).toHaveLength(22)
    expect(written[9]).toMatch(/^\rMeasuring m █+░+ 1\.9 GiB of 4\.0 GiB, 195\.0 MiB\/s, 11 s left/)
    expect(written.at(-1)).toBe('\r\x1b[K')
  })

  test('is a line each ten seconds in CI', () => {
    const written = shown({ ci: true })
    expect(written).toHaveLength(2)
    expect(written[0]).toMatch(/^Measuring m .* of 4\.0 GiB.*\n$/)
  })

  test('a folder’s name starts no workflow command and no new line', () => {
    const written: string[] = []
    let now = 0
    const progress = progressFor({
      stream: { write: (text) => written.push(text) },
      label: 'a\n::error title=x::y ##[error]z \u001b[31m',
      ci: true,
      quiet: false,
      clock: () => now,
    })
    progress.start(10)
    now = 20_000
    progress.update(5)
    expect(written).toHaveLength(1)
    expect(written[0]).not.toMatch(/::|##\[|\n./)
  })

  test.each([{ quiet: true, isTTY: true }, { quiet: true, ci: true }, {}])('is nothing with %j', (options) => {
    expect(shown(options)).toEqual([])
  })
})
