/** 行政强制措施（查封、扣押、冻结）（2012）, in parts: states, acts, clocks, gates. */
export { default } from './2012/gates.ts'
