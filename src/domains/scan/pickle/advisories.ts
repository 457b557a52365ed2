import { type ImportRecord, textOf } from './records.ts'

/** Advisories about scanners that passed a name, by the start of `module.name`. */
const ADVISORIES: readonly (readonly [prefix: string, ids: readonly string[]])[] = [
  ['pip.main', ['CVE-2025-1716', 'GHSA-655q-fx9r-782v']],
  ['pip._internal', ['CVE-2025-1716', 'GHSA-655q-fx9r-782v']],
  ['timeit.timeit', ['GHSA-v7x6-rv5q-mhwc']],
  ['asyncio.unix_events', ['CVE-2025-10157', 'GHSA-f7qq-56ww-84cr']],
  ['numpy.f2py.crackfortran.getlincoef', ['GHSA-r8g5-cgf2-4m4m']],
  ['pkgutil.resolve_name', ['GHSA-vvpj-8cmc-gx39']],
  ['uuid._', ['GHSA-g38g-8gr9-h9xp']],
  ['_osx_support.', ['GHSA-g38g-8gr9-h9xp']],
  ['_aix_support.', ['GHSA-g38g-8gr9-h9xp']],
  ['imaplib.IMAP4_stream', ['GHSA-g38g-8gr9-h9xp']],
  ['_pyrepl.pager', ['GHSA-g38g-8gr9-h9xp']],
  ['test.support.script_helper', ['GHSA-g38g-8gr9-h9xp']],
]

/** Returns the ids of advisories about an import. */
export function advisoriesOf(record: ImportRecord): readonly string[] {
  const text = textOf(record)
  return ADVISORIES.find(([prefix]) => text.startsWith(prefix))?.[1] ?? []
}
