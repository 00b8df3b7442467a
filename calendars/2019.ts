import { type Notice, through } from '#calendar'

/** 2019 年部分节假日安排。 */
export default {
  year: 2019,
  number: '国办发明电〔2018〕15号',
  issuedOn: '2018-12-04',
  title: { zh: '国务院办公厅关于2019年部分节假日安排的通知', en: 'Arrangement of some holidays in 2019' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2018-12-30', '2019-01-01') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2019-02-04', '2019-02-10') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2019-04-05', '2019-04-07') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: ['2019-05-01'] },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2019-06-07', '2019-06-09') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2019-09-13', '2019-09-15') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2019-10-01', '2019-10-07') },
  ],
  makeUp: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-09-29', '2019-10-12'],
} satisfies Notice
