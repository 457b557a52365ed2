import type { CollectRun } from '../../collect-run.ts'
import { attempt, attemptFile, isolateFailures, tryFile } from '../../core/attempt.ts'
import { boundedFiles } from '../../core/bounded-files.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { fileError, SealError } from '../../core/errors.ts'
import { coveredBy } from '../../core/path-list.ts'
import type { Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { mentionsModels, unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import { readYamlDocuments, type YamlFile } from '../../documents/yaml.ts'
import type { RepositoryFiles } from '../../ports/files/repository-files.ts'
import type { ParameterFile } from '../cloud/parameters.ts'
import type { PlanFile } from '../cloud/subjects.ts'
import type { TerraformFile } from '../cloud/terraform-files.ts'
import type { DeclaredStorage } from '../cloud/training-storage.ts'
import { isKustomization } from '../serving/manifests.ts'
import type { DeclaredAccess } from '../serving/openapi.ts'
import { withDistinctIds, withoutCredentials } from '../workflows/subjects.ts'

const MAX_TEXT_BYTES = 4 * 1024 * 1024
const MAX_NOTEBOOK_BYTES = 16 * 1024 * 1024
const MAX_PLAN_BYTES = 128 * 1024 * 1024
/** Limit of configuration files in a repository. */
const MAX_FILES = 50_000
/** Bytes of all configuration files together. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024

export interface DeploymentRequest {
  readonly discover: boolean
  readonly ignorePaths: readonly string[]
  /** Paths of Terraform plans that an earlier step created. */
  readonly plans: readonly string[]
  /** Returns the files of the commit under review. A committed file was not created by this job. */
  readonly committed: () => Promise<ReadonlySet<string>>
  /** Reads a file of the working tree. */
  readonly readMade: (path: string, maxBytes: number) => Promise<string>
  /** Declared access control of endpoints. */
  readonly access: readonly DeclaredAccess[]
  /** Declared locations of training data. */
  readonly storages: readonly DeclaredStorage[]
}

/** Collects what the repository deploys. */
export async function collectDeployments({ options, ports, results }: CollectRun): Promise<CollectedFacts> {
  return deploymentFacts(ports.files, {
    ...options.settings.deployment,
    committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
    readMade: (path, maxBytes) => ports.workTree.madeText(path, { maxBytes, missing: 'FILE_UNREADABLE' }),
    access: results.declarations?.access ?? [],
    storages: results.declarations?.storages ?? [],
  })
}

/**
 * Collects what the repository deploys: infrastructure code, manifests, API descriptions, and plaintext credentials in its
 * configuration files. A deployment file that cannot be read becomes a `deployment.file` subject.
 */
export async function deploymentFacts(files: () => Promise<RepositoryFiles>, request: DeploymentRequest): Promise<CollectedFacts> {
  const read = await attempt(async () => collect(await files(), request))
  return { subjects: read.value ?? [], sources: { 'workspace.deployments': read.source } }
}

type Document = { readonly path: string; readonly yaml: YamlFile<unknown> }

interface Gathered {
  readonly terraform: { readonly path: string; readonly text: string }[]
  readonly plans: PlanFile[]
  readonly templates: Document[]
  readonly parameters: ParameterFile[]
  readonly serving: Document[]
  /** Symbolic links, which are not followed, and submodules. */
  readonly links: string[]
  /** Paths of the files whose text was read. */
  readonly read: Set<string>
  readonly subjects: Subject[]
}

async function collect(all: RepositoryFiles, request: DeploymentRequest): Promise<readonly Subject[]> {
  const files = boundedFiles(all, MAX_TOTAL_BYTES)
  const gathered: Gathered = {
    terraform: [],
    plans: [],
    templates: [],
    parameters: [],
    serving: [],
    links: [],
    read: new Set(),
    subjects: [],
  }
  await madePlans(request, gathered)
  if (request.discover) await discover(files, request, gathered)
  await namedByKustomizations(files, gathered)
  const subjects = [
    ...gathered.subjects,
    ...linkedTerraform(gathered),
    ...(await linkedOthers(files, gathered)),
    ...(await cloud(gathered, request)),
    ...(await serving(gathered, { ...request, paths: files.paths })),
  ]
  return withDistinctIds(withoutCredentials(withoutRepeated(subjects)))
}

/** Removes duplicates: kustomizations may share an object, and Terraform and OpenTofu read the same resource. */
function withoutRepeated(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()]
}

async function madePlans({ plans, committed, readMade }: DeploymentRequest, gathered: Gathered): Promise<void> {
  if (plans.length === 0) return
  const known = await committed()
  const read = async (path: string): Promise<void> => {
    if (known.has(path))
      throw fileError('FILE_UNREADABLE', {
        path,
        problem:
          'the file is committed, so a pull request could replace it. Create the plan in an earlier step with "terraform show -json".',
      })
    gathered.plans.push({ plan: await planOf(path, await readMade(path, MAX_PLAN_BYTES)), made: true })
  }
  for (const path of plans)
    await attemptFile(
      () => read(path),
      (error) => void gathered.subjects.push(unreadableSubject(unreadableFile(path, error))),
    )
}

async function planOf(path: string, text: string): Promise<PlanFile['plan']> {
  return (await import('../cloud/plan.ts')).readPlan(text, path)
}

/** Folders with third-party or generated files. */
const FOREIGN = /(^|\/)(node_modules|\.terraform|\.git|\.venv|site-packages)\//
const TEXT =
  /\.(ya?ml|json|template|tf|tofu|tfvars|bicep|toml|ini|cfg|conf|properties|ipynb|pbtxt|env)$|(^|\/)(\.env(\.[\w.-]+)?|\.npmrc|\.pypirc|Kustomization|terragrunt\.hcl)$/i
/** The workflow collector reads these. */
const WORKFLOWS = /^\.github\/workflows\//

async function discover(files: RepositoryFiles, { ignorePaths, plans }: DeploymentRequest, gathered: Gathered): Promise<void> {
  const isIgnored = coveredBy(ignorePaths)
  const paths = files.paths.filter(
    (path) => TEXT.test(path) && !FOREIGN.test(path) && !WORKFLOWS.test(path) && !plans.includes(path) && !isIgnored(path),
  )
  if (paths.length > MAX_FILES)
    throw new SealError(
      'FILE_UNREADABLE',
      `Found ${paths.length} configuration files; at most ${MAX_FILES} are read. List folders that deploy nothing under deployment.ignorePaths.`,
    )
  const charts = new Set(files.paths.filter((path) => /(^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.replace(/Chart\.ya?ml$/, '')))
  for (const path of paths)
    await one(path, files, { gathered, isTemplate: [...charts].some((chart) => path.startsWith(`${chart}templates/`)) })
}

interface Discovery {
  readonly gathered: Gathered
  /** Whether it is in the `templates` folder of a Helm chart. */
  readonly isTemplate: boolean
}

/** Reads one file. Whatever is wrong with it is reported for that file. */
async function one(path: string, files: RepositoryFiles, { gathered, isTemplate }: Discovery): Promise<void> {
  const report = (error: unknown) => void gathered.subjects.push(unreadableSubject(unreadableFile(path, error)))
  await attemptFile(async () => {
    const text = await textOf(path, files, gathered)
    if (text === undefined) return
    for (const credential of await credentials(path, text)) gathered.subjects.push(credential)
    await attemptFile(
      () => sort(path, text, gathered),
      (error) => {
        // A Helm template is not valid YAML before it is rendered.
        const helm = isTemplate && text.includes('{{') && /\.(ya?ml|tpl)$/i.test(path)
        if (helm) gathered.subjects.push(helmTemplate(path, text))
        else report(error)
      },
    )
  }, report)
}

function helmTemplate(path: string, text: string): Subject {
  return unreadableSubject({ path, reason: 'it is a Helm template. Render it with "helm template"', relevant: mentionsModels(text) })
}

/** Reads a file. One that is too large is reported only if its name suggests a deployment; one beyond the limit of the run always is. */
async function textOf(path: string, files: RepositoryFiles, gathered: Gathered): Promise<string | undefined> {
  try {
    const plan = /plan[^/]*\.json$/i.test(path)
    const bytes = await files.read(path, plan ? MAX_PLAN_BYTES : path.endsWith('.ipynb') ? MAX_NOTEBOOK_BYTES : MAX_TEXT_BYTES)
    gathered.read.add(path)
    return decode(bytes, path)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    if (error.code === 'FILE_SPECIAL') gathered.links.push(path)
    else if (error.code === 'FILE_LIMIT' || suggestsDeployment(path)) gathered.subjects.push(unreadableSubject(unreadableFile(path, error)))
    else if (path.endsWith('.ipynb')) gathered.subjects.push(unreadableSubject({ ...unreadableFile(path, error), relevant: false }))
    return undefined
  }
}

function suggestsDeployment(path: string): boolean {
  return (
    /\.(tf|tofu|bicep|template|ya?ml)$|(^|\/)\.env[^/]*$|\.env$/.test(path) ||
    /(plan|openapi|swagger|template|azuredeploy|cloudformation|stack|deploy|main)[^/]*\.json$/i.test(path)
  )
}

const TERRAFORM = /(\.(tf|tofu|tfvars|tfvars\.json)|(^|\/)terragrunt\.hcl)$/

/** Passes a file to the parser of its format. */
async function sort(path: string, text: string, gathered: Gathered): Promise<void> {
  const name = path.toLowerCase()
  if (TERRAFORM.test(name)) gathered.terraform.push({ path, text })
  else if (/\.(tf|tofu)\.json$/.test(name))
    notRead(path, {
      gathered,
      reason: 'Terraform JSON is not supported, and may override other files. Add the plan to deployment.plans',
      relevant: !gathered.plans.some(({ made }) => made),
    })
  else if (name.endsWith('.bicep'))
    notRead(path, { gathered, reason: 'Bicep is not supported. Build it and commit the template', relevant: mentionsModels(text) })
  else if (name.endsWith('config.pbtxt')) gathered.subjects.push((await import('../serving/triton.ts')).tritonSubject(text, path))
  else if (name.endsWith('.json')) await json(path, text, gathered)
  else if (name.endsWith('samconfig.toml')) await samConfiguration(path, text, gathered)
  else if (isKustomization(path) || (/\.(ya?ml|template)$/.test(name) && describesDeployment(text))) await documents(path, text, gathered)
}

/** Reads the template parameters of a SAM configuration. */
async function samConfiguration(path: string, text: string, gathered: Gathered): Promise<void> {
  const [{ parse }, { parametersIn }] = await Promise.all([import('smol-toml'), import('../cloud/parameters.ts')])
  try {
    const parameters = parametersIn(parse(text), path)
    if (parameters !== undefined) gathered.parameters.push(parameters)
  } catch (cause) {
    throw fileError('FILE_UNREADABLE', { path, problem: 'invalid TOML', cause })
  }
}

/** Reads a JSON file. Uses the fast parser first, since most files do not describe a deployment. */
async function json(path: string, text: string, gathered: Gathered): Promise<void> {
  if (/"resource_changes"\s*:/.test(text) && /"format_version"\s*:/.test(text)) {
    gathered.plans.push({ plan: await planOf(path, text), made: false })
    return
  }
  const [{ parseJson, withoutComments }, { parametersIn }] = await Promise.all([
    import('../../documents/json.ts'),
    import('../cloud/parameters.ts'),
  ])
  const plain = parseJson(text)
  // Azure allows comments in JSON.
  const read = plain === undefined ? withoutComments(text) : text
  const value = plain ?? parseJson(read)
  const parameters = parametersIn(value, path)
  if (parameters !== undefined) gathered.parameters.push(parameters)
  else if (value === undefined ? describesDeployment(read) : await describes(value)) await documents(path, read, gathered)
}

async function describes(value: unknown): Promise<boolean> {
  const [{ isTemplate }, { isServing }] = await Promise.all([import('../cloud/subjects.ts'), import('../serving/subjects.ts')])
  return isTemplate(value) || isServing(value)
}

function notRead(
  path: string,
  { gathered, reason, relevant }: { readonly gathered: Gathered; readonly reason: string; readonly relevant: boolean },
): void {
  gathered.subjects.push(unreadableSubject({ path, reason, relevant }))
}

/** Tells whether a file may describe a deployment. Escapes may spell any word, so they count. */
function describesDeployment(text: string): boolean {
  if (/apiVersion/.test(text) && /kind/.test(text)) return true
  if (/["']?(openapi|swagger)["']?\s*:/.test(text) && text.includes('paths')) return true
  if (
    text.includes('AWSTemplateFormatVersion') ||
    /template-file-path|ParameterKey|parameter_overrides/.test(text) ||
    /AWS::\w+::/.test(text) ||
    /deployment(Template|Parameters)\.json/i.test(text)
  )
    return true
  if (/azuremlschemas|\bauth_mode\b|amlcompute|computeinstance/i.test(text)) return true
  if (text.includes('workerPoolSpecs') || (text.includes('runtimeConfig') && /pipelineSpec|templateUri/.test(text))) return true
  return (/["']?(api_server|services)["']?\s*:/.test(text) && /ssl/.test(text)) || /\\([uxU][0-9a-fA-F]{2}|\r?\n)/.test(text)
}

async function documents(path: string, text: string, gathered: Gathered): Promise<void> {
  const [{ CLOUDFORMATION_TAGS }, { parametersIn }, { isTemplate }, { isServing }] = await Promise.all([
    import('../cloud/cloudformation.ts'),
    import('../cloud/parameters.ts'),
    import('../cloud/subjects.ts'),
    import('../serving/subjects.ts'),
  ])
  const found = readYamlDocuments({
    text,
    where: path,
    code: 'FILE_UNREADABLE',
    maxBytes: MAX_TEXT_BYTES,
    maxAliases: 200,
    // Tags are registered for each document, which is skipped for a file without tags.
    tags: text.includes('!') ? CLOUDFORMATION_TAGS : {},
  })
  for (const yaml of found) {
    const parameters = parametersIn(yaml.value, path)
    if (parameters !== undefined) gathered.parameters.push(parameters)
    if (isTemplate(yaml.value)) gathered.templates.push({ path, yaml })
    if (isServing(yaml.value) || isKustomization(path)) gathered.serving.push({ path, yaml })
  }
}

async function credentials(path: string, text: string): Promise<readonly Subject[]> {
  const { literalIn } = await import('../../documents/credentials.ts')
  if (literalIn(text) === undefined) return []
  return text.split('\n').flatMap((line, index): readonly Subject[] => {
    const credential = literalIn(line)
    return credential === undefined
      ? []
      : [{ kind: 'file.secret', id: `${path}#${credential}`, data: { path, credential, plain: true }, at: { file: path, line: index + 1 } }]
  })
}

/** One file of infrastructure code, of any kind. */
type CloudPart =
  | { readonly path: string; readonly terraform: TerraformFile }
  | { readonly path: string; readonly plan: PlanFile }
  | { readonly path: string; readonly template: Document }

/** Collects cloud resources. A file that cannot be evaluated is reported and does not hide the others. */
async function cloud(gathered: Gathered, { storages }: DeploymentRequest): Promise<readonly Subject[]> {
  const { terraform, plans, templates, parameters } = gathered
  if (terraform.length + plans.length + templates.length === 0) return []
  const [{ cloudSubjects }, { readTerraform }] = await Promise.all([import('../cloud/subjects.ts'), import('../cloud/terraform-files.ts')])
  const invalid: Subject[] = []
  const report = (path: string, error: unknown) => void invalid.push(unreadableSubject(unreadableFile(path, error)))
  const sources = terraform.flatMap(({ path, text }) =>
    tryFile<readonly CloudPart[]>(
      () => [{ path, terraform: readTerraform(text, path) }],
      (error) => {
        report(path, error)
        return []
      },
    ),
  )
  const parts: readonly CloudPart[] = [
    ...sources,
    ...plans.map((plan) => ({ path: plan.plan.path, plan })),
    ...templates.map((template) => ({ path: template.path, template })),
  ]
  const { value, failed } = isolateFailures(parts, (some) =>
    cloudSubjects({
      terraform: some.flatMap((part) => ('terraform' in part ? [part.terraform] : [])),
      plans: some.flatMap((part) => ('plan' in part ? [part.plan] : [])),
      templates: some.flatMap((part) => ('template' in part ? [part.template] : [])),
      parameters,
      storages,
    }),
  )
  for (const { item, error } of failed) report(item.path, error)
  const gaps = value.unread.map((part) =>
    unreadableSubject({ ...part, relevant: part.relevant ?? mentionsModels(`${part.what} ${part.reason}`) }),
  )
  return [...invalid, ...value.subjects, ...gaps]
}

/** Reports symbolic links to Terraform files, which Terraform would follow. */
function linkedTerraform({ links, terraform }: Gathered): readonly Subject[] {
  const found = links.filter((path) => TERRAFORM.test(path))
  if (found.length === 0) return []
  const relevant = terraform.some(({ path, text }) => mentionsModels(path) || mentionsModels(text))
  return found.map((path) =>
    unreadableSubject({
      path,
      reason: 'it is a symbolic link, which is not followed. Add the plan to deployment.plans',
      relevant: relevant || mentionsModels(path),
    }),
  )
}

/** Reports links to other files, by their name. */
async function linkedOthers(files: RepositoryFiles, { links, read }: Gathered): Promise<readonly Subject[]> {
  const found = links.filter((path) => !TERRAFORM.test(path) && suggestsDeployment(path))
  if (found.length === 0) return []
  const { linkedFiles } = await import('./collect-links.ts')
  return linkedFiles(found, { files, isRead: (path) => read.has(path), isDeployment: describesDeployment })
}

/** Reads the patches that kustomizations name. Patches may omit kind and version, so only the kustomization identifies them. */
async function namedByKustomizations(files: RepositoryFiles, gathered: Gathered): Promise<void> {
  if (!gathered.serving.some(({ path }) => isKustomization(path))) return
  const { filesOfKustomizations } = await import('../serving/subjects.ts')
  // A file that was reported is not parsed again.
  const reported = gathered.subjects.filter(({ kind }) => kind === 'deployment.file').map(({ data }) => data['path'])
  const known = new Set<unknown>([...gathered.serving.map(({ path }) => path), ...reported])
  const present = new Set(files.paths)
  for (const path of filesOfKustomizations(gathered.serving)) {
    if (known.has(path) || !present.has(path)) continue
    const text = await textOf(path, files, gathered)
    if (text === undefined) continue
    // The kustomization that names the file reports a file that is not valid YAML.
    const found = tryFile<readonly YamlFile<unknown>[]>(
      () => readYamlDocuments({ text, where: path, code: 'FILE_UNREADABLE', maxBytes: MAX_TEXT_BYTES }),
      (error) => {
        if (!(error instanceof SealError)) gathered.subjects.push(unreadableSubject(unreadableFile(path, error)))
        return []
      },
    )
    gathered.serving.push(...found.map((yaml) => ({ path, yaml })))
  }
}

async function serving(
  { serving: documents }: Gathered,
  { access, paths }: Pick<DeploymentRequest, 'access'> & Pick<RepositoryFiles, 'paths'>,
): Promise<readonly Subject[]> {
  if (documents.length === 0) return []
  const { servingSubjects } = await import('../serving/subjects.ts')
  const files = [...Map.groupBy(documents, ({ path }) => path)].map(([path, own]) => ({ path, own }))
  const { value, failed } = isolateFailures(files, (some) =>
    servingSubjects({ documents: some.flatMap(({ own }) => own), declared: access, paths: new Set(paths) }),
  )
  return [...value, ...failed.map(({ item, error }) => unreadableSubject(unreadableFile(item.path, error)))]
}
