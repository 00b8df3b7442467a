import { type Notice, through } from '#calendar'

/** 2006 年部分节假日安排。 */
export default {
  year: 2006,
  number: '国办发明电〔2005〕35号',
  issuedOn: '2005-12-16',
  title: { zh: '国务院办公厅关于2006年部分节假日安排的通知', en: 'Arrangement of some holidays in 2006' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2006-01-01', '2006-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2006-01-29', '2006-02-04') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2006-05-01', '2006-05-07') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2006-10-01', '2006-10-07') },
  ],
  makeUp: ['2005-12-31', '2006-01-28', '2006-02-05', '2006-04-29', '2006-04-30', '2006-09-30', '2006-10-08'],
} satisfies Notice
