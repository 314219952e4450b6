import type { components } from '@functionary/durable-functions/operations';
import { projectHistory } from '../engine/project-history.js';
import { readText } from '../engine/stored-text.js';
import type { InstanceRecord } from '../engine/types.js';

/** An instance's status as it goes over the wire, as a row of a list too. */
export type StatusBody = components['schemas']['InstanceStatus'] & components['schemas']['InstanceListItem'];

/** What of an instance a caller wants to see. */
export interface StatusView {
  /** @default true */
  readonly showInput?: boolean | undefined;
  /** @default false */
  readonly showHistory?: boolean | undefined;
  /** Results in the history; nothing without `showHistory`. @default false */
  readonly showHistoryOutput?: boolean | undefined;
}

/** Makes the status body of an instance: every key is there but `historyEvents`, which a Pending instance has not either. */
export function projectStatus(record: InstanceRecord, view: StatusView): StatusBody {
  const { showInput = true, showHistory = false, showHistoryOutput = false } = view;
  const body: StatusBody = {
    name: record.name,
    instanceId: record.instanceId,
    runtimeStatus: record.runtimeStatus,
    input: showInput ? readText(record.input) : null,
    customStatus: readText(record.customStatus),
    output: readText(record.output),
    createdTime: writeWholeSeconds(record.createdTime),
    lastUpdatedTime: writeWholeSeconds(record.lastUpdatedTime),
  };
  if (!showHistory || record.runtimeStatus === 'Pending') return body;
  const history = projectHistory(record.history, { showHistoryOutput, showInput });
  return { ...body, historyEvents: history as NonNullable<StatusBody['historyEvents']> };
}

/** Seconds written lately: whoever polls asks for the same two again and again. */
const writtenSeconds = new Map<number, string>();

/** Times of an instance have no fraction: it is cut, not rounded. */
export function writeWholeSeconds(at: number): string {
  const second = Math.floor(at / 1000);
  let text = writtenSeconds.get(second);
  if (text === undefined) {
    text = `${new Date(at).toISOString().slice(0, 19)}Z`;
    if (writtenSeconds.size >= 1000) writtenSeconds.clear();
    writtenSeconds.set(second, text);
  }
  return text;
}

/** Times of an entity and of history have seven digits of fraction. */
export function writeTicks(at: number): string {
  return new Date(at).toISOString().replace('Z', '0000Z');
}
