import dagre from '@dagrejs/dagre';
import type { EntryState, Procedure } from '../api/types.js';
import { connections, openNearlyEverywhere } from './diagram-model.js';

export const NODE = { width: 116, height: 46 } as const;

export interface Place {
  x: number;
  y: number;
}

/**
 * Where each state stands. Depends on the procedure alone, so that a state keeps its place through an entry's life;
 * ways back and all but the last way out take no part in it.
 */
export function layoutOf(procedure: Procedure): Map<EntryState, Place> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, edgesep: 8, ranksep: 46, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { state } of procedure.states) graph.setNode(state, { ...NODE });
  for (const { from, to } of forward(procedure)) graph.setEdge(from, to);
  dagre.layout(graph);
  return new Map(
    procedure.states.map(({ state }) => {
      const { x, y } = graph.node(state) as Place;
      return [state, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
    }),
  );
}

function forward(procedure: Procedure): { from: EntryState; to: EntryState }[] {
  const order = procedure.states.map(({ state }) => state);
  const everywhere = openNearlyEverywhere(procedure);
  const ways = connections(procedure).filter(({ from, to }) => order.indexOf(from) < order.indexOf(to));
  const last = (state: EntryState) => ways.filter(({ to }) => to === state).at(-1);
  return ways.filter((way) => !everywhere.has(way.to) || way === last(way.to));
}
