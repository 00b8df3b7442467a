/** The public door of the kernel: everything a procedure may import. */

export { daysBetween, type ISODate } from '#calendar'
export { type AtHand, NotAtHand, registerView } from './at-hand.ts'
export * from './basis.ts'
export { CaseState, type Recorded } from './case-state.ts'
export { CaseView, minutesBetween } from './case-view.ts'
export { type Checked, checkLine, type Failed, judgeLine, type LineError, type Verdict as Judged } from './check.ts'
export { citationText, zhNumber } from './cite.ts'
export { dateOfInstant, plusDays, plusMonths, plusYears, ymd } from './days.ts'
export { decide, type Refusal } from './decide.ts'
export * from './define.ts'
export * from './document.ts'
export {
  type DrawFault,
  type DrawHash,
  type DrawMethod,
  type DrawRecord,
  drawFrom,
  methodText,
  poolDigest,
  poolOf,
  readMethod,
  seedCommitment,
  sizeOfShare,
  verifyDraw,
  verifyMethod,
} from './draw.ts'
export * from './fields.ts'
export {
  type Assessment,
  assess,
  CORRECT,
  type Correction,
  chooseEdition,
  editionOn,
  fold,
  isCorrection,
  OUT_OF_ORDER,
  type RecordOf,
  replay,
  WRONG_ROLE,
} from './fold.ts'
export * from './indicator.ts'
export { judge, RuleFault } from './judge.ts'
export { type Issue, isPlain, misfit, type Plain, parseData } from './parse.ts'
export { type Catalogue, type CheckOptions, type Line, parseLine } from './parse-line.ts'
export { explainRun, isOpen, type Run, type Why } from './run.ts'
export {
  type ActRow,
  runScenario,
  type ScenarioRow,
  type Scenarios,
  type ScenarioTable,
  sample,
  sampleData,
  scenarios,
} from './scenario.ts'
export { type Problem, type ProblemCode, procedureProblems, registerSoundness, soundness } from './sound.ts'
export { origins, reachable } from './sound-edition.ts'
export * from './span.ts'
export { type Fen, type Surcharge, type SurchargeInput, surcharge, surchargeOf } from './surcharge.ts'
export { type Table, type TableRow, table, tableProblems } from './table.ts'
export * from './view.ts'
export { atNight, everyHasLater, onRestDay, sameDigest } from './words.ts'
