import { Body, Controller, ForbiddenException, Headers, Param, Post, Redirect } from '@nestjs/common';
import { faultsSchema } from '../platforms/faults.js';
import { given } from '../platforms/problem.js';
import { receiverName } from '../receivers/message.js';
import { ReceiversService } from '../receivers/receivers.service.js';

type Form = Record<string, string | undefined>;

/** The buttons of the page: how a receiver plays from now on. */
@Controller('receivers/:receiver')
export class PlayController {
  constructor(private readonly receivers: ReceiversService) {}

  @Post('play')
  @Redirect('/', 303)
  async play(
    @Param('receiver') name: string,
    @Body() form: Form,
    @Headers('sec-fetch-site') site: string | undefined,
  ): Promise<{ url: string }> {
    // Pages elsewhere have no business with these buttons.
    if (site === 'cross-site') throw new ForbiddenException();
    const receiver = given(receiverName, name);
    await this.receivers.setFaults(receiver, given(faultsSchema, faultsOf(form)));
    return { url: `/#receiver-${receiver}` };
  }
}

const FLAGS = ['outage', 'lostAnswers', 'doubledAnswers', 'wrongAnswers'] as const;

/** What was ticked and typed; nothing of it when everything is to be as it should be. */
function faultsOf(form: Form): object {
  if (form['as'] === 'normal') return {};
  const { delayMs = '', receipts, rejects = '' } = form;
  return {
    ...Object.fromEntries(FLAGS.filter((name) => form[name] !== undefined).map((name) => [name, true])),
    ...(delayMs !== '' && { delayMs: Number(delayMs) }),
    ...(receipts !== undefined && { receipts }),
    rejects: rejects.split(/[\s,，]+/).filter(Boolean),
  };
}
