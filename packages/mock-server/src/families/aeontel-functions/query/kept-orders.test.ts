import { expect, test } from 'vitest';
import { createKeptOrders } from './kept-orders.js';
import { parseOrder } from './order.js';
import type { FunctionRow } from './rows.js';

const makeRow = (id: string) => ({ id, name: `name of ${id}` }) as FunctionRow;

/** Sixteen orders, none of which is another's reverse, and one more. */
const [first, second, ...others] = ['name', 'source', 'createdAt', 'updatedAt', 'description', 'createdBy'].flatMap(
  (field) => ['asc', 'asc_nulls_first', 'desc'].map((id) => parseOrder([{ [field]: 'asc' }, { id }])),
);
const orders = [first!, ...others.slice(0, 15)];

function openRows() {
  const rows = new Map(['fun_b', 'fun_a'].map((id) => [id, makeRow(id)]));
  let sorts = 0;
  const kept = createKeptOrders(() => {
    sorts += 1;
    return rows.values();
  });
  /** How many sorts it takes to read an order. */
  const read = (order = first!): number => {
    sorts = 0;
    expect([...kept.order(order).forward()].map(({ id }) => id).sort()).toEqual([...rows.keys()].sort());
    return sorts;
  };
  return { rows, kept, read };
}

test('sixteen orders are kept', () => {
  const { read } = openRows();
  expect(orders.map((order) => read(order))).toEqual(orders.map(() => 1));
  expect(orders.map((order) => read(order))).toEqual(orders.map(() => 0));
});

test('one more takes the place of the one that was not used for longest', () => {
  const { read } = openRows();
  for (const order of orders) read(order);
  read(first);
  expect(read(second)).toBe(1);
  expect(read(first)).toBe(0);
  expect(read(orders[1])).toBe(1);
});

test('an order that is kept follows what is put in and taken out', () => {
  const { rows, kept, read } = openRows();
  read();
  const added = makeRow('fun_c');
  rows.set(added.id, added);
  kept.insert(added);
  expect(read()).toBe(0);
  rows.delete('fun_a');
  kept.remove(makeRow('fun_a'));
  expect(read()).toBe(0);
  expect([...kept.order(first!).backward()].map(({ id }) => id)).toEqual(['fun_c', 'fun_b']);
});
