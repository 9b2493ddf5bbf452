/** Imported before anything else by what times the server: libraries then run as they do under `claimgraph serve`. */
import { settleEnvironment } from '../src/config.ts';

settleEnvironment();
