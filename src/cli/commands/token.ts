import { Command } from 'commander';
import { makeToken, parseScopes, SCOPES, type Scope, tokenEntry } from '../../access-token.ts';
import { badSetting } from '../../errors.ts';

interface TokenOptions {
  readonly scope: readonly Scope[];
  readonly name?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
A token lets a client ask a server: read to query, write to add and take out articles, curate to decide about entities
and claims; write and curate may read too. The server knows its hash alone, so it is shown here once and kept nowhere.
Several stand in CLAIMGRAPH_TOKENS with commas between; taking a line out and starting the server again ends its token.

Examples:
  $ claimgraph token --name dashboard
  $ claimgraph token --scope write --name feed
  $ CLAIMGRAPH_TOKENS=feed:write:… claimgraph serve`;

/** Makes `token`: a random token, and the line that tells a server of it. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('Make a token for clients of a server, and the line to configure it')
    .option('--scope <scopes>', `what it is for: ${SCOPES.join(', ')}, or some with + between`, readScopes, [
      'read',
    ])
    .option(
      '--name <name>',
      'name that logs and limits know it by (default: its scope and some letters)',
      readName,
    )
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(({ scope, name, json }: TokenOptions) => {
      const { secret, token } = makeToken(scope, name);
      const entry = tokenEntry(token);
      const { name: known, scopes } = token;
      if (json) console.log(JSON.stringify({ token: secret, name: known, scopes, entry }, null, 2));
      else console.log(tokenText(secret, entry));
    });
}

function tokenText(secret: string, entry: string): string {
  return [
    'For the client, shown only now:',
    `  Authorization: Bearer ${secret}`,
    'For the server, beside the entries it has, with a comma between:',
    `  CLAIMGRAPH_TOKENS=${entry}`,
  ].join('\n');
}

function readScopes(value: string): readonly Scope[] {
  const scopes = parseScopes(value);
  if (!scopes) throw badSetting('--scope', value, `${SCOPES.join(', ')}, or some of them as read+curate`);
  return scopes;
}

function readName(value: string): string {
  if (!/^[\w.-]{1,64}$/u.test(value)) throw badSetting('--name', value, '1 to 64 letters, digits, _ . or -');
  return value;
}
