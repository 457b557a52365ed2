import type { Reader } from '../context.ts'
import type { Technique } from '../technique.ts'
import { TECHNIQUES as CHAT_TEMPLATE, chatTemplateReader } from './chat-template.ts'
import { TECHNIQUES as CREDENTIALS, credentialsReader } from './credentials.ts'
import { TECHNIQUES as DVC, dvcPointerReader } from './dvc-pointer.ts'
import { TECHNIQUES as EXECUTABLE, executableReader } from './executable.ts'
import { TECHNIQUES as JSON_CONFIG, jsonReader } from './json-config.ts'
import { TECHNIQUES as LFS, lfsPointerReader } from './lfs-pointer.ts'
import { mediaReader } from './media.ts'
import { TECHNIQUES as NOTEBOOK, notebookReader } from './notebook.ts'
import { TECHNIQUES as REQUIREMENTS, requirementsReader } from './requirements.ts'
import { TECHNIQUES as SCRIPT, scriptReader } from './script.ts'
import { TECHNIQUES as YAML, yamlReader } from './yaml-config.ts'

/** Readers of text, code and pointers in a model directory. */
export const configReaders: readonly Reader[] = [
  lfsPointerReader,
  dvcPointerReader,
  jsonReader,
  notebookReader,
  chatTemplateReader,
  yamlReader,
  executableReader,
  scriptReader,
  requirementsReader,
  credentialsReader,
  mediaReader,
]

/** What these readers report. */
export const CONFIG_TECHNIQUES: readonly Technique[] = [
  ...CHAT_TEMPLATE,
  ...JSON_CONFIG,
  ...NOTEBOOK,
  ...YAML,
  ...EXECUTABLE,
  ...SCRIPT,
  ...REQUIREMENTS,
  ...CREDENTIALS,
  ...LFS,
  ...DVC,
]
