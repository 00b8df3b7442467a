import { withClocks } from './clocks.ts'
import { decisionGates } from './gates-decision.ts'
import { investigationGates } from './gates-investigation.ts'
import { performanceGates } from './gates-performance.ts'

/** What must hold before an act is lawful. */
export default withClocks.gates({ ...investigationGates, ...decisionGates, ...performanceGates })
