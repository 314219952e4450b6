/** The tour's voice: a title, then what was done, a line each. */
export const say = {
  title(text: string): void {
    console.log(`\n${text}`);
  },
  did(text: string): void {
    console.log(`  ✓ ${text}`);
  },
};
