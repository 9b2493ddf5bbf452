/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|_ga|_gl|ref_src|cmpid|ocid)$/iu;

/** Longest address that is one: servers and the stores' indexes take no more. */
const MAX_LENGTH = 2000;

/**
 * Reduces an address to the one that versions of an article share: https, lower-case host, no fragment, tracking
 * parameters, default port or trailing slash. Returns undefined for what is no http(s) address.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = parseAddress(address);
  if (!url) return undefined;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/+$/u, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `https://${url.hostname.replace(/\.$/u, '')}${port}${path}${url.search}`;
}

/** Returns the host of an address without `www.`; undefined for what is no http(s) address. */
export function domainOf(address: string): string | undefined {
  return parseAddress(address)
    ?.hostname.replace(/\.$/u, '')
    .replace(/^www\d?\.(?=.+\.)/u, '');
}

function parseAddress(address: string): URL | undefined {
  if (address.length > MAX_LENGTH) return undefined;
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname === '' ? undefined : url;
}
