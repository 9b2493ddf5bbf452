import { element } from './element.ts';

/** A panel: its heading, and what fills it once the server has answered. */
export interface Panel {
  readonly title: string;
  /** Said where the answer is empty. */
  readonly empty: string;
  readonly wide?: boolean;
  /** Returns the content; null when there is nothing to show. */
  readonly fill: () => Promise<Node | null>;
}

/** Shows a panel at once and fills it when its answer comes; one that fails says why and leaves the others alone. */
export function showPanel({ title, empty, wide = false, fill }: Panel): HTMLElement {
  const body = element('div', { class: 'body' }, [element('p', { class: 'quiet' }, ['Loading …'])]);
  const section = element('section', { class: wide ? 'panel wide' : 'panel', 'aria-busy': 'true' }, [
    element('h2', {}, [title]),
    body,
  ]);
  fill().then(
    (content) => done(content ?? element('p', { class: 'quiet' }, [empty])),
    (error: unknown) =>
      done(element('p', { class: 'trouble' }, [error instanceof Error ? error.message : String(error)])),
  );
  const done = (content: Node): void => {
    body.replaceChildren(content);
    section.setAttribute('aria-busy', 'false');
  };
  return section;
}
