import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { Document, Located } from '../generate/document.js';
import type { Problem } from '../generate/problem.js';
import { type Example, listExamples } from './list-examples.js';

/** Every example fits the schema that it stands with. */
export function checkExamples(document: Document): Problem[] {
  const validate = createValidator(document);
  return listExamples(document).flatMap(({ schema, value, at }: Example): Problem[] => {
    if (!schema) {
      return at.includes('/x-documented/')
        ? [{ at, reason: "an example under x-documented needs the 'schema' that it fits beside it" }]
        : [];
    }
    return validate(schema, value).map((error) => ({ at: at + error.instancePath, reason: describe(error) }));
  });
}

function createValidator(document: Document): (schema: Located, value: unknown) => ErrorObject[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  formatsPlugin.default(ajv);
  ajv.addSchema({ ...document.root, $id: 'spec' });
  return (schema, value) => {
    const pointer = schema.at.slice(schema.at.indexOf('#') + 1);
    const validate = ajv.compile({ $ref: `spec#${encodeURI(pointer)}` });
    validate(value);
    return validate.errors ?? [];
  };
}

function describe({ keyword, message, params }: ErrorObject): string {
  const more =
    keyword === 'enum'
      ? `: ${(params.allowedValues as unknown[]).join(', ')}`
      : keyword === 'const'
        ? `: ${params.allowedValue}`
        : '';
  return `the example does not fit its schema: ${message ?? keyword}${more}`;
}
