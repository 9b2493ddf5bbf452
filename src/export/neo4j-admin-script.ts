/** Between the items of a list: a control character that is made for it and that no text has. */
export const ARRAY_DELIMITER = '\u001f';

/** Writes the script that imports the files of a folder into a new, empty database. */
export function importScript(nodeFiles: readonly string[]): string {
  return `#!/bin/sh
# Builds the graph in an empty Neo4j 5 database (stop it first): sh import.sh [database]
cd "$(dirname "$0")" || exit 1
"\${NEO4J_ADMIN:-neo4j-admin}" database import full "\${1:-neo4j}" \\
  --overwrite-destination --multiline-fields=true --array-delimiter=U+001F \\
${nodeFiles.map((name) => `  --nodes=${name} \\`).join('\n')}
  --relationships=relationships.csv --relationships=claim-relationships.csv
`;
}

/** What stands beside the script. */
export const IMPORT_GUIDE = `# A graph for neo4j-admin

\`sh import.sh\` builds it in the database \`neo4j\` of a Neo4j 5 that is stopped; \`NEO4J_ADMIN=/path/to/neo4j-admin sh import.sh other\`
takes another program and database. It overwrites that database.

Then start the server and make what look-ups need:

    CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
    CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;

Lists (\`aliases\`, qualifiers) are divided by U+001F, which is what \`--array-delimiter\` says. \`manifest.json\` has the counts.
`;
