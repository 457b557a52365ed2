import type { Technique } from '../technique.ts'

/** What the pickle reader reports. */
export const TECHNIQUES = [
  {
    technique: 'pickle-import-dangerous',
    grade: 'critical',
    summary: 'Imports a name that is known to run code, or to use files or the network.',
    advisories: [
      'CVE-2025-1716',
      'CVE-2025-10157',
      'GHSA-v7x6-rv5q-mhwc',
      'GHSA-vvpj-8cmc-gx39',
      'GHSA-g38g-8gr9-h9xp',
      'GHSA-r8g5-cgf2-4m4m',
    ],
  },
  {
    technique: 'pickle-import-dunder',
    grade: 'critical',
    summary: 'Imports an internal attribute such as `__builtins__` or `__subclasses__`, which reaches any object.',
  },
  { technique: 'pickle-import-dotted', grade: 'high', summary: 'Imports an attribute of an attribute that is not on the allow-list.' },
  { technique: 'pickle-import-computed', grade: 'critical', summary: 'Imports a name that is computed while the file is loaded.' },
  { technique: 'pickle-extension', grade: 'critical', summary: 'Uses an extension code, whose name only the loading program knows.' },
  { technique: 'pickle-call-unknown', grade: 'high', summary: 'Imports and calls a name that is not on the allow-list.' },
  { technique: 'pickle-import-unknown', grade: 'review', summary: 'Imports a name that is not on the allow-list, and calls nothing.' },
  {
    technique: 'pickle-import-passed',
    grade: 'high',
    summary: 'Imports a name that is not on the allow-list, and calls or builds other objects, which can call it.',
  },
  {
    technique: 'pickle-hook',
    grade: 'high',
    summary: 'Sets a member that Python or NumPy uses by itself, such as `__setstate__`, `append` or `__array_interface__`.',
  },
  {
    technique: 'pickle-call-constructor',
    grade: 'high',
    summary: 'Calls the constructor of a framework class with arguments of the file, which pickles of the framework do not.',
  },
  { technique: 'pickle-import-framework', grade: 'note', summary: 'Imports a vetted class of a framework; fails in profile `strict`.' },
  {
    technique: 'pickle-import-torchscript',
    grade: 'note',
    summary: 'Refers to a class that the TorchScript code of the same archive defines.',
  },
  { technique: 'pickle-call-computed', grade: 'high', summary: 'Calls the result of a call or a persistent object.' },
  {
    technique: 'pickle-build-target',
    grade: 'high',
    summary: 'Changes the attributes of a module, class or function for all code that runs later.',
  },
  {
    technique: 'pickle-item-target',
    grade: 'high',
    summary: 'Sets items on a value that is not a container.',
    advisories: ['CVE-2026-24747'],
  },
  { technique: 'pickle-object-scalar', grade: 'high', summary: 'Makes numpy unpickle bytes inside the pickle.' },
  { technique: 'pickle-expansion', grade: 'high', summary: 'Contains containers that refer to each other and expand exponentially.' },
  {
    technique: 'pickle-frame',
    grade: 'high',
    summary: 'Contains a frame that disagrees with its content, so that readers of Python see different bytes.',
  },
  { technique: 'pickle-behind-bytes', grade: 'review', summary: 'Contains a pickle behind bytes that are not one.' },
  { technique: 'pickle-nested', grade: 'note', summary: 'Contains a pickle inside a value of bytes or text.' },
  { technique: 'pickle-trailing-bytes', grade: 'note', summary: 'Contains bytes behind the last pickle.' },
] as const satisfies readonly Technique[]

export type PickleTechnique = (typeof TECHNIQUES)[number]['technique']
