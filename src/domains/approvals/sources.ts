/** What decides about approvals, each with its own state. */
export const SOURCES = ['github.approvals', 'github.release', 'github.environments', 'github.rules', 'github.bypasses'] as const
