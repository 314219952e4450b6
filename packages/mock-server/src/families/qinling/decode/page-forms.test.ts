import { expect, it } from 'vitest';
import { applyPageForm, type PageForm } from './page-forms.js';

const form: PageForm = { names: { version: 'function_version' }, body: { count: 1 } };

it.each([
  [{ version: 2 }, { count: 1, function_version: 2 }],
  [
    { version: 2, count: 3 },
    { count: 3, function_version: 2 },
  ],
  [{ function_version: 4 }, { count: 1, function_version: 4 }],
  // where both are sent the page's name is one that nobody knows
  [
    { function_version: 4, version: 2 },
    { count: 1, function_version: 4, version: 2 },
  ],
  [
    { toString: 1, count: null },
    { count: null, toString: 1 },
  ],
])('a body %j is %j by the page', (sent, body) => {
  expect(applyPageForm(sent, form)).toEqual(body);
  expect(applyPageForm(sent, {})).toEqual(sent);
});
