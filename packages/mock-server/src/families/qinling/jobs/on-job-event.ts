import type { Json } from '../../../family.js';
import type { QinlingWorld } from '../state.js';
import { runJob } from './run-job.js';

/** The time of a job has come. */
export function onJobEvent(world: QinlingWorld, data: Json): void {
  runJob(world, (data as { readonly job: string }).job);
}
