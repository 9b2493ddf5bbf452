import type { RequestHandler } from 'express';

/** Answers an address that is none of the server's, in the form of its other errors. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404).json({
    errors: [{ message: `There is nothing at ${request.path}.`, extensions: { code: 'NOT_FOUND' } }],
  });
};
