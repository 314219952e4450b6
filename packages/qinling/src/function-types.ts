import type { FilePart } from '@functionary/core';
import type { ImageCode, PackageCode, SwiftCode } from './types.js';

/** What every function has, wherever its code is. */
export interface FunctionSettings {
  name?: string | undefined;
  description?: string | undefined;
  /** In millicpu. The service allows 100 to 300 unless set up otherwise. @default 100 */
  cpu?: number | undefined;
  /** In bytes, up to 134217728 unless set up otherwise. @default 33554432 */
  memory_size?: number | undefined;
  /** Seconds that an execution may take, 1 to 300 unless set up otherwise. @default 5 */
  timeout?: number | undefined;
}

/** A function whose code is uploaded. */
export interface NewPackageFunction extends FunctionSettings {
  /** A zip with the code. A stream is sent once: no failure is retried. One that was not begun to be sent stays open. */
  package: FilePart;
  /** With `md5sum` the service checks what it gets. `readPackage` of `@functionary/qinling/node` makes both fields. @default { source: 'package' } */
  code?: PackageCode | undefined;
  /** What runs it; it has to be available. */
  runtime_id: string;
  /** `module.function`. @default 'main.main' */
  entry?: string | undefined;
}

/** A function whose code lies in Swift. */
export interface NewSwiftFunction extends FunctionSettings {
  code: SwiftCode;
  /** What runs it; it has to be available. */
  runtime_id: string;
  /** `module.function`. @default 'main.main' */
  entry?: string | undefined;
  package?: never;
}

/** A function that is a container image. It has no entry. */
export interface NewImageFunction extends FunctionSettings {
  code: ImageCode;
  runtime_id?: string | undefined;
  entry?: never;
  package?: never;
}

/** A function to be created: from a package, from Swift, or an image. */
export type NewFunction = NewPackageFunction | NewSwiftFunction | NewImageFunction;

/**
 * What changes of a function; the rest stays. A field cannot be emptied. Of an image function only `name`,
 * `description` and `timeout` can be changed. Any other field also takes the function's workers away.
 */
export interface FunctionChanges extends FunctionSettings {
  /** `module.function` */
  entry?: string | undefined;
  /** Of a function with a package. */
  package?: FilePart | undefined;
  /** With a package its `md5sum`; or, of a function in Swift, where it lies now, `container` and `object` each by itself too. */
  code?: PackageCode | { source: 'swift'; swift: Partial<SwiftCode['swift']> } | undefined;
  /** A function stays with its runtime. */
  runtime_id?: never;
  /** The service counts by itself. */
  count?: never;
}
