import { Injectable } from '@nestjs/common';
import { NotificationRepository } from '../../../libs/persistence/repositories/notification.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { isMailAddress } from '../../../libs/rules/notifications/address.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { invalid, Problem } from '../http/problem.js';

/** What officers do about notifications. Both are safe to repeat. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly users: UserRepository,
    private readonly own: OwnDepartment,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** The worker takes it up at once. Throws `not-found`, or a refusal. */
  async tryNow(id: string, caller: Caller): Promise<void> {
    const one = await this.notifications.find(id);
    if (!one) throw new Problem('not-found');
    const deed = { action: 'notification.try', target: { kind: 'notification', id } };
    await this.own.require(caller, 'filing.try', one.departmentId, deed);
    await this.notifications.again(id, new Date());
    await this.auditor.allowed(caller, deed);
  }

  /** Where the caller's own warnings go. Throws `invalid-input`. */
  async setMyAddress(mail: string | null, caller: Caller): Promise<void> {
    if (mail !== null && !isMailAddress(mail)) throw invalid('mail', 'not a mail address');
    const target = { kind: 'user', id: caller.actor.id };
    await this.once.run({ name: 'notification.address', target, body: { mail } }, caller, async () => {
      await this.users.setMail(caller.actor.id, mail);
      const details = { set: mail !== null };
      await this.auditor.allowed(caller, { action: 'notification.address', target, details });
    });
  }
}
