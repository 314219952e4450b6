/** Activities of the patterns: functions of their input alone, some async, so that running one twice shows nowhere. */
export const activities = {
  SayHello: (city: string) => `Hello ${city}!`,
  Shout: async (text: string) => `${text.toUpperCase()}!`,
  Book: async ({ what, isFull }: { what: string; isFull: boolean }) => {
    if (isFull) throw new Error(`no ${what} left`);
    return { what, number: what.length };
  },
  Cancel: async ({ what }: { what: string }) => `${what} cancelled`,
  AlwaysFails: async (why: string) => {
    throw new TypeError(why);
  },
  ListFiles: async (count: number) => Array.from({ length: count }, (_, index) => ({ name: `f${index}`, size: index })),
  CopyFile: async ({ size }: { name: string; size: number }) => size * 10,
  ReadJob: (round: number) => (round < 3 ? 'running' : 'finished'),
};
