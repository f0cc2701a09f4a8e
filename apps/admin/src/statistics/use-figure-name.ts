import { useFieldName } from '../api/register.js';
import type { Figure, FigureKind } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { useMeasuresInForce } from '../measures/measures.api.js';

const OF_ENTRIES: ReadonlySet<FigureKind> = new Set<FigureKind>(['recognised', 'exited', 'inForce']);

/** What a figure is of: the field, the ground of exit, or the measure. */
export function useFigureName(): (figure: Pick<Figure, 'kind' | 'of'>) => string {
  const fieldName = useFieldName();
  const words = useWords();
  const measures = useMeasuresInForce().data?.memoranda.flatMap((one) => one.measures);
  return ({ kind, of }) => {
    if (kind === 'exitedBy') return words('exitGround', of);
    if (OF_ENTRIES.has(kind)) return fieldName(of);
    // A measure that the catalogue does not have any more keeps its code.
    return measures?.find(({ code }) => code === of)?.text ?? of;
  };
}
