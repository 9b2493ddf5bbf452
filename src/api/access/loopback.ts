/** Tells whether a name or address is this machine's own, which no other machine reaches. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(?:\.\d{1,3}){3})$/iu.test(
    host,
  );
}

/** Returns a Host header without its port. */
export function nameOfHost(header: string): string {
  return header.replace(/:\d+$/u, '');
}
