import type { SettingFault } from '../config/parse-settings.js';
import { secretFrom, unreadableSecrets } from '../config/secret-files.js';
import type { SettingName, Settings } from '../config/settings.js';
import { PLATFORMS, type Platform } from '../../rules/words.js';

/** Where a platform's interface is, and what opens it. */
export interface PlatformAccess {
  url: string;
  token: string | null;
}

export interface PlatformsConfig {
  /** Platforms that are not in it take part by upload only. */
  access: Partial<Record<Platform, PlatformAccess>>;
  pullMinutes: number;
}

/** Each has a schedule of its own. */
export const PULLED_PLATFORMS = PLATFORMS;

export const PLATFORM_SETTINGS = [
  'PLATFORM_URL',
  'PLATFORM_TOKEN',
  'PLATFORM_TOKEN_FILE',
  'PLATFORM_MUNICIPAL_URL',
  'PLATFORM_MUNICIPAL_TOKEN',
  'PLATFORM_MUNICIPAL_TOKEN_FILE',
  'PLATFORM_PROVINCIAL_URL',
  'PLATFORM_PROVINCIAL_TOKEN',
  'PLATFORM_PROVINCIAL_TOKEN_FILE',
  'PLATFORM_NATIONAL_URL',
  'PLATFORM_NATIONAL_TOKEN',
  'PLATFORM_NATIONAL_TOKEN_FILE',
  'PLATFORM_PULL_MINUTES',
] as const satisfies readonly SettingName[];

type Given = Pick<Settings, (typeof PLATFORM_SETTINGS)[number]>;

const PREFIXES = {
  municipal: 'PLATFORM_MUNICIPAL',
  provincial: 'PLATFORM_PROVINCIAL',
  national: 'PLATFORM_NATIONAL',
} as const satisfies Record<Platform, string>;
type Prefix = 'PLATFORM' | (typeof PREFIXES)[Platform];

/** Nothing is known of any platform. */
export const NO_PLATFORMS: PlatformsConfig = { access: {}, pullMinutes: 30 };

export function platformsConfig(settings: Given): PlatformsConfig {
  const access = PLATFORMS.map((platform) => [platform, accessTo(platform, settings)] as const);
  return {
    access: Object.fromEntries(access.filter(([, found]) => found !== null)),
    pullMinutes: settings.PLATFORM_PULL_MINUTES,
  };
}

/** The shared credential goes to the shared address only: no platform is shown another's. */
function accessTo(platform: Platform, settings: Given): PlatformAccess | null {
  const prefix = PREFIXES[platform];
  const [own, shared] = [settings[`${prefix}_URL`], settings.PLATFORM_URL];
  if (own) return { url: plain(own), token: tokenOf(prefix, settings) };
  if (!shared) return null;
  const token = tokenOf(prefix, settings) ?? tokenOf('PLATFORM', settings);
  return { url: `${plain(shared)}/platforms/${platform}`, token };
}

const tokenOf = (prefix: Prefix, settings: Given): string | null =>
  settings[`${prefix}_TOKEN`] ?? secretFrom(settings[`${prefix}_TOKEN_FILE`]);

const plain = (url: string): string => url.replace(/\/+$/, '');

/** A credential comes from one place, and its file can be read. */
export function platformFaults(settings: Partial<Given>): SettingFault[] {
  const prefixes: Prefix[] = ['PLATFORM', ...Object.values(PREFIXES)];
  const twice = prefixes
    .filter((prefix) => settings[`${prefix}_TOKEN`] && settings[`${prefix}_TOKEN_FILE`])
    .map((prefix) => ({ setting: `${prefix}_TOKEN, ${prefix}_TOKEN_FILE`, reason: 'one of the two' }));
  const files = prefixes.map((prefix) => [`${prefix}_TOKEN_FILE`, settings[`${prefix}_TOKEN_FILE`]]);
  return [...twice, ...unreadableSecrets(Object.fromEntries(files) as Record<string, string | undefined>)];
}
