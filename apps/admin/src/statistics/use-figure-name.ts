import { useFieldName } from '../api/register.js';
import type { Figure } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

/** What a figure is of: the field, the ground of exit, or the measure. */
export function useFigureName(): (figure: Pick<Figure, 'kind' | 'of'>) => string {
  const fieldName = useFieldName();
  const words = useWords();
  return ({ kind, of }) => (kind === 'exitedBy' ? words('exitGround', of) : fieldName(of));
}
