import type { Citation } from '#kernel'

/** Where the Legislation Law says what, in one of its two texts. */
export interface Articles {
  readonly localRegulation: Citation
  readonly rule: Citation
  readonly meeting: Citation
  readonly autonomous: Citation
  readonly congress: Citation
  readonly promulgation: Citation
  readonly gazette: Citation
  readonly ruleSigned: Citation
  readonly filing: Citation
  readonly contactPoint: Citation
}
