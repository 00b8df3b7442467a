import { type Notice, through } from '#calendar'

/** 2011 年部分节假日安排。 */
export default {
  year: 2011,
  number: '国办发明电〔2010〕40号',
  issuedOn: '2010-12-09',
  title: { zh: '国务院办公厅关于2011年部分节假日安排的通知', en: 'Arrangement of some holidays in 2011' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2011-01-01', '2011-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2011-02-02', '2011-02-08') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2011-04-03', '2011-04-05') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2011-04-30', '2011-05-02') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2011-06-04', '2011-06-06') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2011-09-10', '2011-09-12') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2011-10-01', '2011-10-07') },
  ],
  makeUp: ['2011-01-30', '2011-02-12', '2011-04-02', '2011-10-08', '2011-10-09'],
} satisfies Notice
