/** The version of this program; equal to package.json, which a test checks. */
export const VERSION = '0.1.0'
