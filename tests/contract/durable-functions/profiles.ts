/** The profiles under which durable-functions is served. */
export const durableProfiles = ['observed', 'extension-2024', 'documented'] as const;

/** One of {@link durableProfiles}. */
export type DurableProfile = (typeof durableProfiles)[number];
