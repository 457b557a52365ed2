import type { Env } from '../core/env.ts'
import type { Command } from '../shell/flags.ts'

/** A command as a step of a workflow. Returns the exit code. */
export type StepCommand = (env: Env, signal: AbortSignal) => Promise<number>

/** One line of the table of commands. Each command is loaded when it is called, so that start-up stays short. */
export interface CommandEntry {
  readonly name: string
  /** One line for the help and the reference. */
  readonly summary: string
  readonly cli?: () => Promise<Command>
  /** Absent for commands that are not available as a step. */
  readonly action?: () => Promise<StepCommand>
}

/**
 * Every command, in the order of the help. The command line, the Action, the input `command` of action.yml, the help and
 * docs/commands.md are derived from it. One line for each command.
 */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'gate',
    summary: 'evaluate models, workflows and settings, as the Action does on a pull request',
    cli: async () => (await import('./gate/cli.ts')).gateCommand,
    action: async () => (await import('./gate/action.ts')).gateAction,
  },
  {
    name: 'manifest',
    summary: 'build, verify, compare and prove the integrity manifest of a model',
    cli: async () => (await import('./manifest/cli.ts')).manifest,
    action: async () => (await import('./manifest/action.ts')).manifestAction,
  },
  {
    name: 'models',
    summary: 'list the models of a repository, and the files that were passed over',
    cli: async () => (await import('./models/cli.ts')).models,
  },
  {
    name: 'scan',
    summary: 'scan model files without loading them',
    cli: async () => (await import('./scan/cli.ts')).scan,
  },
  {
    name: 'diff',
    summary: 'compare the tensors of two model files',
    cli: async () => (await import('./diff/cli.ts')).diff,
  },
  {
    name: 'sign',
    summary: 'sign a model, keyless, with a key or with a certificate',
    cli: async () => (await import('./sign/cli.ts')).sign,
    action: async () => (await import('./sign/action.ts')).signAction,
  },
  {
    name: 'verify',
    summary: 'verify who signed a model, and its files',
    cli: async () => (await import('./verify/cli.ts')).verify,
    action: async () => (await import('./verify/action.ts')).verifyAction,
  },
  {
    name: 'release',
    summary: 'create manifest, signature and seal for a model',
    cli: async () => (await import('./release/cli.ts')).release,
    action: async () => (await import('./release/action.ts')).releaseAction,
  },
  {
    name: 'approvals',
    summary: 'show who must approve a pull request, who did, and why a review counts or not',
    cli: async () => (await import('./approvals/cli.ts')).approvals,
    action: async () => (await import('./approvals/action.ts')).approvalsAction,
  },
  {
    name: 'assess',
    summary: 'show available evidence per model or framework',
    cli: async () => (await import('./assess/cli.ts')).assess,
    action: async () => (await import('./assess/action.ts')).assessAction,
  },
  {
    name: 'init',
    summary: 'write the workflows for approvals, and a configuration to start from',
    cli: async () => (await import('./init/cli.ts')).init,
  },
  {
    name: 'explain',
    summary: 'explain a rule, or a finding of a report',
    cli: async () => (await import('./explain/cli.ts')).explainCommand,
  },
  {
    name: 'policies',
    summary: 'list, test and document the rules',
    cli: async () => (await import('./policies/cli.ts')).policies,
  },
]
