export type ColumnType = 'string' | 'int' | 'double' | 'boolean' | 'string[]';
export type Columns = Readonly<Record<string, ColumnType>>;

/** The labels of the live graph in a property graph store. Values are there when they were asked for. */
export const NODE_LABELS = ['Source', 'Entity', 'Article', 'Value', 'Claim', 'Evidence'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** What stands on the relationship between two entities. */
export const CLAIM_LINK_COLUMNS: Columns = {
  id: 'string',
  predicate: 'string',
  affirmed: 'int',
  negated: 'int',
  hedged: 'int',
  sources: 'int',
  disputed: 'boolean',
};

/** The properties of each label, by name; a node's `id` stands beside them. */
export const NODE_COLUMNS: Readonly<Record<NodeLabel, Columns>> = {
  Source: { name: 'string', domain: 'string', reliability: 'string' },
  Entity: {
    kind: 'string',
    name: 'string',
    aliases: 'string[]',
    mentionCount: 'int',
    articleCount: 'int',
    claimCount: 'int',
  },
  Article: {
    url: 'string',
    title: 'string',
    author: 'string',
    publishedAt: 'string',
    datePrecision: 'string',
    language: 'string',
    wordCount: 'int',
    sourceName: 'string',
    storyId: 'string',
    pipelineId: 'string',
  },
  Claim: {
    claimId: 'string',
    predicate: 'string',
    predicateText: 'string',
    valueKind: 'string',
    valueText: 'string',
    valueNumber: 'double',
    valueUnit: 'string',
    valueDate: 'string',
    affirmed: 'int',
    negated: 'int',
    hedged: 'int',
    sourceCount: 'int',
    independentSourceCount: 'int',
    independentDenialCount: 'int',
    disputed: 'boolean',
    confidence: 'double',
    eventStart: 'string',
    eventEnd: 'string',
  },
  Value: { kind: 'string', text: 'string', number: 'double', unit: 'string', date: 'string' },
  Evidence: {
    quote: 'string',
    prefix: 'string',
    suffix: 'string',
    start: 'int',
    end: 'int',
    predicateText: 'string',
    valueText: 'string',
    polarity: 'string',
    modality: 'string',
    speakerKind: 'string',
    speakerText: 'string',
    eventStart: 'string',
    eventEnd: 'string',
    eventPrecision: 'string',
    timeText: 'string',
    timeBasis: 'string',
    qualifierRoles: 'string[]',
    qualifierTexts: 'string[]',
    qualifierEntityIds: 'string[]',
    confidence: 'double',
    rule: 'string',
    pipelineId: 'string',
  },
};
