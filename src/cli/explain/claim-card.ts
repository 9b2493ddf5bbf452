import type { WhyEntity } from '../../../ingest/explain-claims.ts';
import type { ClaimView } from './article-view.ts';
import { foundBy } from './explain-text.ts';
import { html, type Markup } from './markup.ts';

/** Writes a claim's card: the proposition, who says it and how, and folded away what it rests on. */
export function claimCard(claim: ClaimView): Markup {
  const { number, subject, predicate, object, evidence, why } = claim;
  const { rule, confidence, modality, polarity, eventTime } = evidence;
  const percent = Math.round(confidence * 100);
  return html`<li class="claim" tabindex="0" data-claim="${number}">
<p class="says"><span class="number">${number}</span> <b>${subject}</b> <i>${predicate}</i> <b>${object}</b></p>
<p class="marks"><span class="mark ${polarity.toLowerCase()}">${polarity.toLowerCase()}</span>
<span class="mark">${modality.toLowerCase()}</span>
${eventTime && html`<span class="mark" title="“${eventTime.text}”">${timeText(eventTime)}</span>`}
<code>${rule}</code> <span class="sure" title="confidence"><meter min="0" max="100" value="${percent}" aria-hidden="true"></meter> ${percent} %</span></p>
<p class="speaker">${speakerText(claim)}</p>
<details><summary>Why</summary><dl>
<dt>Quote</dt><dd>“${evidence.exact}”</dd>
<dt>Predicate</dt><dd>“${why.predicateText}”</dd>
<dt>Subject</dt><dd>${foundText(why.subject)}</dd>
${why.object && html`<dt>Object</dt><dd>${foundText(why.object)}</dd>`}
${evidence.qualifiers.length > 0 && html`<dt>Further</dt><dd>${qualifierText(claim)}</dd>`}
</dl></details>
</li>`;
}

function timeText({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start} to ${end}`;
}

function speakerText({ speaker, why }: ClaimView): Markup {
  const { cue } = why.speaker;
  return html`Said by ${speaker}${cue && html`, cue <q>${cue.text}</q>`}`;
}

function foundText(found: WhyEntity): string {
  return foundBy(found).replace(/^(NAME|NOMINAL|PRONOUN|DEMONYM)\b/u, (form) => form.toLowerCase());
}

function qualifierText({ evidence }: ClaimView): string {
  return evidence.qualifiers.map(({ role, text }) => `${role}: ${text}`).join(' · ');
}
