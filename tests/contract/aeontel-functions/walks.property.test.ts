import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';
import { checkWalk, randomTurns, type Tally } from './walks/check-walk.js';
import { randomQuery } from './walks/random-query.js';
import { randomRows } from './walks/random-rows.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';
/** The same cases each time, or many more of them, each round in worlds of its own. */
const ROUNDS = isWhole ? 20 : 1;
const seed = isWhole ? {} : { seed: 20261121 };

/** What walks must have come across. */
const landmarks = {
  'in process': [
    ...['full page', 'part of a page', 'empty page', 'turned on', 'turned back', 'listed on', 'listed back'],
    ...['create', 'update', 'delete', 'restore', 'purge', 'put', 'show', 'wait'],
  ],
  'over a socket': ['full page', 'part of a page', 'empty page', 'turned on', 'listed on', 'listed back', 'put'],
};

throughEachDoor(aeontelProfiles, (setting) => {
  const numRuns = setting.door === 'in process' ? 150 : 25;

  describe('a walk through functions that change', { timeout: 60_000 }, () => {
    for (let round = 1; round <= ROUNDS; round++) {
      test(`gives on every page what the rules say, whatever is asked for: round ${round}`, async () => {
        const tally: Tally = new Map();
        const walk = fc.asyncProperty(randomRows, randomQuery, randomTurns, (rows, query, turns) =>
          checkWalk(openAeontel(setting), query, rows, turns, tally),
        );
        await fc.assert(walk, { numRuns, ...seed });
        expect(landmarks[setting.door].filter((what) => !tally.has(what))).toEqual([]);
      });
    }
  });
});
