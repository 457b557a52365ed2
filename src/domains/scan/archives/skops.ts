import { parseJson } from '../../../documents/json.ts'
import type { Findings } from '../context.ts'
import type { Grade } from '../result.ts'
import type { Technique } from '../technique.ts'
import { quote, readWhole } from './bytes.ts'
import type { Inside } from './inside.ts'
import type { PackageMember } from './package-member.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'skops-dangerous-type', grade: 'critical', summary: 'A skops file names a function or module that runs code.' },
  {
    technique: 'skops-operator',
    grade: 'high',
    summary: 'A skops file has an operator node of another module.',
    advisories: ['CVE-2025-54412'],
  },
  { technique: 'skops-method', grade: 'review', summary: 'A skops file calls a method by name.', advisories: ['CVE-2025-54413'] },
  { technique: 'skops-unknown-type', grade: 'review', summary: 'A skops file names a type outside of scikit-learn, numpy and scipy.' },
]

const SCHEMA_BYTES = 16 * 1024 * 1024
const TRUSTED_ROOTS: ReadonlySet<string> = new Set([
  'sklearn',
  'numpy',
  'scipy',
  'collections',
  'datetime',
  'pandas',
  'xgboost',
  'lightgbm',
  'catboost',
])
const TRUSTED_BUILTINS: ReadonlySet<string> = new Set(
  'list dict tuple set frozenset str bytes bytearray int float complex bool slice range type NoneType object'.split(' '),
)
const DANGEROUS_ROOTS: ReadonlySet<string> = new Set(
  (
    'os posix nt sys subprocess builtins importlib runpy pickle _pickle marshal shutil socket ctypes code codeop pty pdb bdb timeit ' +
    'pydoc pkgutil types functools multiprocessing asyncio webbrowser joblib dill cloudpickle torch commands'
  ).split(' '),
)

interface SkopsNode {
  readonly module: string
  readonly name: string
  readonly loader: string
}

/** Checks the types that a skops file constructs: the member `__module__` and `__class__` of every node of its schema. */
export function checkSkops({ name, source }: PackageMember, findings: Findings, inside: Inside): void {
  const bytes = readWhole(source, SCHEMA_BYTES)
  const root = bytes && parsed(bytes)
  if (root === undefined) {
    inside.missed(`Member ${quote(name)} is larger than 16 MiB or not valid JSON.`)
    return
  }
  const seen = new Set<string>()
  for (const node of nodesOf(root)) {
    const key = JSON.stringify(node)
    if (!seen.has(key)) reportNode(node, findings)
    seen.add(key)
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Returns all nodes, without recursion. */
function nodesOf(root: unknown): readonly SkopsNode[] {
  const nodes: SkopsNode[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const { __module__: module, __class__: name, __loader__: loader } = value as Record<string, unknown>
    if (typeof module === 'string' || typeof name === 'string' || typeof loader === 'string')
      nodes.push({ module: text(module), name: text(name), loader: text(loader) })
    for (const member of Object.values(value)) open.push(member)
  }
  return nodes
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function reportNode(node: SkopsNode, findings: Findings): void {
  const found = gradeOf(node)
  if (found === undefined) return
  const type = `${node.module}.${node.name}`
  const message = `The schema contains ${quote(type)} with loader ${quote(node.loader)}: ${found.why}.`
  const advisories = TECHNIQUES.find(({ technique }) => technique === found.technique)?.advisories
  findings.add({ grade: found.grade, technique: found.technique, subject: type.slice(0, 200), message, ...(advisories && { advisories }) })
}

function gradeOf({ module, name, loader }: SkopsNode): { grade: Grade; technique: string; why: string } | undefined {
  const root = module.split('.')[0] ?? ''
  if (loader === 'OperatorFuncNode') return operatorGrade(module, name)
  if (module === 'builtins' && TRUSTED_BUILTINS.has(name)) return undefined
  if (DANGEROUS_ROOTS.has(root) && !isPlain(module, name))
    return { grade: 'critical', technique: 'skops-dangerous-type', why: 'loading it can run code' }
  if (loader === 'MethodNode') return { grade: 'review', technique: 'skops-method', why: 'a method that the file chooses is bound' }
  if (TRUSTED_ROOTS.has(root) || isPlain(module, name) || module === '') return undefined
  return { grade: 'review', technique: 'skops-unknown-type', why: 'the type is not part of scikit-learn, numpy or scipy' }
}

function operatorGrade(module: string, name: string): { grade: Grade; technique: string; why: string } | undefined {
  const plain = (module === 'operator' || module === '_operator') && !['attrgetter', 'methodcaller', 'call'].includes(name)
  return plain
    ? undefined
    : { grade: 'high', technique: 'skops-operator', why: 'the operator is not a function of `operator` that only computes' }
}

/** Types of dangerous modules that are data or only bind arguments that are checked themselves. */
function isPlain(module: string, name: string): boolean {
  return (module === 'functools' && name === 'partial') || (module === 'types' && ['FunctionType', 'MethodType', 'NoneType'].includes(name))
}
