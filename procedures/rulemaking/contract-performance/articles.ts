import type { Citation } from '#kernel'

/** Where the regulation on payments to small and medium enterprises says what, in one of its two texts. */
export interface Articles {
  readonly size: Citation
  readonly fair: Citation
  readonly budget: Citation
  readonly term: Citation
  readonly acceptance: Citation
  readonly nonCash: Citation
  readonly audit: Citation
  readonly deposit: Citation
  readonly excuses: Citation
  readonly undisputed: Citation
  readonly debt: Citation
  readonly interest: Citation
}
