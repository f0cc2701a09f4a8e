import { useMemo, type ReactNode } from 'react';
import type { SharingCatalogueShown } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { sharingDifferences, type SharingContent } from './content.js';
import { SharingMatrix } from './sharing-matrix.js';
import { VersionsView } from './versions-view.js';

/** The sharing catalogue: which item goes to whom, and by what right (R6.2). */
export function SharingTab({ data }: { data: SharingCatalogueShown }): ReactNode {
  const words = useWords();
  const never = useMemo(
    () => new Map(data.never.map(({ item, party, why }) => [`${item}/${party}`, why])),
    [data.never],
  );
  return (
    <VersionsView<SharingContent>
      kind="sharing"
      versions={data.versions}
      mayDraft={data.mayDraft}
      show={(content, onChange) => (
        <SharingMatrix content={content} parties={data.parties} never={never} onChange={onChange} />
      )}
      differences={(before, after) =>
        sharingDifferences(before, after, (party) => words('sharingParty', party))
      }
    />
  );
}
