import { Module } from '@nestjs/common';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { IdentityProvider } from '../../../libs/platform/sso/identity-provider.js';
import { CONFIG } from '../core/tokens.js';
import { SessionModule } from '../session/session.module.js';
import { SsoController } from './sso.controller.js';
import { SsoCookies } from './sso-cookies.js';
import { IDENTITY_PROVIDER, SsoService } from './sso.service.js';
import { SsoSignInService } from './sso-sign-in.service.js';

/** Officers whom the district's identity provider vouches for (R10.2). */
@Module({
  imports: [SessionModule],
  controllers: [SsoController],
  providers: [
    SsoService,
    SsoSignInService,
    SsoCookies,
    {
      provide: IDENTITY_PROVIDER,
      inject: [CONFIG],
      useFactory: ({ sso }: GatewayConfig) => sso && new IdentityProvider(sso),
    },
  ],
})
export class SsoModule {}
