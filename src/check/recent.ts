/**
 * Remembers what was asked for lately, by text. When it is full the older half is forgotten at once, which costs
 * nothing (taking the oldest out of a `Map`, one by one, gets slower and slower).
 */
export class Recent<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(readonly atLeast: number) {}

  get(key: string): T | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: T): void {
    if (this.#young.size >= this.atLeast) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
