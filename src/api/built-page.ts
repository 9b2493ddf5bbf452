import { existsSync } from 'node:fs';
import express, { type RequestHandler, Router } from 'express';
import { packagePath } from '../package-root.ts';

/** Pages that are built into `dist/web/<name>`. */
type PageName = 'playground' | 'dashboard';

/** Serves a built page; says how to build it where it is not. */
export function builtPage(name: PageName, folder: string = packagePath(`dist/web/${name}`)): RequestHandler {
  const router = Router();
  // Vite names assets by their content, so they never change; the page that names them may.
  router.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { cacheControl: false }));
  router.get('/', (_, response) => {
    const reason = existsSync(folder) ? 'has no page' : 'is not built yet';
    response
      .status(503)
      .type('text')
      .send(`The ${name} ${reason}: run \`npm run build\`. The API is at /graphql.\n`);
  });
  return router;
}
