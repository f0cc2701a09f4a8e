import { MarkerType, Position, ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryEvent, EntryState, Procedure } from '../api/types.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { PALETTE } from '../theme/palette.js';
import { layoutOf, NODE, type Layout } from './diagram-layout.js';
import { diagramOf, type DiagramEdge, type DiagramNode } from './diagram-model.js';
import { RouteEdge } from './route-edge.js';
import { StateNode } from './state-node.js';
import { takenPath } from './taken-path.js';
import css from './diagram.module.css';

interface Props {
  procedure: Procedure;
  present: EntryState;
  events: readonly EntryEvent[];
}

const NODE_TYPES = { state: StateNode };
const EDGE_TYPES = { route: RouteEdge };
const EDGE_COLOURS: Record<DiagramEdge['role'], string> = {
  taken: PALETTE.accent,
  next: PALETTE.accent,
  possible: '#c3ccd0',
};

/** The procedure as a diagram: the present step lit, the way taken solid, what may come next dashed. */
export default function ProcedureDiagram({ procedure, present, events }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const flow = useMemo(() => {
    const taken = takenPath(events);
    const model = diagramOf(procedure, present, taken);
    const layout = layoutOf(procedure);
    const path = [procedure.initial, ...taken.map((step) => step.to)];
    return {
      nodes: model.nodes.map((node) => flowNode(node, layout)),
      edges: model.edges.map((edge) => flowEdge(edge, layout)),
      path,
    };
  }, [procedure, present, events]);
  const path = flow.path.map((state) => words('state', state)).join(comma);
  return (
    <div
      className={css.diagram}
      role="img"
      aria-label={t('entry.diagramLabel', { state: words('state', present), path })}
    >
      <ReactFlow
        nodes={flow.nodes}
        edges={flow.edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        fitView
        fitViewOptions={{ padding: { x: '14px', top: '32px', bottom: '14px' }, maxZoom: 1 }}
        minZoom={0.3}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnDrag={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      />
    </div>
  );
}

const flowNode = (node: DiagramNode, { places }: Layout): Node => ({
  id: node.state,
  type: 'state',
  position: places.get(node.state) ?? { x: 0, y: 0 },
  data: { ...node },
  ...NODE,
  sourcePosition: Position.Right,
  targetPosition: Position.Left,
});

const flowEdge = ({ from, to, role }: DiagramEdge, { routeOf }: Layout): Edge => ({
  type: 'route',
  data: { points: routeOf({ from, to }) },
  id: `${from}>${to}`,
  source: from,
  target: to,
  zIndex: role === 'possible' ? 0 : 1,
  style: {
    stroke: EDGE_COLOURS[role],
    strokeWidth: role === 'taken' ? 2.2 : 1.2,
    ...(role === 'next' && { strokeDasharray: '5 4' }),
  },
  markerEnd: { type: MarkerType.ArrowClosed, color: EDGE_COLOURS[role], width: 14, height: 14 },
});
