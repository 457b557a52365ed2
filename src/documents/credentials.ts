/** Credentials that a prefix and a fixed length identify without doubt. Entropy is not considered. The names are part of subject ids. */
const PATTERNS: readonly (readonly [credential: string, pattern: RegExp])[] = [
  ['token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['fine-grained token of GitHub', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/],
  ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ['token of Hugging Face', /\bhf_[A-Za-z]{34}\b/],
  ['token of PyPI', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,500}/],
  ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['token of Slack', /\bxox[baprs]-\d{10,13}-\d{10,13}[\w-]{10,100}/],
  ['API key of Google', /\bAIza[\w-]{35}\b/],
  ['API key of OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20}/],
  ['API key of Anthropic', /\bsk-ant-(?:api|admin)\d{2}-[\w-]{80,200}/],
  ['API key of Weights & Biases', /\bwandb_v1_[A-Za-z0-9_]{40,200}\b/],
  ['private key', /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/],
  ['token of GitLab', /\bglpat-[\w-]{20}\b/],
  ['token of Docker Hub', /\bdckr_pat_[\w-]{27}\b/],
]

/** Characters of the shortest credential. Files with a million lines that are shorter take seconds otherwise. */
const SHORTEST = 20
const GLOBAL = PATTERNS.map(([credential, pattern]) => [credential, new RegExp(pattern.source, 'g')] as const)

/** Returns the kind of the first plaintext credential in a text. Ignores values that contain `EXAMPLE` or repeat 3 characters or fewer. */
export function literalIn(text: string): string | undefined {
  if (text.length < SHORTEST) return undefined
  return GLOBAL.find(([, pattern]) => [...text.matchAll(pattern)].some(([found]) => isReal(found)))?.[0]
}

function isReal(found: string): boolean {
  return !found.includes('EXAMPLE') && new Set(found.slice(-12)).size > 3
}

/** Masks the credentials in a text. Reports are public. */
export function withoutLiterals(text: string): string {
  return GLOBAL.reduce((rest, [, pattern]) => rest.replaceAll(pattern, '***'), text).replaceAll(IN_ADDRESS, '$1***@')
}

/** User name and password before the host of a URL. */
const IN_ADDRESS = /(:\/\/)[^\s/:@"']{1,200}:[^\s/@"']{1,200}@/g
