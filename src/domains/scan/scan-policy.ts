import type { PicklePolicy } from './pickle/policy.ts'

/** How strict the scan is. `weights-only` accepts formats that cannot run code; `strict` accepts no classes of frameworks in pickles. */
export const SCAN_PROFILES = ['default', 'strict', 'weights-only'] as const
export type ScanProfile = (typeof SCAN_PROFILES)[number]

/** A name that a user allows in pickles, for a reason and a time. */
export interface AllowedName {
  /** As a finding prints it: `module.name`. */
  readonly name: string
  readonly reason: string
  /** ISO 8601 date, the first day on which it no longer counts. */
  readonly expires: string
}

/** What the configuration decides about the scan. */
export interface ScanPolicy {
  readonly profile: ScanProfile
  readonly allow: readonly AllowedName[]
}

export const DEFAULT_SCAN: ScanPolicy = { profile: 'default', allow: [] }

/** Returns the policy for pickles on a day. Entries that have expired do not count. @param now - ISO 8601. */
export function picklePolicy({ profile, allow }: ScanPolicy, now: string): PicklePolicy {
  const day = now.slice(0, 10)
  return {
    profile: profile === 'default' ? 'default' : 'strict',
    allow: allow.filter(({ expires }) => expires > day).map(({ name }) => name),
    expired: new Map(allow.filter(({ expires }) => expires <= day).map(({ name, expires }) => [name, expires])),
  }
}
