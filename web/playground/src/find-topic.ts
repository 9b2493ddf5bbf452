import { SAMPLE_TOPIC, type Topic } from './examples.ts';

/** The entity with most claims, and one two steps away from it, or as far as it goes. */
const QUERY = '{ entities(first: 1, orderBy: { field: CLAIMS, direction: DESC }) { nodes { id name } } }';
const AROUND = 'query ($id: ID!) { neighbourhood(entity: $id, depth: 2, limit: 100) { nodes { id } } }';

/** Finds what the examples ask about, so that they return something on any graph. */
export async function findTopic(url: string): Promise<Topic> {
  try {
    const { entities } = await ask<{ entities: { nodes: { id: string; name: string }[] } }>(url, QUERY);
    const [busiest] = entities.nodes;
    if (!busiest) return SAMPLE_TOPIC;
    const around = await ask<{ neighbourhood: { nodes: { id: string }[] } }>(url, AROUND, { id: busiest.id });
    return { ...busiest, otherId: around.neighbourhood.nodes.at(-1)?.id ?? busiest.id };
  } catch {
    // The editor still works, and shows by itself that the server does not answer.
    return SAMPLE_TOPIC;
  }
}

async function ask<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data?: Data };
  if (!data) throw new Error('no data');
  return data;
}
