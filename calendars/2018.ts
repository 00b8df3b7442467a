import { type Notice, through } from '#calendar'

/** 2018 年部分节假日安排。 */
export default {
  year: 2018,
  number: '国办发明电〔2017〕12号',
  issuedOn: '2017-11-30',
  title: { zh: '国务院办公厅关于2018年部分节假日安排的通知', en: 'Arrangement of some holidays in 2018' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2017-12-30', '2018-01-01') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2018-02-15', '2018-02-21') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2018-04-05', '2018-04-07') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2018-04-29', '2018-05-01') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2018-06-16', '2018-06-18') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2018-09-22', '2018-09-24') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2018-10-01', '2018-10-07') },
  ],
  makeUp: ['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30'],
} satisfies Notice
