/** Which cases changed, and how often those of a procedure did: what an index asks instead of looking at every case. */
export class Changes {
  readonly #watched: Set<string>[] = []
  readonly #of = new Map<string, number>()

  /** A set that gets the id of every case that changes from now on. Whoever asked for it empties it. */
  watch(): Set<string> {
    const set = new Set<string>()
    this.#watched.push(set)
    return set
  }
  /** Goes up when a case of the procedure changes. */
  of(procedure: string): number {
    return this.#of.get(procedure) ?? 0
  }
  moved(c: { readonly id: string; readonly procedure: { readonly id: string } }): void {
    for (const set of this.#watched) set.add(c.id)
    this.#of.set(c.procedure.id, this.of(c.procedure.id) + 1)
  }
}
