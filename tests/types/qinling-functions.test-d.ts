import type { FunctionChanges, NewFunction } from '@functionary/qinling';
import { assertType, test } from 'vitest';

const runtime_id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const zip = new Uint8Array();
const image = { source: 'image', image: 'docker-registry/hello-world' } as const;
const swift = { source: 'swift', swift: { container: 'functions', object: 'hello.zip' } } as const;

test('a function is created from one of three sources', () => {
  assertType<NewFunction>({ runtime_id, package: zip });
  assertType<NewFunction>({ runtime_id, package: new Blob([]), code: { source: 'package', md5sum: '' }, cpu: 200 });
  assertType<NewFunction>({ runtime_id, package: new ReadableStream<Uint8Array>(), entry: 'a.b' });
  assertType<NewFunction>({ runtime_id, code: swift, entry: 'a.b' });
  assertType<NewFunction>({ code: image });
});

test('what a source does not take is an error in the editor', () => {
  // @ts-expect-error a package needs a runtime
  assertType<NewFunction>({ package: zip });
  // @ts-expect-error so does code in Swift
  assertType<NewFunction>({ code: swift });
  // @ts-expect-error an image has no entry
  assertType<NewFunction>({ code: image, entry: 'a.b' });
  // @ts-expect-error nor a package
  assertType<NewFunction>({ code: image, package: zip });
  // @ts-expect-error the service ignores memory
  assertType<NewFunction>({ runtime_id, package: zip, memory: 33554432 });
  // @ts-expect-error a code of source package comes with one
  assertType<NewFunction>({ runtime_id, code: { source: 'package' } });
});

test('changes hold what can be changed', () => {
  assertType<FunctionChanges>({ name: 'a', code: { source: 'swift', swift: { object: 'b.zip' } } });
  // @ts-expect-error a function stays with its runtime
  assertType<FunctionChanges>({ runtime_id });
  // @ts-expect-error the service counts by itself
  assertType<FunctionChanges>({ count: 1 });
  // @ts-expect-error the code of an image cannot be changed
  assertType<FunctionChanges>({ code: image });
});
