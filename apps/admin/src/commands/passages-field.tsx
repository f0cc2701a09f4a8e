import { Button, Form, Input, type GetRef } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { usePublicPreview } from '../api/entry.js';
import type { EntryPage, Passage } from '../api/types.js';
import { PublicViewFacts } from '../entry/public-view-panel.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { placeIn, withPassage } from './passages.js';
import css from './commands.module.css';

const unheard = (): undefined => undefined;
/** One character alone is no passage; the rules say the same. */
const LEAST = 2;

/** What of the facts the public does not read, marked in them, and what the public will see then (§10, R6.4). */
export function PassagesField({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const passages = Form.useWatch<Passage[] | undefined>('passages') ?? entry.passages;
  const preview = usePublicPreview(entry.id, passages);
  return (
    <>
      <Form.Item name="passages" label={t('commands.passages')} extra={t('commands.passagesHint')}>
        <PassagesInput text={entry.facts ?? ''} />
      </Form.Item>
      {preview.error && <ProblemAlert thrown={preview.error} />}
      <section aria-label={t('commands.publicPreview')} aria-live="polite">
        <PublicViewFacts view={preview.data ?? entry.publicView} />
      </section>
    </>
  );
}

interface Props {
  text: string;
  /** From the form. */
  id?: string;
  value?: readonly Passage[];
  onChange?: (passages: Passage[]) => void;
}

/** The text to be read and selected in, by mouse or keyboard, and the list of what is marked. */
function PassagesInput({ text, id, value = [], onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const area = useRef<GetRef<typeof Input.TextArea>>(null);
  const [selected, setSelected] = useState<Passage | null>(null);
  const look = () => setSelected(selectionIn(text, area.current?.resizableTextArea?.textArea));
  const mark = (passage: Passage) => {
    onChange?.(withPassage(value, passage));
    setSelected(null);
  };
  return (
    <div className={css.documents}>
      <Input.TextArea
        {...(id !== undefined && { id })}
        ref={area}
        // Where nothing may be typed Chromium lets nobody move by keyboard either: so it may, and nothing comes of it.
        aria-readonly
        inputMode="none"
        value={text}
        onChange={unheard}
        autoSize={{ minRows: 2, maxRows: 10 }}
        onSelect={look}
      />
      <div>
        <Button size="small" disabled={!selected} onClick={() => selected && mark(selected)}>
          {t('commands.withholdSelected')}
        </Button>
      </div>
      <Marked text={text} passages={value} onLift={(kept) => onChange?.(kept)} />
    </div>
  );
}

function selectionIn(text: string, area: HTMLTextAreaElement | null | undefined): Passage | null {
  if (!area) return null;
  const from = placeIn(text, area.selectionStart);
  const to = placeIn(text, area.selectionEnd);
  return to - from >= LEAST ? { from, to } : null;
}

interface MarkedProps {
  text: string;
  passages: readonly Passage[];
  onLift: (kept: Passage[]) => void;
}

function Marked({ text, passages, onLift }: MarkedProps): ReactNode {
  const { t } = useTranslation();
  if (passages.length === 0) return null;
  return (
    <ul className={`plain ${css.marked ?? ''}`} aria-label={t('commands.passagesMarked')}>
      {passages.map((passage) => {
        const words = text.slice(passage.from, passage.to);
        return (
          <li key={passage.from}>
            <q>{words}</q>
            <Button
              size="small"
              type="link"
              aria-label={t('commands.publishAgain', { words })}
              onClick={() => onLift(passages.filter((one) => one !== passage))}
            >
              {t('commands.publishAgainShort')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
