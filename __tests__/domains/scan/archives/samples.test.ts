import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { readSample, samplesIn } from '../../../rig/samples.ts'
import { incompleteOf, scanWith, techniquesOf } from './context.ts'

function scanSample(path: string) {
  return scanWith(bytesSource(readSample(path)), path)
}

/** What each tampering is reported as. Torch 2.13 reaches the payload of most of them. */
const TAMPERED: Readonly<Record<string, readonly string[]>> = {
  'backslash_name.pt': ['review archive-backslash-name'],
  'bad_in_storage.pt': ['note torch-pickle-in-storage'],
  'cd_name_diff.pt': ['high zip-name-mismatch'],
  'crc_cd0.pt': ['review zip-crc-mismatch'],
  'crc_local0.pt': ['review zip-crc-mismatch'],
  'data_pkl_trailing_slash_dir.pt': ['high archive-case-collision'],
  'dup_case.pt': ['high archive-case-collision'],
  'dup_case2.pt': ['high archive-case-collision'],
  'dup_first_bad.pt': ['high archive-duplicate-name'],
  'dup_last_bad.pt': ['high archive-duplicate-name'],
  'eocd_count_lie.pt': ['high zip-directory-count'],
  'flag_enc_cd.pt': ['high zip-encryption-flag'],
  'flag_enc_local.pt': ['high zip-encryption-flag'],
  'flag_maskhdr_cd.pt': ['high zip-encryption-flag'],
  'flag_maskhdr_local.pt': ['high zip-encryption-flag'],
  'flag_patch_cd.pt': ['high zip-encryption-flag'],
  'flag_patch_local.pt': ['high zip-encryption-flag'],
  'flag_strongenc_cd.pt': ['high zip-encryption-flag'],
  'flag_strongenc_local.pt': ['high zip-encryption-flag'],
  'local_method_lie.pt': ['high zip-method-mismatch'],
  'local_name_diff.pt': ['high zip-name-mismatch'],
  'local_size_zero.pt': ['high zip-size-mismatch'],
  'prefix_junk.pt': ['review zip-prefix'],
  'size_lie_cd.pt': ['high zip-size-mismatch'],
  'size_lie_cd_small.pt': ['high zip-size-mismatch', 'review zip-hidden-bytes'],
  'suffix_junk.pt': ['review zip-trailing-bytes'],
  'two_archives_bad_first.pt': ['high archive-duplicate-name', 'high zip-several-directories'],
  'two_archives_bad_last.pt': ['high archive-duplicate-name', 'high zip-several-directories'],
}

describe('torch archives with one tampering each', () => {
  test.each(samplesIn('oz'))('%s is reported as what it is, and its payload is scanned', (name) => {
    const scanned = scanSample(`oz/${name}`)
    expect(techniquesOf(scanned)).toEqual(TAMPERED[name] ?? [])
    expect(scanned.seen.some(({ bytes }) => bytes.includes('cos\nsystem'))).toBe(true)
    expect(incompleteOf(scanned)).toEqual([])
  })
})

/** Findings, and the members in which the payload was found. */
const SAMPLES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['b_torch_zip.pt', [], []],
  ['b_logreg.joblib', [], []],
  ['m_zip_comment_eocd.pt', ['high zip-several-directories'], ['archive/data.pkl']],
  ['m_zip_truncated_no_cd.pt', ['review zip-no-directory'], ['archive/data.pkl']],
  ['m_zip_bad_crc.pt', ['review zip-crc-mismatch'], ['archive/data.pkl']],
  ['m_zip_flag_encrypted_cd.pt', ['high zip-encryption-flag'], ['archive/data.pkl']],
  ['m_zip_nested.zip', [], ['model.pt', 'model.pt!archive/data.pkl']],
  ['m_zip_proto0_noext.zip', [], ['archive/payload']],
  ['m_zip_cd_size_lie_small.pt', ['high zip-size-mismatch'], ['archive/data.pkl']],
  ['m_torchscript_code.pt', ['high torchscript-file-access', 'note torchscript-code'], []],
  ['m_tar.tar', [], ['pickle']],
  ['m_tar.tar.gz', [], ['m_tar.tar', 'm_tar.tar!pickle']],
  ['m_tar_legacy_torch.pt', [], ['pickle']],
  ['m_joblib_zlib.joblib', [], ['m_joblib_zlib.joblib']],
  ['m_joblib_gz.joblib', [], ['m_joblib_gz.joblib']],
  ['m_zstd.pkl.zst', [], ['m_zstd.pkl']],
  ['m_keras_zip_slip.keras', ['high archive-path-escape'], []],
  ['m_keras_prefix_bytes.keras', ['review zip-prefix'], []],
  ['m_op_INST.pkl', [], []],
]

describe('samples of containers', () => {
  test.each(SAMPLES)('%s', (name, techniques, members) => {
    const scanned = scanSample(`ev/${name}`)
    expect(techniquesOf(scanned)).toEqual(techniques)
    expect(scanned.seen.filter(({ bytes }) => bytes.includes('system')).map(({ path }) => path)).toEqual(members)
  })

  test.each(['bz2', 'xz', 'lzma', 'lz4'])('joblib compressed by %s is unpacked', (name) => {
    const scanned = scanSample(`ev/m_joblib_${name}.joblib`)
    expect(incompleteOf(scanned)).toEqual([])
    expect(scanned.seen.some(({ bytes }) => bytes.includes('system'))).toBe(true)
  })

  test('a cut archive is incomplete', () => {
    expect(incompleteOf(scanSample('ev/m_zip_truncated_no_cd.pt'))).toEqual([expect.stringContaining('no directory')])
  })

  test('a pickle that looks like zlib is not taken for one', () => {
    expect(scanWith(bytesSource(Buffer.from("(S'id'\nios\nsystem\n."))).readings).toEqual([])
  })
})
