import type { EntryState, Procedure } from '../api/types.js';
import type { TakenStep } from './taken-path.js';

export interface DiagramNode {
  state: EntryState;
  ended: boolean;
  /** Where the entry stands, where it has been, or neither. */
  role: 'present' | 'passed' | 'ahead';
  /** When the entry last came here. */
  at?: string;
}

export interface DiagramEdge {
  from: EntryState;
  to: EntryState;
  /** `taken` solid; `next` may be taken from the present step; `possible` is the rest of the procedure. */
  role: 'taken' | 'next' | 'possible';
}

export interface DiagramModel {
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

const key = (from: EntryState, to: EntryState): string => `${from}>${to}`;

/**
 * What of a procedure is drawn. Steps that stay where they are are not; ways back, and ways out that stand open nearly
 * everywhere (withdrawing), are drawn only where the entry stands or took them: else the diagram would be a net.
 */
export function diagramOf(
  procedure: Procedure,
  present: EntryState,
  taken: readonly TakenStep[],
): DiagramModel {
  const passed = new Map(taken.map((step) => [step.to, step.at]));
  const nodes = procedure.states.map(({ state, ended }): DiagramNode => {
    const at = passed.get(state);
    const been = at !== undefined || taken.some((step) => step.from === state);
    const role = state === present ? 'present' : been ? 'passed' : 'ahead';
    return { state, ended, role, ...(at !== undefined && { at }) };
  });
  return { nodes, edges: edgesOf(procedure, present, taken) };
}

function edgesOf(procedure: Procedure, present: EntryState, taken: readonly TakenStep[]): DiagramEdge[] {
  const order = procedure.states.map(({ state }) => state);
  const went = new Set(taken.map(({ from, to }) => key(from, to)));
  const everywhere = openNearlyEverywhere(procedure);
  return connections(procedure).flatMap(({ from, to }): DiagramEdge[] => {
    if (went.has(key(from, to))) return [{ from, to, role: 'taken' }];
    if (from === present) return [{ from, to, role: 'next' }];
    const hidden = everywhere.has(to) || order.indexOf(to) < order.indexOf(from);
    return hidden ? [] : [{ from, to, role: 'possible' }];
  });
}

export interface Connection {
  from: EntryState;
  to: EntryState;
}

/** Each pair of different states that some row joins, once. */
export function connections(procedure: Procedure): Connection[] {
  const rows = procedure.transitions.filter((row) => row.from !== row.to);
  return [...new Map(rows.map(({ from, to }) => [key(from, to), { from, to }])).values()];
}

/** Ended states that more than half of the open states lead to. */
export function openNearlyEverywhere(procedure: Procedure): Set<EntryState> {
  const ended = procedure.states.filter((one) => one.ended).map(({ state }) => state);
  const open = procedure.states.length - ended.length;
  const ways = connections(procedure);
  return new Set(
    ended.filter((state) => open > 1 && ways.filter(({ to }) => to === state).length > open / 2),
  );
}
