import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './examples.ts';
import { findTopic } from './find-topic.ts';

const url = new URL('/graphql', window.location.href).href;
const fetcher = createGraphiQLFetcher({ url, enableIncrementalDelivery: false });
const tabs = exampleTabs(await findTopic(url));
const place = document.getElementById('playground');
if (!place) throw new Error('index.html has no element for the playground');

createRoot(place).render(
  // The first tab's variables are shown only when they are given here too.
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={[...tabs]}
    initialVariables={tabs[0]?.variables ?? ''}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="claimgraph-logo" href="/playground/">
        claim<em>graph</em>
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
