const YUAN = /^(\d{1,10})(?:\.(\d{1,2}))?$/;

/** Yuan as people write them, in fen; null: it is no amount. No fraction is ever computed with. */
export function fenOf(yuan: string): number | null {
  const [, whole, part = ''] = YUAN.exec(yuan.trim().replaceAll(',', '')) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** Fen as `1,234.50`. */
export function yuanOf(fen: number): string {
  const whole = String(Math.trunc(fen / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${whole}.${String(fen % 100).padStart(2, '0')}`;
}
