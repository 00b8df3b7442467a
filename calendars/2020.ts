import { type Notice, through } from '#calendar'

/** 2020 年部分节假日安排。 */
export default {
  year: 2020,
  number: '国办发明电〔2019〕16号',
  issuedOn: '2019-11-21',
  title: { zh: '国务院办公厅关于2020年部分节假日安排的通知', en: 'Arrangement of some holidays in 2020' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: ['2020-01-01'] },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2020-01-24', '2020-01-30') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2020-04-04', '2020-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2020-05-01', '2020-05-05') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2020-06-25', '2020-06-27') },
    { name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' }, days: through('2020-10-01', '2020-10-08') },
  ],
  makeUp: ['2020-01-19', '2020-02-01', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
} satisfies Notice
