import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { scan } from '../../../src/commands/scan/cli.ts'
import type { Io } from '../../../src/shell/io.ts'
import { temporaryFolder } from '../../rig/git.ts'
import { PROJECT } from '../../rig/project.ts'
import { readSample } from '../../rig/samples.ts'

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(PROJECT, 'schemas/scan-v1.schema.json'), 'utf8')) as object,
)

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = temporaryFolder('scan')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  return cwd
}

async function run(cwd: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = []
  const quiet = { start: () => undefined, update: () => undefined, stop: () => undefined }
  const io = {
    ...{ stdout: (text: string) => void out.push(text), stderr: () => undefined, progress: () => quiet },
    ...{ cwd, env: {}, color: false, signal: new AbortController().signal },
  } as unknown as Io
  return { code: await scan.run(args, io), out: out.join('') }
}

/** A format that is recognized and not inspected. */
const SEVEN_ZIP = Buffer.from(`7z\xbc\xaf\x27\x1c${'\0'.repeat(100)}`, 'latin1')
const BENIGN = readSample('ev/b_st_ok.safetensors')

describe('weightseal scan', () => {
  test('exits with 0 for clean files, and says how many', async () => {
    expect(await run(folderWith({ 'm/model.safetensors': BENIGN }), 'm')).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^clean: 1 file \(.*\), 0 inconclusive\. A static scan proves nothing about the behaviour of a model\.\n$/,
      ),
    })
  })

  test('says how many files have which verdict', async () => {
    const files = { 'm/a.safetensors': BENIGN, 'm/b.safetensors': BENIGN, 'm/f.joblib': readSample('ev/b_rf.joblib') }
    expect((await run(folderWith(files), 'm')).out).toMatch(/^note: 3 files \(.*\): 1 note, 2 clean, 0 inconclusive\./)
  })

  test('exits with 1 for a pickle that runs a command, whatever its name, and shows it', async () => {
    const { code, out } = await run(folderWith({ 'm/weights.txt': readSample('ev/m_control_os_system.pkl') }), 'm')
    expect([code, out]).toEqual([1, expect.stringMatching(/^critical m\/weights\.txt\n {4}critical .*posix\.system|os\.system/)])
  })

  test('exits with 3 when a file was not inspected, and does not call it clean', async () => {
    const { code, out } = await run(folderWith({ 'm/a.joblib': SEVEN_ZIP }), 'm')
    expect([code, out]).toEqual([3, expect.stringMatching(/^unknown +m\/a\.joblib\n {4}inconclusive .*7z/)])
    expect(out).not.toContain('clean')
  })

  test('a file that cannot be read does not hide the finding about another', async () => {
    const cwd = folderWith({ 'm/a.pkl': readSample('ev/m_control_os_system.pkl') })
    symlinkSync('/etc/hostname', join(cwd, 'm/link.pkl'))
    const { code, out } = await run(cwd, 'm')
    expect([code, out]).toEqual([1, expect.stringMatching(/critical m\/a\.pkl[\s\S]*unknown +m\/link\.pkl\n {4}inconclusive /)])
  })

  test('as JSON it has the public format, with complete and inconclusive files', async () => {
    const cwd = folderWith({
      'm/a.pkl': readSample('ev/m_control_os_system.pkl'),
      'm/b.joblib': SEVEN_ZIP,
      'm/c.safetensors': BENIGN,
    })
    const { code, out } = await run(cwd, 'm', '--json')
    const result = JSON.parse(out) as {
      readonly files: readonly { readonly path: string; readonly verdict: string; readonly coverage: string }[]
    }
    expect([validate(result), validate.errors]).toEqual([true, null])
    expect([code, result.files.map(({ path, verdict, coverage }) => `${path} ${verdict} ${coverage}`)]).toEqual([
      1,
      ['m/a.pkl critical complete', 'm/b.joblib clean inconclusive', 'm/c.safetensors clean complete'],
    ])
  })

  const FOREST = { 'm/forest.joblib': readSample('ev/b_rf.joblib') }

  test.each([
    ['default', 0, /^clean: 1 file|^note: 1 file/],
    ['strict', 0, /^review +m\/forest\.joblib\n[\s\S]*scan\.allow in \.github\/weightseal\.yml/],
    ['weights-only', 1, /high m\/forest|high .*whose loader can run code/],
  ])('in the profile %s a forest of scikit-learn is what the profile accepts', async (profile, expected, text) => {
    const { code, out } = await run(folderWith(FOREST), 'm', '--profile', profile)
    expect([code, out]).toEqual([expected, expect.stringMatching(text)])
  })

  test('a name that the configuration allows is not reported until the entry expires', async () => {
    const names = [
      'sklearn.ensemble._forest.RandomForestClassifier',
      'sklearn.tree._classes.DecisionTreeClassifier',
      'sklearn.tree._tree.Tree',
    ]
    const configured = (expires: string) => ({
      ...FOREST,
      '.github/weightseal.yml': `version: 1\nscan:\n  profile: strict\n  allow:\n${names.map((name) => `    - { name: ${name}, reason: our own forest, expires: "${expires}" }\n`).join('')}`,
    })
    expect((await run(folderWith(configured('2999-01-01')), 'm')).out).toMatch(/^(clean|note): 1 file/)
    const expired = (await run(folderWith(configured('2020-01-01')), 'm')).out
    expect(expired).toMatch(/^review +m/)
    expect(expired).toContain('expired on 2020-01-01. To allow it again, review it and set a later date.')
  })

  test('explains what a file contains', async () => {
    const { out } = await run(folderWith({ 'm/model.pt': readSample('ev/m_zip_std.pt') }), 'm', '--explain')
    expect(out).toMatch(/pickle in archive\/data\.pkl/)
    expect(out).toMatch(/calls {3}os\.system {2}runs code, or reads files/)
    expect(out).toMatch(/torch\.load\(weights_only=True\) refuses it, because /)
  })

  test('text of a file is escaped in the terminal', async () => {
    const { out } = await run(folderWith({ 'm/a\u001b[2J.pkl': readSample('ev/m_control_os_system.pkl') }), 'm')
    expect(out).not.toContain('\u001b')
  })

  test('a path that does not exist is a usage error', async () => {
    await expect(run(folderWith({}), 'nothing')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('does not exist'),
    })
  })
})
