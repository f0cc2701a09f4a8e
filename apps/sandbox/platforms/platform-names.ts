/** The platforms that the sandbox plays. */
export const PLATFORM_NAMES = ['municipal', 'provincial', 'national'] as const;
export type PlatformName = (typeof PLATFORM_NAMES)[number];

export const isPlatformName = (text: string): text is PlatformName =>
  (PLATFORM_NAMES as readonly string[]).includes(text);
