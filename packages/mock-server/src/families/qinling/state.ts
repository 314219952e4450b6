import type { FamilyRuntime } from '../../family.js';
import { createIdentityData, type IdentityData } from './identity-data.js';

/** A runtime, as it goes over the wire: a language that functions can be written in. */
export interface RuntimeRecord {
  id: string;
  name: string | null;
  image: string;
  description: string | null;
  is_public: boolean;
  trusted: boolean;
  status: 'creating' | 'available' | 'upgrading' | 'deleting' | 'error' | (string & {});
  project_id: string;
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  created_at: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`; null where it never was updated. */
  updated_at: string | null;
}

/** All that a world keeps of Qinling and Keystone. */
export interface QinlingData {
  identity: IdentityData;
  runtimes: RuntimeRecord[];
}

/** The family's runtime. */
export interface QinlingRuntime extends FamilyRuntime {
  data: QinlingData;
}

/** A world without functions: identity alone. */
export function createQinlingRuntime(now: number): QinlingRuntime {
  return { data: { identity: createIdentityData(now), runtimes: [] }, onEvent: () => undefined };
}

/** A time as Qinling writes it, in whole seconds. */
export function writeTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
