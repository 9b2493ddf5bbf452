/** The tabs that teach, each with a line of what it shows; on the sample graph each returns something. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

const SEARCH = `# 1. Find something: entities first, then claims and
#    articles with the words. Press the triangle.
query Search($words: String!) {
  search(query: $words, first: 10) {
    totalCount
    nodes {
      __typename
      ... on Entity { id name kind claimCount }
      ... on Claim { id text disputed }
      ... on Article { id title publishedAt }
    }
  }
}
`;

const CLAIMS = `# 2. What is said about it, and how many independent
#    sources stand behind each claim.
query ClaimsAboutEntity($name: String!) {
  entities(filter: { search: $name }, first: 1) {
    nodes {
      name
      kind
      aliases { name count }
      claims(
        first: 10
        orderBy: { field: INDEPENDENT_SOURCES, direction: DESC }
      ) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          text
          independentSourceCount
          independentDenialCount
          disputed
          eventTime { start end }
        }
      }
    }
  }
}
`;

const EVIDENCE = `# 3. In which words, by whom, in which way. \`link\` opens
#    the article at the quote; \`why\` tells what the
#    reading rests on.
query Evidence($name: String!) {
  entities(filter: { search: $name }, first: 1) {
    nodes {
      claims(
        first: 5
        orderBy: { field: CONFIDENCE, direction: DESC }
      ) {
        nodes {
          text
          evidence(first: 3) {
            nodes {
              quote
              polarity
              modality
              confidence
              speaker { kind text entity { name } }
              article { title publishedAt source { name } }
              link
              why { rule example reads }
            }
          }
        }
      }
    }
  }
}
`;

const CONTRADICTIONS = `# 4. Who says so, and who says the opposite: both sides,
#    per speaker and source.
query Contradictions {
  contradictions(first: 5) {
    totalCount
    nodes {
      claim {
        text
        independentSourceCount
        independentDenialCount
      }
      affirming { ...Side }
      denying { ...Side }
    }
  }
}

fragment Side on ContradictionSide {
  speaker { kind text entity { name } }
  source { name }
  evidence { quote link }
}
`;

const PATH = `# 5. How two entities are tied: the shortest ways, each
#    step with its claim and its surest evidence. Put ids
#    from the first tab into the variables below.
query Path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, limit: 5) {
    truncated
    paths {
      length
      steps {
        from { name }
        claim { text }
        to { name }
        evidence {
          quote
          article { title source { name } }
        }
      }
    }
  }
}
`;

const NEIGHBOURHOOD = `# 6. Who is tied to whom: two steps along claims.
query Neighbourhood($entity: ID!) {
  neighbourhood(entity: $entity, depth: 2, limit: 50) {
    truncated
    nodes { id name kind }
    edges {
      source { name }
      claim { predicate text independentSourceCount }
      target { name }
    }
  }
}
`;

const TIME = `# 7. When: what happened, in order, and how many claims
#    a month brought.
query Time($entity: ID!) {
  timeline(entities: [$entity], first: 10) {
    nodes { text eventTime { start end precision } }
  }
  claimsOverTime(
    filter: { entity: $entity }
    interval: MONTH
    by: PUBLICATION
  ) {
    start
    count
  }
}
`;

const EXPORT = `# 8. Take it along, for Gephi, networkx, pandas or RDF:
#    /export?format=graphml&entity=<id>&depth=1
#    /export alone lists the formats.
query ToExport($entity: ID!) {
  graph { digest schemaVersion pipelineIds }
  entity(id: $entity) {
    id
    name
    neighbours(first: 20) {
      nodes { claimCount predicates entity { id name } }
    }
  }
}
`;

const INGEST = `# 9. Add an article. It takes a token with the scope
#    \`write\` in the headers below:
#    {"authorization": "Bearer …"}
mutation AddArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    status
    unchanged
    claimCount
    article {
      title
      source { name }
      evidence { nodes { quote polarity claim { text } } }
    }
    diagnostics { code message hint }
  }
}
`;

const ARTICLE = {
  text: 'Corvane Batteries signed an agreement with the Ministry of Mines on 2 April 2026. Corvane Batteries will build a plant in Sarell, the company said.',
  title: 'Corvane signs agreement with ministry',
  url: 'https://news.example/corvane-agreement',
  publishedAt: '2026-04-03',
  source: 'Example News',
  author: null,
};

/** What the tabs ask about: an entity of the graph that is served, and one that a way leads to. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly otherId: string;
}

/** Asked for when the server has no entity yet, or does not answer. */
export const SAMPLE_TOPIC: Topic = {
  id: 'ent_36ab143c602fa66b40f1d87b63355003',
  name: 'Halvek Lithium Corporation',
  otherId: 'ent_36ab143c602fa66b40f1d87b63355003',
};

/** Returns the tabs, about a topic. */
export function exampleTabs({ id, name, otherId }: Topic): readonly ExampleTab[] {
  return [
    tab(SEARCH, { words: name.split(' ')[0] ?? name }),
    tab(CLAIMS, { name }),
    tab(EVIDENCE, { name }),
    { query: CONTRADICTIONS },
    tab(PATH, { from: id, to: otherId }),
    tab(NEIGHBOURHOOD, { entity: id }),
    tab(TIME, { entity: id }),
    tab(EXPORT, { entity: id }),
    tab(INGEST, { input: ARTICLE }),
  ];
}

function tab(query: string, variables: object): ExampleTab {
  return { query, variables: JSON.stringify(variables, null, 2) };
}
