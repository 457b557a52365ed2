import { SealError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { KNOWN } from '../../generated/facts.ts'

/** One member of a kind of subject, as its JSON Schema describes it. */
export interface MemberShape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly description?: string
}

/** A kind of subject that rules can select. */
export interface SubjectShape {
  readonly kind: string
  readonly description: string
  readonly members: readonly (readonly [name: string, shape: MemberShape])[]
}

interface FactSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, MemberShape>>
}

/** Returns every kind of subject. */
export function allKinds(): readonly SubjectShape[] {
  return Object.entries(KNOWN.schemas).map(([kind, schema]) => {
    const { description = '', properties = {} } = schema as FactSchema
    return { kind, description, members: Object.entries(properties) }
  })
}

/** Returns one kind of subject. @throws {SealError} USAGE - unknown kind, with the most similar one. */
export function kindNamed(name: string): SubjectShape {
  const kinds = allKinds()
  const found = kinds.find(({ kind }) => kind === name)
  if (found !== undefined) return found
  const names = kinds.map(({ kind }) => kind)
  throw new SealError(
    'USAGE',
    `Unknown kind of subject ${JSON.stringify(name)}${didYouMean(name, names)}\nList all kinds: weightseal policies kinds`,
  )
}
