import { DefaultLogger, Runtime } from '@temporalio/worker';

// Failing attempts are what some specs are about: the SDK would tell of each of thousands.
Runtime.install({ logger: new DefaultLogger('ERROR') });
