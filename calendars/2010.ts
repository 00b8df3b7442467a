import { type Notice, through } from '#calendar'

/** 2010 年部分节假日安排。 */
export default {
  year: 2010,
  number: '国办发明电〔2009〕27号',
  issuedOn: '2009-12-07',
  title: { zh: '国务院办公厅关于2010年部分节假日安排的通知', en: 'Arrangement of some holidays in 2010' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2010-01-01', '2010-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2010-02-13', '2010-02-19') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2010-04-03', '2010-04-05') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2010-05-01', '2010-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2010-06-14', '2010-06-16') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2010-09-22', '2010-09-24') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2010-10-01', '2010-10-07') },
  ],
  makeUp: ['2010-02-20', '2010-02-21', '2010-06-12', '2010-06-13', '2010-09-19', '2010-09-25', '2010-09-26', '2010-10-09'],
} satisfies Notice
