import { describe, expectTypeOf, it } from 'vitest';
import type { AnswerOf, Call, Handlers } from '../../packages/mock-server/src/family.js';

/** As openapi-typescript writes operations. */
interface Operations {
  getThing: {
    parameters: { query?: { top?: number }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': { id: string } } };
      404: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  putThing: {
    parameters: { query?: never; header: { 'If-Match': string }; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': { name: string } } };
    responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
  };
}

interface Runtime {
  count: number;
}

const handlers: Handlers<Operations, Runtime> = {
  getThing: ({ path }) => (path.id === '' ? { status: 404 } : { status: 200, body: { id: path.id } }),
  putThing: () => ({ status: 204 }),
};

describe('handlers', () => {
  it('are one for each operation', () => {
    const { getThing, putThing } = handlers;
    // @ts-expect-error putThing is left out
    const lacking: Handlers<Operations, Runtime> = { getThing };
    // @ts-expect-error the document has no such operation
    const extra: Handlers<Operations, Runtime> = { getThing, putThing, other: putThing };
    expectTypeOf(lacking).toEqualTypeOf(extra);
  });

  it('answer with statuses and bodies of the document alone', () => {
    type Answer = AnswerOf<Operations['getThing']>;
    expectTypeOf<{ status: 200; body: { id: string } }>().toExtend<Answer>();
    expectTypeOf<{ status: 404 }>().toExtend<Answer>();
    expectTypeOf<{ status: 500 }>().not.toExtend<Answer>();
    expectTypeOf<{ status: 200 }>().not.toExtend<Answer>();
    expectTypeOf<{ status: 200; body: { id: number } }>().not.toExtend<Answer>();
    expectTypeOf<{ status: 404; body: { id: string } }>().not.toExtend<Answer>();
  });

  it('are called with what the document says', () => {
    type Get = Call<Operations['getThing'], Runtime>;
    expectTypeOf<Get['path']>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<Get['query']>().toEqualTypeOf<{ top?: number }>();
    expectTypeOf<Get['headers']>().toEqualTypeOf<{}>();
    expectTypeOf<Get['body']>().toEqualTypeOf<undefined>();
    type Put = Call<Operations['putThing'], Runtime>;
    expectTypeOf<Put['headers']>().toEqualTypeOf<{ 'If-Match': string }>();
    expectTypeOf<Put['body']>().toEqualTypeOf<{ name: string }>();
    expectTypeOf<Put['runtime']>().toEqualTypeOf<Runtime>();
  });
});
