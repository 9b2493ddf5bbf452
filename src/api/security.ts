import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers of every answer. The playground is served from here and talks to here, so nothing from outside may run,
 * be shown or be spoken to. Its editor sets styles on elements, hence the one 'unsafe-inline', for styles alone;
 * its workers are files of ours.
 */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain HTTP on this machine is the usual case; a proxy that adds TLS sets this itself.
    strictTransportSecurity: false,
  });
}

/** Says that no cache may keep the answer: the graph changes, and what one token may see another may not. */
export const keptByNobody: RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
