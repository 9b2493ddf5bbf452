declare module 'html-encoding-sniffer' {
  /** Names the encoding of an HTML page by mark and `<meta charset>`, per the HTML standard. */
  function sniff(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
  // biome-ignore lint/style/noDefaultExport: the package has no other export
  export default sniff;
}
