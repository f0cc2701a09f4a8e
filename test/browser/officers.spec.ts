import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { approving } from './chapters/approving.js';
import { keepingCatalogues } from './chapters/catalogues.js';
import { exiting } from './chapters/exiting.js';
import { expiring } from './chapters/expiring.js';
import { filing } from './chapters/filing.js';
import { importing } from './chapters/imports.js';
import { measuring } from './chapters/measures.js';
import { noticing } from './chapters/noticing.js';
import { operating } from './chapters/operating.js';
import { overseeing } from './chapters/overseeing.js';
import { publishing } from './chapters/publishing.js';
import { recognising } from './chapters/recognising.js';
import { redList } from './chapters/red-list.js';
import { screens } from './chapters/screens.js';
import { searching } from './chapters/searching.js';
import { signingIn } from './chapters/sign-in.js';
import { statistics } from './chapters/statistics.js';
import { systems } from './chapters/systems.js';
import { sweeping } from './chapters/sweeping.js';
import { Office } from './support/office.js';

/** The stories of the lists, clicked through in Chromium on one running service, in the order of their telling. */
describe('officers and operators at their screens', () => {
  const office = new Office();
  beforeAll(() => office.open(), 120_000);
  afterAll(() => office.close(), 60_000);
  afterEach(() => office.expectNoFaults());

  describe('signing in', () => signingIn(office));
  describe('importing a preliminary list', () => importing(office));
  describe('finding entries', () => searching(office));
  describe('deciding with four eyes', () => approving(office));
  describe('notice, statements, objections', () => noticing(office));
  describe('recognition and its deadlines', () => recognising(office));
  describe('filing with others', () => filing(office));
  describe('measures', () => measuring(office));
  describe('publication and its end', () => publishing(office));
  describe('systems at the door', () => systems(office));
  describe('the end of validity', () => expiring(office));
  describe('the red list, and black over red', () => redList(office));
  describe('exit by decision, and the subject over time', () => exiting(office));
  describe('a new version of a standard', () => sweeping(office));
  describe('catalogues in versions', () => keepingCatalogues(office));
  describe('statistics and typical cases', () => statistics(office));
  describe('over all departments', () => overseeing(office));
  describe('every screen', () => screens(office));
  describe('operating', () => operating(office));
});
