import { ActionType, type HistoryEvent } from '../protocol.js';
import { CompoundTask } from './compound-task.js';
import { type DurableTask, TaskState } from './task.js';

/** Settles a task by an event of the history. */
export type SettleTask = (task: DurableTask, event: HistoryEvent) => void;

/** The scheduled tasks of a turn that wait for an event, and the events that wait for a task. */
export interface OpenTasks {
  /** Gives a task and what it holds their numbers, depth first, and hands them the events that came before them. */
  track(task: DurableTask): void;
  /** Settles the task that waits under the key; without one, the event waits in its turn. */
  complete(key: number | string, event: HistoryEvent): void;
  /** A request to an entity was sent: its answer comes under the request's id. */
  rename(number: number, requestId: string): void;
  /** Uses up numbers without a task. */
  skipNumbers(count: number): void;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Numbers are counted from 0. Numbers and names share one space of keys, as they do in durable-functions. */
export function createOpenTasks(settle: SettleTask): OpenTasks {
  const open = new Map<string, DurableTask>();
  /** Waits for external events by name: a stack, so that abandoned waits do no harm. */
  const waits = new Map<string, DurableTask[]>();
  const early = new Map<string, HistoryEvent[]>();
  let nextNumber = 0;

  function take(key: string): DurableTask | undefined {
    const task = open.get(key);
    if (task !== undefined) {
      open.delete(key);
      return task;
    }
    const stack = waits.get(key);
    const waiting = stack?.pop();
    if (stack?.length === 0) waits.delete(key);
    return waiting;
  }

  function complete(key: number | string, event: HistoryEvent): void {
    const task = take(String(key));
    if (task !== undefined) settle(task, event);
    else push(early, String(key), event);
  }

  /** An event that came before its task is taken as soon as the task is there. */
  function takeEarly(key: string): void {
    const queue = early.get(key);
    const event = queue?.shift();
    if (queue?.length === 0) early.delete(key);
    if (event !== undefined) complete(key, event);
  }

  function track(task: DurableTask): void {
    if (task instanceof CompoundTask) {
      for (const child of task.children) track(child);
      return;
    }
    if (task.id === false) {
      task.id = nextNumber++;
      open.set(String(task.id), task);
    } else if (task.action.actionType === ActionType.WaitForExternalEvent) {
      push(waits, String(task.id), task);
    }
    if (early.size > 0) takeEarly(String(task.id));
  }

  return {
    track,
    complete,
    rename(number, requestId) {
      const task = open.get(String(number));
      if (task === undefined || task.state !== TaskState.Running) return;
      const { actionType } = task.action;
      if (actionType !== ActionType.CallEntity && actionType !== ActionType.LockEntities) return;
      open.delete(String(number));
      open.set(requestId, task);
    },
    skipNumbers(count) {
      nextNumber += count;
    },
  };
}
