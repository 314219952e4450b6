/** Tells a listener; what it throws must not stop a rotation halfway, and is dropped. */
export function tell<T>(listener: ((event: T) => void) | undefined, event: T): void {
  try {
    listener?.(event);
  } catch {}
}
