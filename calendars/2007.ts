import { type Notice, through } from '#calendar'

/** 2007 年部分节假日安排。 */
export default {
  year: 2007,
  number: '国办发明电〔2006〕49号',
  issuedOn: '2006-12-14',
  title: { zh: '国务院办公厅关于2007年部分节假日安排的通知', en: 'Arrangement of some holidays in 2007' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2007-01-01', '2007-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2007-02-18', '2007-02-24') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2007-05-01', '2007-05-07') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2007-10-01', '2007-10-07') },
  ],
  makeUp: ['2006-12-30', '2006-12-31', '2007-02-17', '2007-02-25', '2007-04-28', '2007-04-29', '2007-09-29', '2007-09-30'],
} satisfies Notice
