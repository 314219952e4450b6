/**
 * Filters of a list, as they stand in a query: `status=neq:running`, `description=has:nightly` (openstack/qinling
 * utils/rest_utils.py, db/sqlalchemy/filters.py).
 *
 * @module
 */

type Test = (value: string) => boolean;

/** Where a piece of a pattern, in which `_` stands for any one character, first is in a text; -1 for nowhere. */
function findPiece(text: string, piece: string, from: number): number {
  if (!piece.includes('_')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at += 1) {
    let length = 0;
    while (length < piece.length && (piece[length] === '_' || piece[length] === text[at + length])) length += 1;
    if (length === piece.length) return at;
  }
  return -1;
}

/**
 * `LIKE %operand%` of SQL: case is ignored, `%` and `_` stand for anything and for one character. The pieces between are
 * looked for one after the other: a pattern for which a regular expression would try for ever takes no time.
 */
function contains(operand: string): Test {
  const pieces = operand.toLowerCase().split('%');
  return (value) => {
    const text = value.toLowerCase();
    let from = 0;
    return pieces.every((piece) => {
      const at = findPiece(text, piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  };
}

function isAmong(operand: string): Test {
  const values = new Set(operand.split(','));
  return (value) => values.has(value);
}

const operators: Readonly<Record<string, (operand: string) => Test>> = {
  eq: (operand) => (value) => value === operand,
  neq: (operand) => (value) => value !== operand,
  in: isAmong,
  nin(operand) {
    const isListed = isAmong(operand);
    return (value) => !isListed(value);
  },
  gt: (operand) => (value) => value > operand,
  gte: (operand) => (value) => value >= operand,
  lt: (operand) => (value) => value < operand,
  lte: (operand) => (value) => value <= operand,
  has: contains,
};

/**
 * Reads a filter once, for many values. One without an operator asks for equality; a null passes none, as in SQL.
 *
 * @param filter `<operator>:<operand>`, or the operand alone
 */
export function readFilter(filter: string): (value: string | null) => boolean {
  const [, name, operand] = /^(eq|neq|in|nin|gt|gte|lt|lte|has):(.*)$/s.exec(filter) ?? [undefined, 'eq', filter];
  const test = operators[name!]!(operand!);
  return (value) => value !== null && test(value);
}
