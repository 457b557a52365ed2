/** Health-check paths of a service or of one model. */
const ALIVE =
  /(^|\/)(_?health([_-]?check)?|healthz|heartbeat|live|livez|liveness(_check)?|alive|ready|readyz|readiness(_check)?|ping|startup)\/?$/i
/** Paths that describe the service itself: version, metrics, documentation. */
const ABOUT_ITSELF =
  /^\/(([^{}]*\/)?(status|version|metrics|openapi\.(json|ya?ml)|docs(\/oauth2-redirect)?|redoc)\/?|(info|favicon\.ico)|\.well-known\/.*)?$/i

/** Tells whether a path is about the server itself and never returns model output. */
export function isAboutServer(path: string): boolean {
  return ALIVE.test(path) || ABOUT_ITSELF.test(path)
}
