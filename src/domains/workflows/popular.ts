/** Popular actions. A misspelled name may belong to an attacker. */
const POPULAR: readonly string[] = [
  'actions/attest-build-provenance',
  'actions/cache',
  'actions/checkout',
  'actions/configure-pages',
  'actions/create-github-app-token',
  'actions/deploy-pages',
  'actions/download-artifact',
  'actions/github-script',
  'actions/labeler',
  'actions/setup-dotnet',
  'actions/setup-go',
  'actions/setup-java',
  'actions/setup-node',
  'actions/setup-python',
  'actions/stale',
  'actions/upload-artifact',
  'actions/upload-pages-artifact',
  'aquasecurity/trivy-action',
  'astral-sh/ruff-action',
  'astral-sh/setup-uv',
  'aws-actions/amazon-ecr-login',
  'aws-actions/configure-aws-credentials',
  'azure/login',
  'codecov/codecov-action',
  'conda-incubator/setup-miniconda',
  'docker/build-push-action',
  'docker/login-action',
  'docker/metadata-action',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'dorny/paths-filter',
  'dtolnay/rust-toolchain',
  'github/codeql-action',
  'golangci/golangci-lint-action',
  'google-github-actions/auth',
  'google-github-actions/setup-gcloud',
  'goreleaser/goreleaser-action',
  'gradle/actions',
  'hashicorp/setup-terraform',
  'huggingface/hub-sync',
  'mamba-org/setup-micromamba',
  'ossf/scorecard-action',
  'peaceiris/actions-gh-pages',
  'peter-evans/create-pull-request',
  'pre-commit/action',
  'pypa/cibuildwheel',
  'pypa/gh-action-pypi-publish',
  'ruby/setup-ruby',
  'sigstore/cosign-installer',
  'sigstore/gh-action-sigstore-python',
  'slsa-framework/slsa-github-generator',
  'softprops/action-gh-release',
  'step-security/harden-runner',
  'swatinem/rust-cache',
  'tj-actions/changed-files',
]

const KNOWN = new Set(POPULAR)
const OWNERS = new Set(POPULAR.map((name) => name.split('/')[0]))

/**
 * Returns the popular action that differs from a name by one typo, or `undefined`. Other repositories of a popular owner do not
 * count, because only that owner can create them.
 */
export function typoOf(name: string): string | undefined {
  const own = name.toLowerCase()
  if (KNOWN.has(own) || OWNERS.has(own.split('/')[0])) return undefined
  return POPULAR.find((popular) => own.split('/')[1] === popular.split('/')[1] && isOneTypo(own, popular))
}

/** Tells whether two names differ by one inserted, deleted or replaced letter, or by two swapped neighbors. */
function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
