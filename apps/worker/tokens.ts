/** Injection tokens of values that are no classes. */
export const WORKER_CONFIG = Symbol('WorkerConfig');
export const LOGGER = Symbol('Logger');
