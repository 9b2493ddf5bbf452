import './dashboard.css';
import { showPanel } from './panel.ts';
import { contradictions } from './panels/contradictions.ts';
import { entityGraph } from './panels/entity-graph.ts';
import { freshness } from './panels/freshness.ts';
import { speakers } from './panels/speakers.ts';
import { weeks } from './panels/weeks.ts';

/** The panels in their order on the page; a new one is a file of its own and a line here. */
const PANELS = [freshness, weeks, speakers, contradictions, entityGraph];

document.getElementById('dashboard')?.append(...PANELS.map(showPanel));
