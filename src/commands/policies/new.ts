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

/** Writes a custom pack with one rule and passing tests as a starting point. */
export async function newPack(flags: Parsed, io: Io): Promise<number> {
  const name = required(flags.positionals[0], 'The name of the pack', USAGE)
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
    throw new SealError(
      'USAGE',
      `${JSON.stringify(name)}: the name of a pack must be 2 to 31 lowercase letters, digits and "-", starting with a letter, such as "release-rules".`,
    )
  const kind = flags.text('select') ?? 'workflow.uses'
  const kinds = Object.keys(KNOWN.schemas)
  if (!kinds.includes(kind))
    throw new SealError(
      'USAGE',
      `Unknown kind of subject ${JSON.stringify(kind)}${didYouMean(kind, kinds)} List all kinds: weightseal policies kinds`,
    )
  const out = flags.text('out') ?? `.github/weightseal/policies/${name}.yml`
  if (await exists(resolve(io.cwd, out))) throw new SealError('USAGE', `${out} already exists. Choose another name, or set --out.`)
  await writeAtomically(resolve(io.cwd, out), scaffold(name, kind))
  io.stdout(`Wrote ${out}.\n  weightseal policies test ${out}\nThen add it to .github/weightseal.yml:\n  policies: { custom: [${out}] }\n`)
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

/** Returns a pack with one rule about the first boolean or enumerated member of the kind. */
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
metadata: { id: ${name}, version: 0.1.0, title: Requirements of ${name} }
rules:
  - id: ${prefix}-RULE-001
    title: X is or uses Y (the requirement, at most 60 characters)
    rationale: Why the requirement matters.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${schema.description ?? ''}
    # Members of ${kind}: ${members.map(([key]) => key).join(', ')}
    assert: { required: [${member}], properties: { ${member}: { const: ${JSON.stringify(good)} } } }
    # For conditions that JSON Schema cannot express: cel: 'subject.${member} == ${JSON.stringify(good)}'
    at: /${member}
    message: "{{id}}: ${member} is {{/${member}}}."
    remediation: { text: Set X to Y. }
    # examples: { bad: An extract of a file that does not meet the rule., good: The same extract that meets it. }
    controls: {}
    tests:
      - { name: meets the rule, given: ${sample(good)}, expect: pass }
      - { name: does not meet the rule, given: ${sample(bad)}, expect: fail, at: [/${member}] }
`
}

function exampleOf({ type, enum: values }: { readonly type?: string; readonly enum?: readonly unknown[] }): unknown {
  if (values !== undefined) return values[0]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return 1
  return type === 'array' ? [] : 'x'
}

/** Lists the kinds of subjects with their members. */
export async function kinds(flags: Parsed, io: Io): Promise<number> {
  const wanted = flags.positionals[0]
  const entries = Object.entries(KNOWN.schemas).filter(([kind]) => wanted === undefined || kind === wanted)
  if (entries.length === 0)
    throw new SealError('USAGE', `Unknown kind of subject ${JSON.stringify(wanted)}${didYouMean(wanted ?? '', Object.keys(KNOWN.schemas))}`)
  for (const [kind, schema] of entries) {
    const { description = '', properties = {} } = schema as FactSchema
    io.stdout(`${kind}  ${description}\n`)
    for (const [member, { type, enum: values, description: about = '' }] of Object.entries(properties))
      io.stdout(`  ${member.padEnd(18)} ${values === undefined ? (type ?? '') : values.join(' | ')}${about === '' ? '' : `  ${about}`}\n`)
  }
  return EXIT.ok
}
