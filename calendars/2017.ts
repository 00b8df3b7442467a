import { type Notice, through } from '#calendar'

/** 2017 年部分节假日安排。 */
export default {
  year: 2017,
  number: '国办发明电〔2016〕17号',
  issuedOn: '2016-12-01',
  title: { zh: '国务院办公厅关于2017年部分节假日安排的通知', en: 'Arrangement of some holidays in 2017' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2017-01-01', '2017-01-02') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2017-01-27', '2017-02-02') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2017-04-02', '2017-04-04') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2017-04-29', '2017-05-01') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2017-05-28', '2017-05-30') },
    { name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' }, days: through('2017-10-01', '2017-10-08') },
  ],
  makeUp: ['2017-01-22', '2017-02-04', '2017-04-01', '2017-05-27', '2017-09-30'],
} satisfies Notice
