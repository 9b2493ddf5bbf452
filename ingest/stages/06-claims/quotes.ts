/** Opening and closing quotation marks; the straight one is both. */
export const OPEN_QUOTE = /^[“"«„‘]$/u;
export const CLOSE_QUOTE = /^[”"»]$/u;
