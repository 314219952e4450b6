import type { EntityHandler } from 'durable-functions';

/** What programs call. */
export const activities = {
  Echo: (input: unknown) => input,
  Fail: async (input: unknown) => {
    throw new Error(`no ${JSON.stringify(input)}`);
  },
};

const Counter: EntityHandler<number> = ({ df }) => {
  const count = df.getState(() => 0) ?? 0;
  if (df.operationName === 'fail') throw new Error('counter');
  if (df.operationName === 'add') df.setState(count + (df.getInput<number>() ?? 0));
  df.return(df.getState(() => 0) ?? 0);
};

/** Whom programs call. */
export const entities = { Counter };
