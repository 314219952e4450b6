import { BadRequestError, restateError } from '@functionary/core';

/** What App Service says when the host, which keeps the keys, is not there to be asked. */
const UNREACHED = /extensions API/i;

/**
 * Runs a call about keys, and says of the 400 that a stopped app answers what to do about it: its own words speak of
 * authorization.
 *
 * @throws what the call throws
 */
export async function explainStoppedApp<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof BadRequestError) || !UNREACHED.test(error.message)) throw error;
    const advice = 'the host keeps the keys, and does not answer: start the app, then call again';
    throw restateError(error, BadRequestError, `${error.message}; ${advice}`);
  }
}
