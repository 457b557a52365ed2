/** A day as `YYYY-MM-DD`. */
export type Day = string

const DAY_MS = 24 * 60 * 60 * 1000

/** Tells whether a text is a valid day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** Returns the whole days from one day or time to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`)
  return Math.round((day(to) - day(from)) / DAY_MS)
}
