import { element } from '../element.ts';

/** Draws rows with a label, a bar as long as its share of the longest, and the number. */
export function bars(rows: readonly { readonly label: string; readonly count: number }[]): HTMLElement {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return element(
    'ol',
    { class: 'bars' },
    rows.map(({ label, count }) =>
      element('li', {}, [
        element('span', { class: 'label' }, [label]),
        element('span', { class: 'bar', style: `width: ${(count / most) * 100}%` }),
        element('span', { class: 'count' }, [String(count)]),
      ]),
    ),
  );
}
