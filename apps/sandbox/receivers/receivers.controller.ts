import { randomInt } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Put, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BearerGuard } from '../platforms/bearer.guard.js';
import { faultsSchema, type Faults } from '../platforms/faults.js';
import { playAnswer } from '../platforms/played-answer.js';
import { given } from '../platforms/problem.js';
import { messageSchema, receiverName } from './message.js';
import { ReceiversService } from './receivers.service.js';
import { SignatureGuard } from './signature.guard.js';

/** What everybody outside offers to the service: a platform, a superior department, a publishing site. */
@Controller('receivers/:receiver')
@UseGuards(BearerGuard, SignatureGuard)
export class ReceiversController {
  constructor(private readonly receivers: ReceiversService) {}

  @Post('messages')
  async take(
    @Param('receiver') name: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receiver = given(receiverName, name);
    const faults = await this.receivers.faults(receiver);
    if (faults.rejects.length > 0) return void reply.code(422).send({ faults: faults.rejects });
    const message = given(messageSchema, body);
    await playAnswer(reply, faults, async () => {
      const receipt = await this.receivers.take(receiver, message);
      return {
        status: 201,
        body: faults.receipts === 'atOnce' ? received(receipt, faults) : { status: 'handedOver' },
      };
    });
  }

  @Get('messages/:id')
  async find(
    @Param('receiver') name: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receiver = given(receiverName, name);
    const faults = await this.receivers.faults(receiver);
    await playAnswer(reply, faults, async () => {
      const held = await this.receivers.find(receiver, id);
      if (!held) return { status: 404, body: { title: 'no such message' } };
      if (faults.receipts === 'withheld') return { body: { status: 'handedOver' } };
      return { body: received(held.receipt, faults) };
    });
  }
}

/** Doubled: each answer has a receipt of its own, as if the message had come once more. */
const received = (receipt: string, { doubledAnswers }: Faults) => ({
  status: 'received' as const,
  receipt: doubledAnswers ? `${receipt}/${randomInt(1e6).toString()}` : receipt,
});

/** For whoever directs a demonstration or a test. */
@Controller('receivers/:receiver')
export class ReceiverDirectionController {
  constructor(private readonly receivers: ReceiversService) {}

  @Put('faults')
  async faults(@Param('receiver') name: string, @Body() body: unknown): Promise<Faults> {
    const faults = given(faultsSchema, body);
    await this.receivers.setFaults(given(receiverName, name), faults);
    return faults;
  }

  /** The current page of a publishing site. */
  @Get('public')
  async public(@Param('receiver') name: string) {
    const receiver = given(receiverName, name);
    const [entries, announcements] = [
      await this.receivers.shown(receiver),
      await this.receivers.announced(receiver),
    ];
    return {
      entries: entries.map(({ items }) => items),
      announcements: announcements.map(({ items }) => items),
    };
  }

  @Get('received')
  received(@Param('receiver') name: string) {
    return this.receivers.received(given(receiverName, name));
  }
}
