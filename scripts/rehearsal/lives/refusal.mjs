import { expectThat } from '../expectation.mjs';
import { inventedPerson } from '../subjects.mjs';

/** §6: recognition without notice, and inside the window, is refused, and the attempts are in the audit log. */
export async function refusal(life) {
  await life.draft(inventedPerson());
  await life.approve();
  await life.isRefusedRecognition('prior-notice-required', '§6');
  await life.serveNotice();
  await life.isRefusedRecognition('window-to-state-open', '§6');
  await tellAudit(life);
  const { head } = life.office;
  await head.command(life.id, 'withdraw', { reason: '预演：到此为止' });
  expectThat('it is withdrawn', (await life.page()).state === 'withdrawn');
  life.tell(`${head.name}撤回本条目。`, 'The head withdraws the entry.');
}

async function tellAudit(life) {
  const { items } = await life.office.auditor.get(`/audit?target=${life.id}&outcome=refused`);
  const rules = items.map(({ rule, article }) => `${rule} ${article}`).sort();
  expectThat(
    `the audit log has both attempts, and not ${rules.join(', ') || 'none'}`,
    rules.join() === 'prior-notice-required §6,window-to-state-open §6',
  );
  life.tell(
    `审计日志记有两次被拒绝的认定：${items.map(({ seq }) => `第 ${seq} 条`).join('、')}。`,
    `The audit log holds both refused attempts: lines ${items.map(({ seq }) => seq).join(' and ')}.`,
  );
}
