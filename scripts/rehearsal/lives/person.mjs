import { expectThat } from '../expectation.mjs';
import { inventedPerson } from '../subjects.mjs';
import { expires } from './expiry.mjs';

/** §6, §10: a natural person is told first, may state and defend, and is published with a masked name. */
export async function person(life) {
  const subject = inventedPerson();
  await life.draft(subject);
  await life.approve();
  await life.serveNotice();
  const statement = { kind: 'defence', text: '样例申辩：请求从轻（虚构）', documentIds: [] };
  await life.office.maker.command(life.id, 'recordStatement', { ...statement, reason: '预演：申辩已复核' });
  life.tell('当事人申辩，已记录在案。', 'The person defends; the statement is on record.');
  await life.reaches(
    'awaitingRecognition',
    '陈述、申辩期满，等待认定。',
    'The window has closed; the entry awaits recognition.',
  );
  await life.recognise('PT6S');
  const face = await life.office.maker.get(`/entries/${life.id}/public-view`);
  const shown = JSON.stringify(face);
  expectThat('the public sees the person masked', face.published && face.name.includes('*'));
  expectThat(
    'neither name nor number are public',
    !shown.includes(subject.name) && !shown.includes(subject.documentNumber),
  );
  life.tell(`对外公开为「${face.name}」，不含证件号码。`, `The public reads "${face.name}" and no number.`);
  await expires(life);
}
