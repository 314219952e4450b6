import type { EntityHandler } from 'durable-functions';

const Counter: EntityHandler<number> = async ({ df }) => {
  const count = df.getState(() => 0) ?? 0;
  switch (df.operationName) {
    case 'add':
      df.setState(count + (df.getInput<number>() ?? 1));
      break;
    case 'get':
      df.return(count);
      break;
    case 'half':
      df.setState(count + 1000);
      throw new Error('half way');
  }
};

const Account: EntityHandler<number> = ({ df }) => {
  const balance = df.getState(() => 100) ?? 100;
  if (df.operationName === 'deposit') df.setState(balance + (df.getInput<number>() ?? 0));
  df.return(df.getState(() => 100) ?? 100);
};

/** Entities of the patterns. */
export const entities = { Counter, Account };
