import { type Notice, through } from '#calendar'

/** 2013 年部分节假日安排。 */
export default {
  year: 2013,
  number: '国办发明电〔2012〕33号',
  issuedOn: '2012-12-08',
  title: { zh: '国务院办公厅关于2013年部分节假日安排的通知', en: 'Arrangement of some holidays in 2013' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2013-01-01', '2013-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2013-02-09', '2013-02-15') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2013-04-04', '2013-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2013-04-29', '2013-05-01') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2013-06-10', '2013-06-12') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2013-09-19', '2013-09-21') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2013-10-01', '2013-10-07') },
  ],
  makeUp: [
    '2013-01-05',
    '2013-01-06',
    '2013-02-16',
    '2013-02-17',
    '2013-04-07',
    '2013-04-27',
    '2013-04-28',
    '2013-06-08',
    '2013-06-09',
    '2013-09-22',
    '2013-09-29',
    '2013-10-12',
  ],
} satisfies Notice
