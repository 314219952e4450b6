declare module 'sql.js' {
  interface Database {
    run(sql: string): unknown;
    exec(sql: string): { values: unknown[][] }[];
  }
  export default function initSqlJs(): Promise<{ Database: new () => Database }>;
}
