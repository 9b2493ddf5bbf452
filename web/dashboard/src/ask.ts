/** What `GET /q/<name>` answers. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks one of the server's named operations; the browser keeps the answer as long as the server's cache headers say.
 * Throws an Error with the server's own message.
 */
export async function ask<Data>(
  name: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Data> {
  const query = new URLSearchParams(variables).toString();
  const response = await fetch(`/q/${name}${query && `?${query}`}`, {
    headers: { accept: 'application/json' },
  });
  const answer = (await response.json()) as Answer<Data>;
  const trouble = answer.errors?.[0]?.message;
  if (trouble !== undefined || !answer.data)
    throw new Error(trouble ?? `The server answered ${response.status}.`);
  return answer.data;
}
