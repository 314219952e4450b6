import type { TextLine } from './log-lines.js';

/** Puts the events of a `text/event-stream` together from its lines. */
export interface EventReader {
  /** The data of the event that ends with this line, if one does. */
  push(line: TextLine): TextLine | undefined;
  /** The data of an event that has not ended, if there is any. */
  end(isCut?: boolean): TextLine | undefined;
}

/**
 * Reads server-sent events (HTML standard, section 9.2.6): `data` lines are joined by line feeds, a blank line ends an event. Comments, ids, names and
 * retry times are passed over. Unlike the standard it gives an event too that the end of the stream cut short: it may be the last words of an app.
 *
 * @param maxLength of the data of an event, in UTF-16 units; what is more is left out
 */
export function createEventReader(maxLength: number): EventReader {
  let data: string | undefined;
  let isCut = false;
  const take = (): TextLine | undefined => {
    const text = data;
    const event = text === undefined ? undefined : { text, isCut };
    data = undefined;
    isCut = false;
    return event;
  };
  return {
    push(line) {
      if (line.text === '' && !line.isCut) return take();
      const [field, value] = readField(line.text);
      if (field === 'data') {
        // Once it is full nothing is joined to it any more: copying it for each further line would take the square of their time.
        const isFull = data !== undefined && data.length >= maxLength;
        const joined = isFull ? data! : data === undefined ? value : `${data}\n${value}`;
        data = joined.slice(0, maxLength);
        isCut ||= line.isCut || isFull || joined.length > maxLength;
      }
      return undefined;
    },
    end(wasLost = false) {
      isCut ||= wasLost;
      return take();
    },
  };
}

/** A line without colon is a field without value; one blank after the colon does not count. A comment is a field without name. */
function readField(line: string): [field: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)];
}
