import { SETTINGS, type Environment, type SettingName, type Settings } from './settings.js';

/** One setting that is missing or malformed. The message never repeats the value: it may be a secret. */
export interface SettingFault {
  setting: string;
  reason: string;
}

/** The environment does not do; the message lists all faults at once, one a line. */
export class ConfigurationFaulty extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super(['configuration:', ...faults.map(({ setting, reason }) => `  ${setting}: ${reason}`)].join('\n'));
    this.name = 'ConfigurationFaulty';
  }
}

/** A setting given as an empty string counts as not given: that is what compose files and CI make of absent ones. */
const valueOf = (environment: Environment, name: string): string | undefined =>
  environment[name] || undefined;

/** Reads the named settings. Throws {@link ConfigurationFaulty} with every fault, also those of `furtherFaults`. */
export function parseSettings<K extends SettingName>(
  names: readonly K[],
  environment: Environment,
  furtherFaults: (read: Partial<Pick<Settings, K>>) => SettingFault[] = () => [],
): Pick<Settings, K> {
  const faults: SettingFault[] = [];
  const read: Partial<Record<SettingName, unknown>> = {};
  for (const name of names) {
    const given = valueOf(environment, name);
    const parsed = SETTINGS[name].safeParse(given);
    if (parsed.success) read[name] = parsed.data;
    else faults.push({ setting: name, reason: reasonOf(given, parsed.error.issues[0]?.message) });
  }
  faults.push(...furtherFaults(read as Partial<Pick<Settings, K>>));
  if (faults.length > 0) throw new ConfigurationFaulty(faults);
  return read as Pick<Settings, K>;
}

const reasonOf = (given: string | undefined, message: string | undefined): string =>
  given === undefined ? 'is required' : (message ?? 'is malformed');
