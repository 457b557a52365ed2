import type { Reader } from '../context.ts'
import type { Technique } from '../technique.ts'
import { CAFFE_TECHNIQUES, caffeReader } from './frameworks/caffe.ts'
import { COREML_TECHNIQUES, coremlReader } from './frameworks/coreml.ts'
import { MSGPACK_TECHNIQUES, msgpackReader } from './frameworks/msgpack.ts'
import { MXNET_TECHNIQUES, mxnetReader } from './frameworks/mxnet.ts'
import { SIGNATURE_TECHNIQUES, signatureReaders } from './frameworks/signatures.ts'
import { XML_TECHNIQUES, xmlReader } from './frameworks/xml.ts'
import { HDF5_TECHNIQUES, hdf5Reader } from './hdf5/reader.ts'
import { KERAS_CONFIG_TECHNIQUES, kerasConfigReader } from './keras-config.ts'
import { ONNX_TECHNIQUES, onnxReader } from './onnx.ts'
import { TENSORFLOW_TECHNIQUES, tensorflowReader } from './tensorflow.ts'
import { TFLITE_TECHNIQUES, tfliteReader } from './tflite.ts'

/** Readers of computation graphs and of the formats of other frameworks. */
export const graphReaders: readonly Reader[] = [
  onnxReader,
  tensorflowReader,
  tfliteReader,
  hdf5Reader,
  kerasConfigReader,
  caffeReader,
  mxnetReader,
  msgpackReader,
  coremlReader,
  xmlReader,
  ...signatureReaders,
]

/** All techniques of these readers, without repeats. */
export const GRAPH_READER_TECHNIQUES: readonly Technique[] = [
  ...new Map(
    [
      ONNX_TECHNIQUES,
      TENSORFLOW_TECHNIQUES,
      TFLITE_TECHNIQUES,
      HDF5_TECHNIQUES,
      KERAS_CONFIG_TECHNIQUES,
      CAFFE_TECHNIQUES,
      MXNET_TECHNIQUES,
      MSGPACK_TECHNIQUES,
      COREML_TECHNIQUES,
      XML_TECHNIQUES,
      SIGNATURE_TECHNIQUES,
    ]
      .flat()
      .map((each) => [each.technique as string, each as Technique]),
  ).values(),
]
