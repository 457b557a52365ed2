/** Paths that only say whether the service is there, as the first ones of a service or as those of one model. */
const ALIVE =
  /(^|\/)(_?health([_-]?check)?|healthz|heartbeat|live|livez|liveness(_check)?|alive|ready|readyz|readiness(_check)?|ping|startup)\/?$/i
/** Paths that describe the service itself. */
const ABOUT_ITSELF =
  /^\/(([^{}]*\/)?(status|version|metrics|openapi\.(json|ya?ml)|docs(\/oauth2-redirect)?|redoc)\/?|(info|favicon\.ico)|\.well-known\/.*)?$/i

/** Whether a path tells how a server is, or what it is, and never what a model says. */
export function isAboutServer(path: string): boolean {
  return ALIVE.test(path) || ABOUT_ITSELF.test(path)
}
