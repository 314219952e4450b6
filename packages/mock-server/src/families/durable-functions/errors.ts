/**
 * The extension's error bodies. Three forms exist: a message alone, a message with the exception that it stands for,
 * and a bare JSON string.
 *
 * @module
 */
import type { Answer } from '../../family.js';

/** `{"Message"}`. */
export interface MessageBody {
  readonly Message: string;
}

/** `{"Message", "ExceptionMessage", "ExceptionType", "StackTrace"}`. */
export interface ExceptionBody extends MessageBody {
  readonly ExceptionMessage: string;
  readonly ExceptionType: string;
  readonly StackTrace: string | null;
}

/** The words that stand for any refused argument. */
export const argumentMessage = 'One or more of the arguments submitted is incorrect';
/** The words that stand for any failure. */
export const failureMessage = 'Something went wrong while processing your request';
/** The words that stand for a body that is not JSON. */
export const jsonMessage = 'Invalid JSON content';
/** The words that a restart answers to any refused argument. */
export const restartMessage = 'InstanceId does not match a valid orchestration instance.';

/** An argument that the extension refuses; profiles differ in how the answer puts it. */
export class ArgumentException extends Error {
  readonly dotnetType: string = 'System.ArgumentException';
}

/** An operation that the instance's state does not allow. */
export class InvalidOperationException extends Error {
  readonly dotnetType: string = 'System.InvalidOperationException';
}

/** A start or restart met an instance that is not at its end. */
export class OrchestrationAlreadyExistsException extends InvalidOperationException {
  override readonly dotnetType: string = 'DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException';
}

/** The storage provider cannot do it. */
export class NotImplementedException extends Error {
  readonly dotnetType: string = 'System.NotImplementedException';
}

/** A message alone. */
export function describeMessage(message: string): MessageBody {
  return { Message: message };
}

/** A message with the exception behind it. */
export function describeException(message: string, error: unknown): ExceptionBody {
  const isError = error instanceof Error;
  return {
    Message: message,
    ExceptionMessage: isError ? error.message : String(error),
    ExceptionType: isError && 'dotnetType' in error ? String(error.dotnetType) : 'System.Exception',
    StackTrace: null,
  };
}

/** What nobody caught: 400 for an argument, 500 for the rest. */
export function answerFailure(error: unknown): Answer {
  return error instanceof ArgumentException
    ? { status: 400, body: describeException(argumentMessage, error) }
    : { status: 500, body: describeException(failureMessage, error) };
}
