/** Something published differs from what was signed or from what the format says. `index` is the first entry concerned, where one is. */
export class Difference extends Error {
  readonly code: string
  readonly index: number | undefined
  constructor(code: string, message: string, index?: number) {
    super(message)
    this.code = code
    this.index = index
  }
}

/** The check could not be made at all: a file or key that was named is missing or unreadable. */
export class CannotCheck extends Error {}
