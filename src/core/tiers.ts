/** How strongly a model is protected, in ascending order. */
export const TIERS = ['public', 'internal', 'confidential', 'restricted'] as const
export type Tier = (typeof TIERS)[number]

/** Tells whether a tier is at least as high as another. */
export function isAtLeast(tier: Tier, floor: Tier): boolean {
  return TIERS.indexOf(tier) >= TIERS.indexOf(floor)
}

export function isTier(text: string): text is Tier {
  return (TIERS as readonly string[]).includes(text)
}
