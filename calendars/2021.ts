import { type Notice, through } from '#calendar'

/** 2021 年部分节假日安排。 */
export default {
  year: 2021,
  number: '国办发明电〔2020〕27号',
  issuedOn: '2020-11-25',
  title: { zh: '国务院办公厅关于2021年部分节假日安排的通知', en: 'Arrangement of some holidays in 2021' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2021-01-01', '2021-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2021-02-11', '2021-02-17') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2021-04-03', '2021-04-05') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2021-05-01', '2021-05-05') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2021-06-12', '2021-06-14') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2021-09-19', '2021-09-21') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2021-10-01', '2021-10-07') },
  ],
  makeUp: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
} satisfies Notice
