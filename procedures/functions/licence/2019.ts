/** 行政许可（综合窗口办理）（2019）, in parts: states, acts, clocks, gates. */
export { default } from './2019/gates.ts'
