import { ask } from '../ask.ts';
import { element, shape } from '../element.ts';
import type { Panel } from '../panel.ts';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface EntityGraph {
  readonly neighbourhood: {
    readonly nodes: readonly Node[];
    readonly edges: readonly {
      readonly source: { readonly id: string };
      readonly target: { readonly id: string };
      readonly claim: { readonly text: string; readonly disputed: boolean };
    }[];
    readonly truncated: boolean;
  } | null;
}

interface Found {
  readonly search: { readonly nodes: readonly (Partial<Node> & { readonly __typename: string })[] };
}

interface Busiest {
  readonly entities: { readonly nodes: readonly Node[] };
}

/** How the drawing is laid out: as wide as there is room, in units as large as those of the page. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Letters of a name that fit beside its dot. */
  readonly letters: number;
  /** Names round the middle that can still be told apart. */
  readonly most: number;
}

const WIDE: Sheet = { width: 900, height: 520, letters: 26, most: 24 };
const NARROW: Sheet = { width: 340, height: 440, letters: 11, most: 14 };

function sheetFor(room: number): Sheet {
  return room > 0 && room < 600 ? NARROW : WIDE;
}

/** An entity and those it shares claims with; another one is found by its name. */
export const entityGraph: Panel = {
  title: 'Who is tied to whom',
  empty: 'No claim ties two entities yet.',
  wide: true,
  fill: async () => {
    const [busiest] = (await ask<Busiest>('busiest-entities')).entities.nodes;
    if (!busiest) return null;
    const place = element('div', { 'aria-live': 'polite' });
    const show = async (id: string): Promise<void> =>
      place.replaceChildren(await draw(id, { sheet: sheetFor(document.body.clientWidth), show }));
    await show(busiest.id);
    return element('div', {}, [finder(place, show), place]);
  },
};

function finder(place: HTMLElement, show: (id: string) => Promise<void>): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: 'Find an entity',
    'aria-label': 'Find an entity',
  });
  const form = element('form', { class: 'finder' }, [input, element('button', {}, ['Show'])]);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const words = (input as HTMLInputElement).value.trim();
    if (words === '') return;
    try {
      const { nodes } = (await ask<Found>('search', { query: words })).search;
      const entity = nodes.find(({ __typename }) => __typename === 'Entity');
      if (entity?.id) await show(entity.id);
      else place.replaceChildren(element('p', { class: 'quiet' }, [`Nothing is called “${words}”.`]));
    } catch (error) {
      place.replaceChildren(
        element('p', { class: 'trouble' }, [error instanceof Error ? error.message : String(error)]),
      );
    }
  });
  return form;
}

interface Drawing {
  readonly sheet: Sheet;
  readonly show: (id: string) => Promise<void>;
}

async function draw(id: string, drawing: Drawing): Promise<globalThis.Node> {
  const { width, height, most } = drawing.sheet;
  const { neighbourhood } = await ask<EntityGraph>('entity-graph', { id });
  const [middle, ...others] = neighbourhood?.nodes ?? [];
  if (!neighbourhood || !middle)
    return element('p', { class: 'quiet' }, ['This entity is not in the graph.']);
  const around = others.slice(0, most);
  const places = new Map([[middle.id, { x: width / 2, y: height / 2 }]]);
  for (const [index, { id: other }] of around.entries()) {
    const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2;
    places.set(other, {
      x: width / 2 + Math.cos(angle) * width * 0.26,
      y: height / 2 + Math.sin(angle) * height * 0.42,
    });
  }
  const lines = neighbourhood.edges.flatMap(({ source, target, claim }) => {
    const [from, to] = [places.get(source.id), places.get(target.id)];
    if (!from || !to) return [];
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: claim.disputed ? 'disputed' : '' };
    return [shape('line', line, [shape('title', {}, [claim.text])])];
  });
  const dots = [middle, ...around].map((node) => dot(node, places.get(node.id) ?? { x: 0, y: 0 }, drawing));
  const left = others.length - around.length;
  const caption = `${middle.name}: ${neighbourhood.edges.length} claims with ${others.length} others${left > 0 ? `, ${around.length} drawn` : ''}${neighbourhood.truncated ? '; there are more' : ''}. Rest on a line to read its claim.`;
  return element('figure', {}, [
    shape('svg', { viewBox: `0 0 ${width} ${height}`, class: 'graph', role: 'img', 'aria-label': caption }, [
      ...lines,
      ...dots,
    ]),
    element('figcaption', {}, [caption]),
  ]);
}

function dot(
  { id, name, kind }: Node,
  { x, y }: { x: number; y: number },
  { sheet: { width, letters }, show }: Drawing,
): SVGElement {
  const anchor = x > width / 2 + 1 ? 'start' : x < width / 2 - 1 ? 'end' : 'middle';
  const shift = anchor === 'start' ? 10 : anchor === 'end' ? -10 : 0;
  const label = { x: x + shift, y: anchor === 'middle' ? y - 12 : y + 4, 'text-anchor': anchor };
  const made = shape('g', { class: `node ${kind.toLowerCase()}`, tabindex: 0, role: 'button' }, [
    shape('circle', { cx: x, cy: y, r: 7 }),
    shape('text', label, [name.length > letters ? `${name.slice(0, letters - 1)}…` : name]),
    shape('title', {}, [`${name} (${kind.toLowerCase()})`]),
  ]);
  made.addEventListener('click', () => void show(id));
  made.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') void show(id);
  });
  return made;
}
