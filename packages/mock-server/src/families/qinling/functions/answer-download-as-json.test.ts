import { expect, it } from 'vitest';
import type { Incoming } from '../../../family.js';
import { answerDownloadAsJson } from './answer-download-as-json.js';

const bytes = new Uint8Array([1]);
const headers = { 'content-disposition': 'attachment; filename="f"' };
const ask = (accept: string | null) => ({ incoming: { headers: { get: () => accept } } as unknown as Incoming });

it.each(['application/zip', 'text/html'])('a download labelled %s is null for whoever asks for JSON', (contentType) => {
  const answer = { status: 200, headers, contentType, body: bytes };
  expect(answerDownloadAsJson(answer, ask('application/json'))).toEqual({ status: 200, headers, body: null });
  for (const accept of [null, '*/*', contentType]) expect(answerDownloadAsJson(answer, ask(accept))).toBe(answer);
});

it('what is no download stays', () => {
  const answer = { status: 200, body: { id: 'f' } };
  expect(answerDownloadAsJson(answer, ask('application/json'))).toBe(answer);
});
