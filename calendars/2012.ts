import { type Notice, through } from '#calendar'

/** 2012 年部分节假日安排。 */
export default {
  year: 2012,
  number: '国办发明电〔2011〕45号',
  issuedOn: '2011-12-05',
  title: { zh: '国务院办公厅关于2012年部分节假日安排的通知', en: 'Arrangement of some holidays in 2012' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2012-01-01', '2012-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2012-01-22', '2012-01-28') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2012-04-02', '2012-04-04') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2012-04-29', '2012-05-01') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2012-06-22', '2012-06-24') },
    { name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' }, days: through('2012-09-30', '2012-10-07') },
  ],
  makeUp: ['2011-12-31', '2012-01-21', '2012-01-29', '2012-03-31', '2012-04-01', '2012-04-28', '2012-09-29'],
} satisfies Notice
