import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openWorld, type World } from '../rig/gate.ts'
import { PICKLE } from '../rig/model.ts'

let world: World | undefined

afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  expect(unknown).toEqual([])
})

/** File names of an attacker, all of which git and Linux take. */
const NAMES = [
  '::error file=README.md,line=1::Everything is fine',
  '##[error]Everything is fine',
  'a%0A::error::percent',
  '::stop-commands::x',
  '$(touch pwned)',
  '`touch pwned`',
  '; touch pwned;',
  '| cell | cell |',
  '<img src=x onerror=alert(1)>',
  '![x](https:evil.example)',
  '[click](javascript:alert(1))',
  '@acme/security please approve',
  '#1 fixes',
  '</code></details>',
  '**bold** _it_ ~~s~~',
  '-rf',
  '--output=pwned',
  'rtl\u202egnp.exe',
  'zero\u200bwidth',
  ':warning:',
  'www.evil.example',
  'quote"and\'quote',
  'line\nbreak\n::error::new line',
  'tab\there',
  '{{id}} {{/path}}',
  '$'.concat('{{ github.token }}'),
  'é😀',
]

const FILES = Object.fromEntries(NAMES.map((name) => [`models/sentiment/${name}.pkl`, PICKLE]))

describe('names from an attacker', () => {
  test('end neither in a shell, nor in a workflow command, nor in Markdown', async () => {
    world = await openWorld({ head: FILES, title: '::error::title $(touch pwned) <script>', branch: 'feature/$(touch_pwned)`x`' })
    const workspace = world.repository.checkout(world.headSha)
    const { code, annotations, summary, rawOutput, temp } = await world.run({ workspace })
    expect(code).toBe(1)
    expect(annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(rawOutput).not.toMatch(/^\s*::(error|warning)/m)
    for (const text of [summary, world.github.comments[0]?.body ?? '', world.github.checks[0]?.summary ?? '']) {
      expect(text).not.toMatch(/<img|<script|<\/code><\/details>|javascript:|\]\(https:evil|@acme|www\.evil|\u202e/)
      expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
      for (const row of text.split('\n').filter((line) => line.startsWith('| [WS-'))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    }
    for (const folder of ['.', workspace, temp]) expect([folder, existsSync(`${folder}/pwned`)]).toEqual([folder, false])
    expect(world.github.checks[0]?.annotations.filter(({ title }) => String(title).startsWith('WS-INT-004'))).toHaveLength(NAMES.length)
  })

  test('are escaped where annotations go to the log', async () => {
    world = await openWorld({ head: FILES, permissions: ['contents: read', 'pull-requests: read'] })
    const { annotations } = await world.run()
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    for (const { properties } of errors) expect(properties).toMatch(/^title=WS-[^,]*,file=models\/sentiment\/[^,]*,line=1,endLine=1$/)
  })
})
