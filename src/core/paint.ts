export type Color = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold'

/** Adds a colour or a weight to a text where the output is a terminal; returns the text unchanged elsewhere. */
export type Paint = (color: Color, text: string) => string

/** Leaves every text as it is. */
export const noPaint: Paint = (_, text) => text
