import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { didYouMean } from '../../core/suggest.ts'
import { KNOWN } from '../../generated/facts.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { type Parsed, required } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'

const USAGE = 'weightseal policies new NAME [--select KIND] [--out FILE]'

interface FactSchema {
  readonly description?: string
  readonly properties?: Readonly<
    Record<string, { readonly type?: string; readonly enum?: readonly unknown[]; readonly description?: string }>
  >
}

/** Writes a pack with one rule and its tests, which pass as they stand, to be made one's own. */
export async function newPack(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'The name of the pack', USAGE)
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
    throw new SealError(
      'USAGE',
      `${JSON.stringify(name)}: a pack is called by two or more small letters, digits and -, as "release-rules".`,
    )
  const kind = flags.text('select') ?? 'workflow.uses'
  const kinds = Object.keys(KNOWN.schemas)
  if (!kinds.includes(kind))
    throw new SealError(
      'USAGE',
      `There is no kind of subject ${JSON.stringify(kind)}${didYouMean(kind, kinds)} All of them: weightseal policies kinds`,
    )
  const out = flags.text('out') ?? `.github/weightseal/policies/${name}.yml`
  if (await exists(resolve(io.cwd, out))) throw new SealError('USAGE', `${out} is there already; give another name or --out.`)
  await writeAtomically(resolve(io.cwd, out), scaffold(name, kind))
  io.stdout(`Wrote ${out}.\n  weightseal policies test ${out}\nthen name it in .github/weightseal.yml:\n  policies: { custom: [${out}] }\n`)
  return EXIT.ok
}

async function exists(file: string): Promise<boolean> {
  try {
    await readText(file, { maxBytes: 1, missing: 'USAGE' })
    return true
  } catch (error) {
    return !(error instanceof SealError && error.code === 'USAGE')
  }
}

/** A rule about the first member of the kind that has a value of its own. */
function scaffold(name: string, kind: string): string {
  const schema = KNOWN.schemas[kind] as FactSchema
  const members = Object.entries(schema.properties ?? {})
  const [member = 'id', shape] =
    members.find(([, { type, enum: values }]) => type === 'boolean' || values !== undefined) ?? members[0] ?? []
  const [good, bad] =
    shape?.enum !== undefined ? [shape.enum[0], shape.enum[1] ?? 'other'] : shape?.type === 'boolean' ? [true, false] : ['x', 'y']
  const sample = (value: unknown) =>
    `{ ${members.map(([key, of]) => `${key}: ${JSON.stringify(key === member ? value : exampleOf(of))}`).join(', ')} }`
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 8)
  const prefix = letters.length < 2 ? 'OWN' : letters
  return `# yaml-language-server: $schema=https://weightseal.dev/schemas/policy-pack-v1.schema.json
apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: ${name}, version: 0.1.0, title: What ${name} asks for }
rules:
  - id: ${prefix}-RULE-001
    title: What holds when this rule is met
    rationale: Why it matters, for whoever reads the finding.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${schema.description ?? ''}
    # Members of ${kind}: ${members.map(([key]) => key).join(', ')}
    assert: { required: [${member}], properties: { ${member}: { const: ${JSON.stringify(good)} } } }
    # What JSON Schema cannot say: cel: 'subject.${member} == ${JSON.stringify(good)}'
    at: /${member}
    message: "{{id}}: ${member} is {{/${member}}}."
    remediation: { text: What to do about it. }
    controls: {}
    tests:
      - { name: as it should be, given: ${sample(good)}, expect: pass }
      - { name: as it should not be, given: ${sample(bad)}, expect: fail, at: [/${member}] }
`
}

function exampleOf({ type, enum: values }: { readonly type?: string; readonly enum?: readonly unknown[] }): unknown {
  if (values !== undefined) return values[0]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return 1
  return type === 'array' ? [] : 'x'
}

/** Every kind of subject with its members, as rules name them. */
export async function kinds(flags: Parsed, io: Io): Promise<number> {
  const wanted = flags.positionals[0]
  const entries = Object.entries(KNOWN.schemas).filter(([kind]) => wanted === undefined || kind === wanted)
  if (entries.length === 0)
    throw new SealError(
      'USAGE',
      `There is no kind of subject ${JSON.stringify(wanted)}${didYouMean(wanted ?? '', Object.keys(KNOWN.schemas))}`,
    )
  for (const [kind, schema] of entries) {
    const { description = '', properties = {} } = schema as FactSchema
    io.stdout(`${kind}  ${description}\n`)
    for (const [member, { type, enum: values, description: about = '' }] of Object.entries(properties))
      io.stdout(`  ${member.padEnd(18)} ${values === undefined ? (type ?? '') : values.join(' | ')}${about === '' ? '' : `  ${about}`}\n`)
  }
  return EXIT.ok
}
