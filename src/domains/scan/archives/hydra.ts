import { readYaml } from '../../../documents/yaml.ts'
import type { Findings } from '../context.ts'
import type { Grade } from '../result.ts'
import type { Technique } from '../technique.ts'
import { quote, readWhole } from './bytes.ts'
import type { Inside } from './inside.ts'
import type { PackageMember } from './package-member.ts'

export const TECHNIQUES: readonly Technique[] = [
  {
    technique: 'hydra-target',
    grade: 'critical',
    summary: 'The configuration of a NeMo archive names a Python object outside of NeMo and PyTorch to call.',
    advisories: ['CVE-2025-23304'],
  },
]

const CONFIG_BYTES = 4 * 1024 * 1024
const EXPECTED_ROOTS: ReadonlySet<string> = new Set(['nemo', 'torch', 'pytorch_lightning', 'omegaconf'])
/** Libraries of models whose objects are not expected, but which are not chosen by an attacker in general. */
const RELATED_ROOTS: ReadonlySet<string> = new Set(
  'lightning megatron apex torchaudio torchvision torchmetrics transformers nemo_text_processing einops bitsandbytes'.split(' '),
)
/** Parts of PyTorch that a configuration constructs: layers, optimizers, data loaders, and types. */
const TORCH =
  /^torch\.(nn\.|optim\.|utils\.data\.|device$|dtype$|Tensor$|tensor$|(b?float|u?int|complex|q?u?int)\d+$|long$|half$|float$|bool$)/

/** Checks the `_target_` members of a NeMo configuration: Hydra imports and calls them when the archive is restored. */
export function checkHydra({ name, offset, source }: PackageMember, findings: Findings, inside: Inside): void {
  const bytes = readWhole(source, CONFIG_BYTES)
  if (bytes === undefined) {
    inside.missed(`Member ${quote(name)} is larger than 4 MiB.`)
    return
  }
  const text = Buffer.from(bytes).toString('utf8')
  const parsed = parseConfig(text)
  if (parsed === undefined) inside.missed(`Member ${quote(name)} is not valid YAML; only its text was searched for targets.`)
  for (const target of new Set(parsed === undefined ? targetsInText(text) : targetsOf(parsed.value))) {
    const grade = gradeOf(target)
    if (grade !== undefined) report({ name, offset }, target, grade, findings)
  }
}

function report({ name, offset }: Omit<PackageMember, 'source'>, target: string, grade: Grade, findings: Findings): void {
  const message = `Configuration ${quote(name)} has the target ${quote(target)}; Hydra imports and calls it when the model is restored.`
  findings.add({ grade, technique: 'hydra-target', subject: target.slice(0, 200), offset, message, advisories: ['CVE-2025-23304'] })
}

function gradeOf(target: string): Grade | undefined {
  const root = target.trim().split('.')[0] ?? ''
  const bare = target.trim()
  // Text that Hydra replaces, and names of the private parts of a library, hide what is called.
  if (bare.includes('${') || bare.split('.').some((part) => part.startsWith('_'))) return 'critical'
  if (root === 'torch') return TORCH.test(bare) ? undefined : 'critical'
  if (EXPECTED_ROOTS.has(root)) return undefined
  return RELATED_ROOTS.has(root) ? 'review' : 'critical'
}

const ANYTHING = Object.assign((_value: unknown): _value is unknown => true, { errors: null })

function parseConfig(text: string): { readonly value: unknown } | undefined {
  try {
    return readYaml({
      text,
      where: 'model_config.yaml',
      validate: ANYTHING,
      code: 'PACK_INVALID',
      maxBytes: CONFIG_BYTES,
      maxAliases: 1000,
    })
  } catch {
    return undefined
  }
}

function targetsOf(root: unknown): readonly string[] {
  const targets: string[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const { _target_: target } = value as Record<string, unknown>
    if (typeof target === 'string') targets.push(target)
    for (const member of Object.values(value)) open.push(member)
  }
  return targets
}

function targetsInText(text: string): readonly string[] {
  return [...text.matchAll(/_target_["']?\s*:\s*["']?([^\s"',}#]{1,200})/g)].map(([, target = '']) => target)
}
