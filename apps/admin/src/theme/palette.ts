/** Every colour of the interface, once. Text colours keep at least 4.5:1 on the ground they stand on. */
export const PALETTE = {
  accent: '#17596b',
  accentSoft: '#e5eff1',
  ink: '#1b2326',
  muted: '#55636a',
  line: '#dce2e4',
  ground: '#f4f6f6',
  surface: '#ffffff',
  late: '#b3261e',
  lateSoft: '#fdeeec',
  warn: '#87500a',
  warnSoft: '#fdf4e3',
  good: '#1f6b3d',
  goodSoft: '#e9f4ec',
} as const;

/** Chinese and Latin side by side, from what each system has. */
export const FONTS = [
  '-apple-system',
  'BlinkMacSystemFont',
  "'Segoe UI'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  "'Noto Sans CJK SC'",
  "'Source Han Sans SC'",
  'sans-serif',
].join(', ');

/** Hands palette and fonts to the style sheets as custom properties: `accentSoft` becomes `--accent-soft`. */
export function applyPalette(root: HTMLElement): void {
  root.style.setProperty('--font', FONTS);
  for (const [name, value] of Object.entries(PALETTE)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
}
