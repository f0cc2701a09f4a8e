import dagre from '@dagrejs/dagre';
import type { EntryState, Procedure } from '../api/types.js';
import { connections, openNearlyEverywhere, type Connection } from './diagram-model.js';

export const NODE = { width: 116, height: 46 } as const;

export interface Place {
  x: number;
  y: number;
}

export interface Layout {
  /** Upper left corner of each state. */
  places: Map<EntryState, Place>;
  /** The points that a way from one state to another runs through, clear of the states between. */
  routeOf: (way: Connection) => Place[];
}

/** How far beside a state a way turns off, and how far from all states it runs along. */
const GUTTER = 14;
const LANE = 22;

/**
 * Where each state stands and how the ways run. Depends on the procedure alone, so that a state keeps its place
 * through an entry's life. Ways out that stand open nearly everywhere run along a lane below, ways back above.
 */
export function layoutOf(procedure: Procedure): Layout {
  const everywhere = openNearlyEverywhere(procedure);
  const graph = graphOf(procedure, everywhere);
  const places = new Map<EntryState, Place>();
  for (const { state } of procedure.states) {
    if (!everywhere.has(state)) places.set(state, cornerOf(graph.node(state) as Place));
  }
  const bottom = Math.max(...[...places.values()].map(({ y }) => y)) + NODE.height;
  const right = Math.max(...[...places.values()].map(({ x }) => x));
  [...everywhere].forEach((state, i) =>
    places.set(state, { x: right, y: bottom + LANE + i * (NODE.height + LANE) }),
  );
  return { places, routeOf: (way) => between(places, way, laidOut(graph, way) ?? detour(places, way)) };
}

type Graph = InstanceType<typeof dagre.graphlib.Graph>;

function graphOf(procedure: Procedure, everywhere: ReadonlySet<EntryState>): Graph {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, edgesep: 12, ranksep: 46, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  const order = procedure.states.map(({ state }) => state);
  for (const state of order) if (!everywhere.has(state)) graph.setNode(state, { ...NODE });
  for (const { from, to } of connections(procedure)) {
    if (!everywhere.has(to) && order.indexOf(from) < order.indexOf(to)) graph.setEdge(from, to);
  }
  dagre.layout(graph);
  return graph;
}

const cornerOf = ({ x, y }: Place): Place => ({ x: x - NODE.width / 2, y: y - NODE.height / 2 });

/** What a way that took part in the layout runs through between its ends. */
const laidOut = (graph: Graph, { from, to }: Connection): Place[] | undefined =>
  (graph.edge(from, to) as { points: Place[] } | undefined)?.points.slice(1, -1);

/** The inner points with both ends: out on the right, in from the left. */
function between(
  places: ReadonlyMap<EntryState, Place>,
  { from, to }: Connection,
  inner: readonly Place[],
): Place[] {
  const [source, target] = [places.get(from), places.get(to)];
  if (!source || !target) return [];
  const middle = NODE.height / 2;
  return [
    { x: source.x + NODE.width, y: source.y + middle },
    ...inner,
    { x: target.x, y: target.y + middle },
  ];
}

/** Along a lane beyond all states: straight to what stands outside them, over the top to what lies behind. */
function detour(places: ReadonlyMap<EntryState, Place>, { from, to }: Connection): Place[] {
  const [source, target] = [places.get(from), places.get(to)];
  if (!source || !target) return [];
  const [leave, arrive] = [source.y + NODE.height / 2, target.y + NODE.height / 2];
  const top = Math.min(...[...places.values()].map(({ y }) => y)) - LANE;
  const lane = target.x > source.x ? arrive : top;
  const [out, into] = [source.x + NODE.width + GUTTER, target.x - GUTTER];
  return [
    { x: out, y: leave },
    { x: out, y: lane },
    { x: into, y: lane },
    { x: into, y: arrive },
  ];
}
