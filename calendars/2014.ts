import { type Notice, through } from '#calendar'

/** 2014 年部分节假日安排。 */
export default {
  year: 2014,
  number: '国办发明电〔2013〕28号',
  issuedOn: '2013-12-11',
  title: { zh: '国务院办公厅关于2014年部分节假日安排的通知', en: 'Arrangement of some holidays in 2014' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: ['2014-01-01'] },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2014-01-31', '2014-02-06') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2014-04-05', '2014-04-07') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2014-05-01', '2014-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2014-05-31', '2014-06-02') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2014-09-06', '2014-09-08') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2014-10-01', '2014-10-07') },
  ],
  makeUp: ['2014-01-26', '2014-02-08', '2014-05-04', '2014-09-28', '2014-10-11'],
} satisfies Notice
