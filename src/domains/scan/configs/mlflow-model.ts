import type { Technique } from '../technique.ts'
import { quoted } from './finding.ts'
import type { LineFinding } from './hydra-target.ts'

const LOADER: Technique = {
  technique: 'mlflow-loader-module',
  grade: 'high',
  summary: 'An `MLmodel` file names a loader module that is not part of MLflow, which is imported when the model is loaded.',
}
const CODE: Technique = {
  technique: 'mlflow-code',
  grade: 'review',
  summary: 'An `MLmodel` file adds a folder of Python code to the path of the process that loads the model.',
}

export const MLFLOW: readonly Technique[] = [LOADER, CODE]

/** Checks a line of an `MLmodel` file. @param name - of the file, in lower case. */
export function loaderFindings(name: string, line: string, { at }: { readonly at: string }): readonly LineFinding[] {
  if (name !== 'mlmodel') return []
  const [, key, text = ''] = /^\s+(loader_module|code)\s*:\s*["']?([^"'#\s]*)/.exec(line) ?? []
  if (key === 'loader_module' && !/^mlflow(\.|$)/.test(text))
    return [{ technique: LOADER, subject: text, message: `The loader module ${quoted(text)} is ${at}: loading the model imports it.` }]
  if (key === 'code' && text !== '' && text !== 'null')
    return [
      {
        technique: CODE,
        subject: text,
        message: `The folder of code ${quoted(text)} is ${at}: loading the model adds it to the path of Python.`,
      },
    ]
  return []
}
