import type { Dialect } from '@functionary/azure-functions';
import { describe } from 'vitest';
import { type Setting, throughEachDoor } from '../doors.js';

/** The profiles under which azure-functions is served. */
export const azureProfiles = ['observed', 'documented'] as const;

/** What a suite talks to: one door, one profile, and a client that speaks as the profile is written. */
export interface Service {
  readonly setting: Setting<(typeof azureProfiles)[number]>;
  readonly dialect: Dialect;
  /** Whether the worlds refuse all that the real service refuses: tokens that nobody gave too. */
  readonly isStrict: boolean;
}

/** Defines the same tests for every door: against the service as it is, against one that is strict about it, and against its page. */
export function throughEachService(define: (service: Service) => void): void {
  throughEachDoor(azureProfiles, (setting) => {
    if (setting.profile === 'documented') return define({ setting, dialect: 'documented', isStrict: false });
    describe('lenient', () => define({ setting, dialect: 'arm', isStrict: false }));
    describe('strict', () => define({ setting, dialect: 'arm', isStrict: true }));
  });
}
