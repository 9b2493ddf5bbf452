/** The tabs that teach, each with a line of what it shows; on the sample graph each returns something. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

const SEARCH = `# 1. Find something. Entities come first, then claims and articles with the words.
#    Press the button with the triangle, or Ctrl-Enter.
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

const CLAIMS = `# 2. What is said about it: every claim with how many independent sources stand behind it.
query ClaimsAboutEntity($name: String!) {
  entities(filter: { search: $name }, first: 1) {
    nodes {
      name
      kind
      aliases { name count }
      claims(first: 10, orderBy: { field: INDEPENDENT_SOURCES, direction: DESC }) {
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

const EVIDENCE = `# 3. Who says so, who says the opposite, and in which words.
#    Each quote stands in the article's text from \`start\` to \`end\`.
query DisputedClaims {
  claims(filter: { disputed: true }, first: 5) {
    totalCount
    nodes {
      text
      evidence {
        nodes {
          polarity
          modality
          quote
          speaker { kind text entity { name } }
          article { title publishedAt source { name } }
        }
      }
    }
  }
}
`;

const NEIGHBOURHOOD = `# 4. Who is tied to whom: two steps along claims between entities.
#    Put an id from the first tab into the variables to start elsewhere.
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

const INGEST = `# 5. Add an article. The same one again changes nothing.
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

/** What the tabs ask about: an entity of the graph that is served. */
export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** Asked for when the server has no entity yet, or does not answer. */
export const SAMPLE_TOPIC: Topic = {
  id: 'ent_36ab143c602fa66b40f1d87b63355003',
  name: 'Halvek Lithium Corporation',
};

/** Returns the tabs, about a topic. */
export function exampleTabs({ id, name }: Topic): readonly ExampleTab[] {
  return [
    tab(SEARCH, { words: name.split(' ')[0] ?? name }),
    tab(CLAIMS, { name }),
    { query: EVIDENCE },
    tab(NEIGHBOURHOOD, { entity: id }),
    tab(INGEST, { input: ARTICLE }),
  ];
}

function tab(query: string, variables: object): ExampleTab {
  return { query, variables: JSON.stringify(variables, null, 2) };
}
