import { describe, expect, test } from '@jest/globals'
import { graded, membersOf, sample, samplesIn, scan } from './helpers.ts'

/** What must be reported of each malicious sample; those of the container itself are left to the reader of zip archives. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'm_onnx_custom_op.onnx': ['review onnx-custom-operator'],
  'm_onnx_ext_abs.onnx': ['high onnx-external-path'],
  'm_onnx_ext_in_subgraph.onnx': ['high onnx-external-path'],
  'm_onnx_ext_nested.onnx': ['high onnx-external-path'],
  'm_onnx_ext_traversal.onnx': ['high onnx-external-path'],
  'm_onnx_ext_win.onnx': ['high onnx-external-path'],
  'm_onnx_pyop.onnx': ['critical onnx-python-operator'],
  'm_ext_a.onnx': ['review onnx-malformed'],
  'm_sm_customop/saved_model.pb': ['review tf-custom-operator'],
  'm_sm_pyfunc/saved_model.pb': ['critical tf-python-operator'],
  'm_sm_readfile_infunc/saved_model.pb': ['high tf-file-operator'],
  'm_sm_writefile/saved_model.pb': ['high tf-file-operator'],
  'm_h5_external_link.h5': ['high hdf5-external-link'],
  'm_h5_lambda.h5': ['critical keras-lambda'],
  'm_h5_lambda_nested.h5': ['critical keras-lambda'],
  'm_keras_12058_StringLookup.keras': ['high keras-vocabulary-file'],
  'm_keras_1550_module_top.keras': ['critical keras-dangerous-function', 'critical keras-foreign-module'],
  'm_keras_1550_os_system.keras': ['critical keras-dangerous-function', 'critical keras-foreign-module'],
  'm_keras_49655_TorchModuleWrapper.keras': ['critical keras-torch-module'],
  'm_keras_8747_get_file.keras': ['critical keras-get-file', 'critical keras-lambda'],
  'm_keras_9906_enable_unsafe.keras': ['critical keras-lambda', 'critical keras-unsafe-mode'],
  'm_keras_compile_config.keras': ['critical keras-dangerous-function', 'critical keras-foreign-module'],
  'm_keras_custom_registered.keras': ['critical keras-foreign-module', 'review keras-custom-object'],
  'm_keras_dup_config.keras': ['critical keras-lambda'],
  'm_keras_lambda.keras': ['critical keras-lambda'],
  'm_keras_lambda_as_activation.keras': ['critical keras-lambda'],
  'm_keras_lambda_in_functional_sub.keras': ['critical keras-lambda'],
  'm_keras_lambda_nested_TimeDistributed.keras': ['critical keras-lambda'],
  'm_keras_prefix_bytes.keras': ['critical keras-lambda'],
}

const BENIGN = ['b_onnx.onnx', 'b_onnx_ext_ok.onnx', 'b_keras_dense.keras', 'b_sm_ok/saved_model.pb', 'm_keras_zip_slip.keras']

const readingsOf = (name: string) => {
  const bytes = sample(`ev/${name}`)
  return name.endsWith('.keras') ? membersOf(bytes).flatMap(([member, content]) => scan(member, content)) : scan(name, bytes)
}

describe('samples', () => {
  test.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    expect(graded(readingsOf(name))).toEqual(expected)
  })

  test.each(BENIGN)('%s: nothing above a note, and complete', (name) => {
    const readings = readingsOf(name)
    expect(readings.length).toBeGreaterThan(0)
    expect(graded(readings)).toEqual([])
    expect(readings.flatMap(({ incomplete }) => incomplete)).toEqual([])
  })

  test('a file that is only named as HDF5 is reported', () => {
    expect(graded(scan('m.h5', Buffer.alloc(100_000)))).toEqual(['review hdf5-malformed'])
    expect(graded(scan('m.bin', Buffer.alloc(100_000)))).toEqual([])
  })

  test('the HDF5 forms that h5py writes', () => {
    const found = Object.fromEntries(samplesIn('graphs').map((name) => [name, scan(name, sample(`graphs/${name}`))]))
    expect(Object.fromEntries(Object.entries(found).map(([name, readings]) => [name, graded(readings)]))).toEqual({
      'benign-keras2.h5': [],
      'external-dataset.h5': ['high hdf5-external-dataset'],
      'external-link-in-deep-tree.h5': ['high hdf5-external-link'],
      'lambda-dense-attributes.h5': ['critical keras-lambda'],
      'lambda-in-dense-group.h5': ['critical keras-lambda'],
      'lambda-large-fixed-text.h5': ['critical keras-lambda'],
      'lambda-user-block.h5': ['critical keras-lambda'],
      'virtual-dataset.h5': ['high hdf5-external-dataset'],
    })
    expect(Object.values(found).flatMap((readings) => readings.flatMap(({ incomplete }) => incomplete))).toEqual([])
  })
})
