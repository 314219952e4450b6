import { startServer } from '../servers.mjs';
import { median } from '../statistics.mjs';

export const title = 'Start of the process to the first answer';

export async function measure() {
  const rows = [];
  for (const kind of ['node:http', 'mock', 'prism']) {
    const times = [];
    for (let round = 0; round < 5; round++) {
      const server = await startServer(kind);
      times.push(server.firstAnswerMs);
      server.stop();
    }
    rows.push({ server: kind, 'first answer (median ms)': Math.round(median(times)) });
  }
  return rows;
}
