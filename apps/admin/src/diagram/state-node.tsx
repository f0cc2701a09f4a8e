import { Handle, Position, type NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import { shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import type { DiagramNode } from './diagram-model.js';
import css from './diagram.module.css';

/** One state of the diagram with the day on which the entry came there. */
export function StateNode({ data }: NodeProps): ReactNode {
  const words = useWords();
  const dates = useDates();
  const { state, role, ended, at } = data as unknown as DiagramNode;
  return (
    <div className={`${css.node ?? ''} ${css[role] ?? ''} ${ended ? (css.ended ?? '') : ''}`}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span>{words('state', state)}</span>
      {at !== undefined && <span className={css.at}>{dates.date(shanghaiDate(at))}</span>}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
