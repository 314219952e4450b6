import { InvalidArgumentError } from '@functionary/core';
import type { FunctionChanges, NewFunction, NewPackageFunction } from './function-types.js';
import type { QinlingFunction } from './types.js';

/** Fields that the service takes and ignores, and what to do. */
const IGNORED: Readonly<Record<string, string>> = {
  memory: 'the service ignores it; pass memory_size',
  count: 'the service counts executions by itself; leave it out',
};

/** The same of changes. */
const IGNORED_CHANGES = { ...IGNORED, runtime_id: 'a function stays with its runtime; create another function' };

/** Fields that an image function refuses. */
const REFUSED_BY_IMAGE = ['code', 'package', 'entry', 'cpu', 'memory_size'] as const;

/**
 * Gives a package its `code`, and refuses what the service would answer with 500.
 *
 * @throws InvalidArgumentError naming the field
 */
export function completeNewFunction(body: NewFunction): NewFunction {
  refuseFields(body, IGNORED);
  const { code, package: content } = body as Partial<NewPackageFunction>;
  if (typeof code === 'string') throw new InvalidArgumentError('code', 'pass an object; it is made a text here');
  const source = code?.source ?? 'package';
  if ((source === 'package') !== !!content)
    throw new InvalidArgumentError(
      'package',
      content
        ? `leave it out, or code of source ${source}`
        : 'pass the zip, or a code that says where it lies: swift or image',
    );
  return content ? ({ ...body, code: { ...code, source } } as NewPackageFunction) : body;
}

/**
 * Whether the function has to be known before these changes can be judged.
 *
 * @throws InvalidArgumentError for a field that no function takes
 */
export function checkChanges(changes: FunctionChanges): boolean {
  refuseFields(changes, IGNORED_CHANGES);
  return listRefusedByImage(changes).length > 0;
}

/**
 * Judges changes by the function that they are for.
 *
 * @throws InvalidArgumentError naming the field that this function refuses
 */
export function checkChangesFor(
  { id, code: { source } }: Pick<QinlingFunction, 'id' | 'code'>,
  changes: FunctionChanges,
): void {
  const refuse = (field: string, what: string) => {
    throw new InvalidArgumentError(field, `function ${id} ${what}`);
  };
  const { code, package: content } = changes;
  const refused = source === 'image' ? listRefusedByImage(changes) : [];
  if (refused[0])
    refuse(
      refused.join(', '),
      'is an image, of which only name, description and timeout can be changed; create another one',
    );
  if (code?.source && code.source !== source) refuse('code', `is of source ${source} and stays so; create another one`);
  if (source === 'swift' && content) refuse('package', 'has its code in Swift; pass code, or create another one');
  if (source === 'package' && code && !content)
    refuse('package', 'would lose its package, for without it the service forgets its checksum; pass it with code');
}

function refuseFields(fields: object, reasons: Readonly<Record<string, string>>): void {
  for (const [field, why] of Object.entries(reasons))
    if ((fields as Record<string, unknown>)[field] != null) throw new InvalidArgumentError(field, why);
}

function listRefusedByImage(changes: FunctionChanges): readonly string[] {
  return REFUSED_BY_IMAGE.filter((field) => changes[field] != null);
}
