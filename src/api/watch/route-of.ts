/** The addresses this server answers at, by their first part. */
const ROUTES = ['export', 'graphql', 'healthz', 'metrics', 'playground', 'q', 'readyz'] as const;

/** Names the route of a path; `other` for what this server does not know, so that names stay few. */
export function routeOf(path: string): string {
  const [, first] = path.split('/', 2);
  return ROUTES.find((route) => route === first) ?? 'other';
}
