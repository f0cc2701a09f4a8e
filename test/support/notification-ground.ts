import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Dispatch } from '../../activities/dispatch/dispatch.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import { DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import {
  NotificationRepository,
  type Notification,
} from '../../libs/persistence/repositories/notification.repository.js';
import { NotifiedReader } from '../../libs/persistence/repositories/notified.reader.js';
import { PaperRepository } from '../../libs/persistence/repositories/paper.repository.js';
import { UserRepository } from '../../libs/persistence/repositories/user.repository.js';
import { FileStore } from '../../libs/platform/files/file-store.js';
import { newWebhookSecret } from '../../libs/platform/webhooks/signature.js';
import type { Role } from '../../libs/rules/words.js';
import { CaseHand } from '../workflows/case-hand.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { LiveServer } from './live-server.js';
import { MailServer } from './mail-server.js';
import { until } from './until.js';
import { WebhookReceiver } from './webhook-receiver.js';

/** Officers and parties who are told by mail and by a messaging system, on the real development server. */
export class NotificationGround {
  private constructor(
    readonly server: LiveServer,
    readonly mail: MailServer,
    readonly messages: WebhookReceiver,
    readonly secret: string,
  ) {}

  static async start(): Promise<NotificationGround> {
    const [mail, messages, secret] = [
      await MailServer.start(),
      await WebhookReceiver.start(),
      newWebhookSecret(),
    ];
    const server = await LiveServer.start(() =>
      Promise.resolve({
        ...{ access: {}, pullMinutes: 30 },
        notifications: {
          mail: {
            ...{ host: '127.0.0.1', port: mail.port, secure: false, startTls: false },
            ...{ user: null, password: null, ca: null, from: 'no-reply@credit.example' },
          },
          webhook: { url: messages.url, secret },
          link: 'https://credit.example',
        },
      }),
    );
    return new NotificationGround(server, mail, messages, secret);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.mail.stop();
    await this.messages.stop();
  }

  get notifications(): NotificationRepository {
    return this.server.stage.app.get(NotificationRepository);
  }

  /** An officer of the stage's department with an address, or without. */
  async officer(
    role: Role,
    mail: string | null,
    departmentId = this.server.stage.departmentId,
  ): Promise<string> {
    const users = this.server.stage.app.get(UserRepository);
    const account = { departmentId, roles: [role], passwordHash: '', mustChangePassword: false };
    const id = await users.create(
      { ...account, username: randomUUID(), displayName: `样例${role}` },
      new Date(),
    );
    await users.setMail(id, mail);
    return id;
  }

  async recognised(): Promise<EntryHand> {
    const entry = await (await this.server.draft({ pack: 'zhangdian-2018' })).approved();
    await entry.give('waivePriorProcedure', this.server.stage.officer('head'), {});
    await entry.recognised({});
    await this.dispatched();
    return entry;
  }

  /** An objection whose party left this contact, as the portal writes it down. */
  async objection(entry: EntryHand, contact: string): Promise<CaseHand> {
    const commands = this.server.stage.app.get(CommandRepository);
    const objection = await CaseHand.prepared(entry, 'objection');
    const texts = { name: '样例异议人', contact, statement: '样例陈述' };
    const command = { id: objection.input.commandId, entryId: objection.id, name: 'fileCase' };
    await commands.receive({ ...command, actorId: randomUUID(), body: texts, texts, receivedAt: new Date() });
    await objection.file();
    return objection;
  }

  /** A paper of the case's entry of which a copy is owed to whoever filed the case, as the gateway does it. */
  async paperSent({ id: caseId, input: { facts } }: CaseHand): Promise<{ id: string; no: string }> {
    const { app, departmentId } = this.server.stage;
    const [id, entryId, at, officer] = [randomUUID(), facts.entryId!, new Date(), randomUUID()];
    const no = `样例局信认〔2026〕${id.slice(0, 8)}号`;
    const key = await app.get(DataKeyRepository).keyOf(entryId);
    const file = async (format: string) => ({
      ...{ id: randomUUID(), entryId, kind: 'paper', fileName: `${no}.${format}`, uploadedBy: officer, at },
      ...(await app.get(FileStore).put(Readable.from([Buffer.from('%PDF-样例')]), key, 1_000)),
      ...{ mediaType: 'application/pdf', sha256: '' },
    });
    const draft = { id, entryId, caseId: null, kind: 'recognitionDecision' as const, templateVersion: 1, at };
    const files = { no, pdf: await file('pdf'), docx: await file('docx') };
    await app
      .get(PaperRepository)
      .issue([{ ...draft, issuedBy: officer, departmentId }], 2026, () => Promise.resolve(files));
    const [contact] = await app.get(NotifiedReader).contactsOf(entryId);
    await this.notifications.owe([
      {
        ...{ kind: 'paperSent', aboutId: id, occasion: randomUUID(), entryId, caseId, departmentId },
        ...{ userId: null, contact: contact!.contact, facts: { no, dueOn: null, role: null } },
      },
    ]);
    return { id, no };
  }

  /** What the worker's loop does, until there is nothing more to pass on. */
  async dispatched(): Promise<void> {
    const dispatch = this.server.stage.app.get(Dispatch);
    while (await dispatch.step());
  }

  async of(filter: { caseId?: string; entryId?: string }): Promise<Notification[]> {
    return (await this.notifications.list(filter)).items;
  }

  /** The one notification of a case, once it is as wanted. */
  ofCase(caseId: string, wanted: (one: Notification) => boolean): Promise<Notification> {
    return until(
      'the notification is as wanted',
      async () => (await this.of({ caseId })).find(wanted) ?? null,
    );
  }

  /** An officer does not want to wait for the next attempt. */
  async triedNow(notificationId: string): Promise<void> {
    await this.notifications.again(notificationId, new Date());
    await this.dispatched();
  }
}
