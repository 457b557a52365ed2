import type { Span, Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { accessOf, policyOf } from './access.ts'
import { exposingServices, exposureOf } from './exposure.ts'
import { idOf, type Manifest, shownName } from './manifests.ts'
import { containersOf } from './pods.ts'

interface Platform {
  readonly platform: string
  /** Members that contain the storage URI of the model. */
  readonly storage: readonly string[]
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  'serving.kserve.io/InferenceService': { platform: 'KServe', storage: ['storageUri', 'uri'] },
  'serving.kserve.io/LLMInferenceService': { platform: 'KServe', storage: ['uri', 'storageUri'] },
  'serving.kserve.io/TrainedModel': { platform: 'KServe', storage: ['storageUri'] },
  'serving.kserve.io/ServingRuntime': { platform: 'KServe', storage: [] },
  'serving.kserve.io/ClusterServingRuntime': { platform: 'KServe', storage: [] },
  'machinelearning.seldon.io/SeldonDeployment': { platform: 'Seldon', storage: ['modelUri'] },
  'mlops.seldon.io/Model': { platform: 'Seldon', storage: ['storageUri'] },
  'serving.yatai.ai/BentoDeployment': { platform: 'BentoML', storage: [] },
  'ray.io/RayService': { platform: 'Ray', storage: [] },
  'ray.io/RayCluster': { platform: 'Ray', storage: [] },
  'apps.nvidia.com/NIMService': { platform: 'NIM', storage: [] },
}

/** Kinds that run pods. A `Service` does only in Knative. */
const POD_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Pod',
  'Rollout',
  'Service',
  'LeaderWorkerSet',
]
const SERVERS: readonly (readonly [platform: string, image: RegExp])[] = [
  ['Triton', /tritonserver/],
  ['TorchServe', /torchserve/],
  ['TensorFlow Serving', /tensorflow\/serving/],
  ['vLLM', /\bvllm\b|vllm-openai/],
  ['Text Generation Inference', /text-generation-inference|text-embeddings-inference/],
  ['MLServer', /mlserver/],
  ['BentoML', /bento/],
  ['Ollama', /ollama/],
  ['SGLang', /sglang/],
  ['NIM', /nvcr\.io\/nim\//],
  ['OpenVINO Model Server', /openvino\/model_server/],
  ['llama.cpp', /llama\.cpp|llama-cpp/],
  ['LocalAI', /localai/],
  ['Ray', /rayproject\/ray/],
  ['KServe', /kserve\//],
]

/**
 * Returns the workloads that serve models.
 *
 * @param all - all manifests whose policies and services may affect the workloads.
 */
export function workloadSubjects(manifests: readonly Manifest[], all: readonly Manifest[]): readonly Subject[] {
  const services = exposingServices(all)
  const policies = all.filter(({ kind }) => kind === 'AuthorizationPolicy').flatMap(policyOf)
  return manifests.flatMap((manifest): readonly Subject[] => {
    const platform = platformOf(manifest)
    if (platform === undefined) return []
    const { root, path, kind } = manifest
    const storage = plainStorage(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? [])
    const access = accessOf(manifest, policies)
    const exposing = exposureOf(manifest, services, all)
    // Most Ray clusters only train. An exposed one runs any code that callers submit.
    if (kind === 'RayCluster' && (exposing === undefined || exposing.doubt !== undefined)) return []
    const control = modelControl(manifest)
    const open = storage === undefined ? variableIn(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []) : undefined
    const unknown = {
      ...(open === undefined ? {} : { '/plainStorage': `${open.text} is a placeholder` }),
      ...(exposing?.doubt === undefined ? {} : { '/exposed': exposing.doubt }),
    }
    const spans: Record<string, Span> = {}
    if (storage !== undefined) spans['/plainStorage'] = storage.at
    if (exposing !== undefined) spans['/exposed'] = exposing.at.at
    if (control !== undefined) spans['/modelControl'] = control.at
    return [
      {
        kind: 'serving.workload',
        id: idOf(manifest),
        data: {
          path,
          platform,
          object: kind,
          name: shownName(manifest),
          authenticated: access !== '',
          evidence: access,
          ...(open === undefined ? { plainStorage: storage?.text ?? '' } : {}),
          ...(exposing?.doubt === undefined ? { exposed: exposing !== undefined } : {}),
          modelControl: control !== undefined,
        },
        at: root.get('metadata', 'name').exists ? root.get('kind').at : root.at,
        spans,
        ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
      },
    ]
  })
}

function platformOf(manifest: Manifest): string | undefined {
  const known = PLATFORMS[`${manifest.group}/${manifest.kind}`]
  if (known !== undefined) return known.platform
  if (!POD_KINDS.includes(manifest.kind)) return undefined
  const images = containersOf(manifest).map((container) => container.get('image').text)
  return SERVERS.find(([, image]) => images.some((each) => image.test(each)))?.[0]
}

/** Returns the first storage URI that is fetched without TLS. */
function plainStorage({ root }: Manifest, names: readonly string[]): Cursor | undefined {
  return [...root.get('spec').texts()].find(
    ({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text),
  )
}

/** Returns a storage URI that begins with a placeholder, so that its scheme is unknown. */
function variableIn({ root }: Manifest, names: readonly string[]): Cursor | undefined {
  return [...root.get('spec').texts()].find(
    ({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^(\$[({]|\{\{)/.test(text),
  )
}

/** Finds the setting that lets any caller load another model, which may run code. */
function modelControl(manifest: Manifest): Cursor | undefined {
  for (const container of containersOf(manifest)) {
    const words = [...container.get('command').texts(), ...container.get('args').texts()]
    const found = tritonControl(container, words, manifest) ?? torchControl(container, words)
    if (found !== undefined) return found
  }
  return undefined
}

/** Triton loads models on request in `explicit` mode, unless the model repository API is restricted on both ports. */
function tritonControl(container: Cursor, words: readonly Cursor[], manifest: Manifest): Cursor | undefined {
  const all = filled(words.map(({ text }) => text).join(' '), container)
  const explicit = /--model-control(-mode)?[\s=,]+["']*explicit/.test(all)
    ? (words.find(({ text }) => /explicit|--model-control/.test(text)) ?? words[0])
    : undefined
  // KServe names the server by a format, a runtime, or the member that contains the model.
  const named = ['image', 'runtime', 'modelFormat.name'].map((member) => container.get(...member.split('.')).text)
  if (explicit === undefined || !/triton/i.test([all, container.pointer, manifest.name, ...named].join(' '))) return undefined
  const closed = (port: string) =>
    new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
    new RegExp(`--allow-${port}[= ](false|0)`).test(all)
  return closed('http') && closed('grpc') ? undefined : explicit
}

/** Replaces `$(NAME)` in arguments with the variables of the container. */
function filled(text: string, container: Cursor): string {
  const values = new Map(
    container
      .get('env')
      .items()
      .map((each) => [each.get('name').text, each.get('value').text]),
  )
  return text.replace(/\$\((\w+)\)/g, (reference, name: string) => values.get(name) ?? reference)
}

/** TorchServe registers models only if the model API is enabled. */
function torchControl(container: Cursor, words: readonly Cursor[]): Cursor | undefined {
  const switched = container
    .get('env')
    .items()
    .find((each) => /^TS_ENABLE_MODEL_API$/i.test(each.get('name').text) && each.get('value').text.toLowerCase() === 'true')
  return words.find(({ text }) => text.includes('--enable-model-api')) ?? switched?.get('name')
}
