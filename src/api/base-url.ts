/** What a request says of the address it was sent to; Express's Request fits. */
export interface Addressed {
  readonly protocol: string;
  get(header: 'host'): string | undefined;
}

/** A host name or address with its port; anything else in the header is not repeated. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Returns the address of this server as a client reaches it, without a slash at the end: the one of the settings, else
 * the host the request names. Undefined for a request without a usable host.
 */
export function baseUrlOf(request: Addressed, publicUrl: string | null | undefined): string | undefined {
  if (publicUrl) return publicUrl.replace(/\/+$/, '');
  const host = request.get('host');
  return host && HOST.test(host) ? `${request.protocol}://${host}` : undefined;
}
