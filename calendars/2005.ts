import { through, type Notice } from '#calendar'

/** 2005 年部分节假日安排。 */
export default {
  year: 2005,
  number: null,
  issuedOn: null,
  title: { zh: '国务院办公厅关于2005年部分节假日安排的通知', en: 'Arrangement of some holidays in 2005' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6',
  unknown: 'number and date of issue',
  rest: [
    { name: { zh: '元旦', en: 'New Year\'s Day' }, days: through('2005-01-01', '2005-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2005-02-09', '2005-02-15') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2005-05-01', '2005-05-07') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2005-10-01', '2005-10-07') },
  ],
  makeUp: ['2005-02-05', '2005-02-06', '2005-04-30', '2005-05-08', '2005-10-08', '2005-10-09'],
} satisfies Notice
