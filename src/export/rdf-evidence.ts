import type { StoredEvidence } from '../graph/stored.ts';
import type { ArticleEvidence } from '../graph/transfer/article-evidence.ts';
import { cutQuote, type Quotes } from './export-request.ts';
import { given, types } from './rdf-describe.ts';
import {
  type Description,
  date,
  decimal,
  type Name,
  name,
  type Term,
  text,
  thing,
  whole,
} from './rdf-terms.ts';

type Property = readonly [Name, Term];

/** What describing evidence needs beside it. */
export interface EvidencePlace {
  readonly sourceId: string;
  /** Turns an offset of ours (UTF-16 units) into one of Web Annotation (characters). */
  readonly toCharacters: (offset: number) => number;
  readonly quotes: Quotes;
}

/**
 * Describes a piece of evidence: a PROV entity derived from its article and attributed to its speaker, and a Web
 * Annotation whose body is the claim and whose target is the quote, selected by its words and by its place.
 */
export function describeEvidence(found: ArticleEvidence, place: EvidencePlace): readonly Description[] {
  const { evidence, key } = found;
  const subject = thing(evidence.id);
  const target = thing(`${evidence.id}_target`);
  return [
    {
      subject,
      properties: [
        ...types('cg:Evidence', 'prov:Entity', 'oa:Annotation'),
        [evidence.polarity === 'NEGATED' ? 'cg:denies' : 'cg:affirms', name(thing(key))],
        ['prov:wasDerivedFrom', name(thing(evidence.articleId))],
        ...given(speakerOf(found, place), (speaker) => ['prov:wasAttributedTo', name(speaker as Name)]),
        ['oa:hasBody', name(thing(key))],
        ['oa:hasTarget', name(target)],
        ...facts(evidence),
        ...excerpt(evidence, place.quotes),
        ...evidence.qualifierRoles.map(
          (_, at): Property => ['cg:qualifier', name(qualifierId(evidence, at))],
        ),
      ],
    },
    ...unnamedSpeaker(evidence),
    ...evidence.qualifierRoles.map((role, at) => describeQualifier(evidence, role, at)),
    ...describeTarget(evidence, target, place),
  ];
}

function facts(evidence: StoredEvidence): readonly Property[] {
  return [
    ['cg:polarity', text(evidence.polarity)],
    ['cg:modality', text(evidence.modality)],
    ['cg:speakerKind', text(evidence.speakerKind)],
    ['cg:predicateText', text(evidence.predicateText)],
    ...given(evidence.valueText, (value) => ['cg:valueText', text(value)]),
    ...given(evidence.eventStart, (value) => ['cg:eventStart', date(value)]),
    ...given(evidence.eventEnd, (value) => ['cg:eventEnd', date(value)]),
    ...given(evidence.timeText, (value) => ['cg:timeText', text(value)]),
    ...given(evidence.timeBasis, (value) => ['cg:timeBasis', text(value)]),
    ['cg:confidence', decimal(evidence.confidence)],
    ['cg:rule', text(evidence.rule)],
    ['cg:pipeline', text(evidence.pipelineId)],
  ];
}

/** The source, an entity, or somebody the article does not name; nobody where the reader is unsure. */
function speakerOf({ evidence, speakerId }: ArticleEvidence, { sourceId }: EvidencePlace): Name | null {
  if (evidence.speakerKind === 'SOURCE') return thing(sourceId);
  if (speakerId !== null) return thing(speakerId);
  return evidence.speakerKind === 'UNNAMED' ? unnamedId(evidence) : null;
}

function unnamedSpeaker(evidence: StoredEvidence): readonly Description[] {
  if (evidence.speakerKind !== 'UNNAMED') return [];
  const properties = [
    ...types('cg:UnnamedSpeaker', 'prov:Agent'),
    ...given(evidence.speakerText, (value) => ['schema:name', text(value)]),
  ];
  return [{ subject: unnamedId(evidence), properties }];
}

function describeQualifier(evidence: StoredEvidence, role: string, at: number): Description {
  return {
    subject: qualifierId(evidence, at),
    properties: [
      ...types('cg:Qualifier'),
      ['cg:role', text(role)],
      ['cg:text', text(evidence.qualifierTexts[at] ?? '')],
      ...given(evidence.qualifierEntityIds[at], (id) => ['cg:entity', name(thing(id))]),
    ],
  };
}

function describeTarget(
  evidence: StoredEvidence,
  target: Name,
  { toCharacters, quotes }: EvidencePlace,
): readonly Description[] {
  const position = thing(`${evidence.id}_position`);
  const quote = thing(`${evidence.id}_quote`);
  const isQuoted = cutQuote(evidence.exact, quotes) === evidence.exact;
  const context = quotes === 'full';
  const described: Description[] = [
    {
      subject: target,
      properties: [
        ...types('oa:SpecificResource'),
        ['oa:hasSource', name(thing(evidence.articleId))],
        ...(isQuoted ? [['oa:hasSelector', name(quote)] as const] : []),
        ['oa:hasSelector', name(position)],
      ],
    },
    {
      subject: position,
      properties: [
        ...types('oa:TextPositionSelector'),
        ['oa:start', whole(toCharacters(evidence.start))],
        ['oa:end', whole(toCharacters(evidence.end))],
      ],
    },
  ];
  if (!isQuoted) return described;
  const around = (
    [
      ['oa:prefix', evidence.prefix],
      ['oa:suffix', evidence.suffix],
    ] as const
  ).filter(() => context);
  const words = around.map(([property, value]): Property => [property, text(value)]);
  const properties = [
    ...types('oa:TextQuoteSelector'),
    ['oa:exact', text(evidence.exact)] as const,
    ...words,
  ];
  return [...described, { subject: quote, properties }];
}

/** A quote that was cut selects nothing any more, so it is no selector. */
function excerpt({ exact }: StoredEvidence, quotes: Quotes): readonly Property[] {
  const cut = cutQuote(exact, quotes);
  return cut === null || cut === exact ? [] : [['cg:excerpt', text(cut)]];
}

function unnamedId({ id }: StoredEvidence): Name {
  return thing(`${id}_speaker`);
}

function qualifierId({ id }: StoredEvidence, at: number): Name {
  return thing(`${id}_qualifier${at}`);
}
