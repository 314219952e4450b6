import { type Answer, createMismatch, isObject } from '@functionary/core';
import type { App, FunctionResource } from './types.js';

/**
 * Reads an app, or a slot of one.
 *
 * @throws InvalidResponseError for what is none
 */
export function readApp(operationId: string, answer: Pick<Answer<unknown>, 'data' | 'status' | 'requestId'>): App {
  const app = pickApp(answer.data);
  if (!app) throw createMismatch(operationId, answer, 'app', answer.data);
  return app;
}

/** An app: an object with properties. */
export function pickApp(data: unknown): App | undefined {
  return isObject(data) && isObject(data.properties) ? (data as App) : undefined;
}

/** A function: an object with properties. */
export function pickFunction(data: unknown): FunctionResource | undefined {
  return isObject(data) && isObject(data.properties) ? (data as FunctionResource) : undefined;
}
