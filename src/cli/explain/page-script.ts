/** Shows in the text what the claim under the pointer or the focus rests on, and the other way round. Runs in the page. */
export const PAGE_SCRIPT = `
for (const article of document.querySelectorAll('article')) {
  const marked = (role, claim) => article.querySelectorAll('[data-' + role + '~="' + claim + '"]');
  const clear = () => {
    for (const each of article.querySelectorAll('.quoted, .cue, .source, .shown'))
      each.classList.remove('quoted', 'cue', 'source', 'shown');
  };
  const show = (claim) => {
    clear();
    for (const each of marked('quotes', claim)) each.classList.add('quoted');
    for (const each of marked('cues', claim)) each.classList.add('cue');
    for (const each of marked('speakers', claim)) each.classList.add('source');
    for (const each of marked('claim', claim)) each.classList.add('shown');
  };
  for (const card of article.querySelectorAll('[data-claim]')) {
    card.addEventListener('pointerenter', () => show(card.dataset.claim));
    card.addEventListener('focusin', () => show(card.dataset.claim));
    card.addEventListener('pointerleave', clear);
    card.addEventListener('focusout', clear);
  }
}
`;
