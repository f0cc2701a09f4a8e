import { Module } from '@nestjs/common';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { Admission } from './admission.js';
import { CsrfTokens } from './csrf-tokens.js';
import { LockOut } from './lock-out.js';
import { MeReader } from './me.reader.js';
import { OwnPassword } from './own-password.js';
import { PasswordService } from './password.service.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionController } from './session.controller.js';
import { SessionCookie } from './session-cookie.js';
import { SessionPolicy } from './session-policy.js';
import { SessionStore } from './session-store.js';
import { SignInService } from './sign-in.service.js';

/** Sign-in, sign-out, who am I (R10.1, R10.2). */
@Module({
  imports: [PolicyPacksModule],
  controllers: [SessionController, SecondFactorController],
  providers: [
    SignInService,
    Admission,
    OwnPassword,
    PasswordService,
    SecondFactorService,
    MeReader,
    SessionCookie,
    SessionPolicy,
    LockOut,
    SessionStore,
    CsrfTokens,
  ],
  exports: [Admission, MeReader, SessionPolicy, SessionCookie, SessionStore, CsrfTokens],
})
export class SessionModule {}
