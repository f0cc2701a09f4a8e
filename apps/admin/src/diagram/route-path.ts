import type { Place } from './diagram-layout.js';

const RADIUS = 12;

const towards = (from: Place, to: Place, by: number): Place => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(by / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const at = ({ x, y }: Place): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** An SVG path along the points with rounded corners. */
export function pathThrough(points: readonly Place[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const corners = rest.slice(0, -1).map((corner, i) => {
    const before = points[i] ?? first;
    const after = rest[i + 1] ?? last;
    return `L${at(towards(corner, before, RADIUS))} Q${at(corner)} ${at(towards(corner, after, RADIUS))}`;
  });
  return [`M${at(first)}`, ...corners, `L${at(last)}`].join(' ');
}
