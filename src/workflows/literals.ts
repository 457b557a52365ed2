/**
 * Credentials that tell themselves by a prefix and a fixed length, so that nothing else looks like them. No guessing by entropy.
 */
const PATTERNS: readonly (readonly [credential: string, pattern: RegExp])[] = [
  ['token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['fine-grained token of GitHub', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/],
  ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ['token of Hugging Face', /\bhf_[A-Za-z]{34}\b/],
  ['token of PyPI', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/],
  ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['token of Slack', /\bxox[baprs]-\d{10,13}-\d{10,13}[\w-]{10,}/],
  ['API key of Google', /\bAIza[\w-]{35}\b/],
  ['API key of OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/],
  ['API key of Anthropic', /\bsk-ant-(?:api|admin)\d{2}-[\w-]{80,}/],
  ['API key of Weights & Biases', /\bwandb_v1_[A-Za-z0-9_]{40,}\b/],
  ['private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16,}/],
  ['token of GitLab', /\bglpat-[\w-]{20}\b/],
  ['token of Docker Hub', /\bdckr_pat_[\w-]{27}\b/],
]

const MAX_BYTES = 64 * 1024

/** What kind of credential stands in a text in plain, or `undefined`. Examples that say EXAMPLE are none. */
export function literalIn(text: string): string | undefined {
  const head = text.slice(0, MAX_BYTES)
  return PATTERNS.find(([, pattern]) => {
    const [found] = pattern.exec(head) ?? []
    return found !== undefined && !found.includes('EXAMPLE') && new Set(found.slice(-12)).size > 3
  })?.[0]
}
