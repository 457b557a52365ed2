import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lfsAttributes } from '../../../src/domains/models/attributes.ts'
import { git, temporaryFolder } from '../../rig/git.ts'

const LFS = 'filter=lfs diff=lfs merge=lfs -text'
const FILES: Readonly<Record<string, string>> = {
  '.gitattributes': `# comment\n*.bin ${LFS}\n*.onnx ${LFS}\nsmall.bin -filter\n/top.dat ${LFS}\ndeep/**/x.dat ${LFS}\nplain/*.onnx !filter\n*.txt text\n`,
  'a/.gitattributes': `*.bin !filter -diff\nb/*.pt ${LFS}\n`,
}
const PATHS = [
  'x.bin',
  'small.bin',
  'd/small.bin',
  'x.onnx',
  'plain/x.onnx',
  'plain/d/x.onnx',
  'top.dat',
  'd/top.dat',
  'deep/x.dat',
  'deep/1/2/x.dat',
  'a/x.bin',
  'a/c/x.bin',
  'a/b/x.pt',
  'a/b/c/x.pt',
  'a/x.pt',
  'x.txt',
  'x',
]

test('what is declared is what git says', () => {
  const folder = temporaryFolder('attributes')
  git(folder, 'init', '--quiet')
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const declared = lfsAttributes(Object.entries(FILES))
  const said = new Map(
    git(folder, 'check-attr', 'filter', '--', ...PATHS)
      .trim()
      .split('\n')
      .map((line) => line.split(': filter: ') as [string, string]),
  )
  const ours = Object.fromEntries(PATHS.map((path) => [path, declared(path)]))
  expect(ours).toEqual(Object.fromEntries(PATHS.map((path) => [path, said.get(path) === 'lfs' ? 'lfs' : 'none'])))
})

test.each([
  ['a class of characters', `*.[ab]in ${LFS}\n`],
  ['quotes', `"a b.bin" ${LFS}\n`],
  ['more lines than are evaluated', '*.x -filter\n'.repeat(2001)],
])('after %s nothing is claimed', (_name, text) => {
  expect(lfsAttributes([['.gitattributes', text]])('x.bin')).toBe('unknown')
})
