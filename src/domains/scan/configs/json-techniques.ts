import type { Technique } from '../technique.ts'

export const AUTO_MAP: Technique = {
  technique: 'config-auto-map',
  grade: 'review',
  summary: 'A configuration names Python code of the model repository that Transformers imports with `trust_remote_code`.',
}
export const AUTO_MAP_FOREIGN: Technique = {
  technique: 'config-auto-map-foreign',
  grade: 'high',
  summary: 'A configuration names Python code of another repository, written as `owner/repository--file.Class`.',
}
export const TRUST_REMOTE_CODE: Technique = {
  technique: 'config-trust-remote-code',
  grade: 'high',
  summary: 'A configuration sets `trust_remote_code: true`, which allows code of model repositories to run.',
}
export const CUSTOM_PIPELINE: Technique = {
  technique: 'config-custom-pipeline',
  grade: 'review',
  summary: 'A configuration names a pipeline class in Python code of the model repository.',
}
export const FOREIGN_MODULE: Technique = {
  technique: 'config-foreign-module',
  grade: 'review',
  summary: 'A configuration names a Python module outside the library that loads it; the loader imports it.',
}
export const CUSTOM_GENERATE: Technique = {
  technique: 'config-custom-generate',
  grade: 'high',
  summary: 'A generation configuration or folder supplies `custom_generate` code, which Transformers runs instead of its own.',
}
export const HUB_KERNEL: Technique = {
  technique: 'config-hub-kernel',
  grade: 'review',
  summary: 'A configuration selects an attention kernel of a repository on the Hub, whose native code is downloaded and loaded.',
}
export const ABSOLUTE_PATH: Technique = {
  technique: 'config-absolute-path',
  grade: 'note',
  summary: 'A configuration names its base model by an absolute path of the machine that wrote it.',
}
export const DUPLICATE = {
  important: {
    technique: 'json-duplicate-loading-key',
    grade: 'review',
    summary: 'A key that decides how a model is loaded appears more than once; parsers differ in which value counts.',
  },
  other: {
    technique: 'json-duplicate-key',
    grade: 'note',
    summary: 'A key appears more than once in a JSON object; parsers differ in which value counts.',
  },
} as const satisfies Record<string, Technique>
export const DEEP: Technique = { technique: 'json-deep-nesting', grade: 'review', summary: 'A JSON file nests more than 128 levels.' }
export const MALFORMED: Technique = {
  technique: 'json-malformed',
  grade: 'note',
  summary: 'A file that is named as JSON is not valid JSON.',
}

export const KERAS_LAMBDA: Technique = {
  technique: 'config-keras-lambda',
  grade: 'critical',
  summary: 'A JSON file declares a Lambda layer of Keras, whose Python code runs when the model is loaded.',
  advisories: ['CVE-2024-3660', 'CVE-2025-9905'],
}

export const TECHNIQUES: readonly Technique[] = [
  AUTO_MAP,
  AUTO_MAP_FOREIGN,
  TRUST_REMOTE_CODE,
  CUSTOM_PIPELINE,
  FOREIGN_MODULE,
  CUSTOM_GENERATE,
  HUB_KERNEL,
  ABSOLUTE_PATH,
  DUPLICATE.important,
  DUPLICATE.other,
  DEEP,
  MALFORMED,
  KERAS_LAMBDA,
]
