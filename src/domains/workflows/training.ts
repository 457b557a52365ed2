import type { Subject } from '../../core/subject.ts'
import { commandsOf } from './jobs.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Commands that train a model. Matches the beginning of a command. */
const TRAINING =
  /^((uv run|poetry run|pipenv run) )?((python3?|accelerate launch|torchrun|deepspeed|horovodrun|mpirun)\b.*\b(train|training|finetune|fine_tune|fit|pretrain)\w*(\.py)?\b|(torchrun|accelerate launch|deepspeed)\s|dvc (repro|exp run)\b|(mlflow run|axolotl train|autotrain|llamafactory-cli train|nnictl|ultralytics train|yolo train)\b|aws sagemaker (create-training-job|start-pipeline-execution)\b|az ml job create\b|gcloud ai (custom-jobs|hp-tuning-jobs) create\b)/

/** Returns the jobs that train a model, and whether they restrict network egress. */
export function trainingJobSubjects(workflow: Workflow): readonly Subject[] {
  if (workflow.kind === 'action') return []
  return workflow.jobs.flatMap((job): readonly Subject[] => {
    const step = job.steps.find((each) => commandsOf(each.run?.text ?? '').some((command) => TRAINING.test(command)))
    if (step?.run === undefined) return []
    const data = { path: workflow.path, job: job.id, egress: egressOf(job, step) }
    return [{ kind: 'workflow.training', id: `${workflow.path}#${job.id}/training`, data, at: step.run.at }]
  })
}

/** Returns the egress policy that an earlier step sets for the training step. */
function egressOf(job: Job, training: Step): 'blocked' | 'audited' | 'open' {
  const before = job.steps.slice(0, job.steps.indexOf(training))
  const guard = before.find((step) => actionOf(step.uses?.text) === 'step-security/harden-runner')
  if (guard === undefined) return 'open'
  return inputOf(guard, 'egress-policy')?.text === 'block' ? 'blocked' : 'audited'
}
