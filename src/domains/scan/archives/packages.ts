import type { Findings, ScanContext } from '../context.ts'
import type { Grade, Reading } from '../result.ts'
import { MAX_READ } from '../source.ts'
import type { Technique } from '../technique.ts'
import { quote, startsWith } from './bytes.ts'
import { checkExportedProgram, TECHNIQUES as PROGRAM_TECHNIQUES } from './exported-program.ts'
import { checkHydra, TECHNIQUES as HYDRA_TECHNIQUES } from './hydra.ts'
import type { Inside } from './inside.ts'
import { foldName } from './names.ts'
import type { PackageKind } from './package-kind.ts'
import type { PackageMember } from './package-member.ts'
import { checkSkops, TECHNIQUES as SKOPS_TECHNIQUES } from './skops.ts'
import { checkTorchScript, TECHNIQUES as TORCHSCRIPT_TECHNIQUES } from './torchscript.ts'

export const TECHNIQUES: readonly Technique[] = [
  {
    technique: 'package-native-code',
    grade: 'critical',
    summary: 'A torch package contains native code or its source, which loading runs.',
  },
  { technique: 'torchserve-handler', grade: 'high', summary: 'A TorchServe archive contains Python code, which the server runs.' },
  {
    technique: 'torch-pickle-in-storage',
    grade: 'note',
    summary: 'A storage record of a torch archive is a pickle, which torch does not unpickle.',
  },
  ...TORCHSCRIPT_TECHNIQUES,
  ...SKOPS_TECHNIQUES,
  ...HYDRA_TECHNIQUES,
  ...PROGRAM_TECHNIQUES,
]

interface PackageRule {
  /** Kinds of packages, by name. */
  readonly kinds: readonly string[]
  /** Members, by folded name. */
  readonly member: RegExp
  readonly check: (member: PackageMember, findings: Findings, inside: Inside) => void
}

/** Expressions that end in a look-behind run from the end of the name: forwards they would take quadratic time. */
const RULES: readonly PackageRule[] = [
  {
    kinds: ['pt2 package', 'torch', 'torchscript'],
    member: /\.(so|dll|dylib|pyd|cpp|cc|cu|cubin|ptx|o|a)(\.\d+)*$/,
    check: (member, findings) =>
      report(member, findings, 'critical', 'package-native-code', 'is native code or its source; loading the package compiles or runs it'),
  },
  {
    kinds: ['torchserve archive'],
    member: /\.py$/,
    check: (member, findings) =>
      report(member, findings, 'high', 'torchserve-handler', 'is Python code, which TorchServe runs when it loads the model'),
  },
  { kinds: ['torchscript'], member: /\.py$(?<=(?:^|\/)code\/.*)/, check: checkTorchScript },
  {
    kinds: ['pt2 package', 'zip'],
    member: /\.json$(?<=(?:^|\/)(?:models\/.+|serialized_exported_program)\.json)/,
    check: checkExportedProgram,
  },
  { kinds: ['skops'], member: /^schema\.json$/, check: checkSkops },
  { kinds: ['nemo archive'], member: /(^|\/)model_config\.yaml$/, check: checkHydra },
]

/** Applies what is known about a package to one of its members. */
export function checkPackageMember(member: PackageMember, { kind }: PackageKind, findings: Findings, inside: Inside): void {
  const folded = foldName(member.name)
  for (const rule of RULES) if (rule.kinds.includes(kind) && rule.member.test(folded)) rule.check(member, findings, inside)
}

function report({ name, offset }: PackageMember, findings: Findings, grade: Grade, technique: string, why: string): void {
  findings.add({ grade, technique, subject: name.slice(0, 200), offset, message: `Member ${quote(name)} ${why}.` })
}

/**
 * Looks at a storage record, whose bytes are numbers. A complete pickle in it is not unpickled by torch, so what it contains is a
 * note; it is worth knowing, because a second stage may load it. An array of NumPy is inspected: `numpy.load` reads any member.
 */
export function checkStorage(
  member: PackageMember,
  context: ScanContext,
  { findings, inside }: { readonly findings: Findings; readonly inside: Inside },
): void {
  const { source, name, offset } = member
  if (startsWith(source.read(0, 6), '\x93NUMPY')) {
    inside.scan(name, source)
    return
  }
  if (source.size < 4 || source.size > MAX_READ || !context.step(1)) return
  const [proto, version] = source.read(0, 2)
  const [last] = source.read(source.size - 1, 1)
  if (proto !== 0x80 || version === undefined || version > 5 || last !== 0x2e) return
  const dangers = (context.nested(name, source) ?? []).flatMap((reading: Reading) => reading.findings.map(({ subject }) => subject))
  const found = dangers.length > 0 ? `, with ${quote(dangers.slice(0, 3).join(', '))}` : ''
  const message = `Storage record ${quote(name)} is a pickle${found}. Torch does not unpickle storage records, but other code may.`
  findings.add({ grade: 'note', technique: 'torch-pickle-in-storage', subject: name.slice(0, 200), offset, message })
}
