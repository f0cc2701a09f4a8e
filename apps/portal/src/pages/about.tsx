import type { Load } from '../page.js';
import { Part } from '../ui/parts.js';

/** The statement on accessibility and privacy. */
export const about: Load = ({ words }) => ({
  title: words.about.title,
  section: null,
  kept: 'awhile',
  body: (
    <>
      <h1>{words.about.title}</h1>
      <Part id="accessibility" title={words.about.accessTitle}>
        {words.about.access.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part id="privacy" title={words.about.privacyTitle}>
        {words.about.privacy.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
    </>
  ),
});
