import { type Notice, through } from '#calendar'

/** 2009 年部分节假日安排。 */
export default {
  year: 2009,
  number: '国办发明电〔2008〕42号',
  issuedOn: null,
  title: { zh: '国务院办公厅关于2009年部分节假日安排的通知', en: 'Arrangement of some holidays in 2009' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number: that reprint',
  unknown: 'date of issue',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2009-01-01', '2009-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2009-01-25', '2009-01-31') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2009-04-04', '2009-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2009-05-01', '2009-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2009-05-28', '2009-05-30') },
    { name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' }, days: through('2009-10-01', '2009-10-08') },
  ],
  makeUp: ['2009-01-04', '2009-01-24', '2009-02-01', '2009-05-31', '2009-09-27', '2009-10-10'],
} satisfies Notice
