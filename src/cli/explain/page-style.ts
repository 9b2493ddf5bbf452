/** The page's style: both schemes, one column on a phone. Colours of kinds keep 4.5 : 1 against text on them. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d1f23; --soft: #5c6068; --line: #dcd9d1;
  --organisation: #d7e6fb; --person: #fbe0c9; --policy: #e6dcfa; --place: #d3efd9;
  --quoted: #fff1a8; --cue: #b3261e; --source: #0b6b3a; --warn: #b3261e; --focus: #2459b3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15171b; --card: #1d2026; --ink: #e8e6e1; --soft: #a3a7af; --line: #343841;
    --organisation: #1f3d66; --person: #5c3613; --policy: #43306e; --place: #1c4a2a;
    --quoted: #5d5212; --cue: #ff9d94; --source: #7fdca4; --warn: #ff9d94; --focus: #8ab4ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 78rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
.about, .legend { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem .9rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
article + article { margin-top: 4rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: .5rem 2rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
.row.plain { border-bottom-style: dotted; color: var(--soft); }
.text p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.mention { color: var(--ink); border-radius: .25em; padding: .05em .15em; }
.organisation { background: var(--organisation); border-color: #4f86d9; }
.person { background: var(--person); border-color: #d9853b; }
.policy { background: var(--policy); border-color: #9775e0; }
.place { background: var(--place); border-color: #43a860; }
.mention.other { background: none; border-bottom-width: 2px; border-bottom-style: solid; border-radius: 0; padding: 0; }
.quoted:not(.mention), .quoted.other { background: var(--quoted); color: var(--ink); }
.quoted { box-shadow: 0 .2em 0 var(--quoted), 0 -.2em 0 var(--quoted); }
.cue { color: var(--cue); text-decoration: underline wavy; text-underline-offset: .25em; }
.source { color: var(--source); text-decoration: underline double; text-underline-offset: .25em; }
.claims { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; align-content: start; }
.claim { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; font-size: .9rem; }
.claim:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.claim.shown { border-color: var(--focus); }
.claim p { margin: 0 0 .2rem; overflow-wrap: anywhere; }
.claim .number { color: var(--soft); font-variant-numeric: tabular-nums; }
.marks { display: flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; color: var(--soft); font-size: .8rem; }
.mark { border: 1px solid var(--line); border-radius: 1em; padding: 0 .5em; }
.mark.negated { color: var(--warn); border-color: currentColor; font-weight: 600; }
.sure { white-space: nowrap; font-variant-numeric: tabular-nums; }
meter { width: 3.5rem; height: .6rem; }
.speaker { color: var(--soft); }
summary { cursor: pointer; color: var(--soft); font-size: .8rem; width: fit-content; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .75rem; margin: .3rem 0 0; font-size: .85rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.parse { margin-top: .4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .8rem; margin-top: .3rem; }
th, td { text-align: left; padding: .1rem .6rem .1rem 0; white-space: nowrap; }
th { color: var(--soft); font-weight: 500; }
code { font-size: .95em; }
@media (min-width: 48.01rem) { .text { position: sticky; top: 1rem; align-self: start; } }
@media (max-width: 48rem) { .row { grid-template-columns: minmax(0, 1fr); } main { padding-top: 1rem; } }
@media print { .row { break-inside: avoid; } }
`;
