import { type Notice, through } from '#calendar'

/** 2015 年部分节假日安排。 */
export default {
  year: 2015,
  number: '国办发明电〔2014〕28号',
  issuedOn: '2014-12-16',
  title: { zh: '国务院办公厅关于2015年部分节假日安排的通知', en: 'Arrangement of some holidays in 2015' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2015-01-01', '2015-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2015-02-18', '2015-02-24') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2015-04-05', '2015-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2015-05-01', '2015-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2015-06-20', '2015-06-22') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: ['2015-09-27'] },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2015-10-01', '2015-10-07') },
  ],
  makeUp: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-10-10'],
} satisfies Notice
