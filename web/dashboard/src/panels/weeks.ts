import { ask } from '../ask.ts';
import { element, shape } from '../element.ts';
import type { Panel } from '../panel.ts';

interface Weeks {
  readonly claimsOverTime: readonly { readonly start: string; readonly count: number }[];
}

const [WIDTH, HEIGHT, GAP] = [600, 180, 2];
/** More weeks than this would be thinner than a line; the newest are shown. */
const MOST = 104;

/** Claims a week, by the publication of their newest evidence. */
export const weeks: Panel = {
  title: 'Claims a week',
  empty: 'No claim has a publication date yet.',
  fill: async () => {
    const { claimsOverTime } = await ask<Weeks>('claims-a-week');
    const shown = claimsOverTime.slice(-MOST);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return null;
    const most = Math.max(...shown.map(({ count }) => count), 1);
    const step = WIDTH / shown.length;
    const columns = shown.map(({ start, count }, index) => {
      const height = (count / most) * HEIGHT;
      return shape('rect', { x: index * step, y: HEIGHT - height, width: Math.max(step - GAP, 1), height }, [
        shape('title', {}, [`${start}: ${count}`]),
      ]);
    });
    const picture = shape(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        class: 'weeks',
        role: 'img',
        'aria-label': `Claims a week, at most ${most}`,
      },
      columns,
    );
    return element('figure', {}, [
      picture,
      element('figcaption', {}, [
        element('span', {}, [first.start]),
        element('span', {}, [`most: ${most}`]),
        element('span', {}, [last.start]),
      ]),
    ]);
  },
};
