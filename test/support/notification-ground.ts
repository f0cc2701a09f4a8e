import { randomUUID } from 'node:crypto';
import { Dispatch } from '../../activities/dispatch/dispatch.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import {
  NotificationRepository,
  type Notification,
} from '../../libs/persistence/repositories/notification.repository.js';
import { UserRepository } from '../../libs/persistence/repositories/user.repository.js';
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
