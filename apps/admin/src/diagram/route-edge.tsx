import { BaseEdge, type EdgeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Place } from './diagram-layout.js';
import { pathThrough } from './route-path.js';

/** A way between two states, drawn through the points that its layout gave it. */
export function RouteEdge({ data, style, markerEnd }: EdgeProps): ReactNode {
  const points = (data?.points ?? []) as Place[];
  return <BaseEdge path={pathThrough(points)} {...(style && { style })} {...(markerEnd && { markerEnd })} />;
}
