import { type Notice, through } from '#calendar'

/** 2020 年春节假期延长至 2 月 2 日：Saturday 1 February, a make-up day in the year’s notice, became a day off. */
export default {
  year: 2020,
  number: '国办发明电〔2020〕1号',
  issuedOn: '2020-01-26',
  title: { zh: '国务院办公厅关于延长2020年春节假期的通知', en: 'Extension of the Spring Festival holiday in 2020' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [{ name: { zh: '春节', en: 'Spring Festival' }, days: through('2020-01-31', '2020-02-02') }],
  makeUp: [],
  amends: 2020,
} satisfies Notice
