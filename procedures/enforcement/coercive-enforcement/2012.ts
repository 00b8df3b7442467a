/** 行政强制执行（2012）, in parts: states, acts, clocks, gates. */
export { default } from './2012/gates.ts'
