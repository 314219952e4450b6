import { type Answer, InvalidResponseError } from '@functionary/core';
import type { InvokeParams } from './invoke-options.js';

/**
 * Reads what a function answered, to its end.
 *
 * @returns undefined for an empty answer, unless text or bytes were asked for
 * @throws InvalidResponseError for what is labelled as JSON, or is to be, and is none
 */
export async function readAnswer(
  { data, headers, status, requestId }: Answer<unknown>,
  operationId: string,
  responseType: InvokeParams['responseType'] = 'auto',
): Promise<unknown> {
  const bytes = data ? await readBytes(data as ReadableStream<Uint8Array>) : new Uint8Array();
  const type = headers.get('content-type') ?? '';
  const kind = responseType === 'auto' ? chooseKind(type) : responseType;
  if (bytes.length === 0 && (responseType === 'auto' || kind === 'json')) return undefined;
  if (kind === 'bytes') return bytes;
  const text = new TextDecoder().decode(bytes);
  if (kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch {
    const issues = ['it is not JSON'];
    const message = `${operationId}: the answer with ${status} (${type || 'no type'}) is unfit: it is not JSON; ask for responseType 'text'`;
    throw new InvalidResponseError(message, { operationId, status, requestId, issues }, text);
  }
}

/** What an answer is by its label; without one it is taken for text. */
function chooseKind(type: string): 'json' | 'text' | 'bytes' {
  const [media = ''] = type.toLowerCase().split(';');
  if (/[/+]json\s*$/.test(media)) return 'json';
  return /^\s*($|text\/)|[/+]xml\s*$|\/(x-www-form-urlencoded|javascript|x-ndjson|yaml|graphql)\s*$/.test(media)
    ? 'text'
    : 'bytes';
}

async function readBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
