import base from '../../jest.config.js';

const { projects, ...rest } = base;
const replay = projects.find(({ displayName }) => displayName === 'replay');

export default {
  ...rest,
  ...replay,
  displayName: 'record',
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/replay/record-histories.ts'],
};
