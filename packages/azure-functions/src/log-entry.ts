/** How grave an entry is; other words pass. */
export type LogLevel =
  | 'Trace'
  | 'Verbose'
  | 'Debug'
  | 'Information'
  | 'Warning'
  | 'Error'
  | 'Critical'
  | 'Fatal'
  | (string & {});

/**
 * What an entry is: `line` was written by the app or its host; the others by Kudu: that one is connected, that nothing was written for some minutes, and
 * that the stream is about to end.
 */
export type LogEntryKind = 'line' | 'welcome' | 'heartbeat' | 'ended';

/** One line of a log, or one server-sent event. */
export interface LogEntry {
  /** When it was written, where it begins with that; a time without zone is UTC. */
  readonly time: Date | undefined;
  /** As it was written, such as `Information`. */
  readonly level: LogLevel | undefined;
  /** What comes after time and level; the whole line where it has neither. */
  readonly text: string;
  /** The line as it came, without its end. */
  readonly raw: string;
  readonly kind: LogEntryKind;
  /** Whether the line was longer than `maxLineBytes`, or the connection was lost in the middle of it: then the rest is missing. */
  readonly isCut: boolean;
}

/** A date and a time, the zone where there is one; in brackets, as the local tools write it, or without. */
const TIME = /^\[?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(?: ?(Z|[+-]\d\d:\d\d))?\]?(?=\s|$)\s*/;

const LEVELS = 'trace|verbose|debug|information|info|warning|warn|error|critical|fatal';

/** In brackets a word is a level wherever a line begins with it. */
const LEVEL_IN_BRACKETS = new RegExp(`^\\[(${LEVELS})\\](?=\\s|:|$):?\\s*`, 'i');

/** Bare it may be the first word of a sentence: it counts after the id of a process, before a colon, and where more than one blank follows. */
const LEVEL_BARE = new RegExp(`^(?:PID\\[\\d+\\]\\s+(${LEVELS})(?=\\s|$)|(${LEVELS})(?=:|\\s{2}|\\t|$)):?\\s*`, 'i');

/** How Kudu begins what it says itself (projectkudu/kudu LogStreamManager.cs). */
const NOTICES = [
  ['welcome', 'Welcome, you are now connected to log-streaming service'],
  ['heartbeat', 'No new trace in the past '],
  ['ended', 'The log-streaming session has ended'],
] as const;

/** Reads a line: its time, its level, and whether Kudu wrote it. */
export function readLogEntry(raw: string, isCut = false): LogEntry {
  const [stamp = '', date, clock, fraction = '', zone = 'Z'] = TIME.exec(raw) ?? [];
  const read = date && new Date(`${date}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`);
  const time = read && !Number.isNaN(read.getTime()) ? read : undefined;
  const rest = time ? raw.slice(stamp.length) : raw;
  const found = LEVEL_IN_BRACKETS.exec(rest) ?? (time && LEVEL_BARE.exec(rest));
  const level = found?.[1] ?? found?.[2];
  const text = found ? rest.slice(found[0].length) : rest;
  // What a function writes has a level.
  const notice = time && !level && NOTICES.find(([, beginning]) => text.startsWith(beginning));
  return { time, level, text, raw, kind: notice ? notice[0] : 'line', isCut };
}
