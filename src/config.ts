import { safeParse } from 'valibot';
import { badSetting } from './errors.ts';
import { SETTINGS, type SettingName, type SettingValues } from './settings.ts';

/** Every setting with its value; made once by the command line and handed down as arguments. */
export type Config = SettingValues;

/** Values of command-line options, as they were typed; they win over the environment. */
export type Overrides = { readonly [Name in SettingName]?: string | undefined };

/**
 * Reads the settings: an option first, then its environment variable, then the default. An empty variable
 * counts as unset. Throws `ConfigError` that names the option or variable, its value and what was expected.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, overrides: Overrides = {}): Config {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => {
    const given = overrides[name as SettingName];
    const value = given ?? (env[setting.variable] || undefined);
    if (value === undefined) return [name, setting.fallback];
    const parsed = safeParse(setting.schema, value.trim());
    if (parsed.success) return [name, parsed.output];
    throw badSetting(
      given === undefined ? setting.variable : setting.option,
      shownValue(name, value),
      setting.expected,
    );
  });
  return Object.fromEntries(entries) as Config;
}

/**
 * Says that this is production where nothing else is said: otherwise graphql and Express check, at each call, for
 * mistakes of whoever develops with them (a tenth of the time of a hub's page).
 */
export function settleEnvironment(env: NodeJS.ProcessEnv = process.env): void {
  env['NODE_ENV'] ||= 'production';
}

/** A password never stands in a message, nor does what may be a token that was put where its hash belongs. */
function shownValue(name: string, value: string): string {
  return name === 'neo4jPassword' || name === 'tokens' ? '(hidden)' : value.replace(/\/\/[^/@]*@/u, '//');
}
