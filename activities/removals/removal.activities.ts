import { Injectable } from '@nestjs/common';
import type { RemovalActivities } from '../../libs/contract/platform.activities.js';
import type { Recount } from '../../libs/persistence/record/due-recounts.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { RemovalDueRepository } from '../../libs/persistence/repositories/removal-due.repository.js';
import {
  RemovalRequestRepository,
  type Removal,
} from '../../libs/persistence/repositories/removal-request.repository.js';
import { PlatformConnector } from '../../libs/platform/platforms/platform-connector.js';
import { PlatformFailure } from '../../libs/platform/platforms/platform-failure.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';

/** Follows requests to platforms to take a subject off their red lists. Everything is written into the request's row. */
@Injectable()
export class RemovalActivitiesService implements RemovalActivities {
  constructor(
    private readonly requests: RemovalRequestRepository,
    private readonly dues: RemovalDueRepository,
    private readonly platforms: PlatformConnector,
  ) {}

  sendRemoval({ requestId }: { requestId: string }): Promise<void> {
    return asLivingActivity(async () => {
      const request = await this.found(requestId);
      if (request.receipt !== null || request.answeredAt) return;
      if (request.entryInForce) await this.handIn(request);
      else await this.requests.withdrawn(requestId, new Date());
    });
  }

  askRemoval({ requestId }: { requestId: string }): Promise<{ answered: boolean }> {
    return asLivingActivity(async () => {
      const request = await this.found(requestId);
      if (request.answeredAt) return { answered: true };
      const { platform, receipt } = request;
      const answer = await this.spoken(request, () => this.platforms.removalAnswer(platform, receipt ?? ''));
      if (answer.status === 'pending') return { answered: false };
      if (answer.status === 'unknown') {
        await this.handIn(request);
        return { answered: false };
      }
      // A platform whose clock is ahead has not answered in the future.
      const answeredAt = new Date(Math.min(Date.parse(answer.answeredAt), Date.now()));
      await this.requests.answered(request, { ...answer, answeredAt });
      return { answered: true };
    });
  }

  answerRemovalByHand({
    at,
    ...answer
  }: Parameters<RemovalActivities['answerRemovalByHand']>[0]): Promise<boolean> {
    return asActivity(async () => {
      const outcome = await this.requests.answeredByHand({ ...answer, at: new Date(at) });
      return outcome !== 'answered';
    });
  }

  recountRemoval({ requestId, at }: { requestId: string; at: string }): Promise<Recount | null> {
    return asActivity(() => this.dues.countAgain(requestId, new Date(at)));
  }

  escalateRemoval({ requestId, at }: { requestId: string; at: string }): Promise<void> {
    return asActivity(() => this.requests.escalated(requestId, new Date(at)));
  }

  private async found(requestId: string): Promise<Removal> {
    const request = await this.requests.find(requestId);
    if (!request) throw new RecordMissing('the removal request');
    return request;
  }

  private async handIn(request: Removal): Promise<void> {
    const { id: requestId, platform, reference, entryNo } = request;
    const { receipt } = await this.spoken(request, () =>
      this.platforms.handInRemoval(platform, { requestId, reference, entryNo }),
    );
    await this.requests.sent(requestId, receipt, new Date());
  }

  /** Speaks to the platform and writes down how that went. */
  private async spoken<T>({ id }: Removal, speak: () => Promise<T>): Promise<T> {
    try {
      const answer = await speak();
      await this.requests.tried(id, null, new Date());
      return answer;
    } catch (error) {
      if (error instanceof PlatformFailure) await this.requests.tried(id, error.code, new Date());
      throw error;
    }
  }
}
