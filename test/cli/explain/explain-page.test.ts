import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { viewArticle } from '../../../src/cli/explain/article-view.ts';
import { cutPieces } from '../../../src/cli/explain/cut-pieces.ts';
import { explainPage } from '../../../src/cli/explain/explain-page.ts';
import { explainText } from '../../../src/cli/explain/explain-text.ts';
import { extractText } from '../../ingest/read-text.ts';

const TEXT = `Norrland Steel did not buy Kestrel Motors in 2019, officials said.

The company wants “a <b>better</b> buyer” & more. It owns the Tern Mine.
Nothing else is known.`;

const view = viewArticle(await extractText(TEXT), '<script>alert(1)</script>.txt');
const page = explainPage([view]);

function plain(markup: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => signs[name] ?? '');
}

it('shows the whole text, and each claim beside its sentence', () => {
  const texts = [...page.matchAll(/<div class="text"><p>([\s\S]*?)<\/p>/gu)].map((match) =>
    plain(match[1] ?? ''),
  );
  expect(texts.join(' ').replace(/\s+/gu, ' ')).toBe(TEXT.replace(/\s+/gu, ' '));
  const rows = page.split('<section ').slice(1);
  for (const { subject, object, number, evidence } of view.rows.flatMap(({ claims }) => claims)) {
    const row = rows.find((each) => each.includes(`data-claim="${number}"`)) ?? '';
    expect(plain(row)).toContain(evidence.exact);
    expect(plain(row)).toContain(subject);
    expect(plain(row)).toContain(object);
    expect(row).toContain(evidence.rule);
    expect(row).toMatch(new RegExp(`data-quotes="[^"]*\\b${number}\\b`, 'u'));
  }
  expect(view.claimCount).toBeGreaterThan(1);
});

it('tells speaker, cue, polarity, modality, time and confidence of a claim', () => {
  const [first] = view.rows.flatMap(({ claims }) => claims);
  const card = page.slice(page.indexOf('data-claim="1"'), page.indexOf('</li>'));
  expect(plain(card)).toMatch(/negated\s+reported\s+2019\s/u);
  expect(plain(card)).toContain('Said by “officials” (unnamed), cue said');
  expect(plain(card)).toContain(`${Math.round((first?.evidence.confidence ?? 0) * 100)} %`);
  expect(page).toMatch(/data-cues="1">said</u);
  expect(page).toMatch(/data-speakers="1">officials</u);
});

it('needs nothing from elsewhere and runs nothing but its own style and script', () => {
  expect(page).not.toMatch(/\b(?:src|href|action)=|url\(|@import|\son\w+=|\sstyle=/u);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
  expect(policy).toMatch(/^default-src &#39;none&#39;/u);
  for (const tag of ['style', 'script']) {
    const all = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'gu'))];
    expect(all).toHaveLength(1);
    const hash = createHash('sha256')
      .update(all[0]?.[1] ?? '')
      .digest('base64');
    expect(policy).toContain(`${tag}-src &#39;sha256-${hash}&#39;`);
  }
});

it('escapes what it was given', () => {
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<b>better');
  expect(page).toContain('&lt;b&gt;better');
});

it('cuts a stretch into pieces that join to it, mentions inside one another by the inner one', () => {
  const outer = { start: 0, end: 14, form: 'NAME', kind: 'ORGANISATION', name: 'Norrland Steel' } as const;
  const inner = { start: 0, end: 8, form: 'NAME', kind: 'PLACE', name: 'Norrland' } as const;
  const pieces = cutPieces({ ...view, mentions: [outer, inner] }, { start: 0, end: TEXT.length });
  expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
  expect(pieces[0]).toMatchObject({ start: 0, end: 8, mention: inner, quotes: [1] });
  expect(pieces[1]).toMatchObject({ start: 8, end: 14, mention: outer });
});

it('as text puts mentions in brackets and claims below their sentence', () => {
  const text = explainText(view);
  expect(text).toMatch(/^\(no title\)\nTest Post, 2026-03-12, .*\n\n\[Norrland Steel\|ORG\] did not buy/u);
  expect(text).toContain('[The company|ORG = Norrland Steel]');
  expect(text).toMatch(
    / 1\. Norrland Steel · buy · Kestrel Motors\n +NEGATED, reported, said by “officials”/u,
  );
  expect(text.endsWith('Nothing else is known.')).toBe(true);
});
