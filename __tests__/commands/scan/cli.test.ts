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

  test('exits with 1 for a pickle that runs a command, whatever its name, and shows it', async () => {
    const { code, out } = await run(folderWith({ 'm/weights.txt': readSample('ev/m_control_os_system.pkl') }), 'm')
    expect([code, out]).toEqual([1, expect.stringMatching(/^critical m\/weights\.txt\n {4}critical .*posix\.system|os\.system/)])
  })

  test('exits with 3 when a file was not inspected, and does not call it clean', async () => {
    const { code, out } = await run(folderWith({ 'm/a.joblib': readSample('ev/m_joblib_bz2.joblib') }), 'm')
    expect([code, out]).toEqual([3, expect.stringMatching(/^unknown +m\/a\.joblib\n {4}inconclusive .*bzip2/)])
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
      'm/b.joblib': readSample('ev/m_joblib_bz2.joblib'),
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
