/** The middle value. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Three figures are all that a shared machine can give. */
export const figures = (value) => Number(value.toPrecision(3));
