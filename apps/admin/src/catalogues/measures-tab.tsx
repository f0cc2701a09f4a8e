import type { ReactNode } from 'react';
import type { MeasureCatalogueShown } from '../api/types.js';
import { measureDifferences, type MeasureContent } from './content.js';
import { MeasureTables } from './measure-tables.js';
import { useMeasureWords } from './use-measure-words.js';
import { VersionsView } from './versions-view.js';

/** The catalogue of measures, memorandum by memorandum (R7.1). */
export function MeasuresTab({ data }: { data: MeasureCatalogueShown }): ReactNode {
  const { part } = useMeasureWords();
  return (
    <VersionsView<MeasureContent>
      kind="measures"
      versions={data.versions}
      mayDraft={data.mayDraft}
      show={(content, onChange) => <MeasureTables content={content} onChange={onChange} />}
      differences={(before, after) => measureDifferences(before, after, part)}
    />
  );
}
