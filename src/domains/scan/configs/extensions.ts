import { extensionOf } from './text.ts'

/** Extensions that claim weights or a whole model. */
const WEIGHTS: ReadonlySet<string> = new Set(
  'safetensors gguf ggml onnx tflite pt pth ckpt pt2 pte bin pkl pickle joblib dill h5 hdf5 keras msgpack npy npz pdparams pdiparams pdopt pb weights model caffemodel mlmodel engine plan params nemo mar traineddata cbm xgb ubj ot torchscript tensors'.split(
    ' ',
  ),
)

/** Tells whether the extension of a path claims weights. */
export function isWeightsName(path: string): boolean {
  return WEIGHTS.has(extensionOf(path))
}
