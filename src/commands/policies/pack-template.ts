import type { MemberShape, SubjectShape } from './kinds-run.ts'

/** Renders a pack with one rule about the first boolean or enumerated member of a kind of subject, and two passing tests. */
export function packTemplate(name: string, { kind, description, members }: SubjectShape): string {
  const [member, shape] = exampleMember(members)
  const [good, bad] = exampleValues(shape)
  const sample = (value: unknown) =>
    `{ ${members.map(([key, of]) => `${key}: ${JSON.stringify(key === member ? value : exampleOf(of))}`).join(', ')} }`
  return `# yaml-language-server: $schema=https://weightseal.dev/schemas/policy-pack-v1.schema.json
apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: ${name}, version: 0.1.0, title: Requirements of ${name} }
rules:
  - id: ${prefixOf(name)}-RULE-001
    title: X is or uses Y (the requirement, at most 60 characters)
    rationale: Why the requirement matters.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${description}
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

function exampleMember(members: SubjectShape['members']): readonly [name: string, shape: MemberShape] {
  return members.find(([, { type, enum: values }]) => type === 'boolean' || values !== undefined) ?? members[0] ?? ['id', {}]
}

/** Returns a value that meets the rule, and one that does not. */
function exampleValues({ type, enum: values }: MemberShape): readonly [good: unknown, bad: unknown] {
  if (values !== undefined) return [values[0], values[1] ?? 'other']
  return type === 'boolean' ? [true, false] : ['x', 'y']
}

function exampleOf({ type, enum: values }: MemberShape): unknown {
  if (values !== undefined) return values[0]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return 1
  return type === 'array' ? [] : 'x'
}

/** Returns the prefix of rule ids: up to 8 letters of the name. */
function prefixOf(name: string): string {
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 8)
  return letters.length < 2 ? 'OWN' : letters
}
