import { describe, expect, test } from 'vitest';
import { readLogEntry } from './log-entry.js';

const AT = '2025-05-01T08:30:00.000Z';

describe('time, level and text', () => {
  test.each([
    ['2025-05-01T08:30:00Z   [Information]   Executing X', AT, 'Information', 'Executing X'],
    ['2025-05-01T08:30:00 [Error] boom', AT, 'Error', 'boom'],
    ['2025-05-01T08:30:00.1234567Z [warning] hot', '2025-05-01T08:30:00.123Z', 'warning', 'hot'],
    ['2025-05-01T08:30:00.1 hot', '2025-05-01T08:30:00.100Z', undefined, 'hot'],
    ['2025-05-01 08:30:00,5  Information  hello', '2025-05-01T08:30:00.500Z', 'Information', 'hello'],
    ['2025-05-01 10:30:00.000 +02:00 [Debug] far', AT, 'Debug', 'far'],
    ['2025-05-01T10:30:00+02:00 far', AT, undefined, 'far'],
    ['[2025-05-01T08:30:00.000Z] Executing', AT, undefined, 'Executing'],
    ['2025-05-01T08:30:00  PID[1234] Warning low', AT, 'Warning', 'low'],
    ['2025-05-01T08:30:00Z Critical: gone', AT, 'Critical', 'gone'],
    ['[Error] boom', undefined, 'Error', 'boom'],
    ['2025-05-01T08:30:00Z', AT, undefined, ''],
    // A sentence, a name, and a date that is none.
    ['2025-05-01T08:30:00 Error in line 3', AT, undefined, 'Error in line 3'],
    ['Error: boom', undefined, undefined, 'Error: boom'],
    ['[Orders] taken', undefined, undefined, '[Orders] taken'],
    ['2025-05-01T08:30:00x', undefined, undefined, '2025-05-01T08:30:00x'],
    ['2025-13-41T08:30:00 x', undefined, undefined, '2025-13-41T08:30:00 x'],
    ['', undefined, undefined, ''],
  ])('of %j', (raw, time, level, text) => {
    const entry = readLogEntry(raw);
    expect([entry.time?.toISOString(), entry.level, entry.text]).toEqual([time, level, text]);
    expect(entry).toMatchObject({ raw, kind: 'line', isCut: false });
  });
});

describe("Kudu's own lines", () => {
  const stamp = '2025-05-01T08:30:00  ';
  test.each([
    [
      'Welcome, you are now connected to log-streaming service. The default timeout is 2 hours. Change the timeout with the App Setting SCM_LOGSTREAM_TIMEOUT (in seconds). ',
      'welcome',
    ],
    ['No new trace in the past 1 min(s).', 'heartbeat'],
    ['The log-streaming session has ended due to timeout 120 min(s).', 'ended'],
    ['The log-streaming session has ended. Please reconnect to continue streaming logs.', 'ended'],
  ])('%s', (text, kind) => {
    expect(readLogEntry(stamp + text)).toMatchObject({ kind, text, time: new Date(AT), level: undefined });
    // What an app writes is its own, whatever it says.
    expect(readLogEntry(`${stamp}[Information] ${text}`).kind).toBe('line');
    expect(readLogEntry(text).kind).toBe('line');
  });
});
