import { expectThat } from '../expectation.mjs';
import { inventedEnterprise } from '../subjects.mjs';

/** §6: an objection holds the entry; sustained, the entry ends and leaves no trace on the subject. */
export async function objection(life) {
  const { maker, checker } = life.office;
  const subject = inventedEnterprise();
  await life.draft(subject);
  await life.approve();
  await life.startPublicity();
  await maker.command(life.id, 'fileObjection', {
    by: 'subject',
    text: '样例异议：已经缴清（虚构）',
    documentIds: [],
  });
  life.tell('当事人提出异议，条目暂停，待核实。', 'The subject objects; the entry is held until verified.');
  await life.isRefusedRecognition('objection-undecided', '§6');
  await checker.command(life.id, 'decideObjection', { outcome: 'sustained', reason: '预演：异议属实' });
  const { state } = await life.page();
  expectThat('a sustained objection ends the entry', state === 'dismissed');
  life.tell(
    `${checker.name}核实：异议成立，条目终止，不列入名单。`,
    'The checker verifies and sustains the objection: the entry ends, nobody is listed.',
  );
  await leavesNoTrace(life, subject.uscc);
}

async function leavesNoTrace(life, uscc) {
  const { maker } = life.office;
  const { items } = await maker.post('/subjects/search', { uscc });
  expectThat(
    'the subject is on no list',
    items.every(({ listed }) => listed === 0),
  );
  const face = await maker.get(`/entries/${life.id}/public-view`);
  expectThat('nothing of it is public', face.published === false && face.name === null);
  life.tell('公开信息中没有该主体的任何记载。', 'The public face of the subject shows no trace.');
}
