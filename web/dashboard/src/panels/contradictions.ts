import { ask } from '../ask.ts';
import { element } from '../element.ts';
import { leadIn } from '../lead-in.ts';
import type { Panel } from '../panel.ts';

interface Side {
  readonly speaker: { readonly text: string | null; readonly entity: { readonly name: string } | null };
  readonly source: { readonly name: string };
  readonly evidence: readonly {
    readonly prefix: string;
    readonly quote: string;
    readonly link: string | null;
  }[];
}

interface Contradictions {
  readonly contradictions: {
    readonly nodes: readonly {
      readonly claim: { readonly text: string; readonly url: string };
      readonly affirming: readonly Side[];
      readonly denying: readonly Side[];
    }[];
  };
}

/** Where one says that it is so and another that it is not, those last recorded first. */
export const contradictions: Panel = {
  title: 'Contradictions',
  empty: 'Nobody contradicts anybody yet.',
  wide: true,
  fill: async () => {
    const { nodes } = (await ask<Contradictions>('new-contradictions')).contradictions;
    if (nodes.length === 0) return null;
    return element(
      'ul',
      { class: 'contradictions' },
      nodes.map(({ claim, affirming, denying }) =>
        element('li', {}, [
          element('a', { href: claim.url, class: 'claim' }, [claim.text]),
          element('div', { class: 'sides' }, [
            sideList('says so', affirming),
            sideList('denies it', denying),
          ]),
        ]),
      ),
    );
  },
};

function sideList(what: string, sides: readonly Side[]): HTMLElement {
  return element('div', { class: 'side' }, [
    element('h3', {}, [what]),
    ...sides.map(({ speaker, source, evidence }) => {
      const [best] = evidence;
      return element('blockquote', {}, [
        element('span', { class: 'before' }, [leadIn(best?.prefix ?? '')]),
        best?.link ? element('a', { href: best.link, rel: 'noreferrer' }, [best.quote]) : (best?.quote ?? ''),
        element('footer', {}, [speakerLine(speaker, source.name)]),
      ]);
    }),
  ]);
}

function speakerLine({ entity, text }: Side['speaker'], source: string): string {
  const name = entity?.name ?? text;
  return name === null ? source : `${name}, in ${source}`;
}
