/** 行政处罚普通程序（2021）, in parts: states, acts, clocks, gates. */
export { default } from './2021/gates.ts'
