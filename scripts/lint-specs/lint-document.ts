import { collect } from '../generate/check/collect.js';
import { parseYamlDocument } from '../generate/document.js';
import type { Problem } from '../generate/problem.js';
import { checkEnums } from './check-enums.js';
import { checkExamples } from './check-examples.js';
import { checkOperations } from './check-operations.js';

/** What our own checks find in a document. */
export function lintDocument(file: string, text: string): Problem[] {
  return collect(() => {
    const document = parseYamlDocument(file, text);
    return [
      ...checkOperations(document),
      ...collect(() => checkEnums(document)),
      ...collect(() => checkExamples(document)),
    ];
  });
}
