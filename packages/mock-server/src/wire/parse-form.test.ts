import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from './parse-form.js';

const utf8 = new TextEncoder();
const multipart = (lines: readonly string[], boundary = 'B') =>
  parseForm(utf8.encode(lines.join('\r\n')), `multipart/form-data; boundary=${boundary}`)?.map(
    ({ name, filename, text }) => [name, filename, text],
  );

describe('parseForm', () => {
  it('reads texts and files, with what stands before and after the parts left out', () => {
    const lines = [
      'preamble',
      ...['--B', 'Content-Disposition: form-data; name="a"', '', '1'],
      ...['--B', 'content-type: a/b', 'CONTENT-DISPOSITION: form-data; filename="x \\"y\\".zip"; name=f', '', 'P\r\nK'],
      ...['--B', 'Content-Disposition: form-data; name="empty"', '', ''],
      ...['--B--', 'epilogue'],
    ];
    expect(multipart(lines)).toEqual([
      ['a', undefined, '1'],
      ['f', 'x "y".zip', 'P\r\nK'],
      ['empty', undefined, ''],
    ]);
  });

  it('reads names as browsers and other programs escape them', () => {
    const read = (disposition: string) =>
      multipart(['--B', `Content-Disposition: form-data; ${disposition}`, '', 'v', '--B--'])?.[0]?.slice(0, 2);
    expect(read('name="a%22%0D%0Ab"')).toEqual(['a"\r\nb', undefined]);
    expect(read('name="a%41"; filename=""')).toEqual(['a%41', '']);
    expect(read('name="é"')).toEqual(['é', undefined]);
    expect(read('filename="only"')).toBeUndefined();
  });

  it('takes a quoted boundary, and content that nearly is one', () => {
    const content = ['--b', '-', '--b d', '--b'];
    const lines = ['--b c', 'Content-Disposition: form-data; name="a"', '', ...content, '--b c--'];
    expect(multipart(lines, '"b c"')).toEqual([['a', undefined, content.join('\r\n')]]);
  });

  it.each([
    ['no end', ['--B', 'Content-Disposition: form-data; name="a"', '', 'v'], [['a', undefined, 'v']]],
    ['no head', ['--B', 'v'], []],
    ['an end at once', ['--B--'], []],
    ['no part', ['nothing'], []],
  ])('with %s reads what there is', (_, lines, expected) => expect(multipart(lines)).toEqual(expected));

  it('reads urlencoded forms as the platform does', () => {
    const fields = parseForm(utf8.encode('a=1&b=x+y%C3%A9&a=2&c'), 'application/x-www-form-urlencoded; charset=utf-8');
    expect(fields?.map(({ name, text }) => [name, text])).toEqual([
      ['a', '1'],
      ['b', 'x yé'],
      ['a', '2'],
      ['c', ''],
    ]);
  });

  it('says that another type is no form, and takes a multipart form without boundary for an empty one', () => {
    expect([parseForm(utf8.encode('{}'), 'application/json'), parseForm(utf8.encode('a=1'), null)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(parseForm(utf8.encode('--B'), 'multipart/form-data')).toEqual([]);
  });

  it('gives a file as a view of the body, which is not copied', () => {
    const bytes = utf8.encode('--B\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nx\r\n--B--');
    expect(parseForm(bytes, 'multipart/form-data; boundary=B')![0]!.bytes.buffer).toBe(bytes.buffer);
  });

  it('reads what the platform writes, whatever is in it', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n%\\]/.test(text));
    const value = fc.oneof(fc.string({ unit: fc.constantFrom(...'\r\n-B:"x') }), fc.uint8Array({ maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value)), async (pairs) => {
        const form = new FormData();
        for (const [key, item] of pairs) {
          if (typeof item === 'string') form.append(key, item);
          else form.append(key, new Blob([item as BlobPart]), 'f');
        }
        const response = new Response(form);
        const fields = parseForm(
          new Uint8Array(await response.clone().arrayBuffer()),
          response.headers.get('content-type'),
        );
        const expected = await response.formData();
        const read = fields!.map(({ name: key, filename, bytes, text }) => [
          key,
          filename === undefined ? text : [...bytes],
        ]);
        const sent = await Promise.all(
          [...expected].map(async ([key, item]) => [
            key,
            typeof item === 'string' ? item : [...new Uint8Array(await item.arrayBuffer())],
          ]),
        );
        expect(read).toEqual(sent);
      }),
      { numRuns: 200 },
    );
  });
});
